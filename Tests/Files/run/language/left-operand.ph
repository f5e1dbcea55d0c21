// run
// Operands are evaluated from left to right, and a null on the left traps before the right one is looked at.
package .files.run;

import .internal.boot;

class operands02
{
    var never : int;
    var out : .internal.boot;

    int loud( var n : int )
    {
        out.printLine( "loud " + n );
        return n;
    }

    void main( var boot : .internal.boot )
    {
        out = boot;
        try { boot.printLine( "" + (never + loud( 1 )) ); }
        catch( string why ) { boot.printLine( why ); }
        try { boot.printLine( "" + (never < loud( 2 )) ); }
        catch( string why ) { boot.printLine( why ); }
        try { never += loud( 3 ); }
        catch( string why ) { boot.printLine( why ); }
        boot.printLine( "" + (loud( 4 ) - loud( 5 )) );
    }
};
//= o2i null
//= o2i null
//= o2i null
//= loud 4
//= loud 5
//= -1
