// check
package .p; // language.md 8.8, 6.5
class c
{
    void f( var u, var n : int )
    {
        n.toString();
        u.foo( 1 ); // warning: type of 'u' is unknown
        u.17( n, "a" );
        int r = u.17() + 1; // error: operator '+' needs a known type
        r = (int)u.17();
        "abc".length();
        new c().f( 1, 2 );
        null.f(); // error: null has no methods
        n.f(); // error: no method 'f()' in class .internal.int
        f; // error: unknown identifier 'f'
        this.g; // error: no field 'g' in class .p.c
        new c().x; // warning: this has no effect
    }
    var x : int;
    static int s( var n : int ) { return n; }
    static int t() { return x; } // error: field 'x' cannot be used in a static method
    static int v() { return s( 1 ) + w(); } // error: method 'w' cannot be used in a static method
    int w() { return s( 1 ) + c.s( 2 ) + .p.c.s( 3 ); }
    int y() { return c.w(); } // error: '.p.c' is a class, not a value
};
