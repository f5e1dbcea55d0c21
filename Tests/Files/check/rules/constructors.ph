// check
package .p; // language.md 7, L9 to L11
import .internal."class";
class parent
{
    void parent() { }
    void parent( var x : int ) { }
};
class child extends parent
{
    int n = 5;
    void child() { super( n ); }
    void child( var s : string ) { n = 1; super( 1 ); } // error: 'super( … )' must be the first statement
    void f() { super(); } // error: 'super( … )' belongs in a constructor
    void g()
    {
        var a = new child( 5 ); // error: no constructor 'child(int)'
        var b = new child( "s" );
        b.f();
    }
};
class "while" { void "while"( var n : int ) { } void f() { var x = new "while"( 1 ); x.f(); } };
class dynamic
{
    .internal.object f( var k : .internal."class", var s : string )
    {
        var u = new *( k )( 1, "a" );
        u = new *( s )(); // error: 'new *' needs a class, got string
        return new *( k ) : dynamic ();
    }
};
