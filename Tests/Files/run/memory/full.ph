// run --max-memory=4M
// The limit is an exception that can be caught; afterwards the memory can be used again.
package .test;

import .internal.bootstrap;

class full
{
    void main( var boot : .internal.bootstrap )
    {
        for( int round = 0; round < 3; round++ )
        {
            try
            {
                boot.printLine( fill( 1000000 ).toString() );
            }
            catch( string problem )
            {
                boot.printLine( problem );
            }
            boot.printLine( "again " + fill( 20000 ).toString() );
        }
    }

    int fill( var count : int )
    {
        node first = null;
        for( int i = 0; i < count; i++ )
            first = new node( first );
        return first.length();
    }
};

class node
{
    var next : node;
    void node( var n : node ) { next = n; }
    node getNext() { return next; }
    int length()
    {
        var count = 1;
        node here = next;
        while( here :!= null )
        {
            count = count + 1;
            here = here.getNext();
        }
        return count;
    }
};

//= out of memory
//= again 20000
//= out of memory
//= again 20000
//= out of memory
//= again 20000
