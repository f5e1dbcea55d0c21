// A slice of Python: three values, any of which may be None.
package .python;

import .python.object;

class slice extends .python.object
{
    var start : .internal.object;
    var stop : .internal.object;
    var step : .internal.object;

    void init( var a : .internal.object, var b : .internal.object, var c : .internal.object )
    {
        start = a;
        stop = b;
        step = c;
    }

    .internal.object getStart() { return start; }
    .internal.object getStop() { return stop; }
    .internal.object getStep() { return step; }
};
