// Random numbers that a seed determines: the same seed gives the same numbers on every machine. Not for secrets.
//
// The generator is SplitMix64 (Steele, Lea, Flood 2014): a counter with the step 0x9E3779B97F4A7C15, whose bits are mixed.
package .phantom.util;

import .internal.time;
import .phantom.util.list;

class random
{
    var state : long;

    /// A generator that starts at the time of day.
    void random()
    {
        var clock = new .internal.time();
        state = clock.milliseconds();
    }

    /// A generator with a seed.
    void random( var seed : long )
    {
        state = seed;
    }

    /// Any long.
    long nextLong()
    {
        state = state + 0x9E3779B97F4A7C15l;
        var z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9l;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBl;
        return z ^ (z >>> 31);
    }

    /// Any int.
    int nextInt()
    {
        return (int)(nextLong() >>> 32);
    }

    /// A number from 0 to `bound` - 1, each as likely as the others.
    int nextInt( var bound : int )
    {
        if( bound <= 0 )
            throw "random.nextInt: the bound " + bound + " is not above 0";
        // What does not fill a whole round of `bound` numbers would favour the small ones.
        var limit = 2147483648l - (2147483648l % bound);
        var drawn = nextLong() >>> 33;
        while( drawn >= limit )
            drawn = nextLong() >>> 33;
        return (int)(drawn % bound);
    }

    /// A number from `from` to `to`, both included.
    int between( var from : int, var to : int )
    {
        if( to < from )
            throw "random.between: " + to + " is below " + from;
        return from + nextInt( to - from + 1 );
    }

    /// A number from 0 up to, not including, 1, with 53 random bits.
    double nextDouble()
    {
        return ((double)(nextLong() >>> 11)) / 9007199254740992.0;
    }

    /// 1 or 0.
    int nextBool()
    {
        return (int)(nextLong() >>> 63);
    }

    /// One of the elements. Throws when the list is empty.
    .internal.object pick( var from : .phantom.util.list )
    {
        return from.get( nextInt( from.size() ) );
    }

    /// Brings the elements into a random order, each order as likely as the others.
    void shuffle( var items : .phantom.util.list )
    {
        for( int i = items.size() - 1; i > 0; i-- )
        {
            var j = nextInt( i + 1 );
            var moved = items.get( i );
            items.set( i, items.get( j ) );
            items.set( j, moved );
        }
    }
};
