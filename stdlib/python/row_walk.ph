// The rows that are made of pools of elements in the order of their places: products (mode 0), combinations (1), combinations in which
// an element may come several times (2) and permutations (3). The machine finds the places of the next row.
package .python;

import .python.core;
import .python.iterator;
import .python.list;

class row_walk extends .python.iterator
{
    var core : .python.core;
    var mode : int;
    // Lists, one for each place of a row; one for all of them in the other modes.
    var pools : .internal.object[];
    // Of each element of the last row, in its pool; for permutations of all elements of the pool, and then how many turns each place
    // of a row has left.
    var places : .internal.object[];
    var width : int;
    // 0 before the first row, 1 after it, 2 at the end.
    var state : int;

    void init( var c : .python.core, var m : int, var p : .internal.object[], var w : int )
    {
        core = c;
        mode = m;
        pools = p;
        width = w;
        state = 0;
        places = new .internal.object[]();
    }

    /// Makes room for the places, with so many elements in the first pool.
    void start( var size : int )
    {
        var count = mode == 3 ? size + width : width;
        if( count > 0 )
            places[count - 1] = 0;
    }

    /// The state, and the places.
    .internal.object[] parts()
    {
        var found = new .internal.object[]();
        var i : int;
        found[0] = core.native().fromInt( state );
        for( i = 0; i < places.length(); i++ )
            found[i + 1] = core.native().fromInt( (int)places[i] );
        return found;
    }

    /// How many places there are once a row has been given.
    int countPlaces() { return mode == 3 ? ((.python.list)pools[0]).size() + width : width; }

    /// Goes on behind a row.
    void goOn( var last : .internal.object[] )
    {
        var i : int;
        places = new .internal.object[]();
        for( i = 0; i < last.length(); i++ )
            places[i] = core.native().toInt( last[i] );
        state = 1;
    }

    .internal.object next() [24]
    {
        var row : .internal.object[];
        if( state == 2 )
            return core.unboundValue();
        row = new .internal.object[]();
        if( width > 0 )
            row[width - 1] = null;
        if( core.fillRow( this, row ) )
            return core.tuple( row, width );
        return core.unboundValue();
    }
};
