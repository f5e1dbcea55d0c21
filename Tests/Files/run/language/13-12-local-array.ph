// run --main .samples.arr.runner
// language.md 13.12
package .samples.arr;
class arrays002 { int f() { var a : int []; a = new int[](); a[0] = 5; return a[0]; } };

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : arrays002;
        o = new arrays002();
        boot.printLine( "" + o.f() );
    }
};
//= 5
