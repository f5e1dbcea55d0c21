// run
// A call on null is a trap with the name of the method (language.md L21).
package .test.nul;
import .internal.boot;
class a { int length( var x : int ) { return x; } void put() { } };
class b { int size( var x : int ) { return x; } };
class nul
{
    void attempt( var n : int, var boot : .internal.boot )
    {
        a p; b q; int[] r; (int):int f; string s; .internal.object o; var u;
        try {
            switch( n ) {
            case 0: p.length( 1 ); break;
            case 1: q.size( 2 ); break;
            case 2: p.put(); break;
            case 3: r[ 1 ] = 2; break;
            case 4: boot.printLine( "" + r[0] ); break;
            case 5: f( 3 ); break;
            case 6: s.length(); break;
            case 7: o.toString(); break;
            case 8: u.foo(); break; // warning: type of
            case 9: p.length( q.size( 1 ) ); break;
            case 10: foreach( x in r ) boot.printLine( "" + x ); break;
            case 11: if( s == "a" ) boot.printLine( "" ); break;
            case 12: if( o is a ) boot.printLine( "" ); else boot.printLine( "no" ); break;
            case 13: boot.printLine( "" + r.length() ); break;
            case 14: (1 > 0 ? p : p).length( 3 ); break;
            }
        } catch( string e ) { boot.printLine( e ); }
    }
    void main( var boot : .internal.boot )
    {
        for( int i = 0; i < 15; i++ ) attempt( i, boot );
    }
};

//= null receiver: length
//= null receiver: size
//= null receiver: put
//= null receiver: set
//= null receiver: get
//= null receiver: invoke
//= null receiver: length
//= null receiver: toString
//= null receiver: foo
//= null receiver: size
//= null receiver: size
//= no
//= null receiver: size
//= null receiver: length
