// run --main .samples.loops.runner
// language.md 13.3
package .samples.loops;
class dopost001
{
    int go( var n : int )
    {
        var a : int; var b : int;
        a = 0; b = 0;
        do { a = a + 1; } while( b < n * 10 ) b = b + 10;
        return a + b;
    }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : dopost001;
        o = new dopost001();
        boot.printLine( "" + o.go( 2 ) );
    }
};
//= 23
