// run --main .samples.num.runner
// language.md 13.16
package .samples.num;
import .internal.long;
class numbers02
{
    var k : int;
    .internal.long f() { var a : .internal.long; k = 3; a = 4; return a + k; }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : numbers02;
        o = new numbers02();
        boot.printLine( "" + o.f() );
    }
};
//= 7
