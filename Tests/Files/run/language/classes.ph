// run --main .t.runner
package .t; // language.md 5 to 7: fields, overriding, constructors, interfaces
import .internal.boot;
interface shape { int area(); string name(); };
class square implements shape
{
    int side;
    string title = "sq";
    void square( var s : int ) { side = s; title = title + s; }
    int area() { return side * side; }
    string name() { return title; }
    string both() { return name() + "=" + area(); }
};
class cube extends square
{
    int depth = 2;
    void cube( var s : int ) { super( s ); depth = depth + s; }
    void cube() { super( 1 ); }
    int area() { return side * depth; }
};
class runner
{
    int f( var a : int ) { return 1; }
    int f( var a : double ) { return 2; }
    int f( var a : square ) { return 3; }
    int f( var a : .internal.object ) { return 4; }
    int f( var a ) { return 5; }
    void run( var boot : .internal.boot ) [8]
    {
        shape s = new cube( 3 );
        boot.printLine( s.name() + " " + s.area() + " " + ((cube)s).both() );
        s = new square( 4 );
        boot.printLine( s.name() + " " + s.area() + " " + (s is cube) + (s is square) );
        s = new cube();
        boot.printLine( s.name() + " " + s.area() );
        .internal.object o = s;
        var u;
        boot.printLine( "" + f( 1 ) + f( 1l ) + f( new cube() ) + f( o ) + f( u ) + f( "x" ) );
        o = 5;
        int k = (int)o;
        u = k;
        k = u;
        boot.printLine( "" + (k + 1) + o.equals( u ) + (o == u) + (o == 6) );
        try { square q = (square)o; boot.printLine( q.name() ); } catch( string e ) { boot.printLine( e ); }
    }
};
//= sq3 15 sq3=15
//= sq4 16 01
//= sq1 2
//= 123454
//= 6110
//= cast to not parent
