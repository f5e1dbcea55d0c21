// Named objects that belong to a thread.
package .phantom;

import .internal.directory;

class environment
{
    var entries : .internal.directory;

    void init()
    {
        entries = new .internal.directory();
    }

    /// Stores `value` under `name`, in place of what was there: 0.
    int set( var name : string, var value : .internal.object )
    {
        if( entries :== null )
            init();
        entries.remove( name );
        return entries.put( name, value );
    }

    /// The object under `name`, or null.
    .internal.object get( var name : string )
    {
        if( entries :== null )
            return null;
        return entries.get( name );
    }
};
