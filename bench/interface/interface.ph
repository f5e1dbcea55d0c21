// Calls through an interface that two classes implement. `virtual` is the same with a class above them.
package .bench.calling;

import .internal.bootstrap;

class calling
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( run( boot.arguments()[0].toInt() ).toString() );
    }

    int run( var turns : int )
    {
        var a : counter = new adder();
        var b : counter = new mixer();
        var x = 1;
        for( int i = 0; i < turns; i++ )
        {
            x = a.step( x );
            x = b.step( x );
            x = a.step( x );
            x = b.step( x );
            var moved = a;
            a = b;
            b = moved;
        }
        return x;
    }
};

interface counter
{
    int step( var x : int );
};

class adder implements counter
{
    int step( var x : int ) { return (x + 7) & 0xFFFFF; }
};

class mixer implements counter
{
    int step( var x : int ) { return (x * 31 + 1) & 0xFFFFF; }
};
