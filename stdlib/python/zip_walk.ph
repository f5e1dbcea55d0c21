// A walk over several others at once, which ends with the first of them.
package .python;

import .python.core;
import .python.iterator;
import .python.list;
import .python.type;

class zip_walk extends .python.iterator
{
    var core : .python.core;
    var sources : .python.list;

    void init( var c : .python.core, var s : .python.list, var t : .internal.object )
    {
        core = c;
        sources = s;
        setKind( (.python.type)t );
    }

    .internal.object[] parts() { return core.native().listSlice( sources.getItems(), 0, 1, sources.size() ); }

    .internal.object next() [24]
    {
        var count = sources.size();
        var items = new .internal.object[]();
        var item : .internal.object;
        var i : int;
        if( count == 0 )
            return core.unboundValue();
        for( i = 0; i < count; i++ )
        {
            item = core.next( sources.at( i ) );
            if( item :== core.unboundValue() )
                return item;
            items[i] = item;
        }
        return core.tuple( items, count );
    }
};
