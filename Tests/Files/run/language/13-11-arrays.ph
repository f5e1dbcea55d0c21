// run --main .samples.arr.runner
// language.md 13.11
package .samples.arr;
class arrays001
{
    var data : int [];
    int sum()
    {
        var i : int; var t : int;
        data = new int[]();
        data[0] = 10; data[1] = 20; data[2] = 30;
        i = 0; t = 0;
        while( i < (int)data.12() ) { t = t + data[i]; i = i + 1; }
        return t;
    }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : arrays001;
        o = new arrays001();
        boot.printLine( "" + o.sum() );
    }
};
//= 60
