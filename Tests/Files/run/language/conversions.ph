// run --main .t.runner
package .t; // language.md 3.2, 8.6, 11.2, 11.3, 12.19, L2, L17, L20, L21, L22: conversions, casts, texts of numbers, null
import .internal.boot;
class parent { string who() { return "parent"; } };
class child extends parent { string who() { return "child"; } };
class runner
{
    int boxed = 7;
    int after( var a : long, var b : double, var c : int ) { return c; }
    int[] list;
    int empty( var a : string ) { return 3; }
    .internal.object nothing( var a : string ) { proc( a ); return null; }
    void proc( var a : string ) { }
    void run( var boot : .internal.boot ) [8]
    {
        int[] local = new int[]();
        local[0] = 5;
        list = local;
        local[1] = boxed;
        boot.printLine( "" + list[0] + list[1] + after( 1l, 2.0, 3 ) );
        boot.printLine( "" + (int)2.9 + ' ' + (int)-2.9 + (long)boxed + (double)boxed );
        double d = 2.5;
        int i = (int)d;
        boot.printLine( "" + i + (((float)d) + 1) + (int)'a' + (int)1e20 + " " + (long)1e30 );
        parent p = new child();
        boot.printLine( ((child)p).who() + (p is child) + (((child)null) == null) );
        boot.printLine( "x" + null + (.internal.object)5 + nothing( "a" ) );
        boot.printLine( "" + 1.0 + " " + 0.1 + " " + 0.001 + " " + 0.0001 + " " + 1e6 + " " + 1e7 + " " + 123456789.125 );
        double zero = 0;
        boot.printLine( "" + 0 / zero + " " + 1 / zero + " " + -1 / zero + " " + 1e308 * 10 + " " + 0.1f + " " + 1.0f / 3 );
        boot.printLine( "" + 9223372036854775807 + " " + -2147483648 );
        parent never;
        try { never.toString(); }
        catch( string why ) { boot.printLine( why ); }
        try { p = (child)new parent(); }
        catch( string why ) { boot.printLine( why ); }
    }
};
//= 573
//= 232-277.0
//= 23.5972147483647 9223372036854775807
//= child11
//= xnull5null
//= 1.0 0.1 0.001 1.0E-4 1000000.0 1.0E7 1.23456789125E8
//= NaN Infinity -Infinity Infinity 0.1 0.33333334
//= 9223372036854775807 -2147483648
//= null receiver: toString
//= cast to not parent
