// A module: its names are those of the values of its code, so both always agree.
package .python;

import .python.instance;

class module extends .python.instance
{
    var unset : .internal.object;
    var isLibrary : int;

    void markLibrary() { isLibrary = 1; }
    int fromLibrary() { return isLibrary; }
    /// The dictionary that is this module.
    var view : .internal.object;

    .internal.object[] getValues() { return values; }
    .internal.object getView() { return view; }
    void setView( var v : .internal.object ) { view = v; }

    void open( var n : .internal.object[], var v : .internal.object[], var u : .internal.object )
    {
        names = n;
        values = v;
        count = n.length();
        unset = u;
        isLibrary = 0;
    }

    int place( var name : .internal.object ) [24]
    {
        var i = native.find( names, count, name );
        if( i >= 0 && values[i] :== unset )
            return 0 - 1;
        return i;
    }

    /// The place of a removed name stays, as compiled code knows names by their places.
    int remove( var name : .internal.object ) [29]
    {
        var i = place( name );
        if( i < 0 )
            return 0;
        values[i] = unset;
        return 1;
    }
};
