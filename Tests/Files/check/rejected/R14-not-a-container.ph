// check
package .p; // language.md 14, R14
class c
{
    void f( var s : string ) { var x = s[0]; } // error: string is not a container
};
