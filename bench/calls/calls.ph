// Virtual calls through a small class hierarchy, and updates of fields.
package .bench.calls;

import .internal.bootstrap;

class calls
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( run( boot.arguments()[0].toInt() ).toString() );
    }

    int run( var turns : int )
    {
        var first : stage = new adder();
        var second : stage = new mixer();
        var third : stage = new toggler();
        var x = 1;
        for( int i = 0; i < turns; i++ )
        {
            x = first.step( x );
            x = second.step( x );
            x = third.step( x );
            var moved = first;
            first = second;
            second = third;
            third = moved;
        }
        return x + first.result() + second.result() + third.result();
    }
};

class stage
{
    var count : int;

    void stage() { count = 0; }

    void bump() { count = count + 1; }

    int step( var x : int ) { return x; }

    int result() { return count; }
};

class adder extends stage
{
    var total : int;

    void adder() { total = 0; }

    int step( var x : int )
    {
        bump();
        total = (total + x) & 0xFFFFF;
        return total;
    }

    int result() { return total; }
};

class mixer extends stage
{
    var state : int;

    void mixer() { state = 7; }

    int step( var x : int )
    {
        bump();
        state = (state * 31 + x) & 0xFFFFF;
        return state ^ x;
    }
};

class toggler extends stage
{
    var on : int;

    void toggler() { on = 0; }

    int step( var x : int )
    {
        bump();
        if( on == 1 )
        {
            on = 0;
            return x >> 1;
        }
        on = 1;
        return (x * 3 + 1) & 0xFFFFF;
    }
};
