// check
package .p; // language.md 14, R40
class c
{
    void f() { var a = #; } // error: unexpected character
    void g() { var a = ''; } // error: character
};
