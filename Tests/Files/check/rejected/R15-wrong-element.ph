// check
package .p; // language.md 14, R15
class c
{
    void f( var sa : string[] ) { sa[0] = 5; } // error: cannot store int in string[]
};
