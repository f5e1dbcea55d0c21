// check
package .p; // language.md 14, R13
class c
{
    void f( var z : float ) { z = z | 1; } // error: operator '|' needs integers
};
