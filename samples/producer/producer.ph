// Two threads make numbers, one adds them up. They meet at a buffer that holds three.

package .samples.producer;

import .internal.bootstrap;
import .samples.producer.buffer;

class producer
{
    void main( var boot : .internal.bootstrap )
    {
        var shared = new buffer();
        boot.startThread( new maker( shared, 1, 50 ) );
        boot.startThread( new maker( shared, 51, 100 ) );
        boot.startThread( new adder( shared, 100 ) );
    }
};

// Puts the numbers from `low` to `high` into a buffer.
class maker
{
    var target : buffer;
    var low : int;
    var high : int;

    void maker( var into : buffer, var from : int, var to : int )
    {
        target = into;
        low = from;
        high = to;
    }

    void run( var boot : .internal.bootstrap ) [8]
    {
        for( int i = low; i <= high; i++ )
            target.put( i );
    }
};

// Takes so many numbers out of a buffer and prints their sum.
class adder
{
    var source : buffer;
    var count : int;

    void adder( var from : buffer, var many : int )
    {
        source = from;
        count = many;
    }

    void run( var boot : .internal.bootstrap ) [8]
    {
        var sum = 0;
        for( int i = 0; i < count; i++ )
            sum += source.take();
        boot.printLine( "the sum is " + sum );
    }
};
