package .tests;

import .phantom.math;
import .phantom.test.unit_test;
import .phantom.util.list;
import .phantom.util.random;

class number_test extends .phantom.test.unit_test
{
    var math : .phantom.math;

    void setUp()
    {
        math = new .phantom.math();
    }

    void testPowers()
    {
        assertEquals( 1.4142135623730951, math.sqrt( 2.0 ) );
        assertTrue( math.isNaN( math.sqrt( -1.0 ) ) );
        assertEquals( 2.718281828459045, math.exp( 1.0 ) );
        assertEquals( 0.6931471805599453, math.log( 2.0 ) );
        assertEquals( -3.0, math.log10( 0.001 ) );
        assertEquals( 1024.0, math.pow( 2.0, 10.0 ) );
        assertEquals( 0.5, math.pow( 4.0, -0.5 ) );
        assertEquals( 5.0, math.hypot( 3.0, -4.0 ) );
        assertEquals( 5e300, math.hypot( 3e300, 4e300 ) );
        assertEquals( 3486784401l, math.power( 3l, 20 ) );
    }

    void testAngles()
    {
        assertNear( 0.5, math.sin( math.pi() / 6 ), 1e-15 );
        assertNear( 0.5, math.cos( math.pi() / 3 ), 1e-15 );
        assertNear( 1.0, math.tan( math.pi() / 4 ), 1e-15 );
        assertNear( math.pi() / 6, math.asin( 0.5 ), 1e-15 );
        assertNear( math.pi() / 3, math.acos( 0.5 ), 1e-15 );
        assertEquals( math.pi() / 4, math.atan( 1.0 ) );
        assertEquals( -3 * math.pi() / 4, math.atan2( -1.0, -1.0 ) );
        assertEquals( 180.0, math.toDegrees( math.pi() ) );
        assertEquals( math.pi(), math.toRadians( 180.0 ) );
    }

    void testRounding()
    {
        assertEquals( -2.0, math.floor( -1.5 ) );
        assertEquals( -1.0, math.ceil( -1.5 ) );
        assertEquals( -2.0, math.round( -1.5 ) );
        assertEquals( 2.0, math.round( 1.5 ) );
        assertEquals( 1.0, math.round( 1.25 ) );
    }

    void testWholeNumbers()
    {
        assertEquals( 5, math.abs( -5 ) );
        assertEquals( 5000000000l, math.abs( -5000000000l ) );
        assertEquals( 2, math.min( 3, 2 ) );
        assertEquals( 3.5, math.max( 3.5, 2.0 ) );
        assertEquals( -1, math.sign( -0.1 ) );
        assertEquals( 6l, math.gcd( 12l, -18l ) );
    }

    // The first numbers of SplitMix64 with seed 1234567, as published with the algorithm.
    void testRandomIsTheDocumentedOne()
    {
        var random = new .phantom.util.random( 1234567l );
        assertEquals( 6457827717110365317l, random.nextLong() );
        assertEquals( 3203168211198807973l, random.nextLong() );
        assertEquals( "-8629252141511181193", "" + random.nextLong() );
    }

    void testRandomRanges()
    {
        var random = new .phantom.util.random( 1l );
        var seen = new .phantom.util.list();
        for( int i = 0; i < 6; i++ )
            seen.add( 0 );
        for( int i = 0; i < 600; i++ )
        {
            var die = random.between( 1, 6 );
            seen.set( die - 1, ((int)seen.get( die - 1 )) + 1 );
            var part = random.nextDouble();
            assertTrue( part >= 0 && part < 1 );
        }
        for( int i = 0; i < 6; i++ )
            assertTrue( ((int)seen.get( i )) > 60, "" + seen );
        expectException( "the bound 0 is not above 0" );
        random.nextInt( 0 );
    }

    void testShuffle()
    {
        var items = new .phantom.util.list();
        for( int i = 0; i < 50; i++ )
            items.add( i );
        var before = items.toString();
        new .phantom.util.random( 5l ).shuffle( items );
        assertNotEquals( before, items.toString() );
        items.sort();
        assertEquals( before, items.toString() );
    }
};
