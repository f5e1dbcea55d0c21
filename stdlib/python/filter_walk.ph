// The values of another walk that a function, or without one they themselves, call true.
package .python;

import .python.core;
import .python.iterator;
import .python.type;

class filter_walk extends .python.iterator
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
        var unset = core.unboundValue();
        var item = core.next( source );
        var answer : .internal.object;
        while( item :!= unset )
        {
            answer = function == null ? item : core.stepped( function, item );
            if( answer :== unset )
                return answer;
            if( core.truth( answer ) )
                return item;
            item = core.next( source );
        }
        return item;
    }
};
