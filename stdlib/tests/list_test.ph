package .tests;

import .phantom.test.unit_test;
import .phantom.util.comparator;
import .phantom.util.list;
import .phantom.util.random;
import .phantom.util.reverse_order;

// Orders strings by length.
class by_length extends .phantom.util.comparator
{
    int compare( var a : .internal.object, var b : .internal.object )
    {
        var x = (string)a;
        var y = (string)b;
        return x.length() - y.length();
    }
};

class list_test extends .phantom.test.unit_test
{
    var items : .phantom.util.list;

    void setUp()
    {
        items = new .phantom.util.list();
    }

    void testClosures()
    {
        for( int i = 1; i <= 5; i++ )
            items.add( i );
        assertEquals( "[2, 4, 6, 8, 10]", items.map( (int n) { return 2 * n; } ).toString() );
        assertEquals( "[4, 5]", items.filter( (int n) { return n > 3; } ).toString() );
        assertEquals( 15, items.reduce( 0, (int sum, int n) { return sum + n; } ) );
        assertEquals( 4, items.find( (int n) { return n > 3; } ) );
        assertTrue( items.find( (int n) { return n > 5; } ) :== null );
        assertTrue( items.any( (int n) { return n == 5; } ) && !items.any( (int n) { return n == 6; } ) );
        assertTrue( items.all( (int n) { return n < 6; } ) && !items.all( (int n) { return n < 5; } ) );
        items.sort( (int a, int b) { return b - a; } );
        string text = "";
        items.each( (int n) { text = text + n; } );
        assertEquals( "54321", text );
    }

    void testAddAndGet()
    {
        items.add( "a" );
        items.add( 2 );
        assertEquals( 2, items.size() );
        assertEquals( "a", items.get( 0 ) );
        assertEquals( 2, items.get( 1 ) );
        assertEquals( "[a, 2]", items.toString() );
    }

    void testGetOutside()
    {
        expectException( "no position 1 in a list of 1" );
        items.add( 0 );
        items.get( 1 );
    }

    void testInsertAndRemove()
    {
        items.add( 1 );
        items.add( 3 );
        items.insert( 1, 2 );
        items.insert( 3, 4 );
        assertEquals( "[1, 2, 3, 4]", items.toString() );
        assertEquals( 2, items.removeAt( 1 ) );
        assertEquals( 4, items.pop() );
        assertEquals( "[1, 3]", items.toString() );
        assertEquals( 1, items.indexOf( 3 ) );
        assertEquals( -1, items.indexOf( 4 ) );
        items.insert( 0, "x" );
        items.insert( 0, null );
        assertEquals( 3, items.indexOf( 3 ) );
        assertEquals( 1, items.indexOf( "x" ) );
    }

    void testSort()
    {
        items.sort();
        assertEquals( "[]", items.toString() );
        items.add( 3 );
        items.add( -1 );
        items.add( 2.5 );
        items.add( 5000000000l );
        items.add( 2 );
        items.sort();
        assertEquals( "[-1, 2, 2.5, 3, 5000000000]", items.toString() );
        items.sort( new .phantom.util.reverse_order() );
        assertEquals( "[5000000000, 3, 2.5, 2, -1]", items.toString() );
    }

    void testSortIsStable()
    {
        items.add( "ccc" );
        items.add( "b" );
        items.add( "aaa" );
        items.add( "a" );
        items.add( "dd" );
        items.sort( new by_length() );
        assertEquals( "[b, a, dd, ccc, aaa]", items.toString() );
    }

    void testSortOfMany()
    {
        var random = new .phantom.util.random( 7l );
        for( int i = 0; i < 1000; i++ )
            items.add( random.nextInt( 500 ) );
        items.sort();
        assertEquals( 1000, items.size() );
        for( int i = 1; i < 1000; i++ )
            assertTrue( ((int)items.get( i - 1 )) <= ((int)items.get( i )), "at " + i );
    }

    void testSortOfWhatHasNoOrder()
    {
        expectException( "no natural order for .phantom.util.list" );
        items.add( items );
        items.add( 1 );
        items.sort();
    }

    void testEquality()
    {
        var other = new .phantom.util.list();
        items.add( "a" );
        items.add( null );
        other.addAll( items );
        assertTrue( items == other );
        assertEquals( items.hashCode(), other.hashCode() );
        other.set( 0, 1 );
        assertFalse( items == other );
        assertFalse( other == items );
        assertFalse( items.equals( "a" ) );
    }

    void testParts()
    {
        for( int i = 0; i < 5; i++ )
            items.add( i );
        assertEquals( "[1, 2, 3]", items.sublist( 1, 3 ).toString() );
        items.reverse();
        assertEquals( "[4, 3, 2, 1, 0]", items.toString() );
        expectException( "no 3 elements from 3 on in a list of 5" );
        items.sublist( 3, 3 );
    }

    void testWalk()
    {
        items.add( 1 );
        items.add( 2 );
        var sum = 0;
        foreach( item in items )
            sum = sum + (int)item;
        assertEquals( 3, sum );
    }

    void testEnds()
    {
        assertTrue( items.isEmpty() );
        items.add( 1 );
        items.add( 2 );
        assertEquals( 1, items.first() );
        assertEquals( 2, items.last() );
        items.clear();
        expectException( "list: no position" );
        items.last();
    }
};
