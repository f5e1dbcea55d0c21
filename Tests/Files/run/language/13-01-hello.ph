// run
// language.md 13.1
package .samples.first;
class hello01
{
    var out : .internal.object;
    void say( var s : string ) { out.16( s ); }
    void run( var boot ) [8]
    {
        var n : int;
        out = boot;
        n = 3 + 4;
        say( "hello " );
        say( n.toString() );
    }
};
