// run --main .t.runner
package .t; // language.md 2.4, 8.1, 8.2, 8.3, 8.5, 9, L1 to L5, L12, L13, 12.1: ranks, short circuit, comparisons, declarations
import .internal.boot;
class point { int x; void point( var n : int ) { x = n; } int equals( var o ) [4] { return o is point; } };
class runner
{
    string log = "";
    long seconds = 4294967296;
    int yes( var what : string ) { log += what; return 1; }
    int no( var what : string ) { log += what; return 0; }
    void run( var boot : .internal.boot ) [8]
    {
        int a = 6;
        boot.printLine( "" + (2 + 3 * 4) + ' ' + (7 & 3 * 2) + ' ' + (1 << 2 + 1) + ' ' + -a * 2 + ' ' + ~a + !a ); // warning: '&' binds tighter than '*'
        boot.printLine( "" + (1 < 2 == 1) + (a > 5 ? a : 0) + (a == 6 && a != 5 || 0) ); // warning: '&&' and '||' have the same rank
        boot.printLine( "" + ((!a) == 0) + (((int)2.9) + 1) );
        int r = no( "a" ) && (yes( "b" ));
        r = r + (yes( "c" ) || (no( "d" )));
        if( !(no( "e" ) && (no( "f" ))) ) r = r + 10;
        boot.printLine( log + r );
        if( seconds ) boot.printLine( "all bits count" );
        double d = 0.33;
        boot.printLine( "" + (d == 0.0) + (seconds == 0) + (1 == 1.0) + (2147483648 > 1) + (0.5f == 0.5) );
        point p = new point( 1 );
        point never;
        boot.printLine( "" + (p == new point( 2 )) + (p == null) + (null == p) + (never == null) + (never :== null) + (p :!= p) );
        boot.printLine( "" + ("a" == "a") + ("ab" == "a" + "b") + ("a" != "b") );
        var untyped;
        var inferred = 2.5;
        untyped = inferred;
        boot.printLine( "" + untyped + " " + (untyped is .internal.double) );
        for( int i = 0; i < 2; i++ ) { int fresh; string text; fresh++; text += i; boot.printLine( text + fresh ); }
        long big = 1;
        big <<= 40; big += 5; big ^= 1; big %= 1000; big *= 2; big -= 1; big |= 8; big /= 3; big >>= 1; big &= 255; big >>>= 1;
        boot.printLine( "" + big );
    }
};
//= 1432632832-1232-70
//= 161
//= 13
//= ace11
//= all bits count
//= 00111
//= 100110
//= 111
//= 2.5 1
//= null01
//= null11
//= 2
