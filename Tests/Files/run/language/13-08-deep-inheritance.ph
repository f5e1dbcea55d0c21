// run --main .samples.inh.runner
// language.md 13.8
package .samples.inh;
class deepone01 { var a : int; void deepone01() { a = 1; } };
class deeptwo01 extends deepone01 { };
class deepthr01 extends deeptwo01
{
    var b : int;
    void deepthr01() { b = 2; }
    int total() { return a + b; }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : deepthr01;
        o = new deepthr01();
        boot.printLine( "" + o.total() );
    }
};
//= 3
