// check
package .p; // language.md 4.1, L13, L14
class c
{
    var x : int;
    void set( var x : int ) { x = x; } // warning: 'x' is also a field
    int f()
    {
        { int n = 1; }
        { string n = "s"; } // siblings are independent
        int m = 1;
        { int m = 2; } // warning: 'm' hides the variable of an enclosing block
        for( int i = 0; i < 3; i++ ) { }
        for( int i = 0; i < 3; i++ ) { }
        return n; // error: 'n' is used after the block that declares it
    }
};
