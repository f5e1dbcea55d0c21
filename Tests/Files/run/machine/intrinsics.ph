// run
// The first call of each place runs the native method, the later ones run the intrinsic: all must answer the same.
package .t;

import .internal.boot;
import .internal.binary;

class intrinsics
{
    void main( var boot : .internal.boot )
    {
        var first = "";
        for( int round = 0; round < 4; round++ )
        {
            var answers = numbers() + strings() + binaries();
            if( round == 0 )
                first = answers;
            else if( answers.equals( first ) == 0 )
                boot.printLine( "round " + round + ": " + answers );
        }
        boot.printLine( first );
    }

    string numbers()
    {
        var text = "";
        var numbers = new int[]();
        numbers[0] = 0;
        numbers[1] = -1;
        numbers[2] = 9;
        numbers[3] = 10;
        numbers[4] = -2147483648;
        numbers[5] = 2147483647;
        for( int i = 0; i < 6; i++ )
            text = text + numbers[i].toString() + " ";
        return text + "\n";
    }

    string strings()
    {
        var text = "";
        for( int i = -1; i < 4; i++ )
            text = text + charAt( "abc", i ) + " ";
        text = text + equal( "abc", "abc" ) + equal( "abc", "abd" ) + equal( "abc", "ab" ) + equal( "", "" );
        text = text + equal( "abc", null ) + equal( "abc", 5 ) + " ";
        var long = "0123456789";
        long = join( long, long );
        long = join( long, long );
        text = text + long.length() + join( long, "" ) + join( "", "x" ).length() + join( "x", null );
        return text + "\n";
    }

    string charAt( var text : string, var index : int )
    {
        try
        {
            return text.charAt( index ).toString();
        }
        catch( string why )
        {
            return why;
        }
    }

    string equal( var text : string, var other : .internal.object )
    {
        try
        {
            return text.equals( other ).toString();
        }
        catch( string why )
        {
            return why;
        }
    }

    string join( var text : string, var other : string )
    {
        try
        {
            return text.concat( other );
        }
        catch( string why )
        {
            return why;
        }
    }

    string binaries()
    {
        var block = new .internal.binary();
        block = block.resized( 6 );
        var text = "" + block.length();
        for( int i = -1; i < 7; i++ )
            text = text + " " + setByte( block, i, 250 + i * 2 );
        for( int i = -1; i < 7; i++ )
            text = text + " " + getByte( block, i );
        for( int i = -1; i < 6; i++ )
            text = text + " " + setText( block, i, "xy" );
        text = text + " " + setText( block, 6, "" ) + setText( block, 0, null );
        text = text + block.text( 0, 6 );
        block.setImmutable();
        return text + " " + setByte( block, 0, 1 ) + " " + setText( block, 0, "z" ) + "\n";
    }

    string setByte( var block : .internal.binary, var index : int, var value : int )
    {
        try
        {
            block.setByte( index, value );
            return "ok";
        }
        catch( string why )
        {
            return why;
        }
    }

    string getByte( var block : .internal.binary, var index : int )
    {
        try
        {
            return block.getByte( index ).toString();
        }
        catch( string why )
        {
            return why;
        }
    }

    string setText( var block : .internal.binary, var index : int, var text : string )
    {
        try
        {
            block.setText( index, text );
            return "ok";
        }
        catch( string why )
        {
            return why;
        }
    }
};
//= 0 -1 9 10 -2147483648 2147483647 
//= string.charAt index is out of bounds 97 98 99 string.charAt index is out of bounds 10010not a string arg 4001234567890123456789012345678901234567891not a string arg
//= 6 binary index out of bounds ok ok ok ok ok ok binary index out of bounds binary index out of bounds 250 252 254 0 2 4 binary index out of bounds binary index out of bounds ok ok ok ok ok binary index out of bounds oknot a string argxxxxxy object is immutable object is immutable
//= 
