// check
package .p; // language.md 14, R19
class c
{
    var a : int;
    var a : string; // error: 'a' is already declared at line 5
    void m( var x : int ) { }
    int m( var y : int ) { return y; } // error: 'm(int)' is already declared at line 7
    void n( var x : int, var x : int ) { } // error: 'x' is already declared at line 9
    void o() { int z; int z; } // error: 'z' is already declared at line 10
};
