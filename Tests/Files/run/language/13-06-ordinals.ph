// run --main .samples.ord.runner
// language.md 13.6
package .samples.ord;
class service001
{
    string toString() [5] { return "service"; }
    void   start( var boot ) [8] { }
    int    hashCode() [15] { return 42; }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : service001;
        o = new service001();
        boot.printLine( "" + "" + o );
        boot.printLine( "" + o.hashCode() );
    }
};
//= service
//= 42
