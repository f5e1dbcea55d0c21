// run --main .t.runner
package .t; // language.md 12.20, L24: the monitor is left on every way out and may be entered twice
import .internal.boot;
class runner
{
    int n;
    int locked( var k : int ) @synchronized
    {
        int r = k;
        k = k + 1;
        if( k == 2 ) return r * 10;
        if( k == 3 ) throw "three";
        synchronized( this ) { r = r + k; n = r; }
        return r;
    }
    int loop()
    {
        int sum = 0;
        for( int i = 0; i < 5; i++ )
        {
            synchronized( this ) { if( i == 1 ) continue; if( i == 3 ) break; sum += i; }
        }
        return sum;
    }
    void run( var boot : .internal.boot ) [8]
    {
        n = 0;
        boot.printLine( "" + locked( 1 ) );
        try { locked( 2 ); } catch( string s ) { boot.printLine( s ); }
        boot.printLine( "" + locked( 5 ) + " " + n );
        boot.printLine( "" + loop() );
    }
};
//= 10
//= three
//= 11 11
//= 2
