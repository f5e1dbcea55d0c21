// run --main .t.runner
package .t; // language.md L8: finally runs on every way out
import .internal.boot;
class runner
{
    var b : .internal.boot;
    string log = "";
    int plain() { int n = 1; try { n = 2; } finally { n = n + 10; } return n; }
    int returns() { int n = 1; try { n = 5; return n; } finally { n = 7; log = log + "r" + n; } }
    int wins() { try { return 1; } finally { return 2; } }
    int loops()
    {
        int sum = 0;
        for( int i = 0; i < 6; i++ )
        {
            try { if( i == 2 ) continue; if( i == 4 ) break; sum += i; }
            finally { sum += 100; }
        }
        return sum;
    }
    string thrown()
    {
        try
        {
            try { throw "inner"; } finally { log = log + "f"; }
        }
        catch( string s ) { return "caught " + s; }
        return "none"; // warning: this is never reached
    }
    string inHandler()
    {
        try
        {
            try { throw "a"; }
            catch( string s ) { throw "b" + s; }
            finally { log = log + "h"; }
        }
        catch( string s ) { return s; }
        return "none"; // warning: this is never reached
    }
    int nested( var k : int )
    {
        try { try { if( k == 1 ) return 10; if( k == 2 ) throw 5; } finally { log = log + "1"; } }
        catch( int i ) { return i; }
        finally { log = log + "2"; }
        return 0;
    }
    void show( var n : int ) { b.printLine( n.toString() ); }
    void run( var boot : .internal.boot ) [8]
    {
        b = boot;
        show( plain() );
        show( returns() );
        show( wins() );
        show( loops() );
        b.printLine( thrown() );
        b.printLine( inHandler() );
        show( nested( 1 ) ); show( nested( 2 ) ); show( nested( 3 ) );
        b.printLine( log );
    }
};
//= 12
//= 5
//= 2
//= 504
//= caught inner
//= ba
//= 10
//= 5
//= 0
//= r7fh121212
