// check
package .p; // language.md 12.2, 12.8
class bag
{
    .internal.object get( var index : int ) { return index; }
    int size() { return 3; }
};
class full extends bag { void set( var index : int, var value : string ) { } };
class none { };
class c
{
    void f( var b : int[.p.bag], var n : int[.p.none], var s : string[.p.full] )
    {
        int i = b[0];
        string t = b[0]; // error: cannot assign int to string
        b[0] = 1; // error: class .p.bag has no method 'set' or [11] for its elements [P0441]
        i = n[0]; // error: class .p.none has no method 'get' or [10] for its elements
        foreach( x in b ) i = x;
        foreach( x in n ) i = x; // error: foreach cannot go through int[.p.none]
        s[0] = "x";
        s[0] = 5; // error: cannot store int in string[.p.full]
        s = new string[.p.full]();
        s = new string[.p.full]( 1 ); // error: no constructor 'full(int)'
        .p.bag plain = b;
        b = plain;
        int[.p.nope] z; // error: unknown class '.p.nope'
    }
};
