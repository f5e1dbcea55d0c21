package .tests;

import .phantom.roots;
import .phantom.test.unit_test;

class roots_test extends .phantom.test.unit_test
{
    void testNames()
    {
        var roots = new .phantom.roots();
        var before = roots.size();
        roots.put( "counter", 1 );
        roots.put( "counter", 2 );
        assertEquals( 2, new .phantom.roots().get( "counter" ) );
        assertTrue( roots.contains( "counter" ) );
        assertEquals( before + 1, roots.size() );
        assertTrue( roots.remove( "counter" ) );
        assertFalse( roots.remove( "counter" ) );
        assertNull( roots.get( "counter" ) );
    }
};
