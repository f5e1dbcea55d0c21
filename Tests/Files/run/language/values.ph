// run --main .t.runner
package .t; // language.md 3.3, 8, 12.3: boxed numbers, null, evaluation
import .internal.boot;
class runner
{
    int boxed;
    string never;
    int[] list;
    int pass( var n : int ) { if( n :== null ) return -1; return n; }
    int side( var n : int ) { boxed = boxed * 10 + n; return n; }
    int three( var a : int, var b : int, var c : int ) { return a; }
    int count( var n : int ) { n = n + 1; n += 2; n++; return n; }
    void run( var boot : .internal.boot ) [8]
    {
        boot.printLine( "" + pass( boxed ) + (boxed == null) + (never == null) + (never == "x") + ("x" == never) );
        try { boot.printLine( "" + (boxed + 1) ); } catch( .internal.object e ) { boot.printLine( "trapped" ); }
        boxed = 3;
        boot.printLine( "" + pass( boxed ) + (boxed == 3) + (3 == boxed) + (boxed != 4) );
        boxed = 0;
        three( side( 1 ), side( 2 ), side( 3 ) );
        boot.printLine( "" + boxed + never + 'a' + (never == null ? "yes" : "no") );
        boot.printLine( "" + count( 5 ) + (7 / 2) + (-7 % 3) + (1 << 4) + (-8 >> 1) + (-1 >>> 28) + (5 ^ 3) + ~0 );
        int n = 5;
        int m = n = 7;
        int z = 0;
        boot.printLine( "" + n + m + (z != 0 && 10 / z > 1) + (z == 0 || 10 / z > 1) + !n );
        try { n = n / z; } catch( .internal.object e ) { boot.printLine( "zero" ); }
        list = new int[]();
        list[2] = 4;
        boot.printLine( "" + list[2] + list[0] + list.length() );
        assert n == 7;
        try { assert n == 8 throw "thrown"; } catch( string e ) { boot.printLine( e ); }
        try { assert n == 8; } catch( string e ) { boot.printLine( e ); }
    }
};
//= -11100
//= trapped
//= 3111
//= 123null97yes
//= 93-116-4156-1
//= 77010
//= zero
//= 4null3
//= thrown
//= assertion failed: values.ph:33
