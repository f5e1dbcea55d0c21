// run --main .samples.prec.runner
// language.md 13.23
package .samples.prec;
class prec000001 { int f() { return 1 | 2 + 3; } }; // warning: '|' binds tighter than '+'

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : prec000001;
        o = new prec000001();
        boot.printLine( "" + o.f() );
    }
};
//= 6
