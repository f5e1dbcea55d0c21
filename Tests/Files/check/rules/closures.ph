// check
package .p; // language.md L25
interface able { int can( var n : int ); };
class base { };
class child extends base { };
class c
{
    int number = 1;
    int f( var a : int ) { return a; }
    int f( var a : string ) { return 0; }
    base same( var b : base ) { return b; }
    static int twice( var n : int ) { return n * 2; }
    int one( var g : (int) : int ) { return g( 1 ); }
    void two( var g : (int, int) : int ) { }
    void any( var g : closure ) { }

    void types( var u, var o : .internal.object )
    {
        (int) : int a = (int n, int m) { return n; }; // error: cannot assign (int, int) { … } to (int) : int
        (int) : int b = (long n) { return 1; }; // error: cannot assign (long) { … } to (int) : int
        (int) : int d = (int n) { return "s"; }; // error: cannot return string from a method of type int
        (int) : int e = (int n) { }; // error: the closure must return a value on every path
        (int) : int g = (int n) { return; }; // error: the closure must return a value
        () : void h = () { return 1; }; // warning: a void method returns no value
        // A parameter may take more, a result may be less.
        (child) : base i = (base x) { return x; };
        (child) : base j = (base x) { return new child(); };
        (child) : base k = this.same;
        (base) : base l = (child x) { return x; }; // error: cannot assign (.p.child) { … } to (.p.base) : .p.base
        (int) : void m = c.twice;
        (long) : long n = c.twice; // error: cannot assign (int) : int to (long) : long
        (int) : long p = (int x) { return x; };
        closure q = m;
        (string) : int r = q;
        (int) : int s = u;
        (int) : int t = (closure)o;
        (int) : int v = 5; // error: cannot assign int to (int) : int
        int w = () { return 1; }; // error: cannot assign () { … } to int
        (int x) { return x; }; // warning: this has no effect
        (void) : int y = null; // error: 'void' is not a variable type
        (nope) : int z = null; // error: unknown class 'nope'
    }

    void calls( var u )
    {
        (int, string) : int a = null;
        a( 1 ); // error: wrong number of arguments for 'a': 1, expected 2
        a( "x", "y" ); // error: argument 1 of 'a': string is not int
        a( 1.5, "y" ); // warning: conversion from double to int may lose digits
        number( 1 ); // error: 'number' is int and cannot be called [P0437]
        u( 1 ); // error: 'u' is unknown and cannot be called
        one( (int x, int y) { return 1; } ); // error: argument 1 of 'one': (int, int) { … } is not (int) : int
        two( (int x, int y) { return 1; } );
        any( (int x, int y) { return 1; } );
        string s = a( 1, "y" ); // error: cannot assign int to string
        () : void nothing = null;
        int n = nothing(); // error: 'nothing' returns no value
        int[] list = [1];
        list[0]( 5 ); // error: int cannot be called
        (this)( 5 ); // error: .p.c cannot be called
        closure k = null;
        n = k( 1 );
        s = k( 1, 2 );
    }

    void methods( var o : able )
    {
        (int) : int a = this.f;
        (string) : int b = this.f;
        (int, int) : int d = this.f; // error: no method 'f' fits (int, int) : int
        var e = this.f; // error: several methods are named 'f'
        closure g = this.f; // error: several methods are named 'f'
        (int) : int h = o.can;
        var i = this.nope; // error: no field 'nope' in class .p.c
        var j = one; // error: unknown identifier 'one'
        any( "text".length );
    }

    static void statics()
    {
        var a = () { return number; }; // error: field 'number' cannot be used in a static method
        var b = () { return this; }; // error: 'this' cannot be used in a static method
        var d = (int n) { return twice( n ); };
        d( 1 );
    }

    int results( var n : int )
    {
        var a = () { if( n ) return 1; return "x"; };
        int x = a();
        var b = () { if( n ) return 1; }; // error: the closure must return a value on every path
        var d = () { if( n ) return; return 5; }; // warning: a void method returns no value
        var e = () { break; }; // error: 'break' outside a loop or switch
        while( n ) { var g = () { continue; }; } // error: 'continue' outside a loop
        var h = (int y) { int y = 2; return y; }; // warning: 'y' hides the variable
        var i = (int n) { return n; }; // warning: 'n' hides the variable
        var j = (int z, int z) { return z; }; // error: 'z' is already declared at line 97
        var k = () { return missing; }; // error: unknown identifier 'missing'
        int fixed @const = 1;
        var l = () { fixed = 2; }; // error: 'fixed' is constant
        return x;
    }
};
interface i { };
