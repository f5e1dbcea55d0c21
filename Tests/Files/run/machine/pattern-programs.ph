// run
// Programs and states for the matcher of patterns that nothing has made right: each is refused, matches or fails.
package .t;
import .internal.boot;
import .internal.python;

class p
{
    var seed : int;
    var machine : .internal.python;

    int random( var below : int )
    {
        seed = seed * 1103515245 + 12345;
        var high = (seed >> 8) & 0xFFFFFF;
        return high % below;
    }

    /// Mostly small, sometimes at the edge of what a character can be.
    int number()
    {
        if( random( 4 ) == 0 )
            return random( 3 ) == 0 ? 0x10FFFF : random( 0xD000 );
        return random( 24 );
    }

    string text( var numbers : int[] )
    {
        var parts = new .internal.object[]();
        var i : int;
        for( i = 0; i < numbers.length(); i++ )
            parts[i] = machine.character( machine.fromInt( numbers[i] ) );
        return (string)machine.join( "", parts, numbers.length() );
    }

    void main( var boot : .internal.boot )
    {
        // (?:(a|b)*?(?=c)|(\w){2,3}?(?<!x)\1)*(?>ab|(?(2)c|d))+\b[^a-c]$
        var good = [3, 15, 0, 9, 7, 10, 7, 0, 1114111, 0, 91, 11, 7, 5, 16, 50, 9, 9, 10, 9, 0, 1114111, 1, 41, 11, 9, 7, 2, 5, 31, 35, 1, 97, 6, 37, 1,
            98, 7, 3, 6, 18, 12, 0, 0, 48, 1, 99, 13, 6, 89, 9, 11, 10, 11, 2, 3, 1, 79, 11, 11, 7, 4, 4, 13, 0, 0, 0, 0, 1023, 65534, 34815, 65534, 2047,
            4, 0, 7, 5, 6, 52, 12, 1, 1, 86, 1, 120, 13, 14, 1, 0, 6, 5, 9, 13, 10, 13, 1, 1114111, 0, 126, 11, 13, 12, 2, 0, 124, 5, 108, 114, 1, 97, 1,
            98, 6, 123, 15, 2, 121, 1, 99, 6, 123, 1, 100, 13, 6, 93, 21, 0, 0, 4, 13, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65521, 65535, 0, 0, 19, 0];
        var program : int[];
        var found : .internal.object[];
        var state : .internal.object[];
        var round : int;
        var i : int;
        var refused = 0;
        var answered = 0;
        machine = new .internal.python();
        seed = 7;
        for( round = 0; round < 500; round++ )
        {
            program = new int[]();
            for( i = 0; i < good.length(); i++ )
                program[i] = good[i];
            for( i = random( 4 ); i >= 0; i-- )
                program[random( random( 3 ) == 0 ? 12 : program.length() )] = number();
            state = null;
            if( random( 3 ) == 0 )
            {
                state = new .internal.object[]();
                for( i = random( 60 ); i >= 0; i-- )
                    state[i] = machine.fromInt( random( 3 ) == 0 ? random( 5 ) - 1 : random( 150 ) );
            }
            try
            {
                found = machine.matchText( text( program ), random( 2 ) == 0 ? "abcabacdd abab!" : "äb\nabx!", machine.fromInt( random( 9 ) - 1 ),
                    machine.fromInt( random( 20 ) ), machine.fromInt( random( 3 ) ), machine.fromInt( 5 ), machine.fromInt( 0 - 1 ), state );
                answered = answered + 1;
            }
            catch( string problem ) { refused = refused + 1; }
        }
        boot.printLine( "" + (refused + answered) );
        boot.printLine( refused > 150 && answered > 50 ? "some are refused, some run" : "" + refused + " refused" );
    }
};
//= 500
//= some are refused, some run
