// run --main .samples.sc.runner
// language.md 13.14
package .samples.sc;
class shortcir1 { int f() { var z : int; z = 0; return (z != 0) && (10 / z > 1); } };

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : shortcir1;
        o = new shortcir1();
        boot.printLine( "" + o.f() );
    }
};
//= 0
