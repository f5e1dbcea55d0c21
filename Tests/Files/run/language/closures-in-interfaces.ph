// run
// Closures in the bodies of interfaces' methods: they see `this`, share variables, and are found in every class.
package .t;

import .internal.boot;

interface counter
{
    int step();
    (int) : int adder( var base : int )
    {
        var calls = 0;
        return (int x) { calls++; return base + x + step() * calls; };
    }
};

interface speaker
{
    string word();
    () : string adder() { return () { return word() + "?"; }; }
    () : string twice() { return () { () : string inner = () { return word(); }; return inner() + inner(); }; }
};

class one implements counter implements speaker
{
    int step() { return 10; }
    string word() { return "one"; }
};

class two extends one
{
    int step() { return 100; }
};

class example
{
    void main( var boot : .internal.boot )
    {
        var first = new one();
        var second = new two();
        var a = first.adder( 1 );
        var b = second.adder( 2 );
        boot.printLine( a( 1 ) + " " + a( 1 ) + " " + b( 1 ) );
        boot.printLine( first.adder()() + " " + second.twice()() );
    }
};
//= 12 22 103
//= one? oneone
