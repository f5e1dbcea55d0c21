// The names that code sees which is compiled while the program runs: a dictionary of global ones, and outside functions perhaps others. The
// compiler knows the ordinals.
package .python;

import .python.core;
import .python.dict;
import .python.namespace;
import .python.namespace_dict;

class text_scope
{
    var core : .python.core;
    var space : .python.dict;
    /// The same if it is a module's names.
    var shared : .python.namespace_dict;
    /// A mapping for the variables outside functions, null if those are global.
    var own : .internal.object;

    void open( var c : .python.core, var s : .python.dict, var o : .internal.object )
    {
        core = c;
        space = s;
        own = o;
        if( s is .python.namespace_dict )
            shared = (.python.namespace_dict)s;
    }

    .internal.object getSpace() { return space; }

    .internal.object load( var name : .internal.object ) [16]
    {
        var at : int;
        var found : .internal.object;
        if( shared != null )
        {
            found = shared.globalValue( name );
            return found :== core.unboundValue() ? core.textBuiltin( space, name ) : found;
        }
        at = space.place( name );
        return at < 0 ? core.textBuiltin( space, name ) : space.valueAt( at );
    }

    .internal.object loadTop( var name : .internal.object ) [17]
    {
        var found : .internal.object;
        if( own == null )
            return load( name );
        found = core.call2( core.builtin( "_variable" ), own, name );
        return found :== core.builtin( "_missing" ) ? load( name ) : found;
    }

    void store( var name : .internal.object, var value : .internal.object ) [18] { space.put( name, value ); }

    void storeTop( var name : .internal.object, var value : .internal.object ) [19]
    {
        if( own == null )
            space.put( name, value );
        else
            core.setItem( own, name, value );
    }

    void delete( var name : .internal.object ) [20]
    {
        var at = space.place( name );
        if( at < 0 )
            throw core.nameError( name );
        space.remove( at );
    }

    void deleteTop( var name : .internal.object ) [21]
    {
        if( own == null )
            delete( name );
        else
        {
            loadTop( name );
            core.deleteItem( own, name );
        }
    }

    .internal.object variables() [22] { return own == null ? space : own; }

    void importAll( var module : .internal.object ) [23]
    {
        var found = core.starNames( module );
        var i : int;
        for( i = 0; i < found.usedPlaces(); i++ )
            storeTop( found.keyAt( i ), found.valueAt( i ) );
    }

    /// A name in the body of a class.
    .internal.object loadMember( var members : .internal.object, var name : .internal.object ) [24]
    {
        var found = core.memberOf( members, name );
        return found :== core.unboundValue() ? load( name ) : found;
    }
};
