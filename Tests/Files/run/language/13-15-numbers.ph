// run --main .samples.num.runner
// language.md 13.15
package .samples.num;
import .internal.long;
class numbers01
{
    .internal.long f() { var a : .internal.long; a = 50000; a = a * 50000; return a; }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : numbers01;
        o = new numbers01();
        boot.printLine( "" + o.f() );
    }
};
//= 2500000000
