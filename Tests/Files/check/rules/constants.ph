// check
package .p; // language.md 10, 12.14
class c
{
    var size : int @ const;
    var limit : int @ const = 5;
    var once : int @ const;
    void start() { once = 1; } // the original's programs have no constructors for this
    void again() { once = 2; } // error: 'once' is constant
    void c() { size = 3; }
    void f( var n : int @ const, var m : int )
    {
        var a : int @ const = 1;
        var b : int @ const;
        b = 2;
        b = 3; // error: 'b' is constant
        a = 2; // error: 'a' is constant
        n = 2; // error: 'n' is constant
        size = 4; // error: 'size' is constant
        limit++; // error: 'limit' is constant
        m = a + b;
    }
    var w : int @ volatile; // note: attribute 'volatile' has no effect yet
    var v : int @ const +*; // error: attribute 'const' cannot be both additive and multiplicative
};
