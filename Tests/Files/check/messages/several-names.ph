// check
package .p; // language.md 12.1
class c
{
    int a, b; // error: one declaration declares one name [P0126]
    void f()
    {
        int x = 1, y = 2; // error: one declaration declares one name [P0126]
        var z : int, w : int; // error: one declaration declares one name [P0126]
        for( int i = 0, n = 5; i < n; i++ ) { } // error: one declaration declares one name [P0126]
        x = x;
    }
};
