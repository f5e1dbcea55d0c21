// A walk over the keys (mode 0), values (1) or items (2) of a dictionary.
package .python;

import .python.iterator;
import .python.dict;
import .python.set;
import .python.core;

class dict_iterator extends .python.iterator
{
    var core : .python.core;
    var dict : .python.dict;
    var mode : int;
    var place : int;
    var expected : int;
    // The keys of a set of numbers in their order; null for others.
    var order : .internal.object[];

    void init( var c : .python.core, var d : .python.dict, var m : int )
    {
        core = c;
        dict = d;
        mode = m;
        place = d.firstPlace();
        expected = d.size();
        if( d is .python.set )
            order = d.numberOrder();
        if( order != null )
            place = 0;
    }

    string kindName()
    {
        if( dict is .python.set )
            return "set_iterator";
        return mode == 0 ? "dict_keyiterator" : mode == 1 ? "dict_valueiterator" : "dict_itemiterator";
    }

    /// The rest.
    .internal.object[] parts()
    {
        var found = new .internal.object[]();
        var held = place;
        var item = next();
        while( item :!= core.unboundValue() )
        {
            found[found.length()] = item;
            item = next();
        }
        place = held;
        return found;
    }

    .internal.object next() [24]
    {
        var pair : .internal.object[];
        var unset = core.unboundValue();
        if( dict.size() != expected )
            throw "RuntimeError: " + (dict is .python.set ? "Set" : "dictionary") + " changed size during iteration";
        if( order != null )
        {
            if( place >= order.length() )
                return unset;
            place = place + 1;
            return order[place - 1];
        }
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
