// Work with strings. Positions, lengths and widths count bytes; upper and lower case are those of ASCII.
package .phantom.text;

import .internal.binary;
import .phantom.text.builder;
import .phantom.text.formatter;
import .phantom.util.list;

class tools
{
    /// The parts of `text` between the separators, in a list; one part more than there are separators.
    .phantom.util.list split( var text : string, var separator : string )
    {
        if( separator.length() == 0 )
            throw "tools.split: the separator is empty";
        var parts = new .phantom.util.list();
        var start = 0;
        var found = text.indexOf( separator, 0 );
        while( found >= 0 )
        {
            parts.add( part( text, start, found ) );
            start = found + separator.length();
            found = start <= text.length() ? text.indexOf( separator, start ) : -1;
        }
        parts.add( part( text, start, text.length() ) );
        return parts;
    }

    /// The parts of `text` between blanks (space, tab, line end), none of them empty.
    .phantom.util.list words( var text : string )
    {
        var parts = new .phantom.util.list();
        var start = 0;
        for( int i = 0; i <= text.length(); i++ )
        {
            if( i == text.length() || isBlank( text.charAt( i ) ) )
            {
                if( i > start )
                    parts.add( part( text, start, i ) );
                start = i + 1;
            }
        }
        return parts;
    }

    /// The lines of `text` without their ends (LF or CRLF). An end at the very end starts no further line.
    .phantom.util.list lines( var text : string )
    {
        var parts = split( text, "\n" );
        if( ((string)parts.get( parts.size() - 1 )).length() == 0 )
            parts.pop();
        for( int i = 0; i < parts.size(); i++ )
        {
            var line = (string)parts.get( i );
            if( endsWith( line, "\r" ) )
                parts.set( i, part( line, 0, line.length() - 1 ) );
        }
        return parts;
    }

    /// The texts of the elements with the separator between them.
    string join( var parts : .phantom.util.list, var separator : string )
    {
        var result = new .phantom.text.builder();
        for( int i = 0; i < parts.size(); i++ )
        {
            if( i > 0 )
                result.add( separator );
            result.add( "" + parts.get( i ) );
        }
        return result.toString();
    }

    /// `text` without blanks at its ends.
    string trim( var text : string )
    {
        var start = 0;
        var end = text.length();
        while( start < end && isBlank( text.charAt( start ) ) )
            start++;
        while( end > start && isBlank( text.charAt( end - 1 ) ) )
            end--;
        return part( text, start, end );
    }

    /// `text` with `by` in place of every `old`.
    string replace( var text : string, var old : string, var by : string )
    {
        return join( split( text, old ), by );
    }

    /// 1 if `text` begins with `start`.
    int startsWith( var text : string, var start : string )
    {
        return text.length() >= start.length() && part( text, 0, start.length() ) == start;
    }

    /// 1 if `text` ends with `end`.
    int endsWith( var text : string, var end : string )
    {
        return text.length() >= end.length() && part( text, text.length() - end.length(), text.length() ) == end;
    }

    /// 1 if `part` is somewhere in `text`.
    int contains( var text : string, var searched : string )
    {
        return text.strstr( searched ) >= 0;
    }

    /// The last position of `searched`, or -1.
    int lastIndexOf( var text : string, var searched : string )
    {
        var at = text.length() - searched.length();
        while( at >= 0 && part( text, at, at + searched.length() ) != searched )
            at--;
        return at < 0 ? -1 : at;
    }

    /// `text` with capital letters.
    string upper( var text : string )
    {
        return shifted( text, 'a', 'z', -32 );
    }

    /// `text` with small letters.
    string lower( var text : string )
    {
        return shifted( text, 'A', 'Z', 32 );
    }

    /// `text` with blanks before it until it is `width` long.
    string padLeft( var text : string, var width : int )
    {
        return repeat( " ", width - text.length() ) + text;
    }

    /// `text` with blanks behind it until it is `width` long.
    string padRight( var text : string, var width : int )
    {
        return text + repeat( " ", width - text.length() );
    }

    /// `text` so many times; nothing for numbers below 1.
    string repeat( var text : string, var times : int )
    {
        var result = new .phantom.text.builder();
        for( int i = 0; i < times; i++ )
            result.add( text );
        return result.toString();
    }

    /// The bytes of `text` from `start` up to, not including, `end`.
    string part( var text : string, var start : int, var end : int )
    {
        return start >= end ? "" : text.substring( start, end - start );
    }

    /// The string of one byte.
    string fromByte( var byte : int )
    {
        return new .phantom.text.builder().addByte( byte ).toString();
    }

    /// 1 for space, tab, carriage return and line feed.
    int isBlank( var byte : int )
    {
        return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    }

    /// 1 for the digits 0 to 9.
    int isDigit( var byte : int )
    {
        return byte >= '0' && byte <= '9';
    }

    /// 1 for the letters of ASCII.
    int isLetter( var byte : int )
    {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    }

    /// The number that the whole of `text` is, in decimal. Throws when it is no int.
    int parseInt( var text : string )
    {
        var value = parseLong( text );
        if( value < -2147483648l || value > 2147483647l )
            throw "not an int: \"" + text + "\"";
        return (int)value;
    }

    /// The number that the whole of `text` is, in decimal. Throws when it is no long.
    long parseLong( var text : string )
    {
        return parse( text, 10 );
    }

    /// The number that the whole of `text` is, in hexadecimal with up to 16 digits.
    long parseHex( var text : string )
    {
        return parse( text, 16 );
    }

    /// The number that the whole of `text` is, as `-1.5e3`. Throws when it is none.
    double parseDouble( var text : string )
    {
        if( isNumber( text ) == 0 )
            throw "not a number: \"" + text + "\"";
        return text.toDouble();
    }

    /// 1 if the whole of `text` is a decimal number: a sign, digits with a point among them, an exponent.
    int isNumber( var text : string )
    {
        var at = sign( text, 0 );
        var digits = digitsFrom( text, at );
        at = at + digits;
        if( at < text.length() && text.charAt( at ) == '.' )
        {
            var behind = digitsFrom( text, at + 1 );
            digits = digits + behind;
            at = at + 1 + behind;
        }
        if( digits == 0 )
            return 0;
        if( at < text.length() && (text.charAt( at ) == 'e' || text.charAt( at ) == 'E') )
        {
            at = sign( text, at + 1 );
            var exponent = digitsFrom( text, at );
            if( exponent == 0 )
                return 0;
            at = at + exponent;
        }
        return at == text.length();
    }

    /// The number in hexadecimal, without zeroes before it; a negative one as its 64 bits.
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

    /// The number with `places` digits behind the point. The shortest decimal that reads back to the number is rounded,
    /// a half away from 0.
    string fixed( var value : double, var places : int )
    {
        return new .phantom.text.formatter( "" ).fixed( value, places );
    }

    /// `pattern` with the texts of the list's elements in its places, as `.phantom.text.formatter` says.
    string format( var pattern : string, var items : .phantom.util.list )
    {
        var result = new .phantom.text.formatter( pattern );
        for( int i = 0; i < items.size(); i++ )
            result.add( items.get( i ) );
        return result.toString();
    }

    string shifted( var text : string, var first : int, var last : int, var by : int )
    {
        var result = new .phantom.text.builder();
        for( int i = 0; i < text.length(); i++ )
        {
            var c = text.charAt( i );
            result.addByte( c >= first && c <= last ? c + by : c );
        }
        return result.toString();
    }

    // The position behind a sign, if there is one.
    int sign( var text : string, var at : int )
    {
        if( at < text.length() && (text.charAt( at ) == '-' || text.charAt( at ) == '+') )
            return at + 1;
        return at;
    }

    int digitsFrom( var text : string, var at : int )
    {
        var start = at;
        while( at < text.length() && isDigit( text.charAt( at ) ) )
            at++;
        return at - start;
    }

    long parse( var text : string, var base : int )
    {
        var at = base == 10 ? sign( text, 0 ) : 0;
        var isNegative = at == 1 && text.charAt( 0 ) == '-';
        if( at == text.length() || (base == 16 && text.length() > 16) )
            throw "not a number: \"" + text + "\"";
        // Collected below zero, where there is room for one number more.
        var value = 0l;
        while( at < text.length() )
        {
            var digit = digitValue( text.charAt( at ) );
            if( digit < 0 || digit >= base )
                throw "not a number: \"" + text + "\"";
            if( base == 10 && (value < -922337203685477580l || (value == -922337203685477580l && digit > 8)) )
                throw "not a long: \"" + text + "\"";
            value = value * base - digit;
            at++;
        }
        if( isNegative )
            return value;
        if( base == 10 && value - 1 > 0 )
            throw "not a long: \"" + text + "\"";
        return -value;
    }

    int digitValue( var c : int )
    {
        if( isDigit( c ) )
            return c - '0';
        if( c >= 'a' && c <= 'f' )
            return c - 'a' + 10;
        if( c >= 'A' && c <= 'F' )
            return c - 'A' + 10;
        return -1;
    }
};
