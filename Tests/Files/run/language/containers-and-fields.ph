// run --main .t.run
package .t; // language.md 12.2, 12.8, 12.9, 12.17 and array literals
import .internal.boot;
import .phantom.util.list;
class point { int x = 1; int y = 2; string name @const = "p"; (int) : int f = (int n) { return n + 1; };
  int same( var o : point ) { return o.x == x && o.y == y; } };
class child extends point { double d = 0.5; };
class bag
{
    .internal.object[] items = new .internal.object[]();
    .internal.object get( var i : int ) [10] { return items[i]; }
    void set( var v : .internal.object, var i : int ) [11] { items[i] = v; }
    int size() [12] { return items.length(); }
};
class run
{
    point p;
    int made = 0;
    point next() { made++; return p; }
    string kind( var n : int )
    {
        switch( n )
        {
        case 0: return "zero";
        case 1 … 9: return "digit";
        case 10...99: return "two";
        case 100 … 100000: return "many";
        
        case -5 … -1: return "minus";
        default: return "other";
        }
    }
    string kindL( var n : long )
    {
        switch( n ) { case 1 … 5: return "small"; case 4000000000 … 5000000000l: return "big"; case 7: return "seven"; }
        return "none";
    }
    void main( var boot : .internal.boot )
    {
        p = new point();
        p.x = 5;
        p.x += 2;
        next().y *= 10;
        next().y++;
        boot.printLine( "" + p.x + " " + p.y + " " + made + " " + p.name + " " + p.f( 4 ) );
        child c = new child();
        c.d = 3;
        c.x = ((int)c.d) + 1;
        boot.printLine( "" + c.d + " " + c.x + " " + (c.y = 9) + " " + c.same( p ) + p.same( p ) );
        int[] a = [1, 2, 3];
        int[][] m = [[1, 2], [3], []];
        double[] d = [1, 2.5];
        m[2][0] = m[0][1] + m[1][0];
        boot.printLine( "" + a.length() + m[2][0] + " " + d[0] + " " + ["x", "y"][1] );
        var total = 0;
        foreach( row in m ) foreach( v in row ) total += v;
        foreach( v in [10, 20] ) total += v;
        boot.printLine( "" + total );
        int[.t.bag] b = new int[.t.bag]();
        b[0] = 4; b[1] = 5; b[1] += 10;
        foreach( v in b ) total += v;
        string[.phantom.util.list] l = new string[.phantom.util.list]();
        l.add( "one" ); l.add( "two" ); l[0] = l[1] + "!";
        foreach( s in l ) boot.printLine( s + s.length() );
        boot.printLine( "" + total + " " + b[0] );
        foreach( n in [0, 5, 10, 99, 100, 100000, 100001, -1, -6] ) boot.printLine( kind( n ) );
        boot.printLine( kindL( 5 ) + kindL( 4000000000 ) + kindL( 7 ) + kindL( 6 ) );
        .internal.object o = [1, "x", null];
        point nothing;
        try { nothing.x = 1; } catch( string s ) { boot.printLine( s ); }
        try { b[9] = 1; boot.printLine( "" + b[5] ); } catch( string s ) { boot.printLine( s ); }
    }
};
//= 7 21 2 p 5
//= 3.0 4 9 01
//= 35 1.0 y
//= 41
//= two!4
//= two3
//= 60 4
//= zero
//= digit
//= two
//= two
//= many
//= many
//= other
//= minus
//= other
//= smallbigsevennone
//= null receiver: x
//= null
