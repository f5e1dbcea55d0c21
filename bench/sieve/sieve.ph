// The sieve of Eratosthenes, five times over one array.
package .bench.sieve;

import .internal.bootstrap;

class sieve
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( run( boot.arguments()[0].toInt() ).toString() );
    }

    int run( var limit : int )
    {
        var struck = new int[]();
        var sum = 0;
        for( int round = 0; round < 5; round++ )
        {
            for( int i = 0; i <= limit; i++ )
                struck[i] = 0;
            var count = 0;
            var largest = 0;
            for( int n = 2; n <= limit; n++ )
            {
                if( struck[n] == 0 )
                {
                    count = count + 1;
                    largest = n;
                    for( int multiple = n + n; multiple <= limit; multiple += n )
                        struck[multiple] = 1;
                }
            }
            sum = sum + count * 3 + largest;
        }
        return sum;
    }
};
