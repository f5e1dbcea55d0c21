// check
package .p; // language.md 14, R10
class c
{
    int f( var x : int ) { return x; }
    void g( var x : int )
    {
        this = null; // error: not assignable
        f( 1 ) = 5; // error: not assignable
        5 = x; // error: not assignable
    }
};
