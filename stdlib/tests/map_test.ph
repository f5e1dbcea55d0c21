package .tests;

import .phantom.test.unit_test;
import .phantom.util.list;
import .phantom.util.map;
import .phantom.util.random;
import .phantom.util.reverse_order;
import .phantom.util.set;
import .phantom.util.sorted_map;

class map_test extends .phantom.test.unit_test
{
    void testMap()
    {
        var map = new .phantom.util.map();
        map.put( "one", 1 );
        map.put( 2, "two" );
        map.put( "one", 11 );
        assertEquals( 2, map.size() );
        assertEquals( 11, map.get( "one" ) );
        assertEquals( "two", map.get( 2 ) );
        assertNull( map.get( 3 ) );
        assertEquals( 11, map.remove( "one" ) );
        assertEquals( "{2: two}", map.toString() );
    }

    void testKeysOfSeveralClasses()
    {
        var map = new .phantom.util.map();
        for( int i = 0; i < 50; i++ )
        {
            map.put( i, 1 );
            map.put( "" + i, 2 );
        }
        assertEquals( 100, map.size() );
        assertEquals( 1, map.get( 7 ) );
        assertEquals( 2, map.get( "7" ) );
        assertNull( map.get( 7.5 ) );
    }

    void testSet()
    {
        var set = new .phantom.util.set();
        assertTrue( set.add( "a" ) );
        assertFalse( set.add( "a" ) );
        set.add( "b" );
        assertEquals( "{a, b}", set.toString() );
        assertTrue( set.remove( "a" ) );
        assertFalse( set.contains( "a" ) );
    }

    void testSortedMap()
    {
        var map = new .phantom.util.sorted_map();
        map.put( "m", 1 );
        map.put( "z", 2 );
        map.put( "a", 3 );
        map.put( "m", 4 );
        assertEquals( "{a: 3, m: 4, z: 2}", map.toString() );
        assertEquals( "a", map.firstKey() );
        assertEquals( "z", map.lastKey() );
        assertEquals( "m", map.floorKey( "p" ) );
        assertEquals( "z", map.ceilingKey( "p" ) );
        assertNull( map.floorKey( "A" ) );
        assertNull( map.ceilingKey( "zz" ) );
        assertEquals( "[3, 4, 2]", map.valueList().toString() );
        assertEquals( 4, map.remove( "m" ) );
        assertNull( map.remove( "m" ) );
        assertEquals( "{a: 3, z: 2}", map.toString() );
    }

    void testSortedMapInAnotherOrder()
    {
        var map = new .phantom.util.sorted_map( new .phantom.util.reverse_order() );
        for( int i = 0; i < 5; i++ )
            map.put( i, i * i );
        assertEquals( "{4: 16, 3: 9, 2: 4, 1: 1, 0: 0}", map.toString() );
    }

    // Compares with a plain map under many random changes, and looks at the balance.
    void testSortedMapUnderChanges()
    {
        var random = new .phantom.util.random( 42l );
        var model = new .phantom.util.map();
        var map = new .phantom.util.sorted_map();
        for( int round = 0; round < 3000; round++ )
        {
            var key = random.nextInt( 300 );
            if( random.nextInt( 3 ) == 0 )
            {
                var wanted = model.remove( key );
                var got = map.remove( key );
                assertEquals( wanted, got, "remove " + key );
            }
            else
            {
                model.put( key, round );
                map.put( key, round );
            }
            assertEquals( model.size(), map.size() );
        }
        var keys = model.keyList();
        keys.sort();
        assertEquals( keys.toString(), map.keyList().toString() );
        for( int i = 0; i < keys.size(); i++ )
            assertEquals( model.get( keys.get( i ) ), map.get( keys.get( i ) ) );
        while( keys.size() > 0 )
            map.remove( keys.pop() );
        assertEquals( 0, map.size() );
        assertEquals( "{}", map.toString() );
    }

    void testSortedMapStaysFlat()
    {
        var map = new .phantom.util.sorted_map();
        for( int i = 0; i < 1000; i++ )
            map.put( i, i );
        assertTrue( map.depth() <= 20, "depth " + map.depth() );
        for( int i = 0; i < 900; i++ )
            map.remove( i );
        assertTrue( map.depth() <= 14, "depth " + map.depth() );
        assertEquals( 900, map.firstKey() );
    }

    void testWhole()
    {
        var map = new .phantom.util.map();
        assertTrue( map.isEmpty() );
        map.put( "a", 1 );
        map.put( "b", 2 );
        map.remove( "a" );
        map.put( "c", null );
        assertEquals( "[2, null]", map.valueList().toString() );
        assertFalse( map.isEmpty() );
        var sorted = new .phantom.util.sorted_map();
        assertTrue( sorted.isEmpty() );
        var set = new .phantom.util.set();
        assertTrue( set.isEmpty() );
        set.addAll( map.keyList() );
        set.addAll( map.keyList() );
        assertEquals( "[b, c]", set.toList().toString() );
    }
};
