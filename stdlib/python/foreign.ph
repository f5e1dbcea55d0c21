// Classes and objects of Phantom in a program of Python: what can be imported, and how values go from one side to the other.
package .python;

import .internal.binary;
import .internal.boot;
import .internal."class";
import .internal.container.array;
import .internal.python;
import .python.boxed;
import .python.core;
import .python.exception;
import .python.foreign_class;
import .python.foreign_function;
import .python.function;
import .python.instance;
import .python.list;
import .python.module;
import .python.namespace;
import .python.object;
import .python.type;

class foreign
{
    var core : .python.core;
    var boot : .internal.boot;
    var machine : .internal.python;
    // The Python classes of classes of Phantom, by absolute name.
    var known : .python.namespace;
    // Modules that stand for packages.
    var packages : .python.namespace;

    void open( var c : .python.core, var b : .internal.boot )
    {
        core = c;
        boot = b;
        machine = c.native();
        known = new .python.namespace();
        packages = new .python.namespace();
    }

    // MARK: Imports

    /// What `import full` means, where there is no such module of Python: a class of Phantom. `complaint` is what is said
    /// if there is none.
    .internal.object importClass( var full : string, var complaint : string )
    {
        var found = find( "." + full );
        var place : int;
        if( found == null )
        {
            place = packages.place( full );
            if( place >= 0 )
                return packages.at( place );
            if( full.equals( "phantom" ) )
                return packageNamed( full );
            throw notFound( full, complaint );
        }
        enter( full, found );
        return found;
    }

    /// Whether a module stands for a package of Phantom.
    int isPackage( var module : .internal.object )
    {
        var i : int;
        for( i = 0; i < packages.size(); i++ )
            if( packages.at( i ) :== module )
                return 1;
        return 0;
    }

    /// What `from full import part` means there.
    .internal.object importPart( var full : string, var part : string, var complaint : string )
    {
        var found : .internal.object;
        var place : int;
        if( full.equals( "phantom" ) && part.equals( "PhantomError" ) )
            return core.builtin( "_PhantomError" );
        if( part.equals( "*" ) )
            throw "ImportError: names of a class or package of Phantom cannot be imported by '*': name them";
        found = find( "." + full + "." + part );
        if( found != null )
            enter( full + "." + part, found );
        if( found == null && afterDot( full ).equals( part ) )
            found = find( "." + full );
        if( found == null )
        {
            place = packages.place( full + "." + part );
            if( place >= 0 )
                return packages.at( place );
            throw notFound( full + "." + part, complaint );
        }
        return found;
    }

    .internal.object notFound( var full : string, var complaint : string )
    {
        if( packages.place( beforeDot( full ) ) >= 0 || (full.length() > 8 && full.substring( 0, 8 ).equals( "phantom." )) )
            return "ModuleNotFoundError: No module named '" + full + "' (no class ." + full + " of Phantom is found)";
        return "ModuleNotFoundError: " + complaint;
    }

    string afterDot( var text : string )
    {
        var dot = text.length() - 1;
        while( dot >= 0 && text.charAt( dot ) != 46 )
            dot = dot - 1;
        return dot < 0 ? text : text.substring( dot + 1, text.length() - dot - 1 );
    }

    string beforeDot( var text : string )
    {
        var dot = text.length() - 1;
        while( dot > 0 && text.charAt( dot ) != 46 )
            dot = dot - 1;
        return dot <= 0 ? "" : text.substring( 0, dot );
    }

    /// A module for a package of Phantom; its attributes are the classes that have been imported.
    .internal.object packageNamed( var name : string )
    {
        var made : .python.module;
        var place = packages.place( name );
        if( place >= 0 )
            return packages.at( place );
        made = new .python.module();
        made.open( new .internal.object[](), new .internal.object[](), core.unboundValue() );
        made.setKind( (.python.type)core.builtin( "module" ) );
        made.put( "__name__", name );
        packages.put( name, made );
        if( name.equals( "phantom" ) )
            made.put( "PhantomError", core.builtin( "_PhantomError" ) );
        if( beforeDot( name ).length() > 0 )
            ((.python.namespace)packageNamed( beforeDot( name ) )).put( afterDot( name ), made );
        core.enterModule( name, made );
        return made;
    }

    void enter( var full : string, var kind : .internal.object )
    {
        if( beforeDot( full ).length() > 0 )
            ((.python.namespace)packageNamed( beforeDot( full ) )).put( afterDot( full ), kind );
        core.enterModule( full, kind );
    }

    // MARK: Classes

    /// The Python class of a class of Phantom, null if there is no such class.
    .internal.object find( var name : string )
    {
        var place = known.place( name );
        var bridge : .internal.object;
        if( place >= 0 )
            return known.at( place );
        try
        {
            bridge = new *( boot.loadClass( ".python.bridge" + name ) )();
        }
        catch( string problem )
        {
            return null;
        }
        return build( name, (.python.foreign_class)bridge );
    }

    .python.type typeOf( var object : .internal.object )
    {
        var name = object.getClass().getName();
        var found : .internal.object;
        if( (name.length() > 8 && name.substring( 0, 8 ).equals( ".python." )) || (name.length() > 10 && name.substring( 0, 10 ).equals( ".internal." )) )
            return (.python.type)core.builtin( "object" );
        found = find( name );
        return (.python.type)(found == null ? core.builtin( "object" ) : found);
    }

    .internal.object build( var name : string, var bridge : .python.foreign_class )
    {
        var lines = machine.split( bridge.describe(), "\n", machine.fromInt( 0 - 1 ), 0 );
        var space = new .python.instance();
        var parents = new .internal.object[]();
        var i : int;
        var words : .internal.object[];
        var maker = new .python.foreign_function();
        var f : .python.foreign_function;
        var place : int;
        var made : .internal.object;
        maker.open( core, this, bridge, afterDot( name ), boot.loadClass( name ) );
        space.put( "__new__", maker );
        for( i = 1; i < lines.length(); i++ )
        {
            words = machine.split( lines[i], " ", machine.fromInt( 0 - 1 ), 0 );
            if( ((string)words[0]).equals( "new" ) )
                maker.add( words );
            else if( words.length() > 2 )
            {
                place = space.place( words[1] );
                if( place < 0 )
                {
                    f = new .python.foreign_function();
                    f.open( core, this, bridge, afterDot( name ) + "." + (string)words[1], null );
                    space.put( words[1], f );
                    place = space.place( words[1] );
                }
                ((.python.foreign_function)space.at( place )).add( words );
            }
        }
        parents[0] = ((string)lines[0]).equals( ".internal.object" ) ? core.builtin( "_PhantomObject" ) : find( (string)lines[0] );
        if( parents[0] == null )
            parents[0] = core.builtin( "_PhantomObject" );
        space.put( "__module__", beforeDot( name.substring( 1, name.length() - 1 ) ) );
        made = core.makeClass( core.builtin( "type" ), afterDot( name ), parents, space, 1, null );
        known.put( name, made );
        return made;
    }

    // MARK: Calls

    .internal.object callForeign( var f : .python.foreign_function, var bridge : .python.foreign_class, var made : .internal.object, var name : string, var args : .internal.object[] )
    {
        var count = args.length() - 1;
        var words : .internal.object[];
        var given = new .internal.object[]();
        var first = made == null ? 3 : 1;
        var i : int;
        var result : .internal.object;
        if( count < 0 )
            throw "TypeError: unbound method " + name + "() needs an argument";
        if( made == null && ((.python.type)core.typeOf( args[0] )).isSubclass( core.builtin( "_PhantomObject" ) ) == 0 )
            throw "TypeError: " + name + "() needs an object of Phantom, not '" + core.typeName( args[0] ) + "'";
        words = choose( f.getCandidates(), args, count, first );
        if( words == null && (made == null || f.getCandidates().length() > 0 || count > 0) )
        {
            result = inherited( f, args );
            if( result :!= core.unboundValue() )
                return result;
            throw wrongCount( name, f.getCandidates(), count, first );
        }
        for( i = 0; i < count; i++ )
            given[i] = toPhantom( args[i + 1], (string)words[first + i], name, i + 1 );
        try
        {
            if( made != null )
                return construct( (.internal."class")made, given, count );
            result = bridge.send( ((string)words[0]).toInt(), args[0], given );
        }
        catch( .python.exception thrown )
        {
            throw thrown;
        }
        catch( string text )
        {
            throw fromText( text );
        }
        catch( .internal.object thrown )
        {
            throw core.call2( core.builtin( "_phantom_error" ), thrown.toString(), thrown );
        }
        return ((string)words[2]).equals( "void" ) ? null : toPython( result, (string)words[2] );
    }

    /// The exception for a text that was thrown: one of Python if it says so.
    .internal.object fromText( var text : string )
    {
        var colon = text.indexOf( ": ", 0 );
        var kind : .internal.object;
        if( text.equals( "stack overflow" ) || text.equals( "out of memory" ) )
            return text;
        if( colon > 0 )
        {
            kind = core.builtinOr( text.substring( 0, colon ) );
            if( kind is .python.type )
                if( core.isExceptionType( (.python.type)kind ) )
                    return text;
        }
        return core.call2( core.builtin( "_phantom_error" ), text, text );
    }

    .internal.object construct( var kind : .internal."class", var a : .internal.object[], var count : int )
    {
        switch( count )
        {
            case 0: return new *( kind )();
            case 1: return new *( kind )( a[0] );
            case 2: return new *( kind )( a[0], a[1] );
            case 3: return new *( kind )( a[0], a[1], a[2] );
            case 4: return new *( kind )( a[0], a[1], a[2], a[3] );
            case 5: return new *( kind )( a[0], a[1], a[2], a[3], a[4] );
            case 6: return new *( kind )( a[0], a[1], a[2], a[3], a[4], a[5] );
        }
        throw "TypeError: a constructor of Phantom takes at most 6 arguments here";
    }

    .internal.object wrongCount( var name : string, var candidates : .internal.object[], var count : int, var first : int )
    {
        var words : .internal.object[];
        if( candidates.length() == 0 )
            return "TypeError: " + name + "() takes no arguments (" + count + " given)";
        words = (.internal.object[])candidates[0];
        if( candidates.length() > 1 )
            return "TypeError: no method " + name + "() of Phantom takes these " + count + " arguments";
        return "TypeError: " + name + "() takes " + (words.length() - first) + " argument" + (words.length() - first == 1 ? "" : "s") + " (" + count + " given)";
    }

    /// Calls the method of this name of a parent; the unbound value if there is none.
    .internal.object inherited( var f : .python.foreign_function, var args : .internal.object[] )
    {
        var order = core.typeOf( args[0] ).getOrder();
        var isBehind = 0;
        var i : int;
        var place : int;
        var members : .python.namespace;
        for( i = 0; i < order.length(); i++ )
        {
            members = ((.python.type)order[i]).getMembers();
            place = members.place( f.getName() );
            if( place >= 0 )
            {
                if( isBehind )
                    return ((.python.object)members.at( place )).invoke( args, null );
                isBehind = members.at( place ) :== f;
            }
        }
        return core.unboundValue();
    }

    /// The method whose parameters fit best; with one method of that number of parameters, that one.
    .internal.object[] choose( var candidates : .internal.object[], var args : .internal.object[], var count : int, var first : int )
    {
        var i : int;
        var j : int;
        var words : .internal.object[];
        var found : .internal.object[] = null;
        var best = 0;
        var sum : int;
        var fit : int;
        var fitting = 0;
        for( i = 0; i < candidates.length(); i++ )
        {
            words = (.internal.object[])candidates[i];
            if( words.length() - first == count )
            {
                fitting++;
                sum = 1;
                for( j = 0; j < count && sum > 0; j++ )
                {
                    fit = fits( args[j + 1], (string)words[first + j] );
                    sum = fit == 0 ? 0 : sum + fit;
                }
                if( found == null || sum > best )
                {
                    found = words;
                    best = sum;
                }
            }
        }
        return found;
    }

    /// 0 if a value cannot be given for a parameter of this type; more the better it fits.
    int fits( var v : .internal.object, var type : string )
    {
        var value = core.plain( v );
        var kind = machine.kind( value );
        if( isAny( type ) )
            return 1;
        switch( type )
        {
            case "int": return kind == 2 ? (isSmall( value ) ? 5 : 0) : (kind == 1 ? 4 : 0);
            case "long": return kind == 2 ? 4 : (kind == 1 ? 3 : 0);
            case "double": return kind == 3 ? 5 : ((kind == 1 || kind == 2) ? 2 : 0);
            case "float": return kind == 3 ? 4 : ((kind == 1 || kind == 2) ? 1 : 0);
            case "string": return kind == 4 ? 5 : (kind == 0 ? 1 : 0);
        }
        if( kind == 0 )
            return 1;
        if( isArray( type ) )
            return (value is .python.list) ? 3 : 0;
        return kind == 5 && isOf( value, type ) ? 3 : 0;
    }

    int isAny( var type : string ) { return type.equals( ".internal.object" ) || type.equals( "unknown" ); }
    int isArray( var type : string ) { return type.length() > 2 && type.substring( type.length() - 2, 2 ).equals( "[]" ); }

    int isSmall( var value : .internal.object )
    {
        if( value is .internal.binary )
            return 0;
        return (long)value >= -2147483648l && (long)value <= 2147483647l;
    }

    int isOf( var value : .internal.object, var type : string )
    {
        if( type.equals( ".internal.binary" ) )
            return core.isInstance( value, core.builtin( "bytes" ) );
        try
        {
            return boot.loadClass( type ).isInstance( value );
        }
        catch( string problem )
        {
            return 0;
        }
    }

    // MARK: Values

    /// A value of Python as one of Phantom, for a parameter of a type.
    .internal.object toPhantom( var v : .internal.object, var type : string, var name : string, var number : int )
    {
        var value = core.plain( v );
        var kind = machine.kind( value );
        if( isAny( type ) )
            return adapt( value );
        if( type.equals( "int" ) && (kind == 1 || kind == 2) )
        {
            if( isSmall( value ) == 0 )
                throw "OverflowError: " + name + "() argument " + number + " does not fit an int of Phantom (32 bits)";
            return machine.toInt( value );
        }
        if( type.equals( "long" ) && kind == 2 )
        {
            if( value is .internal.binary )
                throw "OverflowError: " + name + "() argument " + number + " does not fit a long of Phantom (64 bits)";
            return value;
        }
        if( type.equals( "long" ) && kind == 1 )
            return machine.fromInt( machine.toInt( value ) );
        if( type.equals( "double" ) && kind >= 1 && kind <= 3 )
            return machine.toFloat( value );
        if( type.equals( "float" ) && kind >= 1 && kind <= 3 )
            return (float)((double)machine.toFloat( value ));
        if( fits( value, type ) == 0 )
            throw "TypeError: " + name + "() argument " + number + " must be " + shown( type ) + ", not " + core.typeName( v );
        if( isArray( type ) && kind != 0 )
            return array( (.python.list)value, type.substring( 0, type.length() - 2 ), name, number );
        if( type.equals( ".internal.binary" ) && kind != 0 )
            return ((string)core.call1( core.builtin( "_phantom_bytes" ), value )).toBinary();
        return value;
    }

    /// A type as Python calls it.
    string shown( var type : string )
    {
        if( type.equals( "string" ) )
            return "str";
        if( type.equals( "double" ) )
            return "float";
        if( type.equals( "long" ) )
            return "int";
        if( isArray( type ) )
            return "list";
        return type.charAt( 0 ) == 46 ? type.substring( 1, type.length() - 1 ) : type;
    }

    .internal.object[] array( var list : .python.list, var element : string, var name : string, var number : int )
    {
        var result = new .internal.object[]();
        var i : int;
        for( i = 0; i < list.size(); i++ )
            result[i] = toPhantom( list.at( i ), element, name, number );
        return result;
    }

    /// A value of Python where Phantom takes any object: an int that fits 32 bits is an int there.
    .internal.object adapt( var v : .internal.object )
    {
        var value = core.plain( v );
        if( machine.kind( value ) == 2 )
            if( isSmall( value ) )
                return machine.toInt( value );
        return value;
    }

    /// A result of a declared type as a value of Python.
    .internal.object toPython( var value : .internal.object, var type : string )
    {
        if( value is .internal.binary && type.equals( ".internal.binary" ) )
            return core.call1( core.builtin( "_make_bytes" ), ((.internal.binary)value).text( 0, ((.internal.binary)value).length() ) );
        return fromPhantom( value );
    }

    .internal.object fromPhantom( var value : .internal.object )
    {
        var items : .internal.object[];
        var result = new .internal.object[]();
        var i : int;
        if( value is .internal.int )
            return machine.fromInt( (int)value );
        if( value is .internal.float )
            return (double)((float)value);
        if( value is .internal.container.array )
        {
            items = (.internal.object[])value;
            for( i = 0; i < items.length(); i++ )
                result[i] = fromPhantom( items[i] );
            return core.list( result, items.length() );
        }
        return value;
    }
};
