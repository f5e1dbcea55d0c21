// check
package .p; // language.md 14, R03
class c
{
    void cv( var a : string, var b : string ) { }
    void f() { cv( "a" ); } // error: wrong number of arguments for 'cv': 1, expected 2
};
