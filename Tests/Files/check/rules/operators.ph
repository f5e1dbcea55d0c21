// check
package .p; // language.md 8.2, 8.3, 8.5, 8.7, L23
class a { };
class b { };
class c
{
    var f : int;
    int arithmetic( var u, var z : double )
    {
        int n = -f + ~f - f % 3;
        n = n + u; // error: operator '+' needs a known type
        z = z << 1; // error: operator '<<' needs integers, got double
        z = ~z; // error: operator '~' needs integers, got double
        n = n / 0; // warning: division by zero
        n = (!n) + !z;
        return n;
    }
    int equality( var s : string, var x : a, var y : b, var o : .internal.object, var u )
    {
        return (s == o) + (s == null) + (f == null) + (f == 5) + (f :== null) + (u == x) + (o :== x)
            + (s == 5) // warning: always false
            + (x :== y) // warning: always false
            + (x is b) // warning: always false
            + (1 :== f); // warning: ':==' compares objects
    }
    string text( var s : string, var o : .internal.object ) { s += 1; return s + null + o + 1.5 + 'a'; }
    int logic( var s : string )
    {
        if( s ) return 1; // error: a condition needs a number, got string
        if( s && f ) return 1; // error: operator '&&' needs numbers, got string
        if( !s ) return 1; // error: operator '!' needs numbers, got string
        if( 1.5 && 2L || f ) return 1; // warning: same rank
        if( f && set() ) return 2; // no warning in a file that the original rejects
        if( f && s.length() ) return 2; // methods of the machine's classes change nothing
        while( s :!= null ) { s = null; }
        return f ? 1 : 2;
    }
    int set() { f = 1; return f; }
    void effect() { f == 1; } // warning: this has no effect
};
