// run exit=1 --main .t.runner
package .t; // language.md 3.2: the report of a number that is null names the field
import .internal.boot;
class base { long total; };
class runner extends base
{
    int count;
    int set = 1;
    void run( var boot : .internal.boot ) [8]
    {
        try { count = count + 1; } catch( string why ) { boot.printLine( why ); }
        total =
            set + total;
    }
};
//= o2i null
//! uncaught exception .internal.string: o2i null
//!     at .t.runner.run (null-number.ph:12)
//! note: null was used as a number: the field 'set' or 'total' has no value; it is null until it is set
