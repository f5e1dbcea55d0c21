// run --main .samples.str.runner
// language.md 13.9
package .samples.str;
class strings01
{
    string join( var x : string, var y : string ) { return x.concat( "-" ).concat( y ); }
};

import .internal.boot;
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var o : strings01;
        o = new strings01();
        boot.printLine( "" + o.join( "a", "b" ) );
    }
};
//= a-b
