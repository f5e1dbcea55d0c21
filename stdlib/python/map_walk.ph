// What a function makes of the values of another walk.
package .python;

import .python.core;
import .python.iterator;
import .python.type;

class map_walk extends .python.iterator
{
    var core : .python.core;
    var function : .internal.object;
    var source : .internal.object;

    void init( var c : .python.core, var f : .internal.object, var s : .internal.object, var t : .internal.object )
    {
        core = c;
        function = f;
        source = s;
        setKind( (.python.type)t );
    }

    .internal.object[] parts()
    {
        var found = new .internal.object[]();
        found[0] = function;
        found[1] = source;
        return found;
    }

    .internal.object next() [24]
    {
        var item = core.next( source );
        if( item :== core.unboundValue() )
            return item;
        return core.stepped( function, item );
    }
};
