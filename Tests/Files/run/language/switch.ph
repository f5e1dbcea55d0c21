// run --main .t.runner
package .t; // language.md 9, 12.4: selectors of all kinds, fall-through
import .internal.boot;
class runner
{
    int ints( var k : int )
    {
        int r = 0;
        switch( k ) { case 1: r = 1; break; case 2: r = 10; case 3: r = r + 1; break; case -5: return 55; case 'a': r = 97; break; default: r = 9; }
        return r;
    }
    string strings( var s : string )
    {
        switch( s ) { case "a": return "A"; case null: return "nothing"; case "b".concat( "c" ): break; default: return "other"; }
        return "BC";
    }
    int changing( var k : int, var n : int )
    {
        switch( k ) { case n: return 1; case n + 1: return 2; }
        return 0;
    }
    int turns()
    {
        int sum = 0;
        for( int i = 0; i < 4; i++ )
        {
            switch( i ) { case 0: int x; x = 7; sum += x; break; case 1: sum += x; continue; default: x++; sum += x; }
            sum += 100;
        }
        return sum;
    }
    void run( var boot : .internal.boot ) [8]
    {
        boot.printLine( "" + ints( 1 ) + " " + ints( 2 ) + " " + ints( 3 ) + " " + ints( -5 ) + " " + ints( 97 ) + " " + ints( 4 ) );
        boot.printLine( strings( "a" ) + strings( null ) + strings( "bc" ) + strings( "x" ) );
        boot.printLine( "" + changing( 4, 4 ) + changing( 5, 4 ) + changing( 6, 4 ) );
        boot.printLine( "" + turns() );
    }
};
//= 1 11 1 55 97 9
//= AnothingBCother
//= 120
//= 309
