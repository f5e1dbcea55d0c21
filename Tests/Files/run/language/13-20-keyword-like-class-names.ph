// run --main .samples.kw.runner
// language.md 13.20
package .samples.kw;
class "switch" { void go() { } };
class usekeyword { void f() { var s : "switch"; s = new "switch"(); s.go(); } };

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : usekeyword;
        o = new usekeyword();
        o.f();
        boot.printLine( "done" );
    }
};
//= done
