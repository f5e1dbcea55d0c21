// check
package .p; // language.md 14, R05
class c
{
    int v() { } // error: method 'v' must return a value
    int w( var a : int )
    {
        if( a > 0 ) return 1;
    } // error: method 'w' must return a value
    int x() { while( 1 ) { } }
    int y( var a : int ) { if( a ) { return 1; } else { throw "no"; } }
};
