// check
package .p; // language.md 12.20, L24
class c
{
    void f( var n : int, var o ) { synchronized( n ) { } synchronized( o ) { } } // error: 'synchronized' needs an object, got int [P0519]
};
