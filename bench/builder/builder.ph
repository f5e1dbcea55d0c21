// Texts of a thousand lines, built in a buffer.
package .bench.builder;

import .internal.bootstrap;
import .phantom.text.builder;

class lines
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( run( boot.arguments()[0].toInt() ).toString() );
    }

    int run( var turns : int )
    {
        var text = new .phantom.text.builder();
        var sum = 0;
        for( int i = 0; i < turns; i++ )
        {
            text.add( "item " );
            text.add( i );
            text.add( ", " );
            if( i % 1000 == 999 )
            {
                var whole = text.toString();
                sum = (sum * 31 + whole.length() + whole.charAt( i % whole.length() )) & 0xFFFFF;
                text.clear();
            }
        }
        return sum;
    }
};
