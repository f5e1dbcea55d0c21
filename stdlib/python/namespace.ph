// Names and their values, in the order in which they came.
package .python;

import .internal.python;
import .python.object;

class namespace extends .python.object
{
    var native : .internal.python;
    var names : .internal.object[];
    var values : .internal.object[];
    var count : int;

    void namespace()
    {
        native = new .internal.python();
        names = new .internal.object[]();
        values = new .internal.object[]();
        count = 0;
    }

    /// The place of a name, or -1.
    int place( var name : .internal.object ) [24] { return native.find( names, count, name ); }
    .internal.object at( var place : int ) [25] { return values[place]; }
    .internal.object nameAt( var place : int ) [26] { return names[place]; }
    int size() [27] { return count; }

    void put( var name : .internal.object, var value : .internal.object ) [28]
    {
        var i = native.find( names, count, name );
        if( i < 0 )
        {
            i = count;
            names[i] = name;
            count = count + 1;
        }
        values[i] = value;
    }

    /// Whether the name was there.
    int remove( var name : .internal.object ) [29]
    {
        var i = native.find( names, count, name );
        if( i < 0 )
            return 0;
        while( i < count - 1 )
        {
            names[i] = names[i + 1];
            values[i] = values[i + 1];
            i = i + 1;
        }
        count = count - 1;
        names[count] = null;
        values[count] = null;
        return 1;
    }
};
