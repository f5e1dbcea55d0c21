// check
package .p; // language.md 9, 12.2, 12.18, L15
class walker { int hasNext() { return 0; } string next() { return "x"; } };
class things { walker iterator() [8] { return new walker(); } };
class c
{
    void f( var a : int[], var t : things, var u, var n : int )
    {
        foreach( x in a ) { n += x; }
        foreach( x in t ) { n += x.length(); }
        foreach( x in u ) { x.foo(); } // warning: type of 'x' is unknown
        foreach( x in n ) { n = 1; } // error: foreach cannot go through int
        foreach( x in this ) { n = 1; } // error: foreach cannot go through .p.c
        foreach( x in a ) { x = 1; } // error: 'x' is constant
        do { n++; if( n == 2 ) continue; } while( n < 5 ) n = n + 2;
        for( n = 0, n = 1; n < 3; n++, n-- ) { }
        "a"++; // error: not assignable
        var s = "a";
        s++; // error: operator '++' needs numbers, got string
    }
};
