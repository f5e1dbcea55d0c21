package .tests;

import .phantom.test.unit_test;
import .phantom.util.deque;
import .phantom.util.list;
import .phantom.util.priority_queue;
import .phantom.util.random;
import .phantom.util.reverse_order;

class queue_test extends .phantom.test.unit_test
{
    void testDeque()
    {
        var queue = new .phantom.util.deque();
        assertTrue( queue.isEmpty() );
        for( int i = 0; i < 20; i++ )
        {
            queue.addLast( i );
            queue.addFirst( -i );
        }
        assertEquals( 40, queue.size() );
        assertEquals( -19, queue.first() );
        assertEquals( 19, queue.last() );
        assertEquals( 0, queue.get( 20 ) );
        assertEquals( -19, queue.removeFirst() );
        assertEquals( 19, queue.removeLast() );
        var sum = 0;
        foreach( item in queue )
            sum = sum + (int)item;
        assertEquals( 0, sum );
        while( queue.size() > 3 )
        {
            queue.removeFirst();
            if( queue.size() > 3 )
                queue.removeLast();
        }
        assertEquals( 3, queue.toList().size() );
    }

    void testEmptyDeque()
    {
        expectException( "no position 0 in a deque of 0" );
        new .phantom.util.deque().removeFirst();
    }

    void testQueueOverManyTurns()
    {
        var queue = new .phantom.util.deque();
        for( int i = 0; i < 1000; i++ )
        {
            queue.addLast( i );
            if( i >= 5 )
                assertEquals( i - 5, queue.removeFirst() );
        }
        assertEquals( 5, queue.size() );
        assertEquals( "[995, 996, 997, 998, 999]", queue.toString() );
    }

    void testPriorityQueue()
    {
        var random = new .phantom.util.random( 3l );
        var queue = new .phantom.util.priority_queue();
        var all = new .phantom.util.list();
        for( int i = 0; i < 300; i++ )
        {
            var n = random.nextInt( 100 );
            queue.add( n );
            all.add( n );
        }
        all.sort();
        for( int i = 0; i < 300; i++ )
        {
            assertEquals( all.get( i ), queue.first() );
            assertEquals( all.get( i ), queue.removeFirst() );
        }
        assertTrue( queue.isEmpty() );
    }

    void testPriorityQueueInAnotherOrder()
    {
        var queue = new .phantom.util.priority_queue( new .phantom.util.reverse_order() );
        queue.add( "b" );
        queue.add( "c" );
        queue.add( "a" );
        assertEquals( "c", queue.removeFirst() );
        assertEquals( "b", queue.removeFirst() );
        assertEquals( 1, queue.size() );
    }

    void testEmptyPriorityQueue()
    {
        expectException( "there is no element" );
        new .phantom.util.priority_queue().removeFirst();
    }
};
