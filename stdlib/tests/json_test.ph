package .tests;

import .phantom.test.unit_test;
import .phantom.text.json_writer;
import .phantom.util.list;
import .phantom.util.map;
import .phantom.util.sorted_map;

class json_test extends .phantom.test.unit_test
{
    string write( var value : .internal.object )
    {
        return new .phantom.text.json_writer().write( value );
    }

    void testScalars()
    {
        assertEquals( "null", write( null ) );
        assertEquals( "-12", write( -12 ) );
        assertEquals( "5000000000", write( 5000000000l ) );
        assertEquals( "0.25", write( 0.25 ) );
        assertEquals( "1.0E22", write( 1e22 ) );
        assertEquals( "\"a\\\"\\\\\\n\\u0001é\"", write( "a\"\\\n\x01é" ) );
    }

    void testContainers()
    {
        var list = new .phantom.util.list();
        var map = new .phantom.util.map();
        assertEquals( "[]", write( list ) );
        assertEquals( "{}", write( map ) );
        list.add( 1 );
        list.add( map );
        map.put( "k", "v" );
        map.put( "n", null );
        assertEquals( "[1,{\"k\":\"v\",\"n\":null}]", write( list ) );
        assertEquals( "[\n  1,\n  {\n    \"k\": \"v\",\n    \"n\": null\n  }\n]", new .phantom.text.json_writer( 2 ).write( list ) );
    }

    void testThereAndBack()
    {
        var text = "{\"b\":[1,2.5,[],{}],\"a\":{\"x\":\"é\\n\"},\"c\":null}";
        assertEquals( text, write( text.parseJson() ) );
    }

    void testLoop()
    {
        var list = new .phantom.util.list();
        list.add( list );
        expectException( "nested more than 64 deep" );
        write( list );
    }

    void testWithoutJson()
    {
        expectException( "no text for an object of class .tests.json_test" );
        write( this );
    }
};
