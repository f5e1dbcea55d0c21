// run --main .samples.loops.runner
// language.md 13.2
package .samples.loops;
class loops0001
{
    int count( var n : int )
    {
        var i : int; var t : int;
        i = n; t = 0;
        while( i > 0 ) { t = t + i; i = i - 1; }
        return t;
    }
    int twice( var n : int )
    {
        var k : int;
        k = 0;
        do { k = k + 1; } while( k < n );
        return k;
    }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : loops0001;
        o = new loops0001();
        boot.printLine( "" + o.count( 3 ) );
        boot.printLine( "" + o.twice( 0 ) );
    }
};
//= 6
//= 1
