// Binary trees: one that stays, many that are dropped at once.
package .bench.trees;

import .internal.bootstrap;

class trees
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( run( boot.arguments()[0].toInt() ).toString() );
    }

    int run( var deepest : int )
    {
        var kept = make( deepest );
        var sum = 0;
        for( int depth = 4; depth <= deepest; depth += 2 )
        {
            var turns = 1 << (deepest - depth + 4);
            for( int i = 0; i < turns; i++ )
                sum = (sum + make( depth ).nodes()) & 0xFFFFFF;
        }
        return sum + kept.nodes();
    }

    node make( var depth : int )
    {
        if( depth == 0 )
            return new node( null, null );
        return new node( make( depth - 1 ), make( depth - 1 ) );
    }
};

class node
{
    var left : node;
    var right : node;

    void node( var a : node, var b : node )
    {
        left = a;
        right = b;
    }

    int nodes()
    {
        if( left :== null )
            return 1;
        return 1 + left.nodes() + right.nodes();
    }
};
