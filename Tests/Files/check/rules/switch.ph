// check
package .p; // language.md 9, 12.4
class c
{
    void f( var k : int, var s : string, var n : int, var d : double )
    {
        switch( k ) { case 1: case 2: k = 1; break; case 1: k = 2; } // warning: case 1 stands here a second time
        switch( k ) { case n: k = 1; break; case n + 1: k = 2; default: k = 4; }
        switch( s ) { case "a": break; case null: break; case "b".concat( "c" ): k = 1; }
        switch( d ) { case 1: k = 1; case 1.5: k = 2; }
        switch( s ) { case 1: k = 1; } // warning: always false
        switch( k ) { }
        switch( f2() ) { case 1: k = 2; } // error: 'f2' returns no value
    }
    void f2() { }
};
