// run --main .samples.sw.runner
// language.md 13.13
package .samples.sw;
class switch001
{
    int f( var k : int )
    {
        var r : int;
        r = 0;
        switch( k ) { case 1: r = 1; break; case 2: r = 10; case 3: r = r + 1; break; }
        return r;
    }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : switch001;
        o = new switch001();
        boot.printLine( "" + o.f( 2 ) );
        boot.printLine( "" + o.f( 1 ) );
        boot.printLine( "" + o.f( 9 ) );
    }
};
//= 11
//= 1
//= 0
