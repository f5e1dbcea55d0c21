// check
package .p; // language.md 14, R01
class c
{
    var count : int;
    void f() { int x; x = y1; } // error: unknown identifier 'y1'
    void g() { cuont = 1; } // error: unknown identifier 'cuont'
};
