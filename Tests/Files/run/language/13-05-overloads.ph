// run --main .samples.over.runner
// language.md 13.5
package .samples.over;
class overload01
{
    int tag( var a : int ) { return 2; }
    int tag( var a : string ) { return 10; }
    int pick() { return tag( 1 ) + tag( "s" ); }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : overload01;
        o = new overload01();
        boot.printLine( "" + o.pick() );
    }
};
//= 12
