package .tests;

import .phantom.test.unit_test;
import .phantom.text.builder;
import .phantom.text.formatter;
import .phantom.text.tools;
import .phantom.util.list;

class text_test extends .phantom.test.unit_test
{
    var tools : .phantom.text.tools;

    void setUp()
    {
        tools = new .phantom.text.tools();
    }

    void testSplitAndJoin()
    {
        assertEquals( "[a, b, , c]", tools.split( "a,b,,c", "," ).toString() );
        assertEquals( 1, tools.split( "", "," ).size() );
        assertEquals( 3, tools.split( "--", "-" ).size() );
        assertEquals( "a::b::::c", tools.join( tools.split( "a,b,,c", "," ), "::" ) );
        assertEquals( "[one, two]", tools.words( "  one\ttwo\n" ).toString() );
        assertEquals( "[a, , b]", tools.lines( "a\n\r\nb\r\n" ).toString() );
        expectException( "the separator is empty" );
        tools.split( "a", "" );
    }

    void testTrimAndReplace()
    {
        assertEquals( "a b", tools.trim( " \t a b\r\n" ) );
        assertEquals( "", tools.trim( "   " ) );
        assertEquals( "a+b+c", tools.replace( "a-b-c", "-", "+" ) );
        assertEquals( "abc", tools.replace( "abc", "x", "+" ) );
    }

    void testSearch()
    {
        assertTrue( tools.startsWith( "abc", "ab" ) );
        assertTrue( tools.startsWith( "abc", "" ) );
        assertFalse( tools.startsWith( "ab", "abc" ) );
        assertTrue( tools.endsWith( "abc", "bc" ) );
        assertFalse( tools.endsWith( "abc", "b" ) );
        assertTrue( tools.contains( "abc", "b" ) );
        assertEquals( 3, tools.lastIndexOf( "abab", "b" ) );
        assertEquals( -1, tools.lastIndexOf( "abab", "x" ) );
    }

    void testCaseAndPadding()
    {
        assertEquals( "ÄBC Z1", tools.upper( "Äbc z1" ) );
        assertEquals( "abc z1", tools.lower( "ABC Z1" ) );
        assertEquals( "  7", tools.padLeft( "7", 3 ) );
        assertEquals( "7  ", tools.padRight( "7", 3 ) );
        assertEquals( "long", tools.padLeft( "long", 3 ) );
        assertEquals( "ababab", tools.repeat( "ab", 3 ) );
        assertEquals( "A", tools.fromByte( 65 ) );
    }

    void testNumbers()
    {
        assertEquals( -2147483648, tools.parseInt( "-2147483648" ) );
        assertEquals( 12, tools.parseInt( "+12" ) );
        assertEquals( 9223372036854775807l, tools.parseLong( "9223372036854775807" ) );
        assertEquals( 255l, tools.parseHex( "fF" ) );
        assertEquals( "ffffffffffffffff", tools.hex( -1l ) );
        assertEquals( "0", tools.hex( 0l ) );
        assertEquals( -1l, tools.parseHex( "ffffffffffffffff" ) );
        assertEquals( -1500.0, tools.parseDouble( "-1.5e3" ) );
        assertTrue( tools.isNumber( ".5" ) );
        assertTrue( tools.isNumber( "5." ) );
        assertFalse( tools.isNumber( "." ) );
        assertFalse( tools.isNumber( "" ) );
        assertFalse( tools.isNumber( "1e" ) );
        assertFalse( tools.isNumber( "1 " ) );
    }

    void testSmallestLong()
    {
        assertEquals( "-9223372036854775808", "" + tools.parseLong( "-9223372036854775808" ) );
        expectException( "not a long: \"9223372036854775808\"" );
        tools.parseLong( "9223372036854775808" );
    }

    void testTooGreatForInt()
    {
        expectException( "not an int: \"2147483648\"" );
        tools.parseInt( "2147483648" );
    }

    void testNotANumber()
    {
        expectException( "not a number: \"12x\"" );
        tools.parseInt( "12x" );
    }

    void testFixed()
    {
        assertEquals( "3.14", tools.fixed( 3.14159, 2 ) );
        assertEquals( "1.00", tools.fixed( 0.999, 2 ) );
        assertEquals( "10.0", tools.fixed( 9.96, 1 ) );
        assertEquals( "-0.13", tools.fixed( -0.125, 2 ) );
        assertEquals( "0.00", tools.fixed( 0.00001, 2 ) );
        assertEquals( "0.00001", tools.fixed( 0.00001, 5 ) );
        assertEquals( "12345678900", tools.fixed( 1.23456789e10, 0 ) );
        assertEquals( "2", tools.fixed( 1.5, 0 ) );
        assertEquals( "NaN", tools.fixed( 0.0 / 0.0, 2 ) );
    }

    void testFormat()
    {
        var text = new .phantom.text.formatter( "%d|%5d|%-5d|%05d|%x|%X|%s|%.2s|%c|%f|%8.3f|100%%" );
        text.add( -7 ).add( 42 ).add( 42 ).add( -42 ).add( 255 ).add( -1 ).add( "text" ).add( "text" ).add( 'A' );
        text.add( 0.5 ).add( 3 );
        assertEquals( "-7|   42|42   |-0042|ff|FFFFFFFF|text|te|A|0.500000|   3.000|100%", text.toString() );
    }

    void testFormatOfAList()
    {
        var values = new .phantom.util.list();
        values.add( "x" );
        values.add( null );
        assertEquals( "x is null", tools.format( "%s is %s", values ) );
    }

    void testFormatWithoutPlace()
    {
        expectException( "there is no place for a value" );
        new .phantom.text.formatter( "%%" ).add( 1 );
    }

    void testFormatWithoutValue()
    {
        expectException( "a value is missing" );
        new .phantom.text.formatter( "%d" ).toString();
    }

    void testFormatOfTheWrongKind()
    {
        expectException( "not a whole number: x" );
        new .phantom.text.formatter( "%d" ).add( "x" );
    }

    void testBuilder()
    {
        var text = new .phantom.text.builder();
        for( int i = 0; i < 100; i++ )
            text.add( i ).add( "," );
        assertEquals( 290, text.length() );
        assertTrue( tools.startsWith( text.toString(), "0,1,2,3" ) );
    }
};
