// Arithmetic and branches on local ints.
package .bench.loop;

import .internal.bootstrap;

class loop
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( run( boot.arguments()[0].toInt() ).toString() );
    }

    int run( var turns : int )
    {
        var x = 12345;
        var sum = 0;
        for( int i = 0; i < turns; i++ )
        {
            x = (x * 1103 + 12345) & 0xFFFFF;
            if( x < 300000 )
                sum = sum + (x >> 3);
            else if( x < 700000 )
                sum = sum ^ i;
            else
                sum = sum + x % 7 * 3;
            if( sum > 100000000 )
                sum = sum - 99999999;
        }
        return sum;
    }
};
