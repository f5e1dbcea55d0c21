// A heap of blocks of about a page each; in every round some are changed, then a snapshot is asked for.
package .bench.worlds;

import .internal.boot;
import .internal.world;
import .internal.binary;

class heap
{
    void main( var boot : .internal.boot )
    {
        var count = boot.arguments()[0].toInt() * 256;
        var dirty = boot.arguments()[1].toInt();
        var rounds = boot.arguments()[2].toInt();
        var world = new .internal.world();
        var blocks = new .internal.binary[]();
        for( int i = 0; i < count; i++ )
            blocks[i] = boot.createBinary( 4000 );
        world.snapshot();
        // An odd step with no factor in common with the count reaches every block once.
        var place = 0;
        for( int round = 0; round < rounds; round++ )
        {
            for( int i = 0; i < dirty; i++ )
            {
                blocks[place].setByte( 0, round & 127 );
                place = (place + 7919) % count;
            }
            world.snapshot();
        }
        boot.printLine( "resumed" );
        if( boot.arguments().length() > 3 )
            boot.sleep( 100000 );
    }
};
