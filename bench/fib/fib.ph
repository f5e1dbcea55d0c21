// Recursive calls of a method of this object.
package .bench.fib;

import .internal.bootstrap;

class fibonacci
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( fib( boot.arguments()[0].toInt() ).toString() );
    }

    int fib( var n : int )
    {
        if( n < 2 )
            return n;
        return fib( n - 1 ) + fib( n - 2 );
    }
};
