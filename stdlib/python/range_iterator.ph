// Counts from `at` by `step` while that is before `stop`.
package .python;

import .python.iterator;
import .python.core;

class range_iterator extends .python.iterator
{
    var core : .python.core;
    var at : .internal.object;
    var stop : .internal.object;
    var step : .internal.object;
    var test : int;

    void init( var c : .python.core, var a : .internal.object, var b : .internal.object, var s : .internal.object, var isDown : int )
    {
        core = c;
        at = a;
        stop = b;
        step = s;
        // less or greater
        test = isDown ? 23 : 21;
    }

    .internal.object[] parts()
    {
        var found = new .internal.object[]();
        found[0] = at;
        found[1] = stop;
        found[2] = step;
        return found;
    }

    void goOnAt( var a : .internal.object ) { at = a; }

    string kindName() { return "range_iterator"; }

    .internal.object next() [24]
    {
        var result = at;
        var native = core.native();
        if( (int)(native.compare( test, result, stop )) == 0 )
            return core.unboundValue();
        at = native.binary( 2, result, step );
        return result;
    }
};
