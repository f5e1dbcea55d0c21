// Text from a pattern with places for values, which are added one after the other:
//
//     new .phantom.text.formatter( "%5d %-8s %.2f" ).add( 7 ).add( "x" ).add( 1.5 ).toString()
//
// A place is `%`, then `-` (blanks behind instead of before) or `0` (zeroes instead of blanks before), then the least
// width, then `.` and a number of digits, then a letter:
//     d   a whole number
//     x X a whole number in hexadecimal; an int as 32 bits, a long as 64
//     c   the character of a byte
//     f   a number with digits behind the point, 6 if none are given
//     s   the text of any object; with a number of digits, its first so many bytes
//     %   a percent sign, which takes no value
package .phantom.text;

import .phantom.text.builder;

class formatter
{
    var pattern : string;
    var at : int;
    var result : .phantom.text.builder;

    // The parts of the place that is being filled.
    var isLeft : int;
    var hasZeroes : int;
    var width : int;
    var digits : int;

    void formatter( var of : string )
    {
        pattern = of;
        at = 0;
        result = new .phantom.text.builder();
    }

    /// Fills the next place. Throws when there is none, or when the value does not fit its letter.
    .phantom.text.formatter add( var value : .internal.object )
    {
        copy();
        if( at >= pattern.length() )
            throw "formatter: there is no place for a value in \"" + pattern + "\"";
        var letter = readPlace();
        if( letter == 'd' )
            put( wholeText( value, 0 ) );
        else if( letter == 'x' )
            put( wholeText( value, 1 ) );
        else if( letter == 'X' )
            put( upper( wholeText( value, 1 ) ) );
        else if( letter == 'c' )
            put( byteText( value ) );
        else if( letter == 'f' )
            put( fixed( real( value ), digits < 0 ? 6 : digits ) );
        else if( letter == 's' )
            put( cut( "" + value ) );
        else
            throw "formatter: unknown letter at byte " + at + " of \"" + pattern + "\"";
        return this;
    }

    /// The text. Throws when a place has no value.
    string toString() [5]
    {
        copy();
        if( at < pattern.length() )
            throw "formatter: a value is missing for byte " + at + " of \"" + pattern + "\"";
        return result.toString();
    }

    /// The number with `places` digits behind the point. The shortest decimal that reads back to the number is rounded,
    /// a half away from 0.
    string fixed( var value : double, var places : int )
    {
        var text = "" + value;
        if( text == "NaN" || text == "Infinity" || text == "-Infinity" )
            return text;
        // The digits without point, and how many of them stand before it.
        var all = "";
        var before = 0;
        var isNegative = 0;
        var behind = 0;
        for( int i = 0; i < text.length(); i++ )
        {
            var c = text.charAt( i );
            if( c == '-' )
                isNegative = 1;
            else if( c == '.' )
                behind = 1;
            else if( c == 'E' )
            {
                before = before + text.substring( i + 1, text.length() - i - 1 ).toInt();
                break;
            }
            else
            {
                all = all + text.substring( i, 1 );
                if( behind == 0 )
                    before++;
            }
        }
        while( before <= 0 )
        {
            all = "0" + all;
            before++;
        }
        while( all.length() <= before + places )
            all = all + "0";
        // Bytes of the digits that stay, and one place before them for a carry.
        var kept = before + places;
        var number = new .phantom.text.builder();
        var carry = all.charAt( kept ) >= '5';
        var rounded = "";
        for( int i = kept - 1; i >= 0; i-- )
        {
            var digit = all.charAt( i ) - '0' + carry;
            carry = digit > 9;
            rounded = (digit % 10) + rounded;
        }
        if( carry )
        {
            rounded = "1" + rounded;
            before++;
        }
        if( isNegative )
            number.add( "-" );
        number.add( rounded.substring( 0, before ) );
        if( places > 0 )
        {
            number.add( "." );
            number.add( rounded.substring( before, places ) );
        }
        return number.toString();
    }

    // Copies the pattern up to the next place.
    void copy()
    {
        while( at < pattern.length() )
        {
            var c = pattern.charAt( at );
            if( c == '%' )
            {
                if( at + 1 >= pattern.length() || pattern.charAt( at + 1 ) != '%' )
                    return;
                at++;
            }
            result.addByte( c );
            at++;
        }
    }

    // Reads a place and gives its letter; `at` is behind it then.
    int readPlace()
    {
        at++;
        isLeft = 0;
        hasZeroes = 0;
        digits = -1;
        while( peek() == '-' || peek() == '0' )
        {
            if( peek() == '-' )
                isLeft = 1;
            else
                hasZeroes = 1;
            at++;
        }
        width = readNumber();
        if( peek() == '.' )
        {
            at++;
            digits = readNumber();
        }
        var letter = peek();
        at++;
        return letter;
    }

    int readNumber()
    {
        var value = 0;
        while( peek() >= '0' && peek() <= '9' )
        {
            value = value * 10 + peek() - '0';
            if( value > 10000 )
                throw "formatter: a width above 10000 in \"" + pattern + "\"";
            at++;
        }
        return value;
    }

    int peek()
    {
        return at < pattern.length() ? pattern.charAt( at ) : 0;
    }

    // Adds the text of a value in the width of its place.
    void put( var text : string )
    {
        var missing = width - text.length();
        if( isLeft == 0 && hasZeroes && missing > 0 )
        {
            // Zeroes stand behind the sign.
            if( text.length() > 0 && text.charAt( 0 ) == '-' )
            {
                result.add( "-" );
                text = text.substring( 1, text.length() - 1 );
            }
            while( missing > 0 )
            {
                result.add( "0" );
                missing--;
            }
        }
        for( int i = 0; i < missing && isLeft == 0; i++ )
            result.add( " " );
        result.add( text );
        for( int i = 0; i < missing && isLeft; i++ )
            result.add( " " );
    }

    string cut( var text : string )
    {
        if( digits < 0 || digits >= text.length() )
            return text;
        return digits == 0 ? "" : text.substring( 0, digits );
    }

    string wholeText( var value : .internal.object, var isHex : int )
    {
        if( value is int )
        {
            var small = (int)value;
            var bits = (long)small;
            return isHex ? hex( bits & 4294967295l ) : "" + small;
        }
        if( value is long )
            return isHex ? hex( (long)value ) : "" + value;
        throw "formatter: not a whole number: " + value;
    }

    string byteText( var value : .internal.object )
    {
        if( value is int )
        {
            var one = new .phantom.text.builder();
            one.addByte( (int)value );
            return one.toString();
        }
        throw "formatter: not a byte: " + value;
    }

    double real( var value : .internal.object )
    {
        if( value is double )
            return (double)value;
        if( value is float )
        {
            var single = (float)value;
            return single;
        }
        return wholeText( value, 0 ).toDouble();
    }

    string hex( var value : long )
    {
        var text = "";
        do
        {
            text = "0123456789abcdef".substring( (int)(value & 15l), 1 ) + text;
            value = value >>> 4;
        }
        while( value != 0 );
        return text;
    }

    string upper( var text : string )
    {
        var made = new .phantom.text.builder();
        for( int i = 0; i < text.length(); i++ )
        {
            var c = text.charAt( i );
            made.addByte( c >= 'a' && c <= 'f' ? c - 32 : c );
        }
        return made.toString();
    }
};
