// The objects that a program keeps under a name, so that any thread and any later part of the program finds them.
// What can be reached from here belongs to the world and stays as long as it does.
package .phantom;

import .internal.directory;
import .internal.world;
import .phantom.util.list;

class roots
{
    var entries : .internal.directory;

    void roots()
    {
        var world = new .internal.world();
        entries = world.getNames();
    }

    /// Keeps `value` under `name` in place of what was there.
    void put( var name : string, var value : .internal.object )
    {
        entries.remove( name );
        entries.put( name, value );
    }

    /// The object under `name`, or null.
    .internal.object get( var name : string ) { return entries.get( name ); }

    /// 1 if there is an object under `name`.
    int contains( var name : string ) { return entries.get( name ) :!= null; }

    /// Forgets the object under `name`: 1, or 0 if there was none.
    int remove( var name : string ) { return entries.remove( name ) == 0; }

    /// The number of names.
    int size() { return entries.size(); }

    /// The names in the order in which they came.
    .phantom.util.list names()
    {
        var result = new .phantom.util.list();
        var keys = entries.keys();
        for( int i = 0; i < keys.length(); i++ )
            result.add( keys[i] );
        return result;
    }
};
