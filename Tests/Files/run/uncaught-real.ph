// run exit=1
// The report of an exception that nobody catches has the value of a boxed real, too.
package .files.run;

class uncaughtreal
{
    void main( var boot )
    {
        throw 1.5; 
    }
};
//! uncaught exception .internal.double: 1.5
//!     at .files.run.uncaughtreal.main (uncaught-real.ph:9)
