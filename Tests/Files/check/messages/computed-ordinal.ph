// check
package .p; // language.md 2.1
class c
{
    void f( var u, var n : int ) { u.(n)( 1 ); } // error: not supported yet [P0339]
};
