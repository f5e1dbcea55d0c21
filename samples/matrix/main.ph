// The product of two matrices, and a power of one: the Fibonacci numbers.

package .samples.matrix;

import .internal.bootstrap;
import .samples.matrix.matrix;

class main
{
    void start( var boot : .internal.bootstrap ) [8]
    {
        var a = new matrix( 2, 3 );
        var b = new matrix( 3, 2 );
        for( int i = 0; i < 6; i++ )
        {
            a.set( i / 3, i % 3, i + 1 );
            b.set( i / 2, i % 2, (i + 1) / 2.0 );
        }
        boot.consolePrint( a.times( b ).toString() );

        var step = new matrix( 2, 2 );
        step.set( 0, 0, 1 );
        step.set( 0, 1, 1 );
        step.set( 1, 0, 1 );
        boot.printLine( "fibonacci 50 is " + (long)power( step, 50 ).get( 0, 1 ) );

        try
        {
            a.times( a );
        }
        catch( string why )
        {
            boot.printLine( "refused: " + why );
        }
    }

    // By repeated squaring.
    matrix power( var base : matrix, var exponent : int )
    {
        if( exponent == 1 )
            return base;
        var half = power( base, exponent / 2 );
        var whole = half.times( half );
        if( exponent % 2 == 1 )
            whole = whole.times( base );
        return whole;
    }
};
