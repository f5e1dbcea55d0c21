// run --main .samples.num.runner
// language.md 13.17
package .samples.num;
import .internal.long;
class numbers03 { int g( var a : .internal.long, var b : int ) { return b; } };

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : numbers03;
        o = new numbers03();
        boot.printLine( "" + o.g( 1, 2 ) );
    }
};
//= 2
