// A walk that numbers what another one gives.
package .python;

import .python.core;
import .python.iterator;
import .python.type;

class enumerate_walk extends .python.iterator
{
    var core : .python.core;
    var source : .internal.object;
    var place : .internal.object;
    var one : .internal.object;

    void init( var c : .python.core, var s : .internal.object, var start : .internal.object, var t : .internal.object )
    {
        core = c;
        source = s;
        place = start;
        one = c.native().fromInt( 1 );
        setKind( (.python.type)t );
    }

    .internal.object[] parts()
    {
        var found = new .internal.object[]();
        found[0] = source;
        found[1] = place;
        return found;
    }

    .internal.object next() [24]
    {
        var items : .internal.object[];
        var item = core.next( source );
        if( item :== core.unboundValue() )
            return item;
        items = new .internal.object[]();
        items[0] = place;
        items[1] = item;
        place = core.binary( 2, place, one );
        return core.tuple( items, 2 );
    }
};
