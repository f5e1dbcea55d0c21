// A function. The compiler makes a class below this one for each definition; it overrides `body` and, where that fits,
// one of `call0` to `call4`. Some of its fields and its ordinals are known to the compiler.
package .python;

import .internal.python;
import .python.object;
import .python.core;
import .python.namespace;

class function extends .python.object
{
    var core : .python.core;
    var globals : .internal.object[];
    var cells : .internal.object[];
    var name : string;
    var params : .internal.object[];
    var defaults : .internal.object[];
    var positional : int;
    var positionalOnly : int;
    var keywordOnly : int;
    var flags : int;
    var attributes : .python.namespace;
    var native : .internal.python;

    void function() [31] { }

    /// With all arguments, one for each parameter.
    .internal.object body( var args : .internal.object[] ) [22] { throw "SystemError: a function without a body"; }

    /// Goes on in a generator with this code.
    .internal.object resume( var owner : .internal.object, var frame : .internal.object[], var state : .internal.object, var sent : .internal.object, var thrown : .internal.object ) [32]
    {
        throw "SystemError: no generator";
    }

    /// Path, class and text of a module that is not of the library, as lines.
    string sourceText() [33] { return null; }

    .internal.object setup( var c : .python.core, var g : .internal.object[], var inner : .internal.object[], var n : string,
                            var p : .internal.object[], var d : .internal.object[], var info : .internal.object[] ) [23]
    {
        core = c;
        native = c.native();
        globals = g;
        cells = inner;
        name = n;
        params = p;
        defaults = d;
        positional = (int)info[0];
        positionalOnly = (int)info[1];
        keywordOnly = (int)info[2];
        flags = ((int)info[3]) + 2 * ((int)info[4]);
        if( info.length() > 5 )
            if( (int)info[5] > 0 )
                getAttributes().put( "__code_kind__", info[5] );
        setKind( c.functionType() );
        return this;
    }

    /// The names of the values in `globals`, of a module's function.
    .internal.object[] globalNames() [24] { return null; }

    /// The name without those of the functions and classes around.
    string getName() [25]
    {
        var dot = name.length() - 1;
        while( dot >= 0 && name.charAt( dot ) != 46 )
            dot = dot - 1;
        return dot < 0 ? name : name.substring( dot + 1, name.length() - dot - 1 );
    }

    string getFullName() { return name; }
    void rename( var full : string ) { name = full; }
    .internal.object[] getParams() { return params; }
    .internal.object[] getDefaults() { return defaults; }
    int countPositional() { return positional; }
    /// 1 for a generator, 2 for a coroutine, 3 for an asynchronous generator.
    int getCodeKind()
    {
        var place = attributes == null ? 0 - 1 : attributes.place( "__code_kind__" );
        return place < 0 ? 0 : (int)attributes.at( place );
    }


    .internal.object[] getCells() { return cells; }
    void setCells( var c : .internal.object[] ) { cells = c; }

    /// The function has got the code of another one: it has the parameters of that, without defaults.
    void takeShape( var from : .python.function, var d : .internal.object[] )
    {
        params = from.getParams();
        defaults = d;
        positional = from.countPositional();
        positionalOnly = from.countPositionalOnly();
        keywordOnly = from.countKeywordOnly();
        flags = from.getFlags();
        getAttributes().put( "__code_kind__", from.getCodeKind() );
    }

    int countPositionalOnly() { return positionalOnly; }
    int countKeywordOnly() { return keywordOnly; }
    int getFlags() { return flags; }
    int takesNoNames() { return keywordOnly == 0 && positionalOnly >= positional && flags < 2; }
    int isLibrary() { return core.isLibraryGlobals( globals ); }
    .internal.object[] getGlobals() [26] { return globals; }

    .python.namespace getAttributes() [27]
    {
        if( attributes == null )
            attributes = new .python.namespace();
        return attributes;
    }

    .python.namespace getExtra() [10] { return attributes; }
    .python.namespace makeExtra() [11] { return getAttributes(); }

    void open( var c : .python.core, var g : .internal.object[] ) [28]
    {
        core = c;
        native = c.native();
        globals = g;
        name = "<module>";
    }

    /// A call with one more argument before the others.
    .internal.object invokeWith( var first : .internal.object, var args : .internal.object[], var names : .internal.object[] )
    {
        var slots : .internal.object[];
        var i : int;
        slots = native.bind( this, args, names, first );
        if( slots != null )
            return body( slots );
        slots = new .internal.object[]();
        slots[0] = first;
        for( i = 0; i < args.length(); i++ )
            slots[i + 1] = args[i];
        return bind( slots, names );
    }

    .internal.object invoke( var args : .internal.object[], var names : .internal.object[] ) [21]
    {
        var slots : .internal.object[];
        slots = native.bind( this, args, names, core.unboundValue() );
        return slots != null ? body( slots ) : bind( args, names );
    }

    /// What the machine does, and what it leaves: the errors.
    .internal.object bind( var args : .internal.object[], var names : .internal.object[] )
    {
        var slots = new .internal.object[]();
        var unset = core.unboundValue();
        var given = args.length();
        var total = positional + keywordOnly;
        var extra : .internal.object[];
        var rest : .internal.object;
        var i : int;
        var at : int;
        if( names != null )
            given = given - names.length();
        for( i = 0; i < total; i++ )
            slots[i] = unset;
        for( i = 0; i < given && i < positional; i++ )
            slots[i] = args[i];
        if( flags % 2 == 1 )
        {
            extra = new .internal.object[]();
            for( i = positional; i < given; i++ )
                extra[i - positional] = args[i];
            slots[total] = core.tuple( extra, given > positional ? given - positional : 0 );
        }
        if( flags >= 2 )
        {
            rest = core.dict();
            slots[total + flags % 2] = rest;
        }
        if( names != null )
        {
            for( i = 0; i < names.length(); i++ )
            {
                at = core.findName( params, total, names[i] );
                if( at >= 0 && at >= positionalOnly )
                {
                    if( slots[at] :!= unset )
                        throw "TypeError: " + name + "() got multiple values for argument '" + (string)names[i] + "'";
                    slots[at] = args[given + i];
                }
                else if( flags >= 2 )
                    core.put( rest, names[i], args[given + i] );
                else if( at >= 0 && takesNoNames() && isLibrary() && shownName().equals( getName() ) == 0 )
                    throw "TypeError: " + shownName() + "() takes no keyword arguments";
                else if( at >= 0 )
                    throw "TypeError: " + name + "() got some positional-only arguments passed as keyword arguments: '" + (string)names[i] + "'";
                else
                    throw unexpected( (string)names[i] );
            }
        }
        if( given > positional && flags % 2 == 0 )
            tooMany( given, names == null ? 0 : countKeywords( slots ) );
        for( i = 0; i < total; i++ )
        {
            if( slots[i] :== unset )
            {
                if( defaults[i] :== unset )
                    missing( slots, total );
                slots[i] = defaults[i];
            }
        }
        return body( slots );
    }

    int isBuiltin() { return core.isLibraryGlobals( globals ); }

    /// How many keyword-only parameters have been given.
    int countKeywords( var slots : .internal.object[] )
    {
        var i : int;
        var count = 0;
        for( i = positional; i < positional + keywordOnly; i++ )
            if( slots[i] :!= core.unboundValue() )
                count = count + 1;
        return count;
    }

    void tooMany( var given : int, var keywords : int ) [29]
    {
        if( core.isLibraryGlobals( globals ) )
            throw plainCount( given );
        var word = "" + given + (given == 1 ? " was" : " were");
        var least = positional;
        var i : int;
        for( i = 0; i < positional; i++ )
            if( defaults[i] :!= core.unboundValue() )
                least = least - 1;
        if( keywords > 0 )
            word = "" + given + " positional argument" + (given == 1 ? "" : "s") + " (and " + keywords + " keyword-only argument" + (keywords == 1 ? "" : "s") + ") were";
        var takes = "" + positional;
        if( least < positional )
            takes = "from " + least + " to " + positional;
        throw "TypeError: " + name + "() takes " + takes + " positional argument"
            + (positional == 1 && least == positional ? "" : "s") + " but " + word + " given";
    }

    /// The class in whose stead `__new__` and `__init__` are named, else the function itself.
    string shownName()
    {
        var own = getName();
        if( own.equals( "__new__" ) || own.equals( "__init__" ) )
            return name.substring( 0, name.length() - own.length() - 1 );
        return own;
    }

    string unexpected( var keyword : string )
    {
        var isMaker = shownName().equals( getName() ) == 0;
        if( core.isLibraryGlobals( globals ) && (isMaker || getName().length() == name.length()) )
        {
            if( keywordOnly == 0 && (positionalOnly >= positional || isMaker == 0 && takesNamesOutside() == 0) )
                return "TypeError: " + shownName() + "() takes no keyword arguments";
            return "TypeError: '" + keyword + "' is an invalid keyword argument for " + shownName() + "()";
        }
        if( core.isLibraryGlobals( globals ) && isBuiltinMethod() )
        {
            if( " split rsplit splitlines encode decode expandtabs translate hex to_bytes from_bytes sort ".indexOf( " " + getName() + " ", 0 ) >= 0 )
                return "TypeError: '" + keyword + "' is an invalid keyword argument for " + getName() + "()";
            return "TypeError: " + name + "() takes no keyword arguments";
        }
        return "TypeError: " + name + "() got an unexpected keyword argument '" + keyword + "'";
    }

    /// Whether a builtin function has names for its arguments in the reference implementation.
    int takesNamesOutside() { return " compile enumerate open pow print round sorted sum max min __import__ exec eval help breakpoint ".indexOf( " " + getName() + " ", 0 ) >= 0; }

    /// Whether this is a method of a class that the reference implementation has in C.
    int isBuiltinMethod()
    {
        var dot = name.indexOf( ".", 0 );
        return dot > 0 && " str bytes bytearray list tuple dict set frozenset int float complex range slice ".indexOf( " " + name.substring( 0, dot ) + " ", 0 ) >= 0;
    }

    /// Some builtins of the reference implementation tell the number of arguments in brackets.
    int countsInBrackets()
    {
        if( " int str bytes bytearray complex property sum ".indexOf( " " + shownName() + " ", 0 ) >= 0 )
            return 1;
        return (name.indexOf( "str.", 0 ) == 0 || name.indexOf( "_byte_methods.", 0 ) == 0) && " find rfind index rindex count startswith endswith ".indexOf( " " + shownName() + " ", 0 ) >= 0;
    }

    /// What the builtins of the reference implementation say.
    string plainCount( var given : int )
    {
        var own = getName().length() < name.length() ? 1 : 0;
        var least = positional - own;
        var i : int;
        for( i = own; i < positional; i++ )
            if( defaults[i] :!= core.unboundValue() )
                least = least - 1;
        given = given - own;
        if( given < 0 )
            return "TypeError: unbound method " + name + "() needs an argument";
        if( flags % 2 == 0 && least == positional - own && least == 1 && shownName().equals( getName() ) )
            return "TypeError: " + (name.indexOf( "_set_methods.", 0 ) == 0 ? "set" + name.substring( 12, name.length() - 12 ) : name) + "() takes exactly one argument (" + given + " given)";
        if( positional == own )
            return "TypeError: " + name + "() takes no arguments (" + given + " given)";
        if( least == positional - own && flags % 2 == 0 )
            return "TypeError: " + shownName() + " expected " + least + " argument" + (least == 1 ? "" : "s") + ", got " + given;
        if( countsInBrackets() )
            return "TypeError: " + shownName() + "() takes at " + (given < least ? "least " + least : "most " + (positional - own)) + (shownName().equals( "sum" ) && given < least ? " positional" : "") + " argument" + ((given < least ? least : positional - own) == 1 ? "" : "s") + " (" + given + " given)";
        if( given < least )
            return "TypeError: " + shownName() + " expected at least " + least + " argument" + (least == 1 ? "" : "s") + ", got " + given;
        return "TypeError: " + shownName() + " expected at most " + (positional - own) + " argument" + (positional - own == 1 ? "" : "s") + ", got " + given;
    }

    void missing( var slots : .internal.object[], var total : int ) [30]
    {
        var unset = core.unboundValue();
        var first = 0;
        var last = positional;
        var word = "positional";
        var i : int;
        var count = 0;
        var seen = 0;
        var list = "";
        if( core.isLibraryGlobals( globals ) && keywordOnly == 0 )
        {
            for( i = 0; i < positional; i++ )
                if( slots[i] :!= unset )
                    seen = seen + 1;
            throw plainCount( seen );
        }
        for( i = 0; i < positional; i++ )
            if( slots[i] :== unset && defaults[i] :== unset )
                count = count + 1;
        if( count == 0 )
        {
            first = positional;
            last = total;
            word = "keyword-only";
            for( i = first; i < last; i++ )
                if( slots[i] :== unset && defaults[i] :== unset )
                    count = count + 1;
        }
        for( i = first; i < last; i++ )
        {
            if( slots[i] :== unset && defaults[i] :== unset )
            {
                if( seen > 0 )
                    list = list + (seen + 1 == count ? (count == 2 ? " and " : ", and ") : ", ");
                list = list + "'" + (string)params[i] + "'";
                seen = seen + 1;
            }
        }
        throw "TypeError: " + name + "() missing " + count + " required " + word + " argument" + (count == 1 ? "" : "s") + ": " + list;
    }
};
