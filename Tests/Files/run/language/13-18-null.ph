// run --main .samples.nul.runner
// language.md 13.18
package .samples.nul;
class nulls0001
{
    var never : string;
    int f() { var o : .internal.object; o = null; return o :== null; }
    int g() { return never :== null; }
    string h() { var s : string; s = "x"; s = null; return s; }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : nulls0001;
        o = new nulls0001();
        boot.printLine( "" + o.f() );
        boot.printLine( "" + o.g() );
        boot.printLine( "" + o.h() );
    }
};
//= 1
//= 1
//= null
