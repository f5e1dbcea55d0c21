// The sieve of Eratosthenes: strikes out the multiples of every prime.
//
//     plc run samples/primes -- 1000

package .samples.primes;

import .internal.bootstrap;

class primes
{
    void main( var boot : .internal.bootstrap )
    {
        var limit = 100000;
        var given = boot.arguments();
        if( given.length() > 0 )
            limit = given[0].toInt();

        var struck = new int[]();
        for( int i = 0; i <= limit; i++ )
            struck[i] = 0;
        var count = 0;
        var largest = 0;
        for( int n = 2; n <= limit; n++ )
        {
            if( struck[n] == 0 )
            {
                count++;
                largest = n;
                for( int multiple = n + n; multiple <= limit; multiple += n )
                    struck[multiple] = 1;
            }
        }
        boot.printLine( count + " primes up to " + limit + ", the largest is " + largest );
    }
};
