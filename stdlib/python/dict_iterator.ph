// A walk over the keys (mode 0), values (1) or items (2) of a dictionary.
package .python;

import .python.iterator;
import .python.dict;
import .python.core;

class dict_iterator extends .python.iterator
{
    var core : .python.core;
    var dict : .python.dict;
    var mode : int;
    var place : int;
    var expected : int;

    void init( var c : .python.core, var d : .python.dict, var m : int )
    {
        core = c;
        dict = d;
        mode = m;
        place = 0;
        expected = d.size();
        setKind( c.iteratorType() );
    }

    .internal.object next() [24]
    {
        var pair : .internal.object[];
        var unset = core.unboundValue();
        if( dict.size() != expected )
            throw "RuntimeError: " + (dict is .python.set ? "Set" : "dictionary") + " changed size during iteration";
        while( place < dict.usedPlaces() && dict.keyAt( place ) :== unset )
            place = place + 1;
        if( place >= dict.usedPlaces() )
            return unset;
        place = place + 1;
        if( mode == 0 )
            return dict.keyAt( place - 1 );
        if( mode == 1 )
            return dict.valueAt( place - 1 );
        pair = new .internal.object[]();
        pair[0] = dict.keyAt( place - 1 );
        pair[1] = dict.valueAt( place - 1 );
        return core.tuple( pair, 2 );
    }
};
