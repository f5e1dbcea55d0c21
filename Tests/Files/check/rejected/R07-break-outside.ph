// check
package .p; // language.md 14, R07
class c
{
    void f() { break; } // error: 'break' outside a loop or switch
};
