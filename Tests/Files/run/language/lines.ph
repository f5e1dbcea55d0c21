// run exit=1 --main .t.runner
package .t; // language.md 11.5, L21: an entry per statement and per call
import .internal.boot;
class runner
{
    int n = 0;
    int divide( var by : int )
    {
        n = 1;
        return 10
            / by;
    }
    void run( var boot : .internal.boot ) [8]
    {
        boot.printLine( "before" );
        if( n == 0 )
            n = divide(
                n );
        boot.printLine( "after" );
    }
};
//= before
//! uncaught exception .internal.string: divide by zero
//!     at .t.runner.divide (lines.ph:10)
//!     at .t.runner.run (lines.ph:17)
