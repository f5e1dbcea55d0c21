// check
package .p; // language.md 14, R16
class c
{
    void f() { var s : string; s = 5; } // error: cannot assign int to string
};
