// check
package .p; // language.md 14, R04
class c
{
    void cb( var a : int ) { }
    void f() { cb( "a" ); } // error: argument 1 of 'cb': string is not int
};
