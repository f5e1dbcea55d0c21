// run --main .samples.inh.runner
// language.md 13.7
package .samples.inh;
class basecls01 { var a : int; void basecls01() { a = 1; } };
class leafcls01 extends basecls01
{
    var b : int;
    void leafcls01() { b = 2; }
    int total() { return a + b; }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : leafcls01;
        o = new leafcls01();
        boot.printLine( "" + o.total() );
    }
};
//= 3
