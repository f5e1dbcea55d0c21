// run --main .samples.str.runner
// language.md 13.10
package .samples.str;
class strings02 { string show( var n : int ) { return "n=" + n; } };

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : strings02;
        o = new strings02();
        boot.printLine( "" + o.show( 5 ) );
    }
};
//= n=5
