// run --main .samples.exc.runner
// language.md 13.4
package .samples.exc;
class excsample1
{
    string probe( var v : int )
    {
        try { if( v > 3 ) throw "big"; }
        catch( string why ) { return why; }
        return "small";
    }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : excsample1;
        o = new excsample1();
        boot.printLine( "" + o.probe( 5 ) );
        boot.printLine( "" + o.probe( 1 ) );
    }
};
//= big
//= small
