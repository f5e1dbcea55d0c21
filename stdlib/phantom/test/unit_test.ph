// The parent of classes with tests. `plc test` calls every method whose name begins with `test` and that has no
// parameters, each on an object of its own in a world of its own:
//
//     class list_test extends .phantom.test.unit_test
//     {
//         void testSize()
//         {
//             assertEquals( 0, new .phantom.util.list().size() );
//         }
//     };
package .phantom.test;

import .internal.boot;
import .phantom.roots;
import .phantom.test.failure;

class unit_test
{
    var boot : .internal.boot;
    var expectedText : string;

    /// Runs before each test. Declare it to make what the tests work on.
    void setUp() { }

    /// Runs after each test, also after one that failed.
    void tearDown() { }

    /// Fails with a text.
    void fail( var text : string )
    {
        throw new .phantom.test.failure( text );
    }

    /// From here to its end the test has to throw something whose text contains `text`.
    void expectException( var text : string )
    {
        expectedText = text;
    }

    /// Fails if `condition` is 0.
    void assertTrue( var condition : int )
    {
        assertTrue( condition, null );
    }

    /// Fails with a text if `condition` is 0.
    void assertTrue( var condition : int, var text : string )
    {
        if( condition == 0 )
            failWith( "expected true, got false", text );
    }

    /// Fails unless `condition` is 0.
    void assertFalse( var condition : int )
    {
        assertFalse( condition, null );
    }

    /// Fails with a text unless `condition` is 0.
    void assertFalse( var condition : int, var text : string )
    {
        if( condition != 0 )
            failWith( "expected false, got true", text );
    }

    /// Fails unless both are equal.
    void assertEquals( var expected : .internal.object, var got : .internal.object )
    {
        assertEquals( expected, got, null );
    }

    /// Fails with a text unless both are equal.
    void assertEquals( var expected : .internal.object, var got : .internal.object, var text : string )
    {
        if( areEqual( expected, got ) == 0 )
            failWith( "expected " + shown( expected ) + ", got " + shown( got ), text );
    }

    /// Fails if both are equal.
    void assertNotEquals( var unexpected : .internal.object, var got : .internal.object )
    {
        if( areEqual( unexpected, got ) )
            failWith( "expected anything but " + shown( unexpected ), null );
    }

    /// Fails unless the numbers are at most `tolerance` apart.
    void assertNear( var expected : double, var got : double, var tolerance : double )
    {
        var distance = expected - got;
        if( distance < 0 )
            distance = -distance;
        if( distance <= tolerance )
            return;
        failWith( "expected " + expected + ", got " + got, null );
    }

    /// Fails unless `got` is null.
    void assertNull( var got : .internal.object )
    {
        if( got :!= null )
            failWith( "expected null, got " + shown( got ), null );
    }

    /// Fails if `got` is null.
    void assertNotNull( var got : .internal.object )
    {
        if( got :== null )
            failWith( "expected an object, got null", null );
    }

    /// Fails unless both are the same object.
    void assertSame( var expected : .internal.object, var got : .internal.object )
    {
        if( expected :!= got )
            failWith( "expected the same object, got " + shown( got ), null );
    }

    void failWith( var what : string, var text : string )
    {
        fail( text :== null ? what : what + ": " + text );
    }

    int areEqual( var a : .internal.object, var b : .internal.object )
    {
        if( a :== null || b :== null )
            return a :== b;
        // A string compares with strings only.
        if( (a is string) && (b is string) == 0 )
            return 0;
        return a == b;
    }

    string shown( var item : .internal.object )
    {
        if( item :== null )
            return "null";
        return (item is string) ? "\"" + item + "\"" : "" + item;
    }

    /// Called by `plc test` before the test method. Not for tests.
    void prepare( var given : .internal.boot )
    {
        boot = given;
        var all = new .phantom.roots();
        all.put( "unit test", this );
        setUp();
    }

    /// Called by `plc test` on another object after the test; `arguments()` is empty, or has the text of the exception
    /// that ended it. Not for tests.
    void conclude( var given : .internal.boot )
    {
        var all = new .phantom.roots();
        var test = (.phantom.test.unit_test)all.get( "unit test" );
        // The constructor of the test's class failed.
        if( test :== null )
            given.exit( 1 );
        var thrown = given.arguments();
        var verdict = thrown.length() == 0 ? test.verdict( null ) : test.verdict( thrown[0] );
        test.tearDown();
        given.exit( verdict );
    }

    /// 0 if a test that ended with this exception, or with none, has passed, else 1.
    int verdict( var thrown : string )
    {
        if( expectedText :== null )
            return thrown :!= null;
        if( thrown :== null )
            fail( "expected an exception with the text \"" + expectedText + "\"" );
        return thrown.strstr( expectedText ) < 0;
    }
};
