// run --main .samples.dyn.runner
// language.md 13.21
package .samples.dyn;
import .internal."class";
class dynnew0001 { .internal.object make( var c : .internal."class" ) { return new *(c) : .internal.object (); } };

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : dynnew0001;
        o = new dynnew0001();
        boot.printLine( "" + (o.make( o.getClass() ) is dynnew0001) );
    }
};
//= 1
