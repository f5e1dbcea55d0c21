// A list. A tuple is the same, never changed.
package .python;

import .internal.python;
import .python.namespace;
import .python.object;

class list extends .python.object
{
    var items : .internal.object[];
    var count : int;
    var extra : .python.namespace;

    void init( var i : .internal.object[], var c : int ) [24]
    {
        items = i;
        count = c;
    }

    .internal.object[] getItems() [25] { return items; }
    int size() [26] { return count; }
    .internal.object at( var index : int ) [27] { return items[index]; }
    void setAt( var index : int, var value : .internal.object ) [28] { items[index] = value; }

    void add( var value : .internal.object ) [29]
    {
        items[count] = value;
        count = count + 1;
    }

    void insert( var index : int, var value : .internal.object, var native : .internal.python ) [30]
    {
        items[count] = null;
        native.listShift( items, index, index + 1, count - index );
        items[index] = value;
        count = count + 1;
    }

    .internal.object remove( var index : int, var native : .internal.python ) [31]
    {
        var taken = items[index];
        native.listShift( items, index + 1, index, count - index - 1 );
        count = count - 1;
        items[count] = null;
        return taken;
    }

    .python.namespace getExtra() [10] { return extra; }

    .python.namespace makeExtra() [11]
    {
        if( extra == null )
            extra = new .python.namespace();
        return extra;
    }
};
