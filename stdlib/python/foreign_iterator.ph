// A walk over an object that has `__next__`, in the form that loops ask.
package .python;

import .python.core;
import .python.iterator;

class foreign_iterator extends .python.iterator
{
    var core : .python.core;
    var inner : .internal.object;

    void init( var c : .python.core, var i : .internal.object )
    {
        core = c;
        inner = i;
    }

    .internal.object next() [24] { return core.next( inner ); }
};
