// A walk over the characters of a string.
package .python;

import .python.iterator;
import .python.core;

class string_iterator extends .python.iterator
{
    var core : .python.core;
    var text : string;
    var place : int;

    void init( var c : .python.core, var t : string )
    {
        core = c;
        text = t;
        place = 0;
    }

    .internal.object[] parts()
    {
        var found = new .internal.object[]();
        found[0] = place >= text.length() ? "" : text.substring( place, text.length() - place );
        return found;
    }

    string kindName()
    {
        var native = core.native();
        return native.toInt( native.length( text ) ) == text.length() ? "str_ascii_iterator" : "str_iterator";
    }

    .internal.object next() [24]
    {
        var byte : int;
        var size = 1;
        if( place >= text.length() )
            return core.unboundValue();
        byte = text.charAt( place );
        if( byte >= 240 )
            size = 4;
        else if( byte >= 224 )
            size = 3;
        else if( byte >= 192 )
            size = 2;
        place = place + size;
        return text.substring( place - size, size );
    }
};
