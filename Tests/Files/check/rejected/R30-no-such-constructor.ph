// check
package .p; // language.md 14, R30
class c
{
    void c( var x : int ) { }
    void f() { var i = new c( "x" ); } // error: no constructor 'c(string)'
};
