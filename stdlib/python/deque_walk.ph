// A walk over a deque, which must keep its size.
package .python;

import .python.core;
import .python.iterator;

class deque_walk extends .python.iterator
{
    var core : .python.core;
    var owner : .internal.object;
    var size : int;
    var place : int;

    void init( var c : .python.core, var o : .internal.object, var s : int )
    {
        core = c;
        owner = o;
        size = s;
        place = 0;
    }

    .internal.object next() [24]
    {
        if( core.native().toInt( core.length( owner ) ) != size )
            throw "RuntimeError: deque mutated during iteration";
        if( place >= size )
            return core.unboundValue();
        place = place + 1;
        return core.getItem( owner, core.native().fromInt( place - 1 ) );
    }
};
