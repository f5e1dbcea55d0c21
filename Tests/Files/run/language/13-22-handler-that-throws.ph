// run --main .samples.exc.runner
// language.md 13.22
package .samples.exc;
class excsample2
{
    string f()
    {
        try { try { throw "a"; } catch( string e ) { throw "b"; } }
        catch( string e2 ) { return "outer ".concat( e2 ); }
        return "none"; // warning: this is never reached
    }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : excsample2;
        o = new excsample2();
        boot.printLine( "" + o.f() );
    }
};
//= outer b
