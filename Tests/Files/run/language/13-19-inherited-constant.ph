// run --main .samples.cst.runner
// language.md 13.19
package .samples.cst;
class constbase1 { string base() { return "base text"; } };
class constchild extends constbase1 { string own() { return "child text"; } };

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : constchild;
        o = new constchild();
        boot.printLine( "" + o.base() );
        boot.printLine( "" + o.own() );
    }
};
//= base text
//= child text
