// run --main .samples.ifc.runner
// language.md 13.24
package .samples.ifc;
interface engine0001 { int start( var n : int ); void stop(); };
class diesel0001 implements engine0001 { int start( var n : int ) { return n; } void stop() { } };

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : diesel0001;
        o = new diesel0001();
        boot.printLine( "" + o.start( 4 ) );
    }
};
//= 4
