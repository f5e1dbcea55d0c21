// Short strings, put together with plus.
package .bench.concat;

import .internal.bootstrap;

class keys
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( run( boot.arguments()[0].toInt() ).toString() );
    }

    int run( var turns : int )
    {
        var sum = 0;
        for( int i = 0; i < turns; i++ )
        {
            var key = "k" + i % 1000 + ":" + sum;
            sum = (sum * 31 + key.length() * 7 + key.charAt( i % key.length() )) & 0xFFFFF;
        }
        return sum;
    }
};
