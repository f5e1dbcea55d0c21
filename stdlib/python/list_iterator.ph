// A walk over a list or tuple, which may grow meanwhile.
package .python;

import .python.iterator;
import .python.list;
import .python.tuple;
import .python.core;

class list_iterator extends .python.iterator
{
    var core : .python.core;
    var list : .python.list;
    var place : int;

    void init( var c : .python.core, var l : .python.list )
    {
        core = c;
        list = l;
        place = 0;
    }

    int left() { return place >= list.size() ? 0 : list.size() - place; }

    .internal.object[] parts()
    {
        var found = new .internal.object[]();
        found[0] = list;
        found[1] = core.native().fromInt( place );
        return found;
    }

    void goTo( var p : int ) { place = p > list.size() ? list.size() : p; }

    string kindName() { return list is .python.tuple ? "tuple_iterator" : "list_iterator"; }

    /// A walk that has ended does not go on when the list grows: its place is then behind that of any element. The machine does the same.
    .internal.object next() [24]
    {
        if( place >= list.size() )
        {
            place = 2147483647;
            return core.unboundValue();
        }
        place = place + 1;
        return list.at( place - 1 );
    }
};
