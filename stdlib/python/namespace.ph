// Names and their values, in the order in which they came.
package .python;

import .internal.python;
import .python.object;
import .python.type;

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

    /// The list of names may be that of several objects of a class, of which the first `count` are names of this one. A list only
    /// grows; where it cannot go on with the new name, the class knows another one, or this namespace gets its own.
    void put( var name : .internal.object, var value : .internal.object ) [28]
    {
        var known = names.length();
        var i = native.find( names, known > count ? count + 1 : count, name );
        if( i < 0 )
        {
            i = count;
            if( getKind() != null && getKind().sharesNames() )
            {
                names = getKind().namesWith( names, i, name );
            }
            else
            {
                if( known > i )
                    names = native.listSlice( names, 0, 1, i );
                names[i] = name;
            }
        }
        if( i == count )
            count = i + 1;
        values[i] = value;
    }

    /// Lets the list of names be its own.
    void separate() { names = native.listSlice( names, 0, 1, count ); }

    /// Whether the name was there.
    int remove( var name : .internal.object ) [29]
    {
        var i = native.find( names, count, name );
        if( i < 0 )
            return 0;
        // Without the last name this is like an object that has not got it yet.
        if( i == count - 1 )
        {
            count = i;
            values[i] = null;
            return 1;
        }
        names = native.listSlice( names, 0, 1, count );
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
