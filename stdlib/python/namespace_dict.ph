// The attributes of an object or the names of a module, as a dictionary: it has no entries of its own.
package .python;

import .python.core;
import .python.dict;
import .python.module;
import .python.namespace;

class namespace_dict extends .python.dict
{
    var space : .python.namespace;
    // Names that are none of the program, each between spaces, or null.
    var hidden : string;
    // The names of a module, which never loses one, in their order.
    var known : .python.dict;

    void view( var c : .python.core, var s : .python.namespace )
    {
        core = c;
        space = s;
    }

    void hide( var names : string ) { hidden = names; }

    int isThere( var at : int )
    {
        if( hidden != null && hidden.indexOf( " " + (string)space.nameAt( at ) + " ", 0 ) >= 0 )
            return 0;
        if( (space is .python.module) == 0 )
            return 1;
        return space.at( at ) :!= core.unboundValue() && (space :== core.builtinOr( "__builtins__" ) || core.isBuiltin( space.nameAt( at ), space.at( at ) ) == 0);
    }

    int place( var key : .internal.object ) [27]
    {
        var at = 0 - 1;
        key = core.plain( key );
        if( key is string )
            at = (space is .python.module) ? knownPlace( key ) : space.place( key );
        return at >= 0 && isThere( at ) ? at : 0 - 1;
    }

    /// What a global name of a module means to code that is compiled while the program runs: also a builtin which the module has only since
    /// its own code uses that name. The unbound value if there is nothing.
    .internal.object globalValue( var key : .internal.object )
    {
        var at : int;
        var own : int;
        if( hidden == null && (space is .python.module) )
        {
            at = knownPlace( key );
            own = known.place( "__builtins__" );
            // Builtins of its own hide those that the module has.
            if( own < 0 || (space.at( own ) is .python.dict) == 0 )
                return at < 0 ? core.unboundValue() : space.at( at );
        }
        at = place( key );
        return at < 0 ? core.unboundValue() : space.at( at );
    }

    /// The place of a name in the module.
    int knownPlace( var key : .internal.object )
    {
        if( known == null )
            known = core.newDict();
        while( known.usedPlaces() < space.size() )
            known.put( space.nameAt( known.usedPlaces() ), null );
        return known.place( key );
    }

    .internal.object keyAt( var at : int ) [28] { return isThere( at ) ? space.nameAt( at ) : core.unboundValue(); }
    .internal.object valueAt( var at : int ) [29] { return space.at( at ); }
    int usedPlaces() [30] { return space.size(); }
    int firstPlace() { return 0; }

    int size() [31]
    {
        var i : int;
        var count = 0;
        for( i = 0; i < space.size(); i++ )
            if( isThere( i ) )
                count = count + 1;
        return count;
    }

    void put( var key : .internal.object, var value : .internal.object ) [32]
    {
        key = core.plain( key );
        if( (key is string) == 0 )
            throw "TypeError: names are strings, not '" + core.typeName( key ) + "'";
        space.put( key, value );
    }

    void remove( var at : int ) [33]
    {
        if( space is .python.module )
            space.put( space.nameAt( at ), core.unboundValue() );
        else
            space.remove( space.nameAt( at ) );
    }

    void clear() [25]
    {
        var i : int;
        for( i = space.size() - 1; i >= 0; i-- )
            if( isThere( i ) )
                remove( i );
    }
};
