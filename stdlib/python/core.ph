// What compiled Python calls. The ordinals are known to the compiler (Sources/PythonFrontend/Lowering/Runtime.swift).
//
// Exceptions of the runtime library itself are strings "ClassName: message"; `caught` makes objects of them.
package .python;

import .internal.binary;
import .internal.boot;
import .internal.math;
import .internal."class";
import .internal.cond;
import .internal.connection;
import .internal.mutex;
import .internal.python;
import .internal.time;
import .internal.weakref;
import .internal.world;
import .python.boxed;
import .python.cell;
import .python.deque_walk;
import .python.dict;
import .python.dict_iterator;
import .python.async_generator;
import .python.async_step;
import .python.async_value;
import .python.enumerate_walk;
import .python.exception;
import .python.filter_walk;
import .python.foreign;
import .python.foreign_iterator;
import .python.function;
import .python.generator;
import .python.instance;
import .python.iterator;
import .python.list;
import .python.list_iterator;
import .python.map_walk;
import .python.method;
import .python.module;
import .python.namespace;
import .python.namespace_dict;
import .python.object;
import .python.prepared;
import .python.range_iterator;
import .python.row_walk;
import .python.set;
import .python.slice;
import .python.string_iterator;
import .python.super_object;
import .python.system_exit;
import .python.text_scope;
import .python.thread_start;
import .python.tuple;
import .python.type;
import .python.unbound;
import .python.variables;
import .python.zip_walk;

class core
{
    var boot : .internal.boot;
    var machine : .internal.python;
    var unset : .internal.object;
    var builtins : .python.namespace;
    // Where the names that the library has at its start lie there; null before.
    var builtinPlaces : .python.dict;
    // The names of `shown` in their order, which no name ever leaves: the place of a name is the same in both.
    var shownPlaces : .python.dict;
    // Bytes and imaginary numbers that were written in programs, by their texts and values.
    var literals : .python.dict;
    // The modules by their names, as the program sees them in `sys.modules`.
    var modules : .python.dict;
    // All modules whose code has been run.
    var opened : .internal.object[];
    // The builtins that programs see; null while the library is still being started.
    var shown : .python.namespace;
    // Names by the numbers of operations: words or names of methods, and signs from 30 on; methods of binary operators; and those that
    // the right operand has for them.
    var operators : .internal.object[];
    var methodNames : .internal.object[];
    var reflectedNames : .internal.object[];

    // Classes and values of the library that are needed often; null while the library is still being started.
    var kinds : .internal.object[];
    var listType : .python.type;
    var tupleType : .python.type;
    var dictType : .python.type;
    var sliceType : .python.type;
    var propertyType : .python.type;
    var classmethodType : .python.type;
    var staticmethodType : .python.type;
    var setType : .internal.object;
    var frozenType : .internal.object;
    var bytesType : .internal.object;
    var byteArrayType : .internal.object;
    var complexType : .internal.object;
    // Where a slice begins in something, how it goes on, and how many elements it has.
    var sliceStart : int;
    var sliceStep : int;
    var sliceCount : int;
    var ofFunction : .python.type;
    var ofMethod : .python.type;
    var ofIterator : .python.type;
    var rangeType : .internal.object;
    var enumerateType : .internal.object;
    var zipType : .internal.object;
    var mapType : .internal.object;
    var filterType : .internal.object;
    // Classes whose objects the machine makes or looks into, in the order of `PythonKnown`.
    var knownKinds : .internal.object[];
    var notImplemented : .internal.object;
    var stopIteration : .internal.object;
    var rootSet : .internal.object;
    var rootGet : .internal.object;
    var rootRepr : .internal.object;
    var rootStr : .internal.object;
    var rootHash : .internal.object;
    var rootInit : .internal.object;
    var keyError : .internal.object;
    var ofSuper : .python.type;
    // Texts of exceptions that have been made from them, with their classes and what is said.
    var knownTexts : .python.dict;
    // The `__call__` of the metaclass that refuses classes with abstract methods; null before the module abc is there.
    var abstractCall : .internal.object;
    var libraryGlobals : .internal.object[];
    var libraryStarted : int;
    var programFile : string;
    // Changes whenever a member of a class does.
    var epoch : int;
    int getEpoch() [166] { return epoch; }
    void changed() { epoch = machine.changed( epoch ); }
    // The exception that was caught last, and what the last iterator that ended has returned.
    var current : .internal.object;
    var stopValue : .internal.object;
    var knownType : .internal.object;
    var knownRoot : .internal.object;
    var knownExit : .internal.object;
    var hasAsyncEnded : int;
    // Path, class and text of each module that is not of the library.
    var sources : .internal.object[];
    // Classes of Phantom that have been used; null before the first.
    var phantom : .python.foreign;
    // Held by the thread whose turn it is, and told when something has happened that others may wait for; null before the
    // second thread. How many threads there are besides the first, and what the module threading knows of the running one.
    var turn : .internal.mutex;
    var change : .internal.cond;
    var otherThreads : int;
    // Called after statements of programs that may notice when objects end; null while none of these is there.
    var watcher : .internal.object;
    var thread : .internal.object;
    // The class of generators; null while the library is still being started.
    var ofGenerator : .python.type;
    // How many decimal digits an int may have that is read or written; 0 for no limit.
    var digitLimit : int;

    .internal.object getDigitLimit() { return machine.fromInt( digitLimit ); }
    void setDigitLimit( var limit : .internal.object ) { digitLimit = machine.toInt( limit ); }

    /// Refuses the text of an int that has too many digits.
    void checkDigits( var text : .internal.object )
    {
        var found = ((string)text).length();
        if( found <= digitLimit || digitLimit == 0 )
            return;
        if( ((string)text).charAt( 0 ) == 45 )
            found = found - 1;
        if( found > digitLimit )
            throw "ValueError: Exceeds the limit (" + digitLimit + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit";
    }

    /// Whether a format of ints gives decimal digits.
    int isDecimal( var specification : string )
    {
        var last = specification.length() > 0 ? specification.charAt( specification.length() - 1 ) : 100;
        return last == 100 || last == 110 || last < 65;
    }
    // Classes of what asynchronous functions give, and what wants to know of each asynchronous generator that begins, or null.
    var coroutineType : .python.type;
    var ofAsyncGenerator : .python.type;
    var ofAsyncStep : .python.type;
    var asyncObserver : .internal.object;

    int isLibraryGlobals( var globals : .internal.object[] ) { return globals :== libraryGlobals; }

    /// The value in an object of a subclass of int, float or str; everything else is what it is.
    .internal.object plain( var value : .internal.object ) [164]
    {
        if( value is .python.boxed )
            return ((.python.boxed)value).getPlain();
        return value;
    }

    .internal.object newBoxed( var kind : .internal.object, var value : .internal.object )
    {
        var made = new .python.boxed();
        made.setKind( (.python.type)kind );
        made.setPlain( plain( value ) );
        return made;
    }

    /// What a method of the library gets as its first argument.
    .internal.object receiver( var object : .internal.object, var method : .internal.object )
    {
        if( (object is .python.boxed) && (method is .python.function) )
            if( ((.python.function)method).isLibrary() )
                return ((.python.boxed)object).getPlain();
        return object;
    }

    void settle()
    {
        var found = new .internal.object[]();
        var i : int;
        var names : .internal.object[];
        found[0] = builtin( "NoneType" );
        found[1] = builtin( "bool" );
        found[2] = builtin( "int" );
        found[3] = builtin( "float" );
        found[4] = builtin( "str" );
        found[5] = builtin( "object" );
        listType = (.python.type)builtin( "list" );
        tupleType = (.python.type)builtin( "tuple" );
        dictType = (.python.type)builtin( "dict" );
        sliceType = (.python.type)builtin( "slice" );
        propertyType = (.python.type)builtin( "property" );
        classmethodType = (.python.type)builtin( "classmethod" );
        staticmethodType = (.python.type)builtin( "staticmethod" );
        setType = builtin( "set" );
        frozenType = builtin( "frozenset" );
        bytesType = builtin( "bytes" );
        byteArrayType = builtin( "bytearray" );
        complexType = builtin( "complex" );
        ofFunction = (.python.type)builtin( "function" );
        ofMethod = (.python.type)builtin( "method" );
        ofIterator = (.python.type)builtin( "iterator" );
        ofGenerator = (.python.type)builtin( "generator" );
        rangeType = builtin( "range" );
        coroutineType = (.python.type)builtin( "coroutine" );
        ofAsyncGenerator = (.python.type)builtin( "async_generator" );
        ofAsyncStep = (.python.type)builtin( "async_generator_asend" );
        enumerateType = builtin( "enumerate" );
        zipType = builtin( "zip" );
        mapType = builtin( "map" );
        filterType = builtin( "filter" );
        knownKinds = new .internal.object[]();
        know( 0, enumerateType, builtin( "_enumerate_of" ) );
        know( 1, zipType, builtin( "_zip_of" ) );
        know( 2, mapType, builtin( "_map_of" ) );
        know( 3, filterType, builtin( "_filter_of" ) );
        know( 4, builtin( "dict_keys" ), null );
        know( 5, builtin( "dict_values" ), null );
        know( 6, builtin( "dict_items" ), null );
        know( 7, builtin( "bytes_iterator" ), null );
        know( 8, builtin( "bytearray_iterator" ), null );
        know( 9, builtin( "list_reverseiterator" ), null );
        know( 10, builtin( "reversed" ), builtin( "_reversed_of" ) );
        ((.python.type)byteArrayType).setMaker( builtin( "_bytearray_of" ) );
        listType.setMaker( builtin( "_list_of" ) );
        tupleType.setMaker( builtin( "_tuple_of" ) );
        dictType.setMaker( builtin( "_dict_of" ) );
        ((.python.type)setType).setMaker( builtin( "_set_of" ) );
        ((.python.type)frozenType).setMaker( builtin( "_frozenset_of" ) );
        ((.python.type)found[4]).setMaker( builtin( "_str_of" ) );
        ((.python.type)builtin( "bytes" )).setMaker( builtin( "_bytes_of" ) );
        notImplemented = builtin( "NotImplemented" );
        stopIteration = builtin( "StopIteration" );
        rootSet = ((.python.type)found[5]).lookup( "__setattr__" );
        rootGet = ((.python.type)found[5]).lookup( "__getattribute__" );
        rootRepr = ((.python.type)found[5]).lookup( "__repr__" );
        rootStr = ((.python.type)found[5]).lookup( "__str__" );
        rootHash = ((.python.type)found[5]).lookup( "__hash__" );
        rootInit = ((.python.type)builtin( "BaseException" )).lookup( "__init__" );
        keyError = builtin( "KeyError" );
        ofSuper = (.python.type)builtin( "super" );
        knownTexts = newDict();
        kinds = found;
        ((.python.object)builtin( "__builtins__" )).setKind( (.python.type)builtin( "_BuiltinsModule" ) );
        shown = new .python.namespace();
        names = machine.split( builtin( "_public" ), null, machine.fromInt( 0 - 1 ), 0 );
        for( i = 0; i < names.length(); i++ )
            if( builtins.place( names[i] ) >= 0 )
                shown.put( names[i], builtins.at( builtins.place( names[i] ) ) );
        shownPlaces = newDict();
        for( i = 0; i < shown.size(); i++ )
            shownPlaces.put( shown.nameAt( i ), null );
        builtinPlaces = newDict();
        for( i = 0; i < builtins.size(); i++ )
            builtinPlaces.put( builtins.nameAt( i ), machine.fromInt( i ) );
        for( i = 0; i < builtins.size(); i++ )
        {
            if( builtins.at( i ) is .python.function )
                ((.python.object)builtins.at( i )).setKind( (.python.type)builtin( "builtin_function_or_method" ) );
            if( builtins.at( i ) is .python.type )
            {
                settleMethods( (.python.type)builtins.at( i ) );
                // What was made before the classes that say so were there.
                ((.python.type)builtins.at( i )).refresh();
            }
        }
        noteBuiltinClasses();
    }

    /// The classes of the library that programs see are below others, too, in the order of their names.
    void noteBuiltinClasses()
    {
        var found = (.python.list)newList();
        var kind : .python.type;
        var i : int;
        var j : int;
        for( i = 0; i < shown.size(); i++ )
            if( (shown.at( i ) is .python.type) && ((.python.type)shown.at( i )).getName().equals( shown.nameAt( i ) ) )
                append( found, shown.nameAt( i ) );
        found = (.python.list)call1( builtin( "sorted" ), found );
        for( i = 0; i < found.size(); i++ )
        {
            kind = (.python.type)builtin( (string)found.at( i ) );
            for( j = 0; j < kind.getBases().length(); j++ )
                if( kind.getBases()[j] is .python.type )
                    ((.python.type)kind.getBases()[j]).noteBelow( kind );
        }
    }

    /// Tells the machine of a class, and what makes an object of it from one argument, which may be null.
    void know( var place : int, var kind : .internal.object, var maker : .internal.object )
    {
        knownKinds[place] = kind;
        if( maker != null )
            ((.python.type)kind).setMaker( maker );
    }

    /// The same for a module of the library.
    void knowClass( var place : .internal.object, var kind : .internal.object, var maker : .internal.object )
    {
        know( machine.toInt( place ), kind, maker );
    }

    // MARK: Operators

    .internal.object binary( var operation : int, var a : .internal.object, var b : .internal.object ) [32]
    {
        var result = machine.binary( operation, a, b );
        return result == null ? operate( operation, a, b ) : result;
    }

    /// A binary operator on values of which the machine knows too little.
    /// An operation where the machine has found the method of the left operand, before which the right one has no say.
    .internal.object operateBy( var a : .internal.object, var b : .internal.object, var method : .internal.object, var operation : int ) [229]
    {
        var result = ((.python.object)method).call2( a, b );
        var other = unset;
        if( result :!= notImplemented )
            return result;
        if( typeOf( a ) :!= typeOf( b ) )
            other = typeOf( b ).lookup( reflectedNames[operation] );
        if( other :!= unset )
        {
            result = callAny2( other, b, a );
            if( isNotImplemented( result ) == 0 )
                return result;
        }
        if( b is .python.boxed )
            return binary( operation, a, plain( b ) );
        unsupported( operation, "", a, b );
        return null;
    }

    /// The same for a comparison.
    .internal.object orderBy( var a : .internal.object, var b : .internal.object, var method : .internal.object, var operation : int ) [230]
    {
        var result = ((.python.object)method).call2( a, b );
        var mirror = operation;
        if( result :!= notImplemented )
            return result;
        if( operation >= 21 )
            mirror = operation <= 22 ? operation + 2 : operation - 2;
        result = typeOf( b ).lookup( operators[mirror] );
        if( result :!= unset )
        {
            result = callAny2( result, b, a );
            if( isNotImplemented( result ) == 0 )
                return result;
        }
        if( b is .python.boxed )
            return compare( operation, a, plain( b ) );
        if( operation == 19 )
            return (int)(a :== b);
        throw "TypeError: '" + (string)operators[operation + 30] + "' not supported between instances of '" + staticName( a ) + "' and '" + staticName( b ) + "'";
    }

    int orderTestBy( var a : .internal.object, var b : .internal.object, var method : .internal.object, var operation : int ) [231]
    {
        return truth( orderBy( a, b, method, operation ) );
    }

    .internal.object operate( var operation : int, var a : .internal.object, var b : .internal.object ) [224]
    {
        var result = operator( (string)methodNames[operation], (string)reflectedNames[operation], a, b );
        if( result :== unset && (a is .python.boxed || b is .python.boxed) )
            return binary( operation, plain( a ), plain( b ) );
        if( result :== unset )
            unsupported( operation, "", a, b );
        return result;
    }

    int isRepeated( var a : .internal.object )
    {
        return (a is string) || (a is .python.list) || typeName( a ).equals( "bytes" ) || typeName( a ).equals( "bytearray" );
    }

    void unsupported( var operation : int, var suffix : string, var a : .internal.object, var b : .internal.object )
    {
        var symbol = (string)operators[operation + 30];
        if( operation == 2 && (plain( a ) is string) )
            throw "TypeError: can only concatenate str (not \"" + typeName( b ) + "\") to str";
        if( operation == 2 && (a is .python.list) && suffix.length() == 0 )
            throw "TypeError: can only concatenate " + (a is .python.tuple ? "tuple" : "list") + " (not \"" + typeName( b ) + "\") to " + (a is .python.tuple ? "tuple" : "list");
        if( operation == 4 && (isRepeated( a ) || isRepeated( b )) )
            throw "TypeError: can't multiply sequence by non-int of type '" + (isRepeated( a ) ? typeName( b ) : typeName( a )) + "'";
        if( operation == 8 && suffix.length() == 0 )
            symbol = "** or pow()";
        throw "TypeError: unsupported operand type(s) for " + symbol + suffix + ": '" + staticName( a ) + "' and '" + staticName( b ) + "'";
    }

    /// The name of a value's class, with its module where the reference implementation's class is not written in Python.
    string staticName( var a : .internal.object )
    {
        var module = typeOf( a ).getModule();
        if( module.equals( "datetime" ) || module.equals( "decimal" ) )
            return module + "." + typeName( a );
        return typeName( a );
    }

    /// By the methods of the operands; the unbound value if neither knows.
    .internal.object operator( var name : string, var reflected : string, var a : .internal.object, var b : .internal.object )
    {
        var left = typeOf( a );
        var right = typeOf( b );
        var method : .internal.object;
        var result : .internal.object;
        var other = unset;
        if( left :!= right )
            other = right.lookup( reflected );
        if( other :!= unset && right.isSubclass( left ) && left.lookup( reflected ) :!= other )
        {
            result = callAny2( other, b, a );
            if( isNotImplemented( result ) == 0 )
                return result;
            other = unset;
        }
        method = left.lookup( name );
        if( method :!= unset )
        {
            result = callAny2( method, a, b );
            if( isNotImplemented( result ) == 0 )
                return result;
        }
        if( other :!= unset )
        {
            result = callAny2( other, b, a );
            if( isNotImplemented( result ) == 0 )
                return result;
        }
        return unset;
    }

    .internal.object callAny2( var f : .internal.object, var a : .internal.object, var b : .internal.object )
    {
        if( f == null )
            throw "TypeError: 'NoneType' object is not callable";
        return special2( f, a, b );
    }

    /// A member of a class as a method of an object: what is no function is asked for the bound form.
    .internal.object boundMember( var f : .internal.object, var a : .internal.object )
    {
        if( isDescriptor( f ) )
            return callMethod2( f, "__get__", a, typeOf( a ) );
        return checkCallable( f );
    }

    .internal.object special1( var f : .internal.object, var a : .internal.object )
    {
        if( f is .python.function )
            return ((.python.object)f).call1( receiver( a, f ) );
        if( f is .python.type || f is .python.method )
            return ((.python.object)f).call0();
        return call0( boundMember( f, a ) );
    }

    .internal.object special2( var f : .internal.object, var a : .internal.object, var b : .internal.object )
    {
        if( f is .python.function )
            return ((.python.object)f).call2( receiver( a, f ), b );
        if( f is .python.type || f is .python.method )
            return ((.python.object)f).call1( b );
        return call1( boundMember( f, a ), b );
    }

    int isNotImplemented( var value : .internal.object )
    {
        return value :!= null && value :== notImplemented;
    }

    .internal.object inplace( var operation : int, var a : .internal.object, var b : .internal.object ) [33]
    {
        var result = machine.binary( operation, a, b );
        return result == null ? operateInPlace( operation, a, b ) : result;
    }

    .internal.object operateInPlace( var operation : int, var a : .internal.object, var b : .internal.object ) [225]
    {
        var result : .internal.object;
        var method = typeOf( a ).lookup( "__i" + (string)operators[operation] + "__" );
        // What says itself what a list and it make together is not gone through.
        if( (a is .python.list) && typeOf( b ) :!= typeOf( a ) && isBuiltinType( typeOf( b ) ) == 0 && isBuiltinType( typeOf( a ) ) && typeOf( b ).lookup( (string)reflectedNames[operation] ) :!= unset )
            method = unset;
        if( method :!= unset )
        {
            result = callAny2( method, a, b );
            if( isNotImplemented( result ) == 0 )
                return result;
        }
        result = operator( (string)methodNames[operation], (string)reflectedNames[operation], a, b );
        if( result :== unset && (a is .python.boxed || b is .python.boxed) )
            return binary( operation, plain( a ), plain( b ) );
        if( result :== unset )
            unsupported( operation, "=", a, b );
        return result;
    }

    .internal.object compare( var operation : int, var a : .internal.object, var b : .internal.object ) [34]
    {
        var result = machine.compare( operation, a, b );
        return result == null ? order( operation, a, b ) : result;
    }

    /// A comparison of values of which the machine knows too little.
    .internal.object order( var operation : int, var a : .internal.object, var b : .internal.object ) [226]
    {
        var result : .internal.object;
        var mirror = operation;
        var isAsked = 0;
        if( (a is .python.list) && (b is .python.list) && operation <= 20 )
        {
            if( ((.python.list)a).getKind() :== ((.python.list)b).getKind() && hasPlainItems( (.python.list)a ) )
            {
                mirror = ((.python.list)a).size() == ((.python.list)b).size() && difference( (.python.list)a, (.python.list)b ) < 0;
                return operation == 19 ? mirror : 1 - mirror;
            }
        }
        if( (a is .python.list) && (b is .python.list) && operation > 20 )
        {
            if( ((.python.list)a).getKind() :== ((.python.list)b).getKind() && hasPlainItems( (.python.list)a ) )
            {
                mirror = difference( (.python.list)a, (.python.list)b );
                if( mirror >= 0 )
                    return compare( operation, ((.python.list)a).at( mirror ), ((.python.list)b).at( mirror ) );
                return machine.compare( operation, machine.fromInt( ((.python.list)a).size() ), machine.fromInt( ((.python.list)b).size() ) );
            }
        }
        if( operation >= 21 )
            mirror = operation <= 22 ? operation + 2 : operation - 2;
        // An object of a class below that of the other one is asked first, and each once.
        isAsked = typeOf( a ) :!= typeOf( b ) && typeOf( b ).isSubclass( typeOf( a ) );
        if( isAsked )
        {
            result = operation == 20 ? unequal( b, a ) : answerOf( b, (string)operators[mirror], a );
            if( isNotImplemented( result ) == 0 )
                return result;
        }
        if( operation == 20 )
        {
            result = unequal( a, b );
            if( isNotImplemented( result ) == 0 )
                return result;
            if( isAsked == 0 )
            {
                result = unequal( b, a );
                if( isNotImplemented( result ) == 0 )
                    return result;
            }
            if( a is .python.boxed || b is .python.boxed )
                return compare( operation, plain( a ), plain( b ) );
            return (int)(a :!= b);
        }
        result = answerOf( a, (string)operators[operation], b );
        if( isNotImplemented( result ) && isAsked == 0 )
            result = answerOf( b, (string)operators[mirror], a );
        if( isNotImplemented( result ) == 0 )
            return result;
        if( a is .python.boxed || b is .python.boxed )
            return compare( operation, plain( a ), plain( b ) );
        if( operation == 19 )
            return (int)(a :== b);
        throw "TypeError: '" + (string)operators[operation + 30] + "' not supported between instances of '" + staticName( a ) + "' and '" + staticName( b ) + "'";
    }

    /// What a method of an operand answers; NotImplemented if there is none.
    .internal.object answerOf( var object : .internal.object, var name : string, var other : .internal.object )
    {
        var method = typeOf( object ).lookup( name );
        return method :== unset ? notImplemented : callAny2( method, object, other );
    }

    /// What an object says of `!=`: by `__ne__`, else by `__eq__`.
    .internal.object unequal( var a : .internal.object, var b : .internal.object )
    {
        var method = typeOf( a ).lookup( "__ne__" );
        var result : .internal.object;
        if( method :!= unset )
            return callAny2( method, a, b );
        method = typeOf( a ).lookup( "__eq__" );
        if( method :== unset )
            return notImplemented;
        result = callAny2( method, a, b );
        if( isNotImplemented( result ) )
            return result;
        return truth( result ) ? 0 : 1;
    }

    /// The truth of a comparison.
    int test( var operation : int, var a : .internal.object, var b : .internal.object ) [168] { return truth( compare( operation, a, b ) ); }

    int orderTest( var operation : int, var a : .internal.object, var b : .internal.object ) [227] { return truth( order( operation, a, b ) ); }

    /// The value of a global name that the machine has not found.
    .internal.object global( var values : .internal.object[], var name : .internal.object ) [169]
    {
        var found = values :== libraryGlobals ? unset : programBuiltin( name );
        if( found :== unset )
            throw nameError( name );
        return found;
    }

    /// The builtin of this name that programs see, or the unbound value.
    .internal.object programBuiltin( var name : .internal.object )
    {
        var place : int;
        if( libraryStarted == 0 )
            return unset;
        place = shownPlaces.place( name );
        if( place >= 0 )
            return shown.at( place );
        place = ((.python.namespace)builtin( "__builtins__" )).place( name );
        return place >= 0 && builtinPlace( (string)name ) < 0 ? ((.python.namespace)builtin( "__builtins__" )).at( place ) : unset;
    }

    /// The builtin of this name as programs see it: the unbound value if it has been deleted.
    .internal.object shownBuiltin( var name : .internal.object ) { return shown.at( shown.place( name ) ); }
    .internal.object isShown( var name : .internal.object ) { return machine.fromInt( shown != null && shown.place( name ) >= 0 ); }

    /// Tells the modules of the program that a builtin is something else now; the library goes on with its own.
    void replaceBuiltin( var name : .internal.object, var value : .internal.object )
    {
        var i : int;
        var place : int;
        var module : .python.namespace;
        var old : .internal.object;
        if( shown == null || shown.place( name ) < 0 )
            return;
        old = shown.at( shown.place( name ) );
        shown.put( name, value );
        shownPlaces.put( name, null );
        for( i = 0; i < modules.usedPlaces(); i++ )
            if( (modules.keyAt( i ) :!= unset) && (modules.valueAt( i ) is .python.module) && isLibraryModule( modules.valueAt( i ) ) == 0 )
            {
                module = (.python.namespace)modules.valueAt( i );
                place = module.place( name );
                if( place >= 0 && module.at( place ) :== old )
                    module.put( name, value );
            }
    }

    .internal.object moduleTable() { return modules; }

    /// Whether a module is one of the library.
    int isLibraryModule( var module : .internal.object )
    {
        return (module is .python.module) && ((.python.module)module).fromLibrary();
    }

    .internal.object unary( var operation : int, var a : .internal.object ) [35]
    {
        var result = machine.unary( operation, a );
        var method : .internal.object;
        if( result != null )
            return result;
        method = typeOf( a ).lookup( operators[operation] );
        if( method :== unset )
        {
            if( a is .python.boxed )
                return unary( operation, plain( a ) );
            throw "TypeError: bad operand type for unary " + (string)operators[operation + 30] + ": '" + typeName( a ) + "'";
        }
        return special1( method, a );
    }

    int truth( var a : .internal.object ) [36]
    {
        var result = machine.truth( a );
        var method : .internal.object;
        if( result != null )
            return (int)result;
        if( a is .python.instance )
            if( typeOf( a ).isAlwaysTrue() )
                return 1;
        if( (a is .python.list) && sizeTells( a ) )
            return ((.python.list)a).size() != 0;
        if( (a is .python.dict) && sizeTells( a ) )
            return ((.python.dict)a).size() != 0;
        method = typeOf( a ).lookup( "__bool__" );
        if( method :!= unset )
        {
            result = special1( method, a );
            if( machine.kind( result ) != 1 )
                throw "TypeError: __bool__ should return bool, returned " + typeName( result );
            return (int)result;
        }
        if( (a is .python.boxed) && ownMethod( a, "__len__" ) == null )
            return truth( plain( a ) );
        method = typeOf( a ).lookup( "__len__" );
        if( method :!= unset )
        {
            result = plain( special1( method, a ) );
            if( machine.kind( result ) == 2 && truth( compare( 24, result, machine.fromInt( 0 ) ) ) )
                return truth( result );
            return truth( ((.python.object)builtin( "_whole_length" )).call1( result ) );
        }
        return 1;
    }

    /// The method that a class of the program has for something that builtin classes have too; null if it is theirs or there is none.
    .internal.object ownMethod( var object : .internal.object, var name : string )
    {
        var method = typeOf( object ).lookup( name );
        if( method :== unset || libraryStarted == 0 )
            return null;
        if( method is .python.function )
            if( ((.python.function)method).isBuiltin() )
                return null;
        return method;
    }

    /// Whether a list or dictionary is true if it has elements.
    int sizeTells( var object : .internal.object )
    {
        var kind = typeOf( object );
        if( kind :== listType || kind :== dictType || libraryStarted == 0 )
            return 1;
        if( kind.getModule().equals( "builtins" ) )
            return 1;
        return ownMethod( object, "__len__" ) == null && ownMethod( object, "__bool__" ) == null;
    }

    int not( var a : .internal.object ) [78] { return truth( a ) ? 0 : 1; }

    int equal( var a : .internal.object, var b : .internal.object ) [90]
    {
        var method : .internal.object;
        if( a :== b )
            return 1;
        // Between objects of one class nothing comes before its method.
        if( (a is .python.instance) && (b is .python.instance) && (a is .python.boxed) == 0 )
        {
            if( ((.python.instance)a).getKind() :== ((.python.instance)b).getKind() )
            {
                method = ((.python.instance)a).getKind().lookup( "__eq__" );
                if( method is .python.function )
                    return truth( orderBy( a, b, method, 19 ) );
            }
        }
        return truth( compare( 19, a, b ) );
    }

    // MARK: Types

    .python.type typeOf( var a : .internal.object ) [91]
    {
        var found = machine.typeOf( a, kinds );
        var kind : int;
        if( found :!= machine )
            return (.python.type)found;
        kind = machine.kind( a );
        if( kinds == null )
            return typeOfEarly( a, kind );
        if( kind < 5 )
            return (.python.type)kinds[kind];
        if( a is .python.object )
        {
            if( ((.python.object)a).getKind() == null )
                settleKind( (.python.object)a );
            return ((.python.object)a).getKind();
        }
        if( a is .python.cell )
            return (.python.type)builtin( "cell" );
        return libraryStarted && a :!= unset ? foreign().typeOf( a ) : (.python.type)kinds[5];
    }

    .python.foreign foreign()
    {
        if( phantom == null )
        {
            phantom = new .python.foreign();
            phantom.open( this, boot );
        }
        return phantom;
    }

    string foreignText( var value : .internal.object ) { return value.toString(); }
    int foreignEqual( var a : .internal.object, var b : .internal.object ) { return a == b; }
    .internal.object foreignHash( var value : .internal.object ) { return machine.fromInt( value.hashCode() ); }

    /// Gives an object its class that was made before the class was there.
    void settleKind( var a : .python.object )
    {
        if( a is .python.tuple )
            a.setKind( tupleType );
        else if( a is .python.list )
            a.setKind( listType );
        else if( a is .python.set )
            a.setKind( (.python.type)builtin( "set" ) );
        else if( a is .python.dict )
            a.setKind( dictType );
        else if( a is .python.function )
            a.setKind( ofFunction );
        else if( a is .python.type )
            a.setKind( (.python.type)builtin( "type" ) );
        else if( a is .python.iterator )
            a.setKind( (.python.type)builtin( ((.python.iterator)a).kindName() ) );
        else if( a is .python.method )
            a.setKind( methodKind( ((.python.method)a).getFunction() ) );
        else
            a.setKind( (.python.type)kinds[5] );
    }

    /// The class of a method of an object with this function.
    .python.type methodKind( var f : .internal.object )
    {
        if( (f is .python.function) && ((.python.function)f).isLibrary() )
        {
            if( typeOf( f ) :== builtin( "wrapper_descriptor" ) )
                return (.python.type)builtin( "_method_wrapper" );
            if( typeOf( f ) :!= ofFunction )
                return (.python.type)builtin( "builtin_function_or_method" );
        }
        return ofMethod;
    }

    int isText( var value : .internal.object ) { return value is string; }
    int isMethod( var f : .internal.object ) { return f is .python.method; }

    /// Gives the functions in the builtin classes the classes that these have in the reference implementation.
    void settleMethods( var kind : .python.type )
    {
        var space = kind.getMembers();
        var i : int;
        var name : string;
        var member : .internal.object;
        for( i = 0; i < space.size(); i++ )
        {
            member = space.at( i );
            if( typeOf( member ) :== builtin( "classmethod" ) || typeOf( member ) :== builtin( "staticmethod" ) )
            {
                member = findAttribute( member, "__func__" );
                if( member is .python.function )
                    ((.python.object)member).setKind( (.python.type)builtin( "builtin_function_or_method" ) );
            }
            else if( (member is .python.function) && typeOf( member ) :== ofFunction )
            {
                name = (string)space.nameAt( i );
                if( name.equals( "__new__" ) )
                    ((.python.object)member).setKind( (.python.type)builtin( "builtin_function_or_method" ) );
                else if( name.length() > 4 && name.charAt( 0 ) == 95 && name.charAt( 1 ) == 95 && name.charAt( name.length() - 1 ) == 95 )
                    ((.python.object)member).setKind( (.python.type)builtin( "wrapper_descriptor" ) );
                else
                    ((.python.object)member).setKind( (.python.type)builtin( "method_descriptor" ) );
            }
        }
    }

    .python.type typeOfEarly( var a : .internal.object, var kind : int )
    {
        switch( kind )
        {
            case 0: return (.python.type)builtin( "NoneType" );
            case 1: return (.python.type)builtin( "bool" );
            case 2: return (.python.type)builtin( "int" );
            case 3: return (.python.type)builtin( "float" );
            case 4: return (.python.type)builtin( "str" );
        }
        if( (a is .python.object) && ((.python.object)a).getKind() != null )
            return ((.python.object)a).getKind();
        return (.python.type)builtin( a is .python.method ? "method" : "object" );
    }

    string typeNameOf( var kind : .internal.object ) { return ((.python.type)kind).getName(); }
    string fullTypeName( var a : .internal.object ) { return typeOf( a ).getFullName(); }
    int hasInit( var kind : .internal.object ) { return ((.python.type)kind).lookup( "__init__" ) :!= unset; }
    string typeName( var a : .internal.object ) [92] { return typeOf( a ).getName(); }
    .internal.object unboundValue() [93] { return unset; }
    .python.type functionType() [94] { return kinds == null ? (.python.type)builtinOr( "function" ) : ofFunction; }
    .python.type methodType() [95] { return kinds == null ? (.python.type)builtinOr( "method" ) : ofMethod; }
    .python.type iteratorType() [96] { return kinds == null ? (.python.type)builtinOr( "iterator" ) : ofIterator; }
    .internal.python native() [97] { return machine; }

    /// The place of a name of the builtins, or -1.
    int builtinPlace( var name : string )
    {
        var at : int;
        if( builtinPlaces == null )
            return builtins.place( name );
        at = builtinPlaces.place( name );
        if( at >= 0 )
        {
            at = machine.toInt( builtinPlaces.valueAt( at ) );
            // Names that were removed have moved those behind them.
            if( at < builtins.size() )
                if( ((string)builtins.nameAt( at )).equals( name ) )
                    return at;
        }
        else if( builtinPlaces.usedPlaces() == builtins.size() )
            return 0 - 1;
        return builtins.place( name );
    }

    .internal.object builtin( var name : string ) [98]
    {
        var place = builtinPlace( name );
        if( place < 0 )
            throw "SystemError: the library has no '" + name + "'";
        return builtins.at( place );
    }

    /// Null while the library is still being started.
    .internal.object builtinOr( var name : string ) [99]
    {
        var place = builtinPlace( name );
        if( place < 0 )
            return null;
        return builtins.at( place );
    }

    int findName( var names : .internal.object[], var count : int, var name : .internal.object ) [100]
    {
        return machine.find( names, count, name );
    }

    /// Whether a class is made in the ordinary way.
    int isRootNew( var f : .internal.object )
    {
        var root = builtinOr( "object" );
        if( f :== unset || root == null )
            return 1;
        return ((.python.type)root).lookup( "__new__" ) :== f;
    }

    // Classes that are asked for often, once the library has started.

    .internal.object typeClass()
    {
        return knownType != null ? knownType : builtinOr( "type" );
    }

    .internal.object rootException()
    {
        return knownRoot != null ? knownRoot : builtinOr( "BaseException" );
    }

    .internal.object exitException()
    {
        return knownExit != null ? knownExit : builtinOr( "SystemExit" );
    }

    int isExceptionType( var t : .python.type )
    {
        var root = rootException();
        return root :!= null && t.isSubclass( root );
    }

    int isExitType( var t : .python.type )
    {
        var root = exitException();
        return root :!= null && t.isSubclass( root );
    }

    /// `__init__` of all exceptions.
    .internal.object rootInitializer() { return rootInit; }

    .internal.object newInstance( var kind : .internal.object )
    {
        if( (kind is .python.type) == 0 )
            throw "TypeError: object.__new__(X): X is not a type object (" + typeName( kind ) + ")";
        if( isExceptionType( (.python.type)kind ) )
            return newException( (.python.type)kind );
        return ((.python.type)kind).begin();
    }

    .python.instance newException( var kind : .python.type )
    {
        return kind.raised( new .internal.object[](), 0 );
    }

    /// One without `args`.
    .python.instance bareException( var kind : .python.type )
    {
        var made : .python.instance;
        if( isExitType( kind ) )
            made = new .python.system_exit();
        else
            made = new .python.exception();
        made.setKind( kind );
        return made;
    }

    /// Whether an object says by an attribute `__class__` of its own class that it belongs to another one.
    int claims( var a : .internal.object, var t : .python.type )
    {
        var claimed : .internal.object;
        if( (a is .python.namespace) == 0 || libraryStarted == 0 )
            return 0;
        if( typeOf( a ).lookup( "__class__" ) :== unset && overrides( typeOf( a ), "__getattribute__" ) == 0 )
            return 0;
        claimed = getAttribute( a, "__class__" );
        return (claimed is .python.type) && ((.python.type)claimed).isSubclass( t );
    }

    int isInstance( var a : .internal.object, var t : .internal.object ) [101]
    {
        var i : int;
        var list : .python.list;
        if( t is .python.type )
        {
            if( typeOf( a ) :== t )
                return 1;
            if( kinds == null || ((.python.type)t).getKind() :== typeClass() || libraryStarted == 0 )
                return typeOf( a ).isSubclass( t ) || claims( a, (.python.type)t );
            return truth( special2( typeOf( t ).lookup( "__instancecheck__" ), t, a ) );
        }
        if( (t is .python.instance) && libraryStarted )
        {
            if( typeOf( t ).lookup( "__instancecheck__" ) :!= unset )
                return truth( special2( typeOf( t ).lookup( "__instancecheck__" ), t, a ) );
            if( findAttribute( t, "__origin__" ) is .python.type )
                throw "TypeError: isinstance() argument 2 cannot be a parameterized generic";
            if( findAttribute( t, "__args__" ) is .python.list )
                return isInstance( a, findAttribute( t, "__args__" ) );
        }
        if( (t is .python.list) && (libraryStarted == 0 || typeOf( t ).isSubclass( tupleType )) )
        {
            list = (.python.list)t;
            for( i = 0; i < list.size(); i++ )
                if( isInstance( a, list.at( i ) ) )
                    return 1;
            return 0;
        }
        if( libraryStarted )
            return truth( call2( builtin( "_abstract_instance" ), a, t ) );
        throw "TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union";
    }

    int isSubclass( var a : .internal.object, var t : .internal.object ) [102]
    {
        var i : int;
        var list : .python.list;
        if( t is .python.list )
        {
            list = (.python.list)t;
            for( i = 0; i < list.size(); i++ )
                if( isSubclass( a, list.at( i ) ) )
                    return 1;
            return 0;
        }
        if( (a is .python.type) == 0 && libraryStarted )
            return truth( call2( builtin( "_abstract_subclass" ), a, t ) );
        if( (t is .python.type) == 0 )
        {
            if( (t is .python.instance) && libraryStarted && typeOf( t ).lookup( "__subclasscheck__" ) :!= unset )
                return truth( special2( typeOf( t ).lookup( "__subclasscheck__" ), t, a ) );
            if( (t is .python.instance) && (findAttribute( t, "__args__" ) is .python.list) )
                return isSubclass( a, findAttribute( t, "__args__" ) );
            return truth( call2( builtin( "_abstract_subclass" ), a, t ) );
        }
        if( ((.python.type)a).isSubclass( t ) )
            return 1;
        if( ((.python.type)t).getKind() :== typeClass() || libraryStarted == 0 )
            return 0;
        return truth( special2( typeOf( t ).lookup( "__subclasscheck__" ), t, a ) );
    }

    // MARK: Attributes

    /// The attribute or the unbound value.
    .internal.object findAttribute( var object : .internal.object, var name : .internal.object ) [103]
    {
        var kind = typeOf( object );
        var member : .internal.object;
        var first : .internal.object;
        var place : int;
        var own : .python.namespace;
        if( object is .python.super_object )
            return superMember( (.python.super_object)object, (string)name );
        if( object is .python.type )
        {
            member = ((.python.type)object).lookup( name );
            if( member :!= unset )
            {
                first = kind.lookup( name );
                if( first :!= unset && isDescriptor( first ) && typeOf( first ).lookup( "__set__" ) :!= unset )
                    return described( first, object, kind );
                if( isDescriptor( member ) )
                {
                    if( ((string)name).equals( "__name__" ) || ((string)name).equals( "__qualname__" ) || ((string)name).equals( "__dict__" ) )
                        return special( object, (string)name, kind );
                    return described( member, null, object );
                }
                return member;
            }
        }
        member = kind.lookup( name );
        if( member :!= unset && isDescriptor( member ) && typeOf( member ).lookup( "__set__" ) :!= unset )
            return described( member, object, kind );
        own = null;
        if( object is .python.namespace )
            own = (.python.namespace)object;
        else if( object is .python.object )
            own = ((.python.object)object).getExtra();
        if( own != null )
        {
            place = own.place( name );
            if( place >= 0 )
                return own.at( place );
            if( kind.hasBacked() && backing( own ) != null )
            {
                place = backing( own ).place( name );
                if( place >= 0 )
                    return backing( own ).valueAt( place );
            }
        }
        if( member :!= unset )
        {
            if( member is .python.function )
                return bound( receiver( object, member ), (.python.function)member );
            if( isDescriptor( member ) )
                return described( member, object, kind );
            return member;
        }
        return special( object, (string)name, kind );
    }

    /// What the `__get__` of a descriptor gives for an object, null for none, and its class. Those of the library are known here.
    .internal.object described( var member : .internal.object, var object : .internal.object, var kind : .internal.object )
    {
        var sort = typeOf( member );
        var inner : .internal.object;
        if( sort :== propertyType && object != null )
        {
            inner = machine.fetch( member, "fget", unset, epoch );
            if( inner is .python.function )
                return ((.python.object)inner).call1( object );
        }
        else if( sort :== classmethodType || sort :== staticmethodType )
        {
            inner = machine.fetch( member, "__func__", unset, epoch );
            if( inner is .python.function )
                return sort :== staticmethodType ? inner : bound( kind, (.python.function)inner );
        }
        return callMethod2( member, "__get__", object, kind );
    }

    /// The dictionary with the attributes of an object that the program has given it, else null.
    .python.dict backing( var own : .python.namespace )
    {
        var place = own.place( "__backing__" );
        return place < 0 ? null : (.python.dict)own.at( place );
    }

    /// `object.__class__ = kind`.
    void setClass( var object : .python.namespace, var kind : .internal.object )
    {
        var old = typeOf( object );
        if( (kind is .python.type) == 0 )
            throw "TypeError: __class__ must be set to a class, not '" + typeName( kind ) + "' object";
        if( (object is .python.module) == 0 && (isBuiltinType( old ) || isBuiltinType( (.python.type)kind )) )
            throw "TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses";
        if( isExceptionType( old ) != isExceptionType( (.python.type)kind ) || sameSlots( old.getSlots(), ((.python.type)kind).getSlots() ) == 0 )
            throw "TypeError: __class__ assignment: '" + ((.python.type)kind).getName() + "' object layout differs from '" + old.getName() + "'";
        object.separate();
        object.setKind( (.python.type)kind );
        changed();
    }

    int isBuiltinType( var kind : .python.type ) { return kind.getModule().equals( "builtins" ) && builtinOr( kind.getName() ) :== kind; }

    int sameSlots( var a : .python.namespace, var b : .python.namespace )
    {
        var i : int;
        if( a == null || b == null )
            return a == null && b == null;
        if( a.size() != b.size() )
            return 0;
        for( i = 0; i < a.size(); i++ )
            if( b.place( a.nameAt( i ) ) < 0 )
                return 0;
        return 1;
    }

    /// `object.__dict__ = values`.
    void setDict( var object : .python.namespace, var kind : .python.type, var values : .internal.object )
    {
        if( (values is .python.dict) == 0 || values is .python.set )
            throw "TypeError: __dict__ must be set to a dictionary, not a '" + typeName( values ) + "'";
        while( object.size() > 0 )
            object.remove( object.nameAt( object.size() - 1 ) );
        object.put( "__backing__", values );
        kind.markBacked();
    }

    int isDescriptor( var member : .internal.object )
    {
        if( (member is .python.instance) == 0 )
            return 0;
        return typeOf( member ).lookup( "__get__" ) :!= unset;
    }

    .internal.object bound( var object : .internal.object, var f : .python.object ) [104]
    {
        var made = new .python.method();
        made.init( object, f, this );
        return made;
    }

    /// Attributes that are no members of a class.
    .internal.object special( var object : .internal.object, var name : string, var kind : .python.type )
    {
        var f : .python.function;
        var m : .python.method;
        var found : .internal.object;
        if( name.length() < 5 || name.charAt( 0 ) != 95 || name.charAt( 1 ) != 95 )
            return plainSpecial( object, name );
        if( name.equals( "__class__" ) )
            return kind;
        if( object is .python.type )
        {
            if( name.equals( "__name__" ) )
                return ((.python.type)object).getName();
            if( name.equals( "__qualname__" ) )
                return ((.python.type)object).getFullName();
            if( name.equals( "__module__" ) )
                return ((.python.type)object).getModule();
            if( name.equals( "__dict__" ) )
                return libraryStarted ? classDict( (.python.type)object ) : namespaceDict( ((.python.type)object).getMembers() );
            if( name.equals( "__base__" ) )
                return ((.python.type)object).getBases().length() > 0 ? ((.python.type)object).getBases()[0] : null;
            found = builtinOr( "_root" + name );
            if( found != null )
                return found;
            if( ((.python.type)object).getSlots() != null && ((.python.type)object).getSlots().place( name ) >= 0 )
                return call2( builtin( "member_descriptor" ), object, name );
            if( name.equals( "__annotations__" ) && isBuiltinType( (.python.type)object ) == 0 )
            {
                found = newDict();
                ((.python.type)object).getMembers().put( name, found );
                return found;
            }
            if( name.equals( "__mro__" ) )
                return tuple( ((.python.type)object).getOrder(), ((.python.type)object).getOrder().length() );
            if( name.equals( "__bases__" ) )
                return tuple( ((.python.type)object).getBases(), ((.python.type)object).getBases().length() );
        }
        if( object is .python.function )
        {
            f = (.python.function)object;
            if( name.equals( "__name__" ) )
                return f.getName();
            if( name.equals( "__qualname__" ) )
                return f.getFullName();
            if( name.equals( "__doc__" ) )
                return null;
            if( name.equals( "__module__" ) )
                return moduleNameOf( f );
            if( name.equals( "__dict__" ) )
                return partialDict( f.getAttributes(), " __code_kind__ __code__ __doc__ __annotations__ __name__ __qualname__ __module__ " );
            if( name.equals( "__annotations__" ) )
            {
                found = newDict();
                f.getAttributes().put( name, found );
                return found;
            }
            if( name.equals( "__defaults__" ) )
                return defaultsOf( f );
            if( name.equals( "__kwdefaults__" ) )
                return keywordDefaultsOf( f );
            if( name.equals( "__globals__" ) )
                return moduleDict( f.getGlobals() );
            if( name.equals( "__closure__" ) == 0 && name.equals( "__type_params__" ) )
                return tuple( new .internal.object[](), 0 );
            if( name.equals( "__code__" ) )
            {
                found = ((.python.object)builtin( "_code" )).invoke( codeFacts( f ), null );
                ((.python.namespace)found).put( "_function", f );
                f.getAttributes().put( "__code__", found );
                return found;
            }
            if( name.equals( "__wrapped__" ) == 0 && name.equals( "__call__" ) )
                return f;
        }
        if( object is .python.method )
        {
            m = (.python.method)object;
            if( name.equals( "__self__" ) )
                return m.getSelf();
            if( name.equals( "__func__" ) )
                return m.getFunction();
            return findAttribute( m.getFunction(), name );
        }
        if( name.equals( "__dict__" ) && (object is .python.namespace) && kind.hasBacked() && backing( (.python.namespace)object ) != null )
            return backing( (.python.namespace)object );
        if( name.equals( "__dict__" ) && (object is .python.module) )
            return viewOf( (.python.module)object );
        if( name.equals( "__dict__" ) && (object is .python.namespace) )
            return typeOf( object ).getSlots() == null ? liveDict( object ) : unset;
        if( name.equals( "__dict__" ) && (object is .python.list || object is .python.dict) && hasExtra( object ) )
        {
            if( typeOf( object ).getSlots() != null )
                return unset;
            if( kind.hasBacked() && backing( ((.python.object)object).makeExtra() ) != null )
                return backing( ((.python.object)object).getExtra() );
            return partialDict( ((.python.object)object).makeExtra(), " " );
        }
        if( name.equals( "__doc__" ) )
            return null;
        if( name.equals( "__module__" ) )
            return findAttribute( kind, name );
        found = builtinOr( "_root" + name );
        if( found != null )
            return bound( object, (.python.object)found );
        return unset;
    }

    /// The same for names that do not begin like `__dict__`.
    .internal.object plainSpecial( var object : .internal.object, var name : string )
    {
        if( (object is .python.type) && ((.python.type)object).getSlots() != null && ((.python.type)object).getSlots().place( name ) >= 0 )
            return call2( builtin( "member_descriptor" ), object, name );
        if( object is .python.slice )
        {
            if( name.equals( "start" ) )
                return ((.python.slice)object).getStart();
            if( name.equals( "stop" ) )
                return ((.python.slice)object).getStop();
            if( name.equals( "step" ) )
                return ((.python.slice)object).getStep();
        }
        if( object is .python.method )
            return findAttribute( ((.python.method)object).getFunction(), name );
        return unset;
    }

    /// The members of a class as a mapping that cannot be changed.
    .internal.object classDict( var kind : .python.type )
    {
        var members = (.python.dict)namespaceDict( kind.getMembers() );
        var result = newDict();
        if( members.place( "__module__" ) < 0 && kind.getModule().equals( "builtins" ) == 0 )
            result.put( "__module__", kind.getModule() );
        update( result, members );
        // A text that nobody wrote stands last.
        if( kind.getLacksText() && result.place( "__doc__" ) >= 0 )
            if( result.valueAt( result.place( "__doc__" ) ) :== null )
                result.remove( result.place( "__doc__" ) );
        if( kind.getModule().equals( "builtins" ) == 0 )
            call4( builtin( "_note_layout" ), kind, result, machine.fromInt( inheritsPart( kind, "__dict__" ) ), machine.fromInt( inheritsPart( kind, "__weakref__" ) ) );
        if( result.place( "__doc__" ) < 0 )
            result.put( "__doc__", null );
        return call1( builtin( "mappingproxy" ), result );
    }

    /// Whether the objects of a class above have a dictionary, or can have weak references to them.
    int inheritsPart( var kind : .python.type, var part : string )
    {
        var i : int;
        var above : .python.type;
        for( i = 0; i < kind.getBases().length(); i++ )
        {
            above = (.python.type)kind.getBases()[i];
            if( isBuiltinType( above ) )
            {
                if( " type module function set frozenset generator ".indexOf( " " + above.getName() + " ", 0 ) >= 0 || isExceptionType( above ) && part.equals( "__dict__" ) )
                    return 1;
            }
            else if( isExceptionType( above ) || above.getSlots() == null || above.getSlots().place( part ) >= 0 )
                return 1;
        }
        return 0;
    }

    /// The attributes of an instance as a dictionary through which they can be changed.
    .internal.object liveDict( var object : .internal.object )
    {
        var made = new .python.namespace_dict();
        if( object is .python.exception )
            return partialDict( (.python.namespace)object, " args " );
        made.view( this, (.python.namespace)object );
        made.setKind( dictType == null ? (.python.type)builtinOr( "dict" ) : dictType );
        return made;
    }

    /// The names of an object that the program has given it, as a dictionary through which they can be changed.
    .internal.object partialDict( var space : .python.namespace, var hidden : string )
    {
        var made = new .python.namespace_dict();
        made.view( this, space );
        made.hide( hidden );
        made.setKind( dictType == null ? (.python.type)builtinOr( "dict" ) : dictType );
        return made;
    }

    .internal.object[] codeFacts( var f : .python.function )
    {
        var facts = new .internal.object[]();
        facts[0] = f.getName();
        facts[1] = list( f.getParams(), f.getParams().length() );
        facts[2] = machine.fromInt( f.countPositional() );
        facts[3] = machine.fromInt( f.countKeywordOnly() );
        facts[4] = machine.fromInt( f.getFlags() );
        facts[5] = machine.fromInt( f.countPositionalOnly() );
        facts[6] = machine.fromInt( f.getCodeKind() );
        facts[7] = f.getFullName();
        facts[8] = moduleNameOf( f );
        return facts;
    }

    /// The name of the module whose names a function uses, or null.
    .internal.object moduleNameOf( var f : .python.function )
    {
        var i : int;
        var globals = f.getGlobals();
        var module : .python.module;
        if( f.isLibrary() )
            return "builtins";
        if( globals[0] is .python.text_scope )
            return callMethod2( ((.python.text_scope)globals[0]).getSpace(), "get", "__name__", null );
        for( i = 0; i < opened.length(); i++ )
        {
            module = (.python.module)opened[i];
            if( module.getValues() :== globals )
                return module.place( "__name__" ) < 0 ? null : module.at( module.place( "__name__" ) );
        }
        return "__main__";
    }

    .internal.object keywordDefaultsOf( var f : .python.function )
    {
        var result = newDict();
        var i : int;
        for( i = f.countPositional(); i < f.countPositional() + f.countKeywordOnly(); i++ )
            if( f.getDefaults()[i] :!= unset )
                result.put( f.getParams()[i], f.getDefaults()[i] );
        return result.size() == 0 ? null : result;
    }

    /// Gives a function the code of another one of the same module, with as many variables around it. Defaults stay.
    void setCode( var function : .internal.object, var other : .internal.object )
    {
        var f = (.python.function)function;
        var from = (.python.function)other;
        var plain = defaultsOf( f );
        var named = keywordDefaultsOf( f );
        var unsetDefaults = machine.listRepeat( oneOf( unset ), 1, from.getDefaults().length() );
        if( machine.quick( 21, this, f, from ) == null )
            throw "NotImplementedError: this function cannot have other code";
        f.takeShape( from, unsetDefaults );
        changed();
        setDefaults( f, plain );
        setKeywordDefaults( f, named );
    }

    .internal.object[] oneOf( var value : .internal.object )
    {
        var made = new .internal.object[]();
        made[0] = value;
        return made;
    }

    /// Whether two functions use the names of one module.
    int shareGlobals( var a : .internal.object, var b : .internal.object ) { return ((.python.function)a).getGlobals() :== ((.python.function)b).getGlobals(); }

    /// How many variables of the functions around a function uses.
    .internal.object countCells( var function : .internal.object )
    {
        var cells = ((.python.function)function).getCells();
        return machine.fromInt( cells == null ? 0 : cells.length() );
    }

    /// Its variables around, in the order of the code, from a tuple of as many.
    void setCells( var function : .internal.object, var cells : .internal.object )
    {
        var list = (.python.list)cells;
        ((.python.function)function).setCells( machine.listSlice( list.getItems(), 0, 1, list.size() ) );
    }

    /// A function with the code, the variables around and the module of another one, without its attributes.
    .internal.object copyFunction( var value : .internal.object )
    {
        var from = (.python.function)value;
        var made = new *( (.internal."class")from.getClass() )();
        var info = new .internal.object[]();
        info[0] = from.countPositional();
        info[1] = from.countPositionalOnly();
        info[2] = from.countKeywordOnly();
        info[3] = from.getFlags() & 1;
        info[4] = from.getFlags() / 2;
        info[5] = from.getCodeKind();
        return ((.python.function)made).setup( this, from.getGlobals(), from.getCells(), from.getFullName(), from.getParams(),
            machine.listSlice( from.getDefaults(), 0, 1, from.getDefaults().length() ), info );
    }

    .internal.object closureOf( var value : .internal.object )
    {
        var result = newList();
        var cells = ((.python.function)value).getCells();
        var i : int;
        if( cells != null )
            for( i = 0; i < cells.length(); i++ )
                if( cells[i] is .python.cell )
                    ((.python.list)result).add( cells[i] );
        return result;
    }

    .internal.object emptyCell()
    {
        var made = new .python.cell();
        made.set( unset );
        return made;
    }

    .internal.object cellContents( var cell : .internal.object )
    {
        if( ((.python.cell)cell).get() :== unset )
            throw "ValueError: Cell is empty";
        return ((.python.cell)cell).get();
    }

    void setCell( var cell : .internal.object, var value : .internal.object ) { ((.python.cell)cell).set( value ); }
    void clearCell( var cell : .internal.object ) { ((.python.cell)cell).set( unset ); }

    /// Changes the defaults of the last positional parameters.
    /// 1 for a generator, 2 for a coroutine, 3 for an asynchronous generator, else 0.
    .internal.object codeKind( var value : .internal.object )
    {
        if( value is .python.method )
            return codeKind( ((.python.method)value).getFunction() );
        return machine.fromInt( (value is .python.function) ? ((.python.function)value).getCodeKind() : 0 );
    }

    void setDefaults( var f : .python.function, var values : .internal.object )
    {
        var count = values == null ? 0 : ((.python.list)values).size();
        var first = f.countPositional() - count;
        var i : int;
        for( i = 0; i < f.countPositional(); i++ )
            f.getDefaults()[i] = i < first ? unset : ((.python.list)values).at( i - first );
    }

    void setKeywordDefaults( var f : .python.function, var values : .internal.object )
    {
        var i : int;
        var place : int;
        for( i = f.countPositional(); i < f.countPositional() + f.countKeywordOnly(); i++ )
        {
            place = values == null ? 0 - 1 : ((.python.dict)values).place( f.getParams()[i] );
            f.getDefaults()[i] = place < 0 ? unset : ((.python.dict)values).valueAt( place );
        }
    }

    .internal.object defaultsOf( var f : .python.function )
    {
        var items = new .internal.object[]();
        var i : int;
        var count = 0;
        for( i = 0; i < f.countPositional(); i++ )
            if( f.getDefaults()[i] :!= unset )
            {
                items[count] = f.getDefaults()[i];
                count = count + 1;
            }
        return count == 0 ? null : tuple( items, count );
    }

    .internal.object namespaceDict( var space : .python.namespace ) [105]
    {
        var result = newDict();
        var i : int;
        for( i = 0; i < space.size(); i++ )
            if( space.at( i ) :!= unset && ((space is .python.module) == 0 || space :== builtinOr( "__builtins__" ) || isBuiltinName( space.nameAt( i ), space.at( i ) ) == 0) )
                result.put( space.nameAt( i ), space.at( i ) );
        return result;
    }

    /// Whether a name of a module is only there because its code uses a builtin.
    int isBuiltinName( var name : .internal.object, var value : .internal.object )
    {
        var place = builtins.place( name );
        return place >= 0 && builtins.at( place ) :== value && ((string)name).equals( "__builtins__" ) == 0 && ((string)name).equals( "__doc__" ) == 0;
    }

    /// A member of a class or of one above it; the unbound value if there is none.
    .internal.object classMember( var kind : .internal.object, var name : .internal.object ) { return ((.python.type)kind).lookup( name ); }

    /// An attribute; the unbound value if there is none and no method has a say in that.
    .internal.object attributeOrUnset( var object : .internal.object, var name : .internal.object )
    {
        var result = machine.fetch( object, name, unset, epoch );
        if( result :!= machine )
            return result;
        if( object is .python.module || typeOf( object ).hasOwnGetattribute() || typeOf( object ).lookup( "__getattr__" ) :!= unset )
            return getAttribute( object, name );
        return findAttribute( object, attributeName( name ) );
    }

    .internal.object getAttribute( var object : .internal.object, var name : .internal.object ) [37]
    {
        var result = machine.fetch( object, name, unset, epoch );
        var method : .internal.object;
        if( result :!= machine )
            return result;
        name = attributeName( name );
        if( typeOf( object ).hasOwnGetattribute() )
            result = getOverridden( object, name );
        else
        {
            method = typeOf( object ).lookup( "__getattr__" );
            result = method :== unset ? findAttribute( object, name ) : findOrUnset( object, name );
        }
        if( result :!= unset )
            return result;
        method = typeOf( object ).lookup( "__getattr__" );
        if( method :!= unset )
            return callAny2( method, object, name );
        if( object is .python.type )
            throw "AttributeError: type object '" + ((.python.type)object).getName() + "' has no attribute '" + (string)name + "'";
        if( (object is .python.module) && ((.python.module)object).place( "__getattr__" ) >= 0 )
            return call1( ((.python.module)object).at( ((.python.module)object).place( "__getattr__" ) ), name );
        if( object is .python.module )
            throw "AttributeError: module '" + (string)findAttribute( object, "__name__" ) + "' has no attribute '" + (string)name + "'";
        throw "AttributeError: '" + typeName( object ) + "' object has no attribute '" + (string)name + "'";
    }

    /// The string that names an attribute.
    .internal.object attributeName( var name : .internal.object )
    {
        name = plain( name );
        if( (name is string) == 0 )
            throw "TypeError: attribute name must be string, not '" + typeName( name ) + "'";
        return name;
    }

    /// What the function `__getattr__` of a module says of a name; the unbound value if it knows nothing.
    .internal.object askModule( var module : .internal.object, var name : .internal.object )
    {
        var outer = current;
        try
        {
            if( (module is .python.module) == 0 )
                return callAny2( typeOf( module ).lookup( "__getattr__" ), module, name );
            return call1( ((.python.namespace)module).at( ((.python.namespace)module).place( "__getattr__" ) ), name );
        }
        catch( .internal.object thrown )
        {
            thrown = caught( thrown );
            if( isInstance( thrown, builtin( "AttributeError" ) ) == 0 )
                throw thrown;
            current = outer;
            return unset;
        }
    }

    /// The attribute, or the unbound value where a descriptor says that there is none.
    .internal.object findOrUnset( var object : .internal.object, var name : .internal.object )
    {
        var outer = current;
        try
        {
            return findAttribute( object, name );
        }
        catch( .internal.object thrown )
        {
            var exception = caught( thrown );
            if( isInstance( exception, builtin( "AttributeError" ) ) == 0 )
                throw exception;
            current = outer;
            return unset;
        }
    }

    /// By the class's own `__getattribute__`.
    .internal.object getOverridden( var object : .internal.object, var name : .internal.object )
    {
        var method = typeOf( object ).lookup( "__getattribute__" );
        var outer = current;
        try
        {
            return ((.python.object)method).call2( object, name );
        }
        catch( .internal.object thrown )
        {
            var exception = caught( thrown );
            if( isInstance( exception, builtin( "AttributeError" ) ) && typeOf( object ).lookup( "__getattr__" ) :!= unset )
            {
                current = outer;
                return unset;
            }
            throw exception;
        }
    }

    /// Whether a class has such a member that is not the one of `object`.
    int overrides( var kind : .python.type, var name : string )
    {
        var root = kinds == null ? builtinOr( "object" ) : kinds[5];
        var found = kind.lookup( name );
        if( found :== unset || root == null )
            return 0;
        return ((.python.type)root).lookup( name ) :!= found;
    }

    /// Whether a class below `dict` leaves to it how keys are found and stored.
    int keepsItems( var kind : .python.type )
    {
        if( dictType == null || (kind.lookup( "__getitem__" ) :== dictType.lookup( "__getitem__" )) == 0 )
            return 0;
        return (kind.lookup( "__setitem__" ) :== dictType.lookup( "__setitem__" )) && (kind.lookup( "__contains__" ) :== dictType.lookup( "__contains__" ));
    }

    int isPlainType( var kind : .internal.object ) { return typeClass() :== kind; }

    /// `__call__` of a metaclass; null for ordinary classes.
    /// Says what the module abc has as `ABCMeta.__call__`.
    void noteAbstractCall( var f : .internal.object ) { abstractCall = f; }

    .internal.object metaCall( var kind : .python.type )
    {
        var meta = kind.getKind();
        var found : .internal.object;
        if( kinds == null || meta == null || typeClass() :== meta )
            return null;
        found = meta.lookup( "__call__" );
        if( found :== unset || found :== ((.python.type)builtin( "type" )).lookup( "__call__" ) )
            return null;
        // A class without abstract methods is called as one of another metaclass.
        if( found :== abstractCall )
        {
            var missing = kind.lookup( "__abstractmethods__" );
            if( (missing is .python.set) && ((.python.set)missing).size() == 0 )
                return null;
        }
        return found;
    }

    /// What a class of the runtime makes of nothing; null for other classes.
    .internal.object emptyOf( var kind : .internal.object )
    {
        if( kind :== listType )
            return newList();
        if( kind :== dictType )
            return dict();
        if( kinds == null )
            return null;
        if( kind :== kinds[2] )
            return machine.fromInt( 0 );
        if( kind :== kinds[4] )
            return "";
        if( kind :== setType )
            return newSet( kind );
        return null;
    }

    .internal.object construct( var kind : .internal.object, var args : .internal.object, var named : .internal.object )
    {
        var words = (.python.list)args;
        var dict = (.python.dict)named;
        var all = new .internal.object[]();
        var names = new .internal.object[]();
        var count = words.size();
        var i : int;
        for( i = 0; i < count; i++ )
            all[i] = words.at( i );
        for( i = 0; i < dict.usedPlaces(); i++ )
        {
            if( dict.keyAt( i ) :!= unset )
            {
                names[names.length()] = dict.keyAt( i );
                all[count] = dict.valueAt( i );
                count = count + 1;
            }
        }
        return ((.python.type)kind).construct( all, names.length() > 0 ? names : null );
    }

    void setAttribute( var object : .internal.object, var name : .internal.object, var value : .internal.object ) [38]
    {
        var kind : .python.type;
        var member : .internal.object;
        if( object is .python.function && ((string)name).indexOf( "__", 0 ) == 0 && libraryStarted )
            if( isFactOfFunction( (string)name ) && hasExtra( object ) )
            {
                call3( builtin( "_set_function" ), object, name, value );
                return;
            }
        if( machine.store( object, name, value, unset, epoch ) )
            return;
        kind = typeOf( object );
        member = kind.lookup( name );
        if( member :!= unset && (member is .python.instance) && typeOf( member ).lookup( "__set__" ) :!= unset )
        {
            callMethod2( member, "__set__", object, value );
            return;
        }
        member = kind.lookup( "__setattr__" );
        if( member :!= unset && member :!= rootSet && kinds != null )
        {
            ((.python.object)member).call3( object, name, value );
            return;
        }
        storeAttribute( object, name, value );
    }

    int isFactOfFunction( var name : string ) { return " __code__ __defaults__ __kwdefaults__ __globals__ __closure__ __builtins__ __dict__ ".indexOf( " " + name + " ", 0 ) >= 0; }

    /// Whether attributes can be stored in an object that is no instance: a function, or one of a subclass of a builtin.
    int hasExtra( var object : .internal.object )
    {
        if( object is .python.function )
            return libraryStarted == 0 || ((.python.function)object).isBuiltin() == 0;
        if( (object is .python.list) == 0 && (object is .python.dict) == 0 )
            return 0;
        return builtinOr( typeName( object ) ) :!= typeOf( object );
    }

    void setKindOf( var object : .internal.object, var kind : .internal.object ) { ((.python.object)object).setKind( (.python.type)kind ); }

    void storeAttribute( var object : .internal.object, var name : .internal.object, var value : .internal.object ) [106]
    {
        var slots : .python.namespace;
        if( object is .python.namespace )
        {
            slots = typeOf( object ).getSlots();
            if( slots != null && slots.place( name ) < 0 )
                throw noAttribute( object, (string)name );
            if( slots == null && libraryStarted && typeOf( object ).getModule().equals( "builtins" ) && ((string)name).indexOf( "_", 0 ) != 0 && " bytes bytearray ellipsis NotImplementedType ".indexOf( " " + typeName( object ) + " ", 0 ) >= 0 )
                throw noAttribute( object, (string)name );
            if( libraryStarted && ((string)name).length() == 9 && ((string)name).equals( "__class__" ) )
            {
                setClass( (.python.namespace)object, value );
                return;
            }
            if( libraryStarted && ((string)name).length() == 8 && ((string)name).equals( "__dict__" ) )
            {
                setDict( (.python.namespace)object, typeOf( object ), value );
                return;
            }
            if( typeOf( object ).hasBacked() && backing( (.python.namespace)object ) != null )
            {
                backing( (.python.namespace)object ).put( name, value );
                return;
            }
            ((.python.namespace)object).put( name, value );
        }
        else if( object is .python.type )
        {
            if( libraryStarted && isBuiltinType( (.python.type)object ) )
                throw "TypeError: cannot set '" + (string)name + "' attribute of immutable type '" + typeNameOf( object ) + "'";
            if( ((string)name).equals( "__qualname__" ) || ((string)name).equals( "__module__" ) && (value is string) )
            {
                if( (value is string) == 0 )
                    throw "TypeError: can only assign string to " + typeNameOf( object ) + ".__qualname__, not '" + typeName( value ) + "'";
                if( ((string)name).equals( "__module__" ) )
                    ((.python.type)object).setModule( (string)value );
                else
                    ((.python.type)object).setFullName( (string)value );
                return;
            }
            ((.python.type)object).getMembers().put( name, unbound( name, value ) );
            changed();
            refreshAll( (.python.type)object );
            if( ((string)name).equals( "__name__" ) )
                ((.python.type)object).rename( (string)value );
        }
        else if( (object is .python.function) && (((string)name).equals( "__globals__" ) || ((string)name).equals( "__closure__" )) )
            throw "AttributeError: readonly attribute";
        else if( (object is .python.function) && ((string)name).equals( "__defaults__" ) )
            setDefaults( (.python.function)object, value );
        else if( (object is .python.function) && ((string)name).equals( "__kwdefaults__" ) )
            setKeywordDefaults( (.python.function)object, value );
        else if( (object is .python.function) && (((string)name).equals( "__name__" ) || ((string)name).equals( "__qualname__" )) && (value is string) == 0 )
            throw "TypeError: " + (string)name + " must be set to a string object";
        else if( (object is .python.object) && hasExtra( object ) )
        {
            slots = typeOf( object ).getSlots();
            if( slots != null && slots.place( name ) < 0 )
                throw noAttribute( object, (string)name );
            if( (object is .python.function) == 0 && ((string)name).equals( "__dict__" ) )
                setDict( ((.python.object)object).makeExtra(), typeOf( object ), value );
            else if( typeOf( object ).hasBacked() && backing( ((.python.object)object).makeExtra() ) != null )
                backing( ((.python.object)object).getExtra() ).put( name, value );
            else
                ((.python.object)object).makeExtra().put( name, value );
        }
        else
            throw noAttribute( object, (string)name );
    }

    string noAttribute( var object : .internal.object, var name : string )
    {
        if( typeOf( object ).lookup( name ) :!= unset )
            return "AttributeError: '" + typeName( object ) + "' object attribute '" + name + "' is read-only";
        return "AttributeError: '" + typeName( object ) + "' object has no attribute '" + name + "'";
    }

    void deleteAttribute( var object : .internal.object, var name : .internal.object ) [39]
    {
        var removed = 0;
        var member : .internal.object;
        if( object is .python.function && libraryStarted )
            if( (isFactOfFunction( (string)name ) || ((string)name).equals( "__name__" ) || ((string)name).equals( "__qualname__" )) && hasExtra( object ) )
            {
                call2( builtin( "_unset_function" ), object, name );
                return;
            }
        member = typeOf( object ).lookup( name );
        if( member :!= unset && (member is .python.instance) && typeOf( member ).lookup( "__delete__" ) :!= unset )
        {
            callMethod1( member, "__delete__", object );
            return;
        }
        if( overrides( typeOf( object ), "__delattr__" ) )
        {
            callAny2( typeOf( object ).lookup( "__delattr__" ), object, name );
            return;
        }
        dropAttribute( object, name );
    }

    /// Notes again how a class and those below it work, after a member has changed.
    void refreshAll( var kind : .python.type )
    {
        var below : .python.type;
        var i : int;
        kind.refresh();
        for( i = 0; i < kind.countBelow(); i++ )
        {
            below = kind.classBelow( i );
            if( below != null )
                refreshAll( below );
        }
    }

    /// The classes right below one.
    .internal.object subclasses( var kind : .internal.object )
    {
        var found = (.python.list)newList();
        var below : .python.type;
        var i : int;
        for( i = 0; i < ((.python.type)kind).countBelow(); i++ )
        {
            below = ((.python.type)kind).classBelow( i );
            if( below != null )
                append( found, below );
        }
        return found;
    }

    void dropAttribute( var object : .internal.object, var name : .internal.object )
    {
        var removed = 0;
        if( (object is .python.namespace) && typeOf( object ).hasBacked() && backing( (.python.namespace)object ) != null )
            removed = truth( dictRemove( backing( (.python.namespace)object ), name ) );
        else if( object is .python.namespace )
            removed = ((.python.namespace)object).remove( name );
        else if( object is .python.type )
        {
            if( libraryStarted && isBuiltinType( (.python.type)object ) )
                throw "TypeError: cannot set '" + (string)name + "' attribute of immutable type '" + typeNameOf( object ) + "'";
            removed = ((.python.type)object).getMembers().remove( name );
            changed();
            refreshAll( (.python.type)object );
        }
        else if( object is .python.object && ((.python.object)object).getExtra() != null && typeOf( object ).hasBacked() && backing( ((.python.object)object).getExtra() ) != null )
            removed = truth( dictRemove( backing( ((.python.object)object).getExtra() ), name ) );
        else if( object is .python.object && ((.python.object)object).getExtra() != null )
            removed = ((.python.object)object).getExtra().remove( name );
        if( removed == 0 )
        {
            if( object is .python.type )
                throw "AttributeError: type object '" + typeNameOf( object ) + "' has no attribute '" + (string)name + "'";
            if( object is .python.namespace )
                throw "AttributeError: '" + typeName( object ) + "' object has no attribute '" + (string)name + "'";
            throw noAttribute( object, (string)name );
        }
    }

    // MARK: Items

    int hasPlainItems( var list : .python.list )
    {
        var kind = list.getKind();
        return kind :== listType || kind :== tupleType || kinds == null;
    }

    .internal.object enumerateWalk( var source : .internal.object, var start : .internal.object )
    {
        var made = new .python.enumerate_walk();
        made.init( this, source, start, enumerateType );
        return made;
    }

    .internal.object zipWalk( var iterators : .internal.object )
    {
        var made = new .python.zip_walk();
        made.init( this, (.python.list)iterators, zipType );
        return made;
    }

    .internal.object mapWalk( var function : .internal.object, var source : .internal.object )
    {
        var made = new .python.map_walk();
        made.init( this, function, source, mapType );
        return made;
    }

    .internal.object filterWalk( var function : .internal.object, var source : .internal.object )
    {
        var made = new .python.filter_walk();
        made.init( this, function, source, filterType );
        return made;
    }

    .internal.object dequeWalk( var owner : .internal.object )
    {
        var made = new .python.deque_walk();
        made.init( this, owner, machine.toInt( length( owner ) ) );
        return made;
    }

    /// Rows of the elements of lists, in a list; see `row_walk`.
    .internal.object rowWalk( var mode : .internal.object, var pools : .internal.object, var width : .internal.object )
    {
        var made = new .python.row_walk();
        var all = (.python.list)pools;
        var first = all;
        if( all.size() > 0 )
            first = (.python.list)all.at( 0 );
        made.init( this, machine.toInt( mode ), all.getItems(), machine.toInt( width ) );
        made.start( first.size() );
        return made;
    }

    int fillRow( var walk : .internal.object, var row : .internal.object )
    {
        var answer = machine.quick( 6, this, walk, row );
        if( answer == null )
            throw "SystemError: no walk over rows";
        return (int)answer;
    }

    /// What the machine can do without running code; None for what it cannot.
    .internal.object quick( var wanted : .internal.object, var first : .internal.object, var second : .internal.object )
    {
        return machine.quick( machine.toInt( wanted ), this, first, second );
    }

    /// Whether an object is one of the walks above, which have no attributes.
    int isWalk( var object : .internal.object ) { return object is .python.iterator; }

    /// A function of one argument whose StopIteration ends the walk that calls it: then the unbound value.
    .internal.object stepped( var function : .internal.object, var item : .internal.object )
    {
        var outer = current;
        try
        {
            return call1( function, item );
        }
        catch( .internal.object thrown )
        {
            var exception = caught( thrown );
            if( isStop( exception ) )
            {
                current = outer;
                stopValue = findAttribute( exception, "value" );
                return unset;
            }
            throw exception;
        }
    }

    /// An iterator that a loop can ask without looking at its class.
    .python.iterator loop( var object : .internal.object ) [165]
    {
        var found : .internal.object;
        var made : .python.foreign_iterator;
        found = machine.quick( 1, this, object, null );
        if( found != null )
            return (.python.iterator)found;
        // What most of itertools make walks by another object, which a loop can ask itself.
        if( kinds != null && (object is .python.instance) )
            if( ((.python.instance)object).getKind().getModule().equals( "itertools" ) )
            {
                found = findAttribute( object, "walk" );
                if( found is .python.iterator )
                    return (.python.iterator)found;
            }
        found = iterate( object );
        if( found is .python.iterator )
            return (.python.iterator)found;
        made = new .python.foreign_iterator();
        made.init( this, found );
        return made;
    }

    /// An iterator for a loop over a call with one to three arguments of what `range` means.
    .internal.object rangeLoop( var count : int, var f : .internal.object, var a : .internal.object, var b : .internal.object, var c : .internal.object ) [170]
    {
        if( count == 1 )
            return loop( call1( f, b ) );
        if( count == 2 )
            return loop( call2( f, a, b ) );
        return loop( call3( f, a, b, c ) );
    }

    .internal.object length( var value : .internal.object ) [167]
    {
        if( value is string )
            return machine.length( value );
        if( value is .python.list )
            if( hasPlainItems( (.python.list)value ) )
                return machine.fromInt( ((.python.list)value).size() );
        if( value is .python.dict )
            if( ((.python.dict)value).getKind() :== dictType )
                return machine.fromInt( ((.python.dict)value).size() );
        if( value is .python.instance )
        {
            var method = typeOf( value ).lookup( "__len__" );
            if( (method is .python.function) && (value is .python.boxed) == 0 )
            {
                var size = ((.python.object)method).call1( value );
                if( machine.kind( size ) == 2 && machine.index( size, 2147483647 ) >= 0 )
                    if( machine.toInt( size ) >= 0 )
                        return size;
                return ((.python.object)builtin( "_odd_length" )).call2( size, value );
            }
        }
        return ((.python.object)builtin( "len" )).call1( value );
    }

    /// A place in something of `size` elements; -1 if it lies outside.
    int index( var key : .internal.object, var size : int )
    {
        var i = machine.toInt( key );
        if( i < 0 )
            i = i + size;
        if( i < 0 || i >= size )
            return 0 - 1;
        return i;
    }

    int isSmallOrNone( var value : .internal.object )
    {
        var kind = machine.kind( value );
        return kind == 0 || kind == 1 || kind == 2;
    }

    /// A bound or the step of a slice, which is no more than any size.
    int sliceEnd( var bound : .internal.object )
    {
        var far = 1 << 60;
        var place : int;
        if( bound is .internal.binary )
            return truth( compare( 21, bound, machine.fromInt( 0 ) ) ) ? 0 - far : far;
        place = machine.toInt( bound );
        return place > far ? far : (place < 0 - far ? 0 - far : place);
    }

    /// Finds the places that a slice of ints means among so many elements; 0 if it is of other things.
    int settleSlice( var key : .python.slice, var size : int )
    {
        var step = 1;
        var start : int;
        var stop : int;
        if( isSmallOrNone( key.getStart() ) == 0 || isSmallOrNone( key.getStop() ) == 0 || isSmallOrNone( key.getStep() ) == 0 )
            return 0;
        if( key.getStep() != null )
            step = sliceEnd( key.getStep() );
        if( step == 0 )
            return 0;
        if( key.getStart() == null )
            start = step < 0 ? size - 1 : 0;
        else
        {
            start = sliceEnd( key.getStart() );
            if( start < 0 )
                start = start + size;
            if( start < 0 )
                start = step < 0 ? 0 - 1 : 0;
            if( start >= size )
                start = step < 0 ? size - 1 : size;
        }
        if( key.getStop() == null )
            stop = step < 0 ? 0 - 1 : size;
        else
        {
            stop = sliceEnd( key.getStop() );
            if( stop < 0 )
                stop = stop + size;
            if( stop < 0 )
                stop = step < 0 ? 0 - 1 : 0;
            if( stop >= size )
                stop = step < 0 ? size - 1 : size;
        }
        sliceStart = start;
        sliceStep = step;
        sliceCount = 0;
        if( step > 0 && stop > start )
            sliceCount = (stop - start - 1) / step + 1;
        if( step < 0 && start > stop )
            sliceCount = (start - stop - 1) / (0 - step) + 1;
        return 1;
    }

    /// Puts the elements of a value in the place of a slice whose step is 1.
    void replaceSlice( var list : .python.list, var value : .internal.object )
    {
        var start = sliceStart;
        var count = sliceCount;
        var fresh = newList();
        var items = list.getItems();
        var size = list.size();
        var result : .python.list;
        var i : int;
        extend( fresh, value );
        items = ((.python.list)fresh).getItems();
        if( ((.python.list)fresh).size() == count && list.size() == size )
        {
            for( i = 0; i < count; i++ )
                list.setAt( start + i, items[i] );
            return;
        }
        size = list.size();
        result = list( machine.listSlice( list.getItems(), 0, 1, start ), start );
        appendAll( result, (.python.list)fresh );
        appendAll( result, list( machine.listSlice( list.getItems(), start + count, 1, size - start - count ), size - start - count ) );
        list.init( result.getItems(), result.size() );
    }

    .internal.object getItem( var object : .internal.object, var key : .internal.object ) [40]
    {
        var list : .python.list;
        var at : int;
        var method : .internal.object;
        if( object is .python.list )
        {
            list = (.python.list)object;
            at = machine.index( key, list.size() );
            if( at >= 0 && hasPlainItems( list ) )
                return list.getItems()[at];
            if( (key is .python.slice) && hasPlainItems( list ) )
                if( settleSlice( (.python.slice)key, list.size() ) )
                {
                    if( list is .python.tuple && sliceCount == list.size() && sliceStep == 1 )
                        return list;
                    if( list is .python.tuple )
                        return tuple( machine.listSlice( list.getItems(), sliceStart, sliceStep, sliceCount ), sliceCount );
                    return list( machine.listSlice( list.getItems(), sliceStart, sliceStep, sliceCount ), sliceCount );
                }
            if( at == 0 - 1 && hasPlainItems( list ) )
                throw "IndexError: " + (list is .python.tuple ? "tuple" : "list") + " index out of range";
        }
        if( object is string )
        {
            if( key is .python.slice )
                if( settleSlice( (.python.slice)key, machine.toInt( machine.length( object ) ) ) )
                    return machine.slice( object, machine.fromInt( sliceStart ), machine.fromInt( sliceStart + sliceCount * sliceStep ), machine.fromInt( sliceStep ) );
            if( machine.kind( key ) == 2 || machine.kind( key ) == 1 )
            {
                at = machine.index( key, machine.toInt( machine.length( object ) ) );
                if( at >= 0 )
                    return machine.slice( object, machine.fromInt( at ), machine.fromInt( at + 1 ), machine.fromInt( 1 ) );
                throw "IndexError: string index out of range";
            }
        }
        if( (object is .python.dict) && ((.python.dict)object).getKind() :== dictType )
        {
            at = ((.python.dict)object).place( key );
            if( at >= 0 )
                return ((.python.dict)object).valueAt( at );
            if( keyError != null )
                throw raise( ((.python.object)keyError).call1( key ), unset, null );
        }
        else if( (object is .python.dict) && typeOf( object ).getKeepsItems() )
        {
            at = ((.python.dict)object).place( key );
            if( at >= 0 )
                return ((.python.dict)object).valueAt( at );
            method = typeOf( object ).lookup( "__missing__" );
            if( method :!= unset )
                return callAny2( method, object, key );
        }
        method = typeOf( object ).lookup( "__getitem__" );
        if( method :!= unset )
            return callAny2( method, object, key is .python.boxed && receiver( object, method ) :!= object ? plain( key ) : key );
        if( object is .python.type )
        {
            method = ((.python.type)object).lookup( "__class_getitem__" );
            if( method :!= unset )
                return (method is .python.function) ? callAny2( method, object, key ) : call1( callMethod2( method, "__get__", null, object ), key );
            if( object :== builtin( "type" ) )
                return call2( builtin( "_GenericAlias" ), object, key );
            throw "TypeError: type '" + ((.python.type)object).getName() + "' is not subscriptable";
        }
        throw "TypeError: '" + typeName( object ) + "' object is not subscriptable";
    }

    void setItem( var object : .internal.object, var key : .internal.object, var value : .internal.object ) [41]
    {
        var list : .python.list;
        var at : int;
        var method : .internal.object;
        if( object is .python.list && ((.python.list)object).getKind() :== listType )
        {
            list = (.python.list)object;
            at = machine.index( key, list.size() );
            if( at >= 0 )
            {
                list.getItems()[at] = value;
                return;
            }
            if( at == 0 - 1 )
                throw "IndexError: list assignment index out of range";
            if( key is .python.slice )
                if( settleSlice( (.python.slice)key, list.size() ) && sliceStep == 1 )
                {
                    replaceSlice( list, value );
                    return;
                }
        }
        if( (object is .python.dict) && ((.python.dict)object).getKind() :== dictType )
        {
            ((.python.dict)object).put( key, value );
            return;
        }
        method = typeOf( object ).lookup( "__setitem__" );
        if( method :== unset && object is .python.instance && typeOf( object ).lookup( "__delitem__" ) :!= unset )
            throw "AttributeError: __setitem__";
        if( method :== unset )
            throw "TypeError: '" + typeName( object ) + "' object does not support item assignment";
        if( method is .python.function )
            ((.python.object)method).call3( object, key, value );
        else
            call2( boundMember( method, object ), key, value );
    }

    void deleteItem( var object : .internal.object, var key : .internal.object ) [42]
    {
        var method : .internal.object;
        var at : int;
        if( (object is .python.dict) && ((.python.dict)object).getKind() :== dictType )
        {
            at = ((.python.dict)object).place( key );
            if( at >= 0 )
            {
                ((.python.dict)object).remove( at );
                return;
            }
        }
        method = typeOf( object ).lookup( "__delitem__" );
        if( method :== unset && object is .python.instance && typeOf( object ).lookup( "__setitem__" ) :!= unset )
            throw "AttributeError: __delitem__";
        if( method :== unset )
            throw "TypeError: '" + typeName( object ) + "' object " + (machine.kind( key ) == 2 && machine.kind( object ) > 3 ? "doesn't" : "does not") + " support item deletion";
        callAny2( method, object, key );
    }

    // MARK: Iteration

    .internal.object iterate( var object : .internal.object ) [43]
    {
        var method = machine.quick( 1, this, object, null );
        if( method != null )
            return method;
        if( object is string )
        {
            var text = new .python.string_iterator();
            text.init( this, (string)object );
            return text;
        }
        if( (object is .python.list) && (kinds == null || ((.python.list)object).getKind() == null || ((.python.list)object).getKind() :== listType || ((.python.list)object).getKind() :== tupleType) )
        {
            var list = new .python.list_iterator();
            list.init( this, (.python.list)object );
            return list;
        }
        if( (object is .python.dict) && ((.python.dict)object).getKind() :== dictType )
            return dictIterator( object, 0 );
        if( object is .python.boxed && (plain( object ) is string) && ownMethod( object, "__iter__" ) == null )
            return iterate( plain( object ) );
        method = typeOf( object ).lookup( "__iter__" );
        if( method == null || method :== unset )
        {
            if( method :!= null && typeOf( object ).lookup( "__getitem__" ) :!= unset )
                return ((.python.object)builtin( "sequence_iterator" )).call1( object );
            throw "TypeError: '" + typeName( object ) + "' object is not iterable";
        }
        method = special1( method, object );
        if( (method is .python.iterator) == 0 && typeOf( method ).lookup( "__next__" ) :== unset )
            throw "TypeError: iter() returned non-iterator of type '" + typeName( method ) + "'";
        return method;
    }

    .internal.object listIterator( var source : .internal.object )
    {
        var made = new .python.list_iterator();
        made.init( this, (.python.list)source );
        return made;
    }

    .internal.object dictIterator( var dict : .internal.object, var mode : .internal.object ) [107]
    {
        var made = new .python.dict_iterator();
        made.init( this, (.python.dict)dict, machine.toInt( mode ) );
        return made;
    }

    .internal.object rangeIterator( var start : .internal.object, var stop : .internal.object, var step : .internal.object, var isDown : .internal.object ) [108]
    {
        var made = new .python.range_iterator();
        made.init( this, start, stop, step, machine.toInt( isDown ) );
        return made;
    }

    /// The next value of an iterator; the unbound value at its end.
    .internal.object next( var iterator : .internal.object ) [44]
    {
        var method : .internal.object;
        var outer : .internal.object;
        if( iterator is .python.iterator )
            return ((.python.iterator)iterator).next();
        method = typeOf( iterator ).lookup( "__next__" );
        if( method :== unset )
            throw "TypeError: '" + typeName( iterator ) + "' object is not an iterator";
        outer = current;
        try
        {
            return special1( method, iterator );
        }
        catch( .internal.object thrown )
        {
            var exception = caught( thrown );
            if( isStop( exception ) )
            {
                current = outer;
                stopValue = findAttribute( exception, "value" );
                return unset;
            }
            throw exception;
        }
    }

    .internal.object truthOf( var value : int ) { return (int)(value != 0); }
    int isUnbound( var value : .internal.object ) [109] { return value :== unset; }

    .internal.object contains( var container : .internal.object, var value : .internal.object ) [45]
    {
        var method : .internal.object;
        var iterator : .internal.object;
        var item : .internal.object;
        if( container is .python.dict )
            if( kinds == null || ((.python.dict)container).getKind() :== dictType || ((.python.dict)container).getKind() :== setType || ((.python.dict)container).getKind() :== frozenType )
                return ((.python.dict)container).place( (value is .python.set) && container is .python.set ? call1( builtin( "_as_key" ), value ) : value ) >= 0;
        method = typeOf( container ).lookup( "__contains__" );
        if( method :!= unset )
            return truth( callAny2( method, container, value ) );
        if( typeOf( container ).lookup( "__iter__" ) :== unset && typeOf( container ).lookup( "__getitem__" ) :== unset )
            throw "TypeError: argument of type '" + typeName( container ) + "' is not iterable";
        iterator = iterate( container );
        item = next( iterator );
        while( item :!= unset )
        {
            if( equal( item, value ) )
                return 1;
            item = next( iterator );
        }
        return 0;
    }

    // MARK: Making things

    .python.list list( var items : .internal.object[], var count : int ) [46]
    {
        var made = new .python.list();
        made.init( items, count );
        made.setKind( kinds == null ? (.python.type)builtinOr( "list" ) : listType );
        return made;
    }

    .internal.object newList() [110] { return list( new .internal.object[](), 0 ); }

    .internal.object tuple( var items : .internal.object[], var count : int ) [47]
    {
        var made = new .python.tuple();
        made.init( items, count );
        made.setKind( kinds == null ? (.python.type)builtinOr( "tuple" ) : tupleType );
        return made;
    }

    .python.dict newDict() [111]
    {
        var made = new .python.dict();
        made.init( this );
        made.setKind( kinds == null ? (.python.type)builtinOr( "dict" ) : dictType );
        return made;
    }

    .internal.object dict() [48] { return newDict(); }
    .python.type typeOfDict() { return dictType; }

    /// A dictionary of a subclass.
    .internal.object dictOfKind( var kind : .python.type )
    {
        var made = newDict();
        made.setKind( kind );
        return made;
    }

    .internal.object newSet( var kind : .internal.object ) [112]
    {
        var made = new .python.set();
        made.init( this );
        made.setKind( (.python.type)kind );
        return made;
    }

    .internal.object set( var items : .internal.object[], var count : int ) [49]
    {
        var made = newSet( kinds == null ? builtin( "set" ) : setType );
        var i : int;
        for( i = 0; i < count; i++ )
            ((.python.dict)made).put( items[i], null );
        return made;
    }

    .internal.object slice( var start : .internal.object, var stop : .internal.object, var step : .internal.object ) [50]
    {
        var made = new .python.slice();
        made.init( start, stop, step );
        made.setKind( kinds == null ? (.python.type)builtinOr( "slice" ) : sliceType );
        return made;
    }

    .internal.object cell() [74]
    {
        var made = new .python.cell();
        made.set( unset );
        return made;
    }

    .internal.object bigInt( var text : .internal.object ) [84] { return machine.parseInt( text, machine.fromInt( 10 ) ); }

    .internal.object bytes( var text : .internal.object ) [79]
    {
        var made = literal( text );
        if( made == null )
        {
            made = ((.python.object)builtin( "_make_bytes" )).call1( text );
            literals.put( text, made );
        }
        return made;
    }

    /// What was made for a literal before; null if nothing was. Texts that are run may bring ever new ones.
    .internal.object literal( var key : .internal.object )
    {
        var place : int;
        if( literals == null )
            literals = newDict();
        if( literals.size() > 1000 )
            literals = newDict();
        place = literals.place( key );
        return place < 0 ? null : literals.valueAt( place );
    }

    .internal.object complex( var part : .internal.object ) [80]
    {
        var made = literal( part );
        if( made != null )
            return made;
        made = newInstance( builtin( "complex" ) );
        storeAttribute( made, "real", machine.toFloat( machine.fromInt( 0 ) ) );
        storeAttribute( made, "imag", part );
        literals.put( part, made );
        return made;
    }

    /// A tuple with the elements of a list, and the way back: the object is converted to that type.
    .internal.object asTuple( var object : .internal.object ) [113]
    {
        var source = (.python.list)object;
        return tuple( machine.listSlice( source.getItems(), 0, 1, source.size() ), source.size() );
    }

    // MARK: Calls

    .internal.object checkCallable( var f : .internal.object )
    {
        if( (f is .python.object) == 0 || f :== unset )
            throw "TypeError: '" + typeName( f ) + "' object is not callable";
        return f;
    }

    .internal.object call0( var f : .internal.object ) [57] { return ((.python.object)checkCallable( f )).call0(); }
    .internal.object call1( var f : .internal.object, var a : .internal.object ) [58] { return ((.python.object)checkCallable( f )).call1( a ); }
    .internal.object call2( var f : .internal.object, var a : .internal.object, var b : .internal.object ) [59] { return ((.python.object)checkCallable( f )).call2( a, b ); }
    .internal.object call3( var f : .internal.object, var a : .internal.object, var b : .internal.object, var c : .internal.object ) [60] { return ((.python.object)checkCallable( f )).call3( a, b, c ); }
    .internal.object call4( var f : .internal.object, var a : .internal.object, var b : .internal.object, var c : .internal.object, var d : .internal.object ) [61] { return ((.python.object)checkCallable( f )).call4( a, b, c, d ); }

    .internal.object call( var f : .internal.object, var args : .internal.object[], var names : .internal.object[] ) [62]
    {
        return ((.python.object)checkCallable( f )).invoke( args, names );
    }

    /// Adds keyword arguments; each name comes once.
    void mergeNamed( var f : .internal.object, var named : .internal.object, var more : .internal.object ) [193]
    {
        var dict = (.python.dict)named;
        var source : .python.dict;
        var i : int;
        if( (more is .python.dict) == 0 )
        {
            if( findAttribute( more, "keys" ) :== unset )
                throw "TypeError: " + calledName( f ) + " argument after ** must be a mapping, not " + typeName( more );
            source = newDict();
            callMethod1( source, "update", more );
        }
        else
            source = (.python.dict)more;
        for( i = 0; i < source.usedPlaces(); i++ )
            if( source.keyAt( i ) :!= unset )
            {
                if( (plain( source.keyAt( i ) ) is string) == 0 )
                    throw "TypeError: keywords must be strings";
                if( dict.place( source.keyAt( i ) ) >= 0 )
                    throw "TypeError: " + calledName( f ) + " got multiple values for keyword argument '" + (string)source.keyAt( i ) + "'";
                dict.put( source.keyAt( i ), source.valueAt( i ) );
            }
    }

    string calledName( var f : .internal.object )
    {
        var module : .internal.object;
        if( f is .python.method )
            return calledName( ((.python.method)f).getFunction() );
        if( (f is .python.function) == 0 && (f is .python.type) == 0 )
            return (string)str( f );
        module = getAttribute( f, "__module__" );
        return ((module is string) && ((string)module).equals( "builtins" ) == 0 ? (string)module + "." : "") + (string)getAttribute( f, "__qualname__" ) + "()";
    }

    /// A dictionary of keys and values in turn.
    .internal.object dictOf( var items : .internal.object[], var count : int ) [228]
    {
        var made = newDict();
        var i : int;
        for( i = 0; i < count; i = i + 2 )
            made.put( items[i], items[i + 1] );
        return made;
    }

    .internal.object setOf( var elements : .internal.object ) { return set( ((.python.list)elements).getItems(), ((.python.list)elements).size() ); }

    /// Adds what a star stands before to the elements of a list or tuple or, if `f` is not the unbound value, to the arguments of its call.
    /// For a set it is null.
    void extendStarred( var to : .internal.object, var from : .internal.object, var f : .internal.object ) [220]
    {
        if( f != null && (from is .python.list) == 0 && (from is string) == 0 && (from is .python.iterator) == 0 )
            if( hasMember( from, "__iter__" ) == 0 && hasMember( from, "__getitem__" ) == 0 )
                throw "TypeError: " + (f :== unset ? "Value" : calledName( f ) + " argument") + " after * must be an iterable, not " + typeName( from );
        extend( to, from );
    }

    /// Whether a statement `with` can be about an object.
    void checkManager( var manager : .internal.object, var isAsync : int ) [221]
    {
        var kind = typeOf( manager );
        var has = kind.lookup( isAsync ? "__aenter__" : "__enter__" ) :!= unset;
        if( has && kind.lookup( isAsync ? "__aexit__" : "__exit__" ) :!= unset )
            return;
        throw "TypeError: '" + typeName( manager ) + "' object does not support the " + (isAsync ? "asynchronous " : "") + "context manager protocol"
            + (has ? " (missed " + (isAsync ? "__aexit__" : "__exit__") + " method)" : "");
    }

    .internal.object callStar( var f : .internal.object, var args : .internal.object, var named : .internal.object ) [63]
    {
        var list : .python.list;
        var dict : .python.dict;
        var count : int;
        var all : .internal.object[];
        var names : .internal.object[];
        var i : int;
        if( args is .internal.container.array )
            return call( f, (.internal.object[])args, (.internal.object[])named );
        // Anything that has names and values may stand alone behind two stars; the unbound value stands for None there.
        if( named :!= null )
        {
            dict = newDict();
            mergeNamed( f, dict, named :== unset ? null : named );
        }
        if( (args is .python.list) == 0 || (((.python.list)args).getKind() :!= listType && ((.python.list)args).getKind() :!= tupleType) )
        {
            list = (.python.list)newList();
            extendStarred( list, args, f );
        }
        else
            list = (.python.list)args;
        count = list.size();
        all = machine.listSlice( list.getItems(), 0, 1, count );
        if( dict == null || dict.size() == 0 )
            return call( f, all, null );
        names = new .internal.object[]();
        for( i = 0; i < dict.usedPlaces(); i++ )
        {
            if( dict.keyAt( i ) :!= unset )
            {
                names[names.length()] = plain( dict.keyAt( i ) );
                all[count] = dict.valueAt( i );
                count = count + 1;
            }
        }
        return call( f, all, names.length() > 0 ? names : null );
    }

    /// The function behind a method call if no bound method is needed for it, else the unbound value.
    .internal.object method( var object : .internal.object, var name : .internal.object )
    {
        var member = machine.method( object, name, unset, epoch );
        if( member :!= machine )
            return (member is .python.function) ? member : unset;
        if( object is .python.type || object is .python.super_object )
            return unset;
        // A statement `with` asks the class alone.
        if( typeOf( object ).hasOwnGetattribute() && " __enter__ __exit__ __aenter__ __aexit__ ".indexOf( " " + (string)name + " ", 0 ) < 0 )
            return unset;
        member = typeOf( object ).lookup( name );
        if( (member is .python.function) == 0 )
            return unset;
        if( (object is .python.namespace) && ((.python.namespace)object).place( name ) >= 0 )
            return unset;
        return member;
    }

    .internal.object callMethod0( var object : .internal.object, var name : .internal.object ) [51]
    {
        var f = method( object, name );
        if( f :!= unset )
            return ((.python.object)f).call1( receiver( object, f ) );
        if( ((string)name).equals( "__enter__" ) || ((string)name).equals( "__aenter__" ) )
            checkManager( object, (string)name );
        return call0( getAttribute( object, name ) );
    }

    /// Refuses what a statement `with` cannot enter.
    void checkManager( var object : .internal.object, var enter : string )
    {
        var kind = typeOf( object );
        var isAsync = enter.equals( "__aenter__" );
        if( kind.lookup( enter ) :!= unset || kind.lookup( "__getattr__" ) :!= unset || kind.hasOwnGetattribute() || (object is .python.super_object) )
            return;
        throw "TypeError: '" + typeName( object ) + "' object does not support the " + (isAsync ? "asynchronous " : "") + "context manager protocol";
    }

    .internal.object callMethod1( var object : .internal.object, var name : .internal.object, var a : .internal.object ) [52]
    {
        var f = method( object, name );
        if( f :!= unset )
            return ((.python.object)f).call2( receiver( object, f ), a );
        return call1( getAttribute( object, name ), a );
    }

    .internal.object callMethod2( var object : .internal.object, var name : .internal.object, var a : .internal.object, var b : .internal.object ) [53]
    {
        var f = method( object, name );
        if( f :!= unset )
            return ((.python.object)f).call3( receiver( object, f ), a, b );
        return call2( getAttribute( object, name ), a, b );
    }

    .internal.object callMethod3( var object : .internal.object, var name : .internal.object, var a : .internal.object, var b : .internal.object, var c : .internal.object ) [54]
    {
        var f = method( object, name );
        if( f :!= unset )
            return ((.python.object)f).call4( receiver( object, f ), a, b, c );
        return call3( getAttribute( object, name ), a, b, c );
    }

    .internal.object callMethod4( var object : .internal.object, var name : .internal.object, var a : .internal.object, var b : .internal.object, var c : .internal.object, var d : .internal.object ) [55]
    {
        return call4( getAttribute( object, name ), a, b, c, d );
    }

    .internal.object callMethod( var object : .internal.object, var name : .internal.object, var args : .internal.object[], var names : .internal.object[] ) [56]
    {
        return call( getAttribute( object, name ), args, names );
    }

    /// A call of an object that is no function: by `__call__` of its class.
    .internal.object callInstance( var object : .internal.object, var args : .internal.object[], var names : .internal.object[] ) [114]
    {
        var method = typeOf( object ).lookup( "__call__" );
        var all = new .internal.object[]();
        var i : int;
        if( method :== unset )
            throw "TypeError: '" + typeName( object ) + "' object is not callable";
        all[0] = object;
        for( i = 0; i < args.length(); i++ )
            all[i + 1] = args[i];
        if( (method is .python.function) == 0 )
            return call( boundMember( method, object ), args, names );
        return ((.python.object)method).invoke( all, names );
    }

    // MARK: Classes

    .internal.object namespace() [64] { return new .python.instance(); }

    /// Where the names of a class's body will be: in what the metaclass's own `__prepare__` gives, if there is one.
    .internal.object namespaceFor( var name : .internal.object, var bases : .internal.object, var named : .internal.object ) [222]
    {
        var list = (.python.list)bases;
        var meta = builtinOr( "type" );
        var place = named == null ? 0 - 1 : ((.python.dict)named).place( "metaclass" );
        var rest : .python.dict;
        var prepare : .internal.object;
        var mapping : .internal.object;
        var made : .python.prepared;
        var i : int;
        if( kinds == null )
            return namespace();
        if( place >= 0 )
            meta = ((.python.dict)named).valueAt( place );
        for( i = 0; i < list.size(); i++ )
            if( (list.at( i ) is .python.type) && (meta is .python.type) )
                if( typeOf( list.at( i ) ) :!= meta && typeOf( list.at( i ) ).isSubclass( meta ) )
                    meta = typeOf( list.at( i ) );
        if( meta :== builtinOr( "type" ) )
            return namespace();
        if( meta is .python.type )
            if( ((.python.type)meta).lookup( "__prepare__" ) :== ((.python.type)builtin( "type" )).lookup( "__prepare__" ) )
                return namespace();
        prepare = findOrUnset( meta, "__prepare__" );
        if( prepare :== unset )
            return namespace();
        rest = newDict();
        if( named != null )
            update( rest, named );
        place = rest.place( "metaclass" );
        if( place >= 0 )
            rest.remove( place );
        mapping = callStar( prepare, classArguments( name, bases, parentsOf( bases ) ), rest );
        if( (mapping is .python.dict) == 0 && findAttribute( mapping, "__getitem__" ) :== unset )
            throw "TypeError: " + ((meta is .python.type) ? ((.python.type)meta).getName() : "<metaclass>") + ".__prepare__() must return a mapping, not " + typeName( mapping );
        made = new .python.prepared();
        made.open( mapping );
        return made;
    }

    /// What `__prepare__` and the metaclass are called with first: the name and the bases.
    .internal.object classArguments( var name : .internal.object, var bases : .internal.object, var parents : .internal.object[] )
    {
        var args = newList();
        ((.python.list)args).add( name );
        // The root stands among the parents also where no base is written.
        ((.python.list)args).add( tuple( parents, ((.python.list)bases).size() == 0 ? 0 : parents.length() ) );
        return args;
    }

    /// A name in the body of a class; the unbound value if it has none there.
    .internal.object memberOf( var members : .internal.object, var name : .internal.object )
    {
        var place : int;
        var found : .internal.object;
        if( members is .python.prepared )
        {
            found = call2( builtin( "_variable" ), ((.python.prepared)members).getMapping(), name );
            return found :== builtin( "_missing" ) ? unset : found;
        }
        place = ((.python.namespace)members).place( name );
        return place >= 0 ? ((.python.namespace)members).at( place ) : unset;
    }

    .internal.object getMember( var members : .internal.object, var name : .internal.object, var globals : .internal.object[], var slot : int ) [75]
    {
        var found = memberOf( members, name );
        if( found :!= unset )
            return found;
        if( globals[slot] :== unset )
            return global( globals, name );
        return globals[slot];
    }

    void setMember( var members : .internal.object, var name : .internal.object, var value : .internal.object ) [76]
    {
        if( members is .python.prepared )
            setItem( ((.python.prepared)members).getMapping(), name, value );
        else
            ((.python.namespace)members).put( name, value );
    }

    void deleteMember( var members : .internal.object, var name : .internal.object ) [77]
    {
        if( memberOf( members, name ) :== unset )
            throw nameError( name );
        if( members is .python.prepared )
            deleteItem( ((.python.prepared)members).getMapping(), name );
        else
            ((.python.namespace)members).remove( name );
    }

    .internal.object buildClass( var name : .internal.object, var bases : .internal.object, var members : .internal.object, var isLibrary : int ) [65]
    {
        var parents = parentsOf( bases );
        var meta = metaOf( parents, builtinOr( "type" ) );
        noteBases( bases, members );
        if( meta :!= builtinOr( "type" ) )
            return callMeta( meta, name, bases, parents, members, null );
        return makeClass( meta, name, parents, (.python.namespace)members, isLibrary, null );
    }

    .internal.object buildClassWith( var name : .internal.object, var bases : .internal.object, var members : .internal.object, var named : .internal.object ) [155]
    {
        var parents = parentsOf( bases );
        var meta = builtinOr( "type" );
        var place = ((.python.dict)named).place( "metaclass" );
        noteBases( bases, members );
        if( place >= 0 )
        {
            meta = ((.python.dict)named).valueAt( place );
            ((.python.dict)named).remove( place );
        }
        if( meta is .python.type )
            meta = metaOf( parents, meta );
        if( meta :!= builtinOr( "type" ) )
            return callMeta( meta, name, bases, parents, members, named );
        return makeClass( meta, name, parents, (.python.namespace)members, 0, named );
    }

    /// Keeps the bases as they were written if there are others than classes.
    void noteBases( var bases : .internal.object, var members : .internal.object )
    {
        var list = (.python.list)bases;
        var i : int;
        for( i = 0; i < list.size(); i++ )
            if( (list.at( i ) is .python.type) == 0 )
            {
                setMember( members, "__orig_bases__", asTuple( bases ) );
                return;
            }
    }

    .internal.object[] parentsOf( var bases : .internal.object )
    {
        var list = (.python.list)bases;
        var parents = new .internal.object[]();
        var i : int;
        var j : int;
        var base : .internal.object;
        var entries : .internal.object;
        var k : int;
        var count = 0;
        for( i = 0; i < list.size(); i++ )
        {
            base = list.at( i );
            if( kinds != null && libraryStarted && isFinal( base ) )
                throw "TypeError: type '" + ((.python.type)base).getName() + "' is not an acceptable base type";
            if( (base is .python.type) == 0 )
            {
                if( findAttribute( base, "__mro_entries__" ) :== unset )
                    throw "TypeError: bases must be types";
                entries = callMethod1( base, "__mro_entries__", bases );
                if( (entries is .python.tuple) == 0 )
                    throw "TypeError: __mro_entries__ must return a tuple";
            }
            else
                entries = tuple( [base], 1 );
            for( k = 0; k < ((.python.list)entries).size(); k++ )
            {
                base = ((.python.list)entries).at( k );
                for( j = 0; j < count; j++ )
                    if( parents[j] :== base )
                        throw "TypeError: duplicate base class " + ((.python.type)base).getName();
                parents[count] = base;
                count = count + 1;
            }
        }
        if( count == 0 && builtinOr( "object" ) != null )
            parents[0] = builtinOr( "object" );
        return parents;
    }

    /// Whether a class can have no classes below it.
    int isFinal( var base : .internal.object )
    {
        var name : string;
        if( (base is .python.type) == 0 || isBuiltinType( (.python.type)base ) == 0 )
            return 0;
        name = " " + ((.python.type)base).getName() + " ";
        return " bool NoneType range slice function method generator coroutine memoryview ellipsis NotImplementedType builtin_function_or_method cell mappingproxy ".indexOf( name, 0 ) >= 0;
    }

    /// The builtin class that says how the objects of a class are made, or null.
    .python.type solidBase( var kind : .python.type )
    {
        var order = kind.getOrder();
        var i : int;
        var found : .python.type;
        for( i = 0; i < order.length(); i++ )
        {
            found = (.python.type)order[i];
            if( isBuiltinType( found ) && " int float str list tuple dict set frozenset bytes bytearray complex type BaseException ".indexOf( " " + found.getName() + " ", 0 ) >= 0 )
                return found;
        }
        return null;
    }

    void checkLayouts( var parents : .internal.object[] )
    {
        var best : .python.type;
        var other : .python.type;
        var i : int;
        for( i = 0; i < parents.length(); i++ )
        {
            other = solidBase( (.python.type)parents[i] );
            if( other != null )
            {
                if( best != null && best :!= other && best.isSubclass( other ) == 0 && other.isSubclass( best ) == 0 )
                    throw "TypeError: multiple bases have instance lay-out conflict";
                best = other;
            }
        }
    }

    /// The metaclass, of one that is asked for and those of the parents, that is below all others.
    .internal.object metaOf( var parents : .internal.object[], var best : .internal.object )
    {
        var i : int;
        var kind : .python.type;
        if( kinds == null )
            return best;
        for( i = 0; i < parents.length(); i++ )
        {
            kind = typeOf( parents[i] );
            if( kind :!= best && kind.isSubclass( best ) )
                best = kind;
            else if( ((.python.type)best).isSubclass( kind ) == 0 )
                throw "TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases";
        }
        return best;
    }

    .internal.object callMeta( var meta : .internal.object, var name : .internal.object, var bases : .internal.object, var parents : .internal.object[], var members : .internal.object, var named : .internal.object )
    {
        var args = classArguments( name, bases, parents );
        if( members is .python.prepared )
            ((.python.list)args).add( ((.python.prepared)members).getMapping() );
        else
            ((.python.list)args).add( namespaceDict( (.python.namespace)members ) );
        return callStar( meta, args, named == null ? newDict() : named );
    }

    /// `type(name, bases, members)`.
    .internal.object newType( var meta : .internal.object, var name : .internal.object, var bases : .internal.object, var members : .internal.object, var named : .internal.object )
    {
        var space = new .python.instance();
        var dict = (members is .python.dict) ? (.python.dict)members : (.python.dict)call1( dictType, members );
        var i : int;
        for( i = 0; i < dict.usedPlaces(); i++ )
            if( dict.keyAt( i ) :!= unset )
                space.put( dict.keyAt( i ), dict.valueAt( i ) );
        if( space.place( "__module__" ) < 0 && libraryStarted )
            space.put( "__module__", "__main__" );
        return makeClass( meta, name, parentsOf( bases ), space, 0, named );
    }

    .internal.object makeClass( var meta : .internal.object, var name : .internal.object, var parents : .internal.object[], var space : .python.namespace, var isLibrary : int, var named : .internal.object )
    {
        var made = new .python.type();
        var cell : .internal.object;
        made.init( this, (string)name, parents, space );
        made.setKind( (.python.type)meta );
        if( space.place( "__classcell__" ) >= 0 )
        {
            cell = space.at( space.place( "__classcell__" ) );
            ((.python.cell)cell).set( made );
            space.remove( "__classcell__" );
        }
        if( space.place( "__module__" ) >= 0 )
        {
            if( space.at( space.place( "__module__" ) ) is string )
                made.setModule( (string)space.at( space.place( "__module__" ) ) );
            space.remove( "__module__" );
        }
        if( space.place( "__qualname__" ) >= 0 && (space.at( space.place( "__qualname__" ) ) is string) )
        {
            made.setFullName( (string)space.at( space.place( "__qualname__" ) ) );
            space.remove( "__qualname__" );
        }
        if( space.place( "__eq__" ) >= 0 && space.place( "__hash__" ) < 0 && isLibrary == 0 )
            space.put( "__hash__", null );
        // What the mapping of another class has shown: each class has its own.
        if( isLibrary == 0 && libraryStarted && space.place( "__dict__" ) >= 0 && typeName( space.at( space.place( "__dict__" ) ) ).equals( "getset_descriptor" ) )
            space.remove( "__dict__" );
        if( isLibrary == 0 && libraryStarted && space.place( "__weakref__" ) >= 0 && typeName( space.at( space.place( "__weakref__" ) ) ).equals( "getset_descriptor" ) )
            space.remove( "__weakref__" );
        implicit( space, "__class_getitem__", "classmethod" );
        if( isLibrary == 0 && libraryStarted )
            unbind( space );
        if( parents.length() > 1 && libraryStarted )
            checkLayouts( parents );
        made.setOrder( resolutionOrder( made, parents ) );
        if( space.place( "__slots__" ) >= 0 )
            made.setSlots( slotsOf( made, space.at( space.place( "__slots__" ) ), parents ) );
        if( libraryStarted && space.place( "__doc__" ) < 0 && (made.getSlots() == null || made.getSlots().place( "__doc__" ) < 0) )
        {
            space.put( "__doc__", null );
            made.setLacksText();
        }
        if( isLibrary == 0 && libraryStarted )
            keepAnnotations( made, space );
        if( kinds == null && builtins.place( (string)name ) < 0 )
            builtins.put( name, made );
        if( isLibrary == 0 )
            created( made, parents, named );
        return made;
    }

    /// Annotations are not inherited: a class below one with some has its own.
    void keepAnnotations( var made : .python.type, var space : .python.namespace )
    {
        var order = made.getOrder();
        var i : int;
        if( space.place( "__annotations__" ) >= 0 )
            return;
        for( i = 1; i < order.length(); i++ )
            if( ((.python.type)order[i]).getMembers().place( "__annotations__" ) >= 0 )
            {
                space.put( "__annotations__", newDict() );
                return;
            }
    }

    /// What is called with its own arguments only stays so: `__new__`, and functions of the library.
    .internal.object unbound( var name : .internal.object, var value : .internal.object )
    {
        if( (value is .python.function) && libraryStarted )
            if( ((string)name).equals( "__new__" ) || typeOf( value ) :== builtin( "builtin_function_or_method" ) )
                return call1( builtin( "staticmethod" ), value );
        return value;
    }

    void unbind( var space : .python.namespace )
    {
        var i : int;
        for( i = 0; i < space.size(); i++ )
            if( space.at( i ) is .python.function )
                space.put( space.nameAt( i ), unbound( space.nameAt( i ), space.at( i ) ) );
    }

    /// Whether `__new__` or `__init__` of a builtin leaves named arguments to the other one, which a program has written.
    int leavesNames( var builtin : .internal.object, var other : .internal.object )
    {
        if( (builtin is .python.function) == 0 || (other is .python.function) == 0 )
            return 0;
        return ((.python.function)builtin).isLibrary() && ((.python.function)builtin).takesNoNames() && ((.python.function)other).isLibrary() == 0;
    }

    /// The function `__new__` of a class.
    .python.object newOf( var kind : .python.type )
    {
        var found = kind.lookup( "__new__" );
        if( (found is .python.function) == 0 && isDescriptor( found ) )
            return (.python.object)callMethod2( found, "__get__", null, kind );
        return (.python.object)found;
    }

    /// The same if it is a function, else null.
    .internal.object newFunction( var kind : .python.type )
    {
        var found = kind.lookup( "__new__" );
        if( (found is .python.instance) && typeOf( found ) :== staticmethodType )
            found = machine.fetch( found, "__func__", unset, epoch );
        return found is .python.function ? found : null;
    }

    /// Wraps a function of a class body that is a class or static method without saying so.
    void implicit( var space : .python.namespace, var name : string, var wrapper : string )
    {
        var place = space.place( name );
        if( place >= 0 && (space.at( place ) is .python.function) && kinds != null )
            space.put( name, ((.python.object)builtin( wrapper )).call1( space.at( place ) ) );
    }

    void checkSlot( var made : .python.type, var name : .internal.object )
    {
        if( (name is string) == 0 )
            throw "TypeError: __slots__ items must be strings, not '" + typeName( name ) + "'";
        if( truth( callMethod0( name, "isidentifier" ) ) == 0 )
            throw "TypeError: __slots__ must be identifiers";
        if( made.getMembers().place( name ) >= 0 && libraryStarted && ((string)name).equals( "__qualname__" ) == 0 )
            throw "ValueError: '" + (string)name + "' in __slots__ conflicts with class variable";
    }

    /// What a name means in the body of a class.
    string privateName( var kind : .python.type, var name : string )
    {
        var own = kind.getName();
        var size = name.length();
        var start = 0;
        if( size < 3 || name.charAt( 0 ) != 95 || name.charAt( 1 ) != 95 || (name.charAt( size - 1 ) == 95 && name.charAt( size - 2 ) == 95) )
            return name;
        while( start < own.length() && own.charAt( start ) == 95 )
            start = start + 1;
        return start == own.length() ? name : "_" + own.substring( start, own.length() - start ) + name;
    }

    /// The names that instances may have; null for any.
    .python.namespace slotsOf( var made : .python.type, var own : .internal.object, var parents : .internal.object[] )
    {
        var result = new .python.namespace();
        var names = new .internal.object[]();
        var count = 0;
        var hasDict = 0;
        var iterator : .internal.object;
        var item : .internal.object;
        var i : int;
        var j : int;
        var above : .python.namespace;
        if( own is string )
        {
            names[0] = own;
            count = 1;
        }
        else
        {
            iterator = iterate( own );
            item = next( iterator );
            while( item :!= unset )
            {
                if( (item is string) && ((string)item).equals( "__dict__" ) )
                    hasDict = 1;
                else
                {
                    names[count] = item;
                    count = count + 1;
                }
                item = next( iterator );
            }
        }
        for( i = 0; i < count; i++ )
        {
            if( names[i] is string )
                names[i] = privateName( made, (string)names[i] );
            checkSlot( made, names[i] );
            // What a class above has by this name is hidden.
            if( libraryStarted && made.lookup( names[i] ) :!= unset && ((string)names[i]).equals( "__weakref__" ) == 0 )
                made.getMembers().put( names[i], call2( builtin( "slot_descriptor" ), made, names[i] ) );
        }
        if( hasDict )
            return null;
        for( i = 0; i < parents.length(); i++ )
        {
            if( parents[i] :!= builtinOr( "object" ) )
            {
                above = ((.python.type)parents[i]).getSlots();
                if( above == null && isBuiltinType( (.python.type)parents[i] )
                    && " int str float complex tuple list dict set frozenset bytes ".indexOf( " " + ((.python.type)parents[i]).getName() + " ", 0 ) >= 0 )
                    above = new .python.namespace();
                if( above == null )
                    return null;
                for( j = 0; j < above.size(); j++ )
                    result.put( above.nameAt( j ), null );
            }
        }
        for( i = 0; i < count; i++ )
            result.put( names[i], null );
        return result;
    }

    /// The attribute of an object itself, whatever its class says about the name.
    .internal.object slotValue( var object : .internal.object, var name : .internal.object )
    {
        var space : .python.namespace;
        if( object is .python.namespace )
            space = (.python.namespace)object;
        else if( object is .python.object )
            space = ((.python.object)object).getExtra();
        if( space == null || space.place( name ) < 0 )
            throw "AttributeError: '" + typeName( object ) + "' object has no attribute '" + (string)name + "'";
        return space.at( space.place( name ) );
    }

    void created( var made : .python.type, var parents : .internal.object[], var named : .internal.object )
    {
        var i : int;
        var space = made.getMembers();
        var hook : .internal.object;
        var values = new .internal.object[]();
        var names = new .internal.object[]();
        var count = 0;
        // The hooks may change the class.
        for( i = 0; i < space.size(); i++ )
            if( (space.at( i ) is .python.instance) && typeOf( space.at( i ) ).lookup( "__set_name__" ) :!= unset )
            {
                values[count] = space.at( i );
                names[count] = space.nameAt( i );
                count = count + 1;
            }
        for( i = 0; i < count; i++ )
            nameMember( values[i], made, names[i] );
        if( parents.length() == 0 )
            return;
        for( i = 0; i < parents.length(); i++ )
            if( parents[i] is .python.type )
                ((.python.type)parents[i]).noteBelow( made );
        hook = superAttribute( made, made, "__init_subclass__" );
        callStar( hook, newList(), named == null ? newDict() : named );
    }

    void nameMember( var member : .internal.object, var owner : .python.type, var name : .internal.object )
    {
        try
        {
            callMethod2( member, "__set_name__", owner, name );
        }
        catch( .internal.object thrown )
        {
            call3( builtin( "_set_name_failed" ), caught( thrown ), member, tuple( [name, owner], 2 ) );
        }
    }

    /// The C3 order: `made`, then what is merged from the orders of its parents and the list of them.
    .internal.object[] resolutionOrder( var made : .python.type, var parents : .internal.object[] )
    {
        var result = new .internal.object[]();
        var lists = new .internal.object[]();
        var places = new int[]();
        var count = parents.length();
        var i : int;
        var found : int;
        var open : int;
        var candidate : .internal.object;
        var order : .internal.object[];
        result[0] = made;
        for( i = 0; i < count; i++ )
        {
            lists[i] = ((.python.type)parents[i]).getOrder();
            places[i] = 0;
        }
        lists[count] = parents;
        places[count] = 0;
        open = 1;
        while( open )
        {
            open = 0;
            found = 0;
            for( i = 0; i <= count && found == 0; i++ )
            {
                order = (.internal.object[])lists[i];
                if( places[i] < order.length() )
                {
                    open = 1;
                    candidate = order[places[i]];
                    if( isInTail( candidate, lists, places, count ) == 0 )
                        found = 1;
                }
            }
            if( found )
            {
                result[result.length()] = candidate;
                for( i = 0; i <= count; i++ )
                {
                    order = (.internal.object[])lists[i];
                    if( places[i] < order.length() && order[places[i]] :== candidate )
                        places[i] = places[i] + 1;
                }
            }
            else if( open )
                throw "TypeError: Cannot create a consistent method resolution\norder (MRO) for bases " + baseNames( parents );
        }
        return result;
    }

    string baseNames( var parents : .internal.object[] )
    {
        var text = "";
        var i : int;
        for( i = 0; i < parents.length(); i++ )
            text = text + (i > 0 ? ", " : "") + ((.python.type)parents[i]).getName();
        return text;
    }

    int isInTail( var candidate : .internal.object, var lists : .internal.object[], var places : int[], var count : int )
    {
        var i : int;
        var j : int;
        var order : .internal.object[];
        for( i = 0; i <= count; i++ )
        {
            order = (.internal.object[])lists[i];
            for( j = places[i] + 1; j < order.length(); j++ )
                if( order[j] :== candidate )
                    return 1;
        }
        return 0;
    }

    /// `super()`. The owner is the unbound value outside methods; then `self` says whether there is a first argument.
    .internal.object superObject( var owner : .internal.object, var self : .internal.object ) [83]
    {
        if( owner :== unset )
            throw truth( self ) ? "RuntimeError: super(): __class__ cell not found" : "RuntimeError: super(): no arguments";
        var made = new .python.super_object();
        made.init( owner, self );
        made.setKind( ofSuper != null ? ofSuper : (.python.type)builtin( "super" ) );
        return made;
    }

    /// `super(A)`, `super(A, self)`.
    .internal.object superOf( var owner : .internal.object, var self : .internal.object )
    {
        if( (owner is .python.type) == 0 )
            throw "TypeError: super() argument 1 must be a type, not " + typeName( owner );
        if( self != null && self :!= unset )
            if( typeOf( self ).isSubclass( owner ) == 0 && ((self is .python.type) == 0 || ((.python.type)self).isSubclass( owner ) == 0) )
                throw "TypeError: super(type, obj): obj must be an instance or subtype of type";
        return superObject( owner, self );
    }

    .internal.object superMember( var object : .python.super_object, var name : string )
    {
        var self = object.getSelf();
        if( name.equals( "__class__" ) )
            return typeOf( object );
        if( name.equals( "__thisclass__" ) )
            return object.getOwner();
        if( name.equals( "__self__" ) )
            return self;
        if( name.equals( "__self_class__" ) )
            return self == null ? null : (self is .python.type) && ((.python.type)self).isSubclass( object.getOwner() ) ? self : typeOf( self );
        if( self == null )
        {
            if( name.equals( "__get__" ) )
                return bound( object, (.python.object)typeOf( object ).lookup( "__get__" ) );
            return unset;
        }
        return superAttribute( object.getOwner(), self, name );
    }

    /// A member found behind `owner` in the order of `kind`, bound to `self`.
    .internal.object superAttribute( var owner : .internal.object, var self : .internal.object, var name : .internal.object ) [115]
    {
        var kind = (self is .python.type) && ((.python.type)self).isSubclass( owner ) ? (.python.type)self : typeOf( self );
        var order = kind.getOrder();
        var i = 0;
        var place : int;
        var member : .internal.object;
        while( i < order.length() && order[i] :!= owner )
            i = i + 1;
        for( i = i + 1; i < order.length(); i++ )
        {
            place = ((.python.type)order[i]).getMembers().place( name );
            if( place >= 0 )
            {
                member = ((.python.type)order[i]).getMembers().at( place );
                if( (member is .python.function) && self :== kind && ((string)name).equals( "__init_subclass__" ) == 0 )
                    return member;
                if( (member is .python.function) && ((string)name).equals( "__new__" ) == 0 )
                    return bound( receiver( self, member ), (.python.function)member );
                if( isDescriptor( member ) )
                    return callMethod2( member, "__get__", self :== kind ? null : self, kind );
                return member;
            }
        }
        member = builtinOr( "_root" + (string)name );
        if( member != null )
            return bound( self, (.python.object)member );
        if( self is .python.boxed )
        {
            member = builtinOr( "_plain" + (string)name );
            if( member != null )
                return bound( plain( self ), (.python.object)member );
        }
        if( ((string)name).equals( "__init__" ) || ((string)name).equals( "__init_subclass__" ) )
            return builtin( "_nothing" );
        throw "AttributeError: 'super' object has no attribute '" + (string)name + "'";
    }

    // MARK: Exceptions

    .internal.object nameError( var name : .internal.object ) [66]
    {
        return "NameError: name '" + (string)name + "' is not defined";
    }

    .internal.object freeError( var name : .internal.object ) [194]
    {
        return "NameError: cannot access free variable '" + (string)name + "' where it is not associated with a value in enclosing scope";
    }

    .internal.object unboundError( var name : .internal.object ) [67]
    {
        return "UnboundLocalError: cannot access local variable '" + (string)name + "' where it is not associated with a value";
    }

    /// The exception object for something thrown; it is the current one from now on.
    .internal.object caught( var thrown : .internal.object ) [68]
    {
        var outer = current;
        var made : .internal.object;
        var frames = machine.takeTrace();
        if( thrown is string )
        {
            made = fromText( (string)thrown );
            if( outer != null && (made is .python.exception) )
                ((.python.exception)made).setContext( outer );
        }
        else
            made = thrown;
        current = made;
        if( made is .python.exception )
            ((.python.exception)made).addFrames( frames );
        return made;
    }

    /// The exception object for an exception of the core or of the machine.
    .internal.object fromText( var text : string )
    {
        var colon : int;
        var kind : .internal.object;
        var known : .internal.object[];
        if( knownTexts != null )
        {
            colon = knownTexts.place( text );
            if( colon >= 0 )
            {
                known = (.internal.object[])knownTexts.valueAt( colon );
                kind = ((.python.object)known[0]).call1( known[1] );
                if( known.length() > 2 )
                    setAttribute( kind, "name", known[2] );
                return kind;
            }
        }
        return fromNewText( text );
    }

    .internal.object fromNewText( var text : string )
    {
        var colon : int;
        var kind : .internal.object;
        var whole = text;
        var known : .internal.object[];
        if( text.equals( "stack overflow" ) )
            text = "RecursionError: maximum recursion depth exceeded";
        if( text.equals( "out of memory" ) )
            text = "MemoryError: ";
        // A function of the library has got something that it cannot work with.
        if( text.equals( "cast to not parent" ) || text.indexOf( "null receiver", 0 ) == 0 )
            text = "TypeError: an argument has a wrong type";
        colon = text.indexOf( ": ", 0 );
        kind = colon > 0 ? builtinOr( text.substring( 0, colon ) ) : null;
        if( (kind is .python.type) == 0 )
            return ((.python.object)builtin( "SystemError" )).call1( text );
        if( colon + 2 >= text.length() )
            return ((.python.object)kind).call0();
        text = text.substring( colon + 2, text.length() - colon - 2 );
        if( (colon == 9 || colon == 13 || colon == 14 || colon == 19) && libraryStarted )
        {
            kind = call2( builtin( "_text_error" ), kind, text );
            // Such an exception knows what was looked for.
            if( text.charAt( 0 ) == 40 || knownTexts == null || knownTexts.size() >= 200 || whole.length() >= 80 )
                return kind;
            known = new .internal.object[]();
            known[0] = typeOf( kind );
            known[1] = text;
            var about = findAttribute( kind, "name" );
            if( about is string )
                known[2] = about;
            knownTexts.put( whole, known );
            return kind;
        }
        if( knownTexts != null && libraryStarted )
            if( knownTexts.size() < 200 && whole.length() < 60 )
            {
                known = new .internal.object[]();
                known[0] = kind;
                known[1] = text;
                knownTexts.put( whole, known );
            }
        return ((.python.object)kind).call1( text );
    }

    /// The exception that `raise` alone raises again.
    .internal.object raiseAgain() [159]
    {
        if( current == null )
            throw "RuntimeError: No active exception to reraise";
        return current;
    }

    .internal.object currentException() [191] { return current; }

    /// Behind a handler: the exception that was handled before.
    void restore( var exception : .internal.object ) [192] { current = exception; }

    /// The frames of a traceback, newest first: file, line and class of each as lines of a text.
    .internal.object traceOf( var exception : .internal.object )
    {
        var result = newList();
        var frames : .internal.object[];
        var i : int;
        if( (exception is .python.exception) == 0 )
            return result;
        frames = ((.python.exception)exception).getFrames();
        if( frames != null )
            for( i = 0; i + 1 < frames.length(); i = i + 2 )
                ((.python.list)result).add( machine.describeFrame( frames[i], (int)frames[i + 1] ) );
        return result;
    }

    /// The frames of the running thread as `traceOf` gives them.
    .internal.object runningFrames()
    {
        var result = newList();
        var frames = new .internal.world().getMyThread().frames( 4000 );
        var i : int;
        for( i = 0; i + 1 < frames.size(); i = i + 2 )
            ((.python.list)result).add( machine.describeFrame( frames.get( i ), (int)frames.get( i + 1 ) ) );
        return result;
    }

    /// For as many frames: what tells the variables of each, or None.
    .internal.object runningVariables()
    {
        var result = (.python.list)newList();
        var found = (.internal.object[])machine.quick( 22, this, 4000, null );
        var i : int;
        if( found != null )
            for( i = 0; i < found.length(); i++ )
                result.add( found[i] );
        return result;
    }

    /// The function of a frame, null for the body of a class.
    .internal.object functionOfFrame( var told : .internal.object ) { return ((.python.variables)told).getNames() == null ? null : ((.python.variables)told).getOwner(); }

    /// The variables of a frame that have a value, as a dictionary.
    .internal.object shownVariables( var told : .internal.object )
    {
        var from = (.python.variables)told;
        var result : .python.dict;
        var names = from.getNames();
        var value : .internal.object;
        var i : int;
        if( names == null )
            return memberDict( from.getCells() );
        result = newDict();
        for( i = 0; i < names.length(); i++ )
        {
            value = ((.python.cell)((.internal.object[])from.getCells())[i]).get();
            if( value :!= unset )
                result.put( names[i], value );
        }
        return result;
    }

    /// What a function of a module that names `f_locals` makes at its start: the names and cells of its variables, or the names of a
    /// class's body.
    .internal.object variables( var owner : .internal.object, var names : .internal.object[], var cells : .internal.object ) [232]
    {
        var made = new .python.variables();
        made.set( owner, names, cells );
        return made;
    }

    /// The frames that an exception has left by now, for `takeTrace`.
    .internal.object keepTrace( var exception : .internal.object )
    {
        var frames : .internal.object[];
        if( (exception is .python.exception) == 0 )
            return null;
        frames = ((.python.exception)exception).getFrames();
        return frames == null ? null : machine.listSlice( frames, 0, 1, frames.length() );
    }

    void takeTrace( var exception : .internal.object, var frames : .internal.object )
    {
        var kept = (.internal.object[])frames;
        if( exception is .python.exception )
            ((.python.exception)exception).setFrames( kept == null ? null : machine.listSlice( kept, 0, 1, kept.length() ) );
    }

    .internal.object shownTraceback( var exception : .internal.object ) { return exception is .python.exception ? ((.python.exception)exception).getShown() : null; }

    void showTraceback( var exception : .internal.object, var traceback : .internal.object )
    {
        if( exception is .python.exception )
            ((.python.exception)exception).setShown( traceback );
    }

    void forgetTrace( var exception : .internal.object )
    {
        if( exception is .python.exception )
            ((.python.exception)exception).forget();
    }

    .internal.object contextOf( var exception : .internal.object )
    {
        if( exception is .python.exception )
            return ((.python.exception)exception).getContext();
        return null;
    }

    /// A part of a group has left the same frames as the whole.
    void copyTrace( var from : .internal.object, var to : .internal.object )
    {
        var frames = ((.python.exception)from).getFrames();
        ((.python.exception)to).setFrames( frames == null ? null : machine.listSlice( frames, 0, 1, frames.length() ) );
    }

    .internal.object causeOf( var exception : .internal.object ) { return ((.python.exception)exception).getCause(); }
    void setCauseOf( var exception : .internal.object, var cause : .internal.object ) { ((.python.exception)exception).setCause( cause ); }
    .internal.object suppressesContext( var exception : .internal.object ) { return machine.fromInt( ((.python.exception)exception).suppressesContext() ); }
    void setSuppressesContext( var exception : .internal.object, var hides : .internal.object ) { ((.python.exception)exception).setSuppressesContext( truth( hides ) ); }

    void setContextOf( var exception : .internal.object, var context : .internal.object )
    {
        if( exception is .python.exception )
            ((.python.exception)exception).setContext( context );
    }

    /// Path, class and text of the modules that are not of the library.
    .internal.object sourceTexts() { return list( sources, sources.length() ); }

    // MARK: Exception groups

    .internal.object groupBegin( var exception : .internal.object ) [187] { return call1( builtin( "_GroupState" ), exception ); }
    /// The part that a clause handles, which is the current exception in it, or null.
    .internal.object groupMatch( var state : .internal.object, var wanted : .internal.object ) [188]
    {
        var found = callMethod1( state, "match", wanted );
        if( found != null )
            current = found;
        return found;
    }
    void groupAdd( var state : .internal.object, var raised : .internal.object ) [189] { callMethod1( state, "add", raised ); }
    .internal.object groupFinish( var state : .internal.object ) [190]
    {
        if( current != null && truth( callMethod1( state, "has_handled", current ) ) )
            current = getAttribute( state, "original" );
        return callMethod0( state, "finish" );
    }

    // MARK: Waiting

    /// What an asynchronous function gives: a coroutine, or an asynchronous generator.
    .internal.object coroutine( var code : .internal.object, var isGenerator : int ) [180]
    {
        if( isGenerator )
        {
            var made = new .python.async_generator();
            made.init( this, (.python.generator)code );
            return made;
        }
        ((.python.object)code).setKind( coroutineType );
        return code;
    }

    .python.type asyncGeneratorType() { return ofAsyncGenerator; }
    .python.type asyncStepType() { return ofAsyncStep; }

    .internal.object asyncStep( var owner : .internal.object, var purpose : .internal.object, var sent : .internal.object, var thrown : .internal.object )
    {
        return ((.python.async_generator)owner).step( machine.toInt( purpose ), sent, thrown );
    }

    void noteAsyncGenerator( var made : .internal.object )
    {
        if( asyncObserver != null )
            ((.python.object)asyncObserver).call1( made );
    }

    .internal.object getAsyncObserver() { return asyncObserver; }
    void setAsyncObserver( var value : .internal.object ) { asyncObserver = value; }

    /// Whether an exception ends an asynchronous generator that is closed.
    int isAsyncEnd( var exception : .internal.object )
    {
        return isInstance( exception, builtin( "GeneratorExit" ) ) || isInstance( exception, builtin( "StopAsyncIteration" ) );
    }

    /// What the caller of an asynchronous generator gets for an exception of its code.
    .internal.object asyncRaised( var exception : .internal.object ) { return call1( builtin( "_async_raised" ), exception ); }

    /// The iterator behind something that is waited for.
    .internal.object awaitable( var value : .internal.object ) [181]
    {
        var method : .internal.object;
        var found : .internal.object;
        if( (value is .python.generator) && typeOf( value ) :== coroutineType )
        {
            if( ((.python.generator)value).hasFinished() )
                throw "RuntimeError: cannot reuse already awaited coroutine";
            return value;
        }
        if( value is .python.async_step )
            return value;
        method = typeOf( value ).lookup( "__await__" );
        if( method :== unset )
            throw "TypeError: object " + typeName( value ) + " can't be used in 'await' expression";
        found = special1( method, value );
        if( (found is .python.iterator) == 0 && typeOf( found ).lookup( "__next__" ) :== unset )
            throw "TypeError: __await__() returned non-iterator of type '" + typeName( found ) + "'";
        return found;
    }

    .internal.object asyncIterator( var value : .internal.object ) [182]
    {
        var method : .internal.object;
        var found : .internal.object;
        if( value is .python.async_generator )
            return value;
        method = typeOf( value ).lookup( "__aiter__" );
        if( method :== unset )
            throw "TypeError: 'async for' requires an object with __aiter__ method, got " + typeName( value );
        found = special1( method, value );
        if( typeOf( found ).lookup( "__anext__" ) :== unset )
            throw "TypeError: 'async for' received an object from __aiter__ that does not implement __anext__: " + typeName( found );
        return found;
    }

    /// The iterator that waits for the next value; at the end of the values an empty one.
    .internal.object asyncNext( var iterator : .internal.object ) [183]
    {
        var outer = current;
        if( iterator is .python.async_generator )
            return ((.python.async_generator)iterator).step( 0, null, unset );
        try
        {
            return awaitable( special1( typeOf( iterator ).lookup( "__anext__" ), iterator ) );
        }
        catch( .internal.object thrown )
        {
            noteEnd( caught( thrown ) );
            current = outer;
            return iterate( newList() );
        }
    }

    .internal.object delegateNext( var iterator : .internal.object, var sent : .internal.object, var thrown : .internal.object ) [184]
    {
        var outer = current;
        if( (iterator is .python.async_step) && (thrown :== unset || isInstance( thrown, builtin( "GeneratorExit" ) ) == 0) )
        {
            var item = ((.python.async_step)iterator).advance( sent, thrown );
            if( item :== unset )
                hasAsyncEnded = ((.python.async_step)iterator).takeNoMore();
            return item;
        }
        try
        {
            return delegate( iterator, sent, thrown );
        }
        catch( .internal.object raised )
        {
            noteEnd( caught( raised ) );
            current = outer;
            return unset;
        }
    }

    void noteEnd( var exception : .internal.object )
    {
        if( isInstance( exception, builtin( "StopAsyncIteration" ) ) == 0 )
            throw exception;
        hasAsyncEnded = 1;
    }

    /// Whether the step of an asynchronous iteration that came last was its end.
    int asyncEnded() [185]
    {
        var answer = hasAsyncEnded;
        hasAsyncEnded = 0;
        return answer;
    }

    .internal.object asyncValue( var value : .internal.object ) [186]
    {
        var made = new .python.async_value();
        made.init( value );
        return made;
    }

    int matches( var exception : .internal.object, var wanted : .internal.object ) [69]
    {
        var i : int;
        if( wanted is .python.type )
            if( ((.python.type)wanted).catches() )
                return typeOf( exception ).isSubclass( wanted );
        checkWanted( wanted );
        if( (wanted is .python.tuple) == 0 )
            return isInstance( exception, wanted );
        for( i = 0; i < ((.python.list)wanted).size(); i++ )
            if( matches( exception, ((.python.list)wanted).at( i ) ) )
                return 1;
        return 0;
    }

    void checkWanted( var wanted : .internal.object )
    {
        var i : int;
        if( wanted is .python.tuple )
        {
            for( i = 0; i < ((.python.list)wanted).size(); i++ )
                checkType( ((.python.list)wanted).at( i ) );
            return;
        }
        checkType( wanted );
    }

    void checkType( var wanted : .internal.object )
    {
        if( (wanted is .python.type) == 0 || isExceptionType( (.python.type)wanted ) == 0 )
            throw "TypeError: catching classes that do not inherit from BaseException is not allowed";
    }

    /// What `raise` throws.
    .internal.object raise( var value : .internal.object, var cause : .internal.object, var context : .internal.object ) [70]
    {
        var exception = value;
        if( exception is .python.type )
        {
            if( ((.python.type)exception).catches() == 0 && isExceptionType( (.python.type)exception ) == 0 )
                throw "TypeError: exceptions must derive from BaseException";
            exception = ((.python.object)exception).call0();
            if( (exception is .python.exception) == 0 )
                throw "TypeError: calling " + (string)repr( value ) + " should have returned an instance of BaseException, not " + (string)repr( typeOf( exception ) );
        }
        if( (exception is .python.exception) == 0 )
            throw "TypeError: exceptions must derive from BaseException";
        if( cause :!= unset )
        {
            if( cause is .python.type )
                cause = ((.python.object)cause).call0();
            if( cause != null && (cause is .python.exception) == 0 )
                throw "TypeError: exception causes must derive from BaseException";
            ((.python.exception)exception).setCause( cause );
        }
        if( current != null && current :!= exception )
            ((.python.exception)exception).setContext( current );
        ((.python.exception)exception).markRaised();
        return exception;
    }

    .internal.object assertion( var message : .internal.object ) [82]
    {
        if( message :== unset )
            return ((.python.object)builtin( "AssertionError" )).call0();
        return ((.python.object)builtin( "AssertionError" )).call1( message );
    }

    /// What the machine shows of an exception that nobody caught: the traceback with all that led to it.
    string describe( var exception : .internal.object ) [116]
    {
        return (string)call1( builtin( "_describe_uncaught" ), exception );
    }

    // MARK: Text

    .internal.object str( var value : .internal.object ) [117]
    {
        var result : .internal.object;
        var method : .internal.object;
        result = machine.text( value, 0 );
        if( result != null )
        {
            if( value is .internal.binary )
                checkDigits( result );
            return result;
        }
        method = typeOf( value ).lookup( "__str__" );
        if( value is .python.boxed && (method :== unset || method :== rootStr) )
        {
            if( (plain( value ) is string) && typeOf( value ).lookup( "__repr__" ) :== rootRepr || (plain( value ) is string) )
                return plain( value );
            return repr( value );
        }
        if( method :== unset || (value is .python.type) && overrides( typeOf( value ), "__str__" ) == 0 )
            return repr( value );
        result = plain( special1( method, value ) );
        if( (result is string) == 0 )
            throw "TypeError: __str__ returned non-string (type " + typeName( result ) + ")";
        return result;
    }

    .internal.object repr( var value : .internal.object ) [118]
    {
        var result : .internal.object;
        var method : .internal.object;
        result = machine.text( value, 1 );
        if( result != null )
        {
            if( value is .internal.binary )
                checkDigits( result );
            return result;
        }
        if( value is .python.list || value is .python.dict )
        {
            result = machine.quick( 5, this, value, null );
            if( result != null )
                return result;
        }
        if( value is .python.boxed && typeOf( value ).lookup( "__repr__" ) :== rootRepr )
            return repr( plain( value ) );
        if( value is .python.type && overrides( typeOf( value ), "__repr__" ) && kinds != null && isPlainType( typeOf( value ) ) == 0 )
            return special1( typeOf( value ).lookup( "__repr__" ), value );
        if( value is .python.type )
        {
            if( ((.python.type)value).getModule().equals( "builtins" ) )
                return "<class '" + ((.python.type)value).getName() + "'>";
            return "<class '" + ((.python.type)value).getModule() + "." + ((.python.type)value).getFullName() + "'>";
        }
        if( (value is .python.function) && typeName( value ).equals( "builtin_function_or_method" ) )
            return "<built-in function " + ((.python.function)value).getName() + ">";
        if( (value is .python.function) && kinds != null && typeOf( value ) :!= ofFunction )
            return special1( typeOf( value ).lookup( "__repr__" ), value );
        if( value is .python.super_object )
            return special1( typeOf( value ).lookup( "__repr__" ), value );
        if( value is .python.function )
            return "<function " + ((.python.function)value).getFullName() + " at " + (string)((.python.object)builtin( "_address" )).call1( value ) + ">";
        method = typeOf( value ).lookup( "__repr__" );
        if( method :== unset )
            return "<" + typeName( value ) + " object>";
        result = plain( special1( method, value ) );
        if( (result is string) == 0 )
            throw "TypeError: __repr__ returned non-string (type " + typeName( result ) + ")";
        return result;
    }

    .internal.object format( var value : .internal.object, var conversion : int, var specification : .internal.object ) [71]
    {
        var result : .internal.object;
        var method : .internal.object;
        if( conversion == 114 )
            value = repr( value );
        else if( conversion == 115 )
            value = str( value );
        else if( conversion == 97 )
            value = ((.python.object)builtin( "ascii" )).call1( value );
        if( value is .internal.binary )
            if( isDecimal( (string)specification ) )
                checkDigits( machine.text( value, 1 ) );
        result = machine.format( value, specification );
        if( result != null )
            return result;
        method = typeOf( value ).lookup( "__format__" );
        // Without a specification it is the text of the object, not that of the value in it.
        if( ((string)specification).length() == 0 && value is .python.boxed && (method is .python.function) )
            if( ((.python.function)method).isLibrary() )
                return str( value );
        if( method :!= unset )
        {
            result = plain( callAny2( method, value, specification ) );
            if( (result is string) == 0 )
                throw "TypeError: __format__ must return a str, not " + typeName( result );
            return result;
        }
        if( value is .python.boxed && typeOf( value ).lookup( "__str__" ) :== rootStr )
            return format( plain( value ), 0 - 1, specification );
        if( ((string)specification).length() > 0 && value is .python.boxed )
            return format( (plain( value ) is string) ? str( value ) : plain( value ), 0 - 1, specification );
        if( ((string)specification).length() > 0 )
            throw "TypeError: unsupported format string passed to " + typeName( value ) + ".__format__";
        return str( value );
    }

    .internal.object formatValue( var value : .internal.object, var specification : .internal.object )
    {
        return format( value, 0 - 1, specification );
    }

    .internal.object join( var parts : .internal.object[], var count : int ) [72]
    {
        return machine.join( "", parts, count );
    }

    .internal.object joinList( var separator : .internal.object, var list : .internal.object ) [119]
    {
        var items = (.python.list)list;
        var result = machine.join( separator, items.getItems(), items.size() );
        if( (result is string) == 0 && (items.at( (int)result ) is .python.boxed) && (plain( items.at( (int)result ) ) is string) )
            return joinList( separator, plainItems( items ) );
        if( (result is string) == 0 )
            throw "TypeError: sequence item " + (int)result + ": expected str instance, " + typeName( items.at( (int)result ) ) + " found";
        return result;
    }

    .internal.object plainItems( var items : .python.list )
    {
        var result = newList();
        var i : int;
        for( i = 0; i < items.size(); i++ )
            ((.python.list)result).add( plain( items.at( i ) ) );
        return result;
    }

    void write( var text : .internal.object ) [120] { boot.consolePrint( (string)text ); }
    void writeError( var text : .internal.object ) { boot.printError( (string)text ); }
    .internal.object readLine() [121] { return boot.readLine(); }
    .internal.object programName() { return programFile == null ? "" : programFile; }
    .internal.object arguments()
    {
        var words = boot.arguments();
        var items = new .internal.object[]();
        var i : int;
        for( i = 0; i < words.length(); i++ )
            items[i] = words[i];
        return list( items, words.length() );
    }

    void exit( var code : .internal.object ) [122] { boot.exit( machine.toInt( code ) % 256 ); }

    .internal.object splitText( var text : .internal.object, var separator : .internal.object, var most : .internal.object, var fromEnd : .internal.object ) [123]
    {
        var parts = machine.split( text, separator, most, machine.toInt( fromEnd ) );
        return list( parts, parts.length() );
    }

    // MARK: Containers

    .internal.object unpack( var value : .internal.object, var count : int, var star : int ) [73]
    {
        var items = new .internal.object[]();
        var iterator : .internal.object;
        var item : .internal.object;
        var got = 0;
        var i : int;
        var rest : .internal.object[];
        var result : .internal.object[];
        if( value is .python.list && star < 0 )
        {
            if( ((.python.list)value).size() == count )
                return ((.python.list)value).getItems();
        }
        if( (value is .python.list) == 0 && (value is string) == 0 && typeOf( value ).lookup( "__iter__" ) :== unset && typeOf( value ).lookup( "__getitem__" ) :== unset )
            throw "TypeError: cannot unpack non-iterable " + typeName( value ) + " object";
        if( star >= 0 )
        {
            var all = newList();
            extend( all, value );
            items = ((.python.list)all).getItems();
            got = ((.python.list)all).size();
        }
        else
        {
            iterator = iterate( value );
            item = next( iterator );
            while( item :!= unset && got <= count )
            {
                items[got] = item;
                got = got + 1;
                item = next( iterator );
            }
        }
        if( star < 0 )
        {
            if( got < count )
                throw "ValueError: not enough values to unpack (expected " + count + ", got " + got + ")";
            if( got > count )
                throw "ValueError: too many values to unpack (expected " + count + ")";
            return items;
        }
        if( got < count - 1 )
            throw "ValueError: not enough values to unpack (expected at least " + (count - 1) + ", got " + got + ")";
        result = new .internal.object[]();
        rest = machine.listSlice( items, star, 1, got - (count - 1) );
        for( i = 0; i < star; i++ )
            result[i] = items[i];
        result[star] = list( rest, got - (count - 1) );
        for( i = star + 1; i < count; i++ )
            result[i] = items[got - count + i];
        return result;
    }

    /// Adds an element to a list or set.
    void append( var to : .internal.object, var value : .internal.object ) [124]
    {
        if( to is .python.list )
            ((.python.list)to).add( value );
        else
            ((.python.dict)to).put( value, null );
    }

    void put( var dict : .internal.object, var key : .internal.object, var value : .internal.object ) [125]
    {
        ((.python.dict)dict).put( key, value );
    }

    void extend( var to : .internal.object, var from : .internal.object ) [126]
    {
        var iterator : .python.iterator;
        var item : .internal.object;
        if( (from is .python.list) && (to is .python.list) )
        {
            if( from :== to )
                from = asTuple( from );
            if( hasPlainItems( (.python.list)from ) )
            {
                appendAll( (.python.list)to, (.python.list)from );
                return;
            }
        }
        iterator = loop( from );
        if( drain( to, iterator ) )
            return;
        item = iterator.next();
        while( item :!= unset )
        {
            append( to, item );
            item = iterator.next();
        }
    }

    /// Appends what an iterator gives to a list, if the machine knows it. Answers whether it is at its end.
    int drain( var list : .internal.object, var iterator : .internal.object )
    {
        var item : .internal.object;
        var answer = machine.quick( 2, this, list, iterator );
        while( answer != null )
        {
            if( ((int)answer) == 0 )
                return 0;
            if( ((int)answer) == 1 )
                return 1;
            item = ((.python.iterator)iterator).next();
            if( item :== unset )
                return 1;
            append( list, item );
            answer = machine.quick( 2, this, list, iterator );
        }
        return 0;
    }

    void appendAll( var to : .python.list, var from : .python.list )
    {
        var i : int;
        var count = from.size();
        var items = from.getItems();
        if( to.size() == 0 && (to is .python.tuple) == 0 )
        {
            to.init( machine.listSlice( items, 0, 1, count ), count );
            return;
        }
        for( i = 0; i < count; i++ )
            to.add( items[i] );
    }

    void update( var dict : .internal.object, var from : .internal.object ) [127]
    {
        var source : .python.dict;
        var i : int;
        if( from is .python.dict )
        {
            source = (.python.dict)from;
            i = machine.dictMerge( dict, source, 0 );
            while( i >= 0 && i < source.usedPlaces() )
            {
                if( source.keyAt( i ) :!= unset )
                    ((.python.dict)dict).put( source.keyAt( i ), source.valueAt( i ) );
                i = machine.dictMerge( dict, source, i + 1 );
            }
            return;
        }
        if( findAttribute( from, "keys" ) :== unset )
            throw "TypeError: '" + typeName( from ) + "' object is not a mapping";
        callMethod1( dict, "update", from );
    }

    .internal.object hash( var value : .internal.object ) [128]
    {
        var result = machine.hash( value );
        var method : .internal.object;
        if( result != null )
            return result;
        if( (value is .python.instance) && (value is .python.boxed) == 0 )
        {
            method = ((.python.instance)value).getKind().lookup( "__hash__" );
            if( (method is .python.function) && method :!= rootHash )
                return checkedHash( plain( ((.python.object)method).call1( value ) ) );
        }
        if( (value is .python.tuple) && ((.python.list)value).getKind() :== tupleType )
        {
            result = machine.listHash( ((.python.list)value).getItems(), ((.python.list)value).size(), this );
            if( result != null )
                return result;
        }
        else
        {
            result = machine.quick( 10, this, value, null );
            if( result != null )
                return result;
        }
        if( (value is .python.type) && libraryStarted && isPlainType( typeOf( value ) ) == 0 && typeOf( value ).lookup( "__hash__" ) :!= ((.python.type)kinds[5]).lookup( "__hash__" ) )
        {
            if( typeOf( value ).lookup( "__hash__" ) == null )
                throw "TypeError: unhashable type: '" + typeName( value ) + "'";
            return hash( special1( typeOf( value ).lookup( "__hash__" ), value ) );
        }
        if( value is .python.type || value is .python.function )
            return machine.fromInt( value.hashCode() );
        method = typeOf( value ).lookup( "__hash__" );
        if( method == null || method :== unset )
            throw "TypeError: unhashable type: '" + typeName( value ) + "'";
        if( value is .python.boxed && receiver( value, method ) :!= value )
            return hash( plain( value ) );
        return checkedHash( plain( special1( method, value ) ) );
    }

    /// What a method `__hash__` has answered, as a hash.
    .internal.object checkedHash( var result : .internal.object )
    {
        var kind = machine.kind( result );
        if( kind != 2 && kind != 1 )
            throw "TypeError: __hash__ method should return an integer";
        // A hash that fits is taken as it is.
        if( (result is .internal.binary) == 0 && kind == 2 )
            return ((int)machine.compare( 19, result, machine.fromInt( 0 - 1 ) )) != 0 ? machine.fromInt( 0 - 2 ) : result;
        return hash( result );
    }

    .internal.object identityHash( var value : .internal.object ) [129] { return machine.fromInt( value.hashCode() ); }

    int bucket( var hash : .internal.object, var size : int ) [130] { return machine.bucket( hash, size ); }
    int sameHash( var a : .internal.object, var b : .internal.object ) [131] { return (int)machine.compare( 19, a, b ); }

    // Lists, from Python.
    .internal.object listSize( var l : .internal.object ) [132] { return machine.fromInt( ((.python.list)l).size() ); }
    .internal.object listAt( var l : .internal.object, var i : .internal.object ) [133] { return ((.python.list)l).at( machine.toInt( i ) ); }
    void listSet( var l : .internal.object, var i : .internal.object, var v : .internal.object ) [134] { ((.python.list)l).setAt( machine.toInt( i ), v ); }
    void listInsert( var l : .internal.object, var i : .internal.object, var v : .internal.object ) [135] { ((.python.list)l).insert( machine.toInt( i ), v, machine ); }
    .internal.object listRemove( var l : .internal.object, var i : .internal.object ) [136] { return ((.python.list)l).remove( machine.toInt( i ), machine ); }

    /// Takes over the elements of another list.
    void listAssign( var l : .internal.object, var other : .internal.object ) [137]
    {
        ((.python.list)l).init( ((.python.list)other).getItems(), ((.python.list)other).size() );
    }

    .internal.object isList( var o : .internal.object ) [138] { return o is .python.list; }

    /// Whether a pattern of a mapping is about it.
    .internal.object isDict( var o : .internal.object ) [139]
    {
        if( o is .python.dict )
            return (o is .python.set) == 0;
        return (o is .python.instance) && truth( call1( builtin( "_is_mapping" ), o ) );
    }

    // Dictionaries and sets, from Python.
    .internal.object dictSize( var d : .internal.object ) [140] { return machine.fromInt( ((.python.dict)d).size() ); }

    /// The value under a key, or a default. A pattern asks other mappings, too.
    .internal.object dictGet( var d : .internal.object, var key : .internal.object, var other : .internal.object ) [141]
    {
        var at : int;
        if( (d is .python.dict) == 0 )
            return callMethod2( d, "get", key, other );
        at = ((.python.dict)d).place( key );
        return at < 0 ? other : ((.python.dict)d).valueAt( at );
    }

    /// A list of the keys of a dictionary, or of its values.
    .internal.object dictList( var d : .internal.object, var takesValues : .internal.object )
    {
        var size = ((.python.dict)d).size();
        var items = new .internal.object[]();
        var i : int;
        var count = 0;
        if( size > 0 )
            items[size - 1] = null;
        if( machine.dictParts( d, machine.toInt( takesValues ), items ) )
            return list( items, size );
        for( i = 0; i < ((.python.dict)d).usedPlaces(); i++ )
            if( ((.python.dict)d).keyAt( i ) :!= unset )
            {
                items[count] = machine.toInt( takesValues ) ? ((.python.dict)d).valueAt( i ) : ((.python.dict)d).keyAt( i );
                count = count + 1;
            }
        return list( items, count );
    }

    .internal.object dictHas( var d : .internal.object, var key : .internal.object ) [142] { return ((.python.dict)d).place( key ) >= 0; }

    /// Whether the key was there.
    .internal.object dictRemove( var d : .internal.object, var key : .internal.object ) [143]
    {
        var at = ((.python.dict)d).place( key );
        if( at < 0 )
            return 0;
        ((.python.dict)d).remove( at );
        return 1;
    }

    /// The value under a key, which is taken out, or a default.
    .internal.object dictTake( var d : .internal.object, var key : .internal.object, var other : .internal.object )
    {
        var at = ((.python.dict)d).place( key );
        var found : .internal.object;
        if( at < 0 )
            return other;
        found = ((.python.dict)d).valueAt( at );
        ((.python.dict)d).remove( at );
        return found;
    }

    void dictClear( var d : .internal.object ) [144] { ((.python.dict)d).clear(); }

    void renameType( var kind : .internal.object, var name : .internal.object ) { ((.python.type)kind).rename( (string)name ); }
    // MARK: Patterns

    /// The elements as `unpack` gives them if the value is a sequence of such a length, else the unbound value.
    .internal.object matchSequence( var value : .internal.object, var count : int, var star : int ) [151]
    {
        var size : int;
        if( (value is .python.list) == 0 )
        {
            if( (value is .python.instance) == 0 || truth( call1( builtin( "_is_sequence" ), value ) ) == 0 )
                return unset;
            size = machine.toInt( call1( builtin( "len" ), value ) );
            if( star < 0 ? size != count : size < count - 1 )
                return unset;
            value = call1( builtin( "_sequence_items" ), value );
        }
        size = ((.python.list)value).size();
        if( star < 0 ? size != count : size < count - 1 )
            return unset;
        return unpack( value, count, star );
    }

    /// A dictionary without some keys.
    .internal.object matchRest( var value : .internal.object, var keys : .internal.object[] ) [152]
    {
        var result = newDict();
        var i : int;
        var place : int;
        update( result, value );
        for( i = 0; i < keys.length(); i++ )
        {
            place = result.place( keys[i] );
            if( place >= 0 )
                result.remove( place );
        }
        return result;
    }

    /// What a positional part of a pattern of a class is about; the unbound value if there is no such attribute.
    .internal.object matchPositional( var value : .internal.object, var kind : .internal.object, var index : int ) [153]
    {
        var names = ((.python.type)kind).lookup( "__match_args__" );
        if( names :== unset )
        {
            if( index == 0 && builtinOr( ((.python.type)kind).getName() ) :== kind )
                return value;
            if( builtinOr( ((.python.type)kind).getName() ) :== kind )
                throw "TypeError: " + ((.python.type)kind).getName() + "() accepts 1 positional sub-pattern (" + (index + 1) + " given)";
            throw "TypeError: " + ((.python.type)kind).getName() + "() accepts 0 positional sub-patterns (" + (index + 1) + " given)";
        }
        if( index >= ((.python.list)names).size() )
            throw "TypeError: " + ((.python.type)kind).getName() + "() accepts " + ((.python.list)names).size() + " positional sub-patterns (" + (index + 1) + " given)";
        return findAttribute( value, ((.python.list)names).at( index ) );
    }

    // MARK: Generators

    /// What a generator has returned; null for other iterators.
    .internal.object generatorResult( var iterator : .internal.object ) [150]
    {
        var result : .internal.object;
        if( iterator is .python.generator )
            return ((.python.generator)iterator).getResult();
        if( iterator is .python.map_walk || iterator is .python.filter_walk )
            return generatorResult( ((.python.iterator)iterator).parts()[1] );
        if( iterator is .python.enumerate_walk )
            return generatorResult( ((.python.iterator)iterator).parts()[0] );
        if( iterator is .python.zip_walk )
            return resultOfFirst( ((.python.iterator)iterator).parts() );
        if( iterator is .python.async_step )
            return ((.python.async_step)iterator).getResult();
        if( iterator is .python.iterator )
            return null;
        result = stopValue;
        stopValue = null;
        return result;
    }

    /// What the iterator has returned that ended the walk over all of them.
    .internal.object resultOfFirst( var iterators : .internal.object[] )
    {
        var result : .internal.object;
        var i : int;
        for( i = 0; i < iterators.length(); i++ )
        {
            result = generatorResult( iterators[i] );
            if( result != null )
                return result;
        }
        return null;
    }

    /// One step of `yield from`: gives on what was sent or thrown. The unbound value comes at the end.
    .internal.object delegate( var iterator : .internal.object, var sent : .internal.object, var thrown : .internal.object ) [154]
    {
        var name = "send";
        var given = sent;
        var outer = current;
        if( iterator is .python.generator )
        {
            if( thrown :!= unset && isInstance( thrown, builtin( "GeneratorExit" ) ) )
            {
                ((.python.generator)iterator).close();
                throw thrown;
            }
            return ((.python.generator)iterator).go( sent, thrown );
        }
        if( (iterator is .python.async_step) && (thrown :== unset || isInstance( thrown, builtin( "GeneratorExit" ) ) == 0) )
            return ((.python.async_step)iterator).go( sent, thrown );
        if( thrown :== unset && sent == null )
            return next( iterator );
        if( thrown :!= unset )
        {
            if( isInstance( thrown, builtin( "GeneratorExit" ) ) )
            {
                if( findAttribute( iterator, "close" ) :!= unset )
                    callMethod0( iterator, "close" );
                throw thrown;
            }
            if( findAttribute( iterator, "throw" ) :== unset )
                throw thrown;
            name = "throw";
            given = thrown;
        }
        try
        {
            return callMethod1( iterator, name, given );
        }
        catch( .internal.object raised )
        {
            var exception = caught( raised );
            if( isStop( exception ) == 0 )
                throw exception;
            current = outer;
            stopValue = findAttribute( exception, "value" );
            return unset;
        }
    }

    .python.type generatorType() { return ofGenerator == null ? (.python.type)builtin( "generator" ) : ofGenerator; }
    int isStop( var exception : .internal.object ) { return typeOf( exception ).isSubclass( stopIteration ); }
    .internal.object generatorExit() { return ((.python.object)builtin( "GeneratorExit" )).call0(); }

    int isGeneratorExit( var exception : .internal.object )
    {
        return isInstance( exception, builtin( "GeneratorExit" ) ) || isStop( exception );
    }

    .internal.object nanoseconds() { return new .internal.time().nanoseconds(); }
    .internal.object clock() { return new .internal.time().milliseconds(); }
    void sleep( var milliseconds : .internal.object )
    {
        var outer = current;
        var own = thread;
        // The same one is taken back: who has become another process has left it (`leaveThreads`).
        var held = turn;
        if( held != null )
            held.unlock();
        boot.sleep( machine.toInt( milliseconds ) );
        if( held != null )
            held.lock();
        current = outer;
        thread = own;
    }

    // MARK: Threads

    /// Starts a thread that calls `body`, and lets it do so until it waits. One thread has its turn at a time and gives it up only
    /// where it waits or sleeps, so that nothing here is seen half done.
    void startThread( var body : .internal.object )
    {
        var outer = current;
        var own = thread;
        var made = new .python.thread_start();
        if( turn == null )
        {
            turn = new .internal.mutex();
            change = new .internal.cond();
            turn.lock();
        }
        made.open( this, body );
        otherThreads = otherThreads + 1;
        boot.startThread( made );
        while( made.isRunning() == 0 )
            change.wait( turn );
        current = outer;
        thread = own;
    }

    void takeTurn()
    {
        turn.lock();
        current = null;
    }

    void endTurn()
    {
        otherThreads = otherThreads - 1;
        tellChange();
        turn.unlock();
    }

    /// In a copy of the process there is only the thread that has made it: the others wait for their turn for ever.
    void leaveThreads()
    {
        otherThreads = 0;
        if( turn == null )
            return;
        turn = new .internal.mutex();
        change = new .internal.cond();
        turn.lock();
    }

    /// Whether there is another thread.
    int hasOtherThreads() { return otherThreads > 0; }

    /// Waits until another thread tells a change, for so many milliseconds at most, or for any time if that is below 0.
    void waitForChange( var milliseconds : .internal.object )
    {
        var outer = current;
        var own = thread;
        var time = machine.toInt( milliseconds );
        if( time < 0 )
            change.wait( turn );
        else
            change.twait( turn, time );
        current = outer;
        thread = own;
    }

    void tellChange()
    {
        if( change != null )
            change.broadcast();
    }

    .internal.object runningThread() { return thread; }
    void setRunningThread( var value : .internal.object ) { thread = value; }

    .internal.math mathematics() { return new .internal.math(); }

    // MARK: Files

    /// A connection to an address, or an error number; what is not allowed throws a text that names the option.
    .internal.object connect( var address : .internal.object )
    {
        var line = new .internal.connection();
        var code = line.connect( (string)address );
        if( code != 0 )
            return machine.fromInt( code );
        return line;
    }

    void closeFile( var line : .internal.object ) { ((.internal.connection)line).disconnect(); }

    /// The answer of a connection to an operation on a number: a text, None or an int.
    .internal.object askNumber( var line : .internal.object, var number : .internal.object, var operation : .internal.object )
    {
        return answered( ((.internal.connection)line).block( machine.toInt( number ), machine.toInt( operation ) ) );
    }

    /// The same on a text.
    .internal.object askText( var line : .internal.object, var text : .internal.object, var operation : .internal.object )
    {
        return answered( ((.internal.connection)line).block( text, machine.toInt( operation ) ) );
    }

    /// The same, while other threads go on.
    .internal.object askNumberAside( var line : .internal.object, var number : .internal.object, var operation : .internal.object )
    {
        var outer = current;
        var own = thread;
        var held = turn;
        var answer : .internal.object;
        if( held != null )
            held.unlock();
        answer = ((.internal.connection)line).block( machine.toInt( number ), machine.toInt( operation ) );
        if( held != null )
            held.lock();
        current = outer;
        thread = own;
        return answered( answer );
    }

    .internal.object askTextAside( var line : .internal.object, var text : .internal.object, var operation : .internal.object )
    {
        var outer = current;
        var own = thread;
        var held = turn;
        var answer : .internal.object;
        if( held != null )
            held.unlock();
        answer = ((.internal.connection)line).block( text, machine.toInt( operation ) );
        if( held != null )
            held.lock();
        current = outer;
        thread = own;
        return answered( answer );
    }

    .internal.object answered( var answer : .internal.object )
    {
        if( answer is int )
            return machine.fromInt( (int)answer );
        return answer;
    }

    // MARK: Modules

    .internal.object start( var b : .internal.boot, var module : .internal.object, var library : .internal.object ) [85]
    {
        begin( b, library );
        return go( module );
    }

    /// Runs the program.
    .internal.object go( var module : .internal.object ) [196]
    {
        // From here on the machine notes the frames that exceptions leave, which a restart ends.
        machine.takeTrace();
        try
        {
            run( module, "__main__", 0 );
            call0( builtin( "_run_exits" ) );
            if( otherThreads > 0 )
                boot.exit( 0 );
        }
        catch( .python.system_exit end )
        {
            call1( builtin( "_end" ), end );
        }
        catch( .internal.object thrown )
        {
            thrown = caught( thrown );
            current = null;
            call1( builtin( "_uncaught" ), thrown );
        }
        return null;
    }

    /// Starts the library, without a program.
    void begin( var b : .internal.boot, var library : .internal.object ) [195]
    {
        boot = b;
        machine = new .internal.python();
        unset = new .python.unbound().getClass();
        epoch = 1;
        hasAsyncEnded = 0;
        libraryStarted = 0;
        otherThreads = 0;
        digitLimit = 4300;
        builtins = new .python.namespace();
        modules = newDict();
        opened = new .internal.object[]();
        sources = new .internal.object[]();
        machine.takeTrace();
        makeOperators();
        builtins.put( "__builtins__", run( library, "builtins", 1 ) );
        settle();
        // An object of the root class has no attributes of its own.
        ((.python.type)builtin( "object" )).setSlots( new .python.namespace() );
        knownType = builtinOr( "type" );
        knownRoot = builtinOr( "BaseException" );
        knownExit = builtinOr( "SystemExit" );
        libraryStarted = 1;
        machine.quick( 20, this, 1000, null );
    }

    /// Sets how many calls may be nested; if there are as many already, that is the answer, else 0.
    .internal.object limitCalls( var limit : .internal.object )
    {
        var answer = machine.quick( 20, this, machine.toInt( limit ), null );
        return machine.fromInt( answer == null ? 0 : (int)answer );
    }

    void makeOperators()
    {
        var names = "and or add sub mul matmul truediv mod pow lshift rshift or xor and floordiv __invert__ not __pos__ __neg__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__";
        var symbols = "and or + - * @ / % ** << >> | ^ & // ~ not + - == != < <= > >=";
        var i : int;
        var parts = machine.split( names, null, machine.fromInt( 0 - 1 ), 0 );
        operators = new .internal.object[]();
        for( i = 0; i < parts.length(); i++ )
            operators[i] = parts[i];
        parts = machine.split( symbols, null, machine.fromInt( 0 - 1 ), 0 );
        for( i = 0; i < parts.length(); i++ )
            operators[i + 30] = parts[i];
        methodNames = new .internal.object[]();
        reflectedNames = new .internal.object[]();
        for( i = 0; i < 15; i++ )
        {
            methodNames[i] = "__" + (string)operators[i] + "__";
            reflectedNames[i] = "__r" + (string)operators[i] + "__";
        }
    }

    /// Runs the code of a module and gives the module.
    .internal.object run( var code : .internal.object, var name : string, var isLibrary : int ) [145]
    {
        var f = (.python.function)code;
        var globals = new .internal.object[]();
        var names = f.globalNames();
        var i : int;
        var place : int;
        var module = new .python.module();
        var space = f.sourceText() == null ? builtins : shown;
        for( i = 0; i < names.length(); i++ )
        {
            globals[i] = unset;
            place = space.place( names[i] );
            if( place >= 0 )
                globals[i] = space.at( place );
        }
        module.open( names, globals, unset );
        opened[opened.length()] = module;
        if( f.sourceText() == null )
            module.markLibrary();
        module.put( "__name__", name );
        f.open( this, globals );
        if( isLibrary )
            libraryGlobals = globals;
        if( isLibrary == 0 )
            module.setKind( (.python.type)builtin( "module" ) );
        if( f.sourceText() != null )
        {
            var text = f.sourceText();
            sources[sources.length()] = text;
            if( programFile == null )
                programFile = text.substring( 0, text.indexOf( "\n", 0 ) );
            call2( builtin( "_settle_file" ), module, f.sourceText() );
        }
        modules.put( name, module );
        if( isLibrary || name.equals( "__main__" ) )
            f.call0();
        else
            runImported( f, name );
        if( isLibrary )
        {
            for( i = 0; i < names.length(); i++ )
                if( globals[i] :!= unset )
                    builtins.put( names[i], globals[i] );
        }
        module.setKind( (.python.type)builtin( "module" ) );
        if( f.sourceText() == null && isLibrary == 0 )
            settleFunctions( module, name );
        return module;
    }

    /// Functions of modules that the reference implementation has in C are builtins: in the body of a class they make no methods.
    void settleFunctions( var module : .python.module, var name : string )
    {
        var i : int;
        var isWhole = " math cmath operator time sys struct zlib binascii bisect gc atexit _thread ".indexOf( " " + name + " ", 0 ) >= 0;
        var isPart = name.equals( "functools" ) || name.equals( "heapq" );
        if( isWhole == 0 && isPart == 0 )
            return;
        for( i = 0; i < module.size(); i++ )
            if( (module.at( i ) is .python.function) && typeOf( module.at( i ) ) :== ofFunction && ((string)module.nameAt( i )).charAt( 0 ) != 95 )
                if( isWhole || " reduce cmp_to_key heappush heappop heapify heappushpop heapreplace ".indexOf( " " + (string)module.nameAt( i ) + " ", 0 ) >= 0 )
                    ((.python.object)module.at( i )).setKind( (.python.type)builtin( "builtin_function_or_method" ) );
    }

    /// Runs the code of a module that is imported. One that fails is not there.
    void runImported( var f : .python.function, var name : string )
    {
        var outer = current;
        try
        {
            f.call0();
        }
        catch( .internal.object thrown )
        {
            thrown = caught( thrown );
            current = outer;
            if( modules.place( name ) >= 0 )
                modules.remove( modules.place( name ) );
            throw thrown;
        }
    }

    /// `code` is the class of the module or, if no module of Python has this name, what is said if it is none of a class of Phantom either.
    /// What the program's own `__import__` gives for a statement with these names, or none, between spaces; the unbound value while it
    /// has put none in the place of the builtin one.
    .internal.object importByProgram( var name : .internal.object, var level : int, var parts : .internal.object, var globals : .internal.object[] ) [233]
    {
        var args : .internal.object[];
        var found = shown.at( shown.place( "__import__" ) );
        if( found :== builtin( "__import__" ) || found :== unset )
            return unset;
        args = new .internal.object[]();
        args[0] = name;
        args[1] = moduleDict( globals );
        args[2] = null;
        args[3] = null;
        if( parts != null )
        {
            var names = machine.split( parts, null, machine.fromInt( 0 - 1 ), 0 );
            args[3] = tuple( names, names.length() );
        }
        args[4] = machine.fromInt( level );
        return call( found, args, null );
    }

    .internal.object importModule( var name : .internal.object, var code : .internal.object ) [146]
    {
        var place = modules.place( name );
        var module : .internal.object;
        var dot : int;
        var text = (string)name;
        var kind : .internal."class";
        if( place >= 0 )
        {
            if( modules.valueAt( place ) == null )
                throw "ModuleNotFoundError: import of " + text + " halted; None in sys.modules";
            return modules.valueAt( place );
        }
        if( code is string )
            return importLate( text, (string)code );
        if( code == null )
            module = emptyPackage( text );
        else
        {
            kind = (.internal."class")code;
            module = run( new *( kind )(), text, 0 );
            // The module may have put something else in its place.
            place = modules.place( name );
            if( place >= 0 )
                module = modules.valueAt( place );
        }
        dot = text.length() - 1;
        while( dot >= 0 && text.charAt( dot ) != 46 )
            dot = dot - 1;
        if( dot > 0 && modules.place( text.substring( 0, dot ) ) >= 0 )
            storeAttribute( modules.valueAt( modules.place( text.substring( 0, dot ) ) ), text.substring( dot + 1, text.length() - dot - 1 ), module );
        return module;
    }

    /// A module that was not there when the program was compiled. It is looked for in the directories that `sys.path` names by now, then
    /// among the classes of Phantom.
    .internal.object importLate( var name : string, var complaint : string )
    {
        var found = importAlong( name, 0 );
        if( found == null )
            found = importAlong( name, 1 );
        if( found == null )
            found = call1( builtin( "_found_by_finders" ), name );
        return found == null ? foreign().importClass( name, (string)call2( builtin( "_missing_module" ), name, complaint ) ) : found;
    }

    /// The same for one name of a module.
    .internal.object importPartLate( var module : string, var name : string, var complaint : string )
    {
        var found = importAlong( module, 0 );
        if( found == null )
            found = importAlong( module, 1 );
        if( found == null )
            found = call1( builtin( "_found_by_finders" ), module );
        if( found != null )
            return importFrom( found, name, null );
        found = importAlong( module + "." + name, 1 );
        return found == null ? foreign().importPart( module, name, complaint ) : found;
    }

    /// Imports a module, and the packages around it, from the directories of `sys.path`; null if it is not there.
    ///
    /// `withEmpty`: directories without code of their own are packages, too.
    .internal.object importAlong( var name : string, var withEmpty : int )
    {
        var i : int;
        var part : string;
        var code : .internal.object;
        var found : .internal.object;
        var other : .internal.object;
        // Whether the last part comes from one of the program's own finders.
        var isFound = 0;
        if( withEmpty && pathCode( name ) == null )
            return null;
        for( i = 1; i <= name.length(); i++ )
            if( i == name.length() || name.charAt( i ) == 46 )
            {
                part = name.substring( 0, i );
                if( modules.place( part ) >= 0 )
                    found = modules.valueAt( modules.place( part ) );
                else
                {
                    code = pathCode( part );
                    other = null;
                    if( code == null && withEmpty == 0 )
                        other = call1( builtin( "_found_by_finders" ), part );
                    if( other != null )
                    {
                        found = other;
                        isFound = 1;
                        continue;
                    }
                    if( code == null && withEmpty == 0 )
                    {
                        if( isFromFile( found ) )
                            throw "ModuleNotFoundError: No module named '" + part + "'"
                                + (((.python.module)found).place( "__path__" ) < 0 ? "; '" + (string)findAttribute( found, "__name__" ) + "' is not a package" : "");
                        return null;
                    }
                    found = importModule( part, code );
                    isFound = 0;
                }
            }
        // A module may have put any object in its place.
        if( isFound || isFromFile( found ) || (found is .python.module) == 0 && (found is .python.type) == 0 )
            return found;
        return null;
    }

    int isFromFile( var module : .internal.object )
    {
        return (module is .python.module) && ((.python.module)module).place( "__file__" ) >= 0;
    }

    /// The class of a module that lies in a directory of `sys.path`, or null.
    .internal.object pathCode( var name : string )
    {
        var found : .internal.object;
        searchPath();
        found = moduleCode( "." + name + ".__init__" );
        return found == null ? moduleCode( "." + name ) : found;
    }

    /// Names the directories of `sys.path` to who finds classes, as the program may have added some: there is never a class of such a
    /// name, but asking for it says where to look.
    void searchPath()
    {
        var system = loadModule( "sys" );
        var iterator = loop( getAttribute( system, "path" ) );
        var item = iterator.next();
        while( item :!= unset )
        {
            if( item is string )
                classOr( ".python.directory:" + (string)call1( builtin( "_absolute_file" ), item ) );
            item = iterator.next();
        }
    }

    /// The module for a directory with modules that has no code of its own.
    .internal.object emptyPackage( var name : string )
    {
        var made = new .python.module();
        made.open( new .internal.object[](), new .internal.object[](), unset );
        made.put( "__name__", name );
        made.setKind( (.python.type)builtin( "module" ) );
        modules.put( name, made );
        call1( builtin( "_settle_empty" ), made );
        return made;
    }

    .internal.object importFrom( var module : .internal.object, var name : .internal.object, var code : .internal.object ) [147]
    {
        var place : int;
        var found : .internal.object;
        if( (module is string) && modules.place( module ) >= 0 && findAttribute( modules.valueAt( modules.place( module ) ), name ) :!= unset )
            return importFrom( modules.valueAt( modules.place( module ) ), name, null );
        if( module is string )
            return importPartLate( (string)module, (string)name, (string)code );
        if( module is .python.type )
            return foreign().importPart( importedName( module ), (string)name, "No module named '" + importedName( module ) + "." + (string)name + "'" );
        if( (module is .python.module) == 0 )
        {
            found = findOrUnset( module, name );
            if( found :== unset && typeOf( module ).lookup( "__getattr__" ) :!= unset )
                found = askModule( module, name );
            if( found :== unset )
                throw "ImportError: cannot import name '" + (string)name + "' from '" + (findOrUnset( module, "__name__" ) :== unset ? "<unknown module name>" : (string)findOrUnset( module, "__name__" )) + "' (unknown location)";
            return found;
        }
        place = ((.python.namespace)module).place( name );
        // A place that only has the builtin of that name stands behind a module of the package.
        if( place >= 0 && code != null )
            if( isBuiltin( name, ((.python.namespace)module).at( place ) ) )
                place = 0 - 1;
        if( place < 0 && code != null )
            return importModule( (string)findAttribute( module, "__name__" ) + "." + (string)name, code );
        if( place < 0 && modules.place( (string)findAttribute( module, "__name__" ) + "." + (string)name ) >= 0 )
            return modules.valueAt( modules.place( (string)findAttribute( module, "__name__" ) + "." + (string)name ) );
        if( place < 0 && ((.python.namespace)module).place( "__getattr__" ) >= 0 )
        {
            found = askModule( module, name );
            if( found :!= unset )
                return found;
        }
        if( place < 0 && isFromFile( module ) && ((.python.namespace)module).place( "__path__" ) >= 0 )
        {
            found = pathCode( (string)findAttribute( module, "__name__" ) + "." + (string)name );
            if( found != null )
                return importModule( (string)findAttribute( module, "__name__" ) + "." + (string)name, found );
        }
        if( place < 0 )
        {
            found = findAttribute( module, "__file__" );
            throw "ImportError: cannot import name '" + (string)name + "' from '" + (string)findAttribute( module, "__name__" ) + "' (" + ((found is string) ? (string)found : "unknown location") + ")";
        }
        return ((.python.namespace)module).at( place );
    }

    /// `from module import *` in the module with these values. Its code knows the places of some names; others are added to it, for those
    /// who import them from there.
    void importAll( var module : .internal.object, var names : .internal.object[], var globals : .internal.object[] ) [148]
    {
        var i : int;
        var place : int;
        var found : .python.dict;
        var own : .python.module;
        if( (module is .python.type) || (module is .python.module) && isFromFile( module ) == 0 && ((.python.module)module).fromLibrary() == 0 && foreign().isPackage( module ) )
            foreign().importPart( "", "*", "" );
        found = starNames( module );
        for( i = 0; i < opened.length(); i++ )
            if( ((.python.module)opened[i]).getValues() :== globals )
                own = (.python.module)opened[i];
        if( own != null )
        {
            for( i = 0; i < found.usedPlaces(); i++ )
                own.put( found.keyAt( i ), found.valueAt( i ) );
            return;
        }
        for( i = 0; i < names.length(); i++ )
        {
            place = found.place( names[i] );
            if( place >= 0 )
                globals[i] = found.valueAt( place );
        }
    }

    /// What `from … import *` gives a text: names and values.
    .python.dict starNames( var module : .internal.object )
    {
        var from = (.python.namespace)module;
        var found = newDict();
        var place = from.place( "__all__" );
        var i : int;
        if( place >= 0 )
        {
            noteAll( (string)findAttribute( module, "__name__" ), module, found, from.at( place ) );
            return found;
        }
        for( i = 0; i < from.size(); i++ )
            if( from.at( i ) :!= unset && isBuiltin( from.nameAt( i ), from.at( i ) ) == 0 )
                if( ((string)from.nameAt( i )).length() == 0 || ((string)from.nameAt( i )).charAt( 0 ) != 95 )
                    found.put( from.nameAt( i ), from.at( i ) );
        return found;
    }

    /// Finds the values of the names in `__all__`.
    void noteAll( var own : string, var module : .internal.object, var found : .python.dict, var names : .internal.object )
    {
        var iterator = loop( names );
        var item = iterator.next();
        var value : .internal.object;
        while( item :!= unset )
        {
            if( (item is string) == 0 )
                throw "TypeError: Item in " + own + ".__all__ must be str, not " + typeName( item );
            value = findOrUnset( module, item );
            if( value :== unset && modules.place( own + "." + (string)item ) >= 0 )
                value = modules.valueAt( modules.place( own + "." + (string)item ) );
            if( value :== unset && ((.python.namespace)module).place( "__getattr__" ) >= 0 )
                value = askModule( module, item );
            if( value :== unset && ((.python.namespace)module).place( "__path__" ) >= 0 && knownModule( own + "." + (string)item ) != null )
                value = modules.valueAt( modules.place( own + "." + (string)item ) );
            if( value :== unset )
                throw "AttributeError: module '" + own + "' has no attribute '" + (string)item + "'";
            found.put( item, value );
            item = iterator.next();
        }
    }

    /// A module for code of Phantom, found as classes are.
    .internal.object loadModule( var name : string )
    {
        var place = modules.place( name );
        var found : .internal.object;
        if( place >= 0 && modules.valueAt( place ) :!= null )
            return modules.valueAt( place );
        if( place >= 0 )
            return importModule( name, null );
        found = knownModule( name );
        if( found != null )
            return found;
        found = pathCode( name );
        if( found == null )
        {
            found = call1( builtin( "_found_by_finders" ), name );
            if( found != null )
                return found;
            throw "ModuleNotFoundError: No module named '" + name + "'";
        }
        return importModule( name, found );
    }

    /// A module in the library or in a directory where classes are looked for; null if there is none.
    .internal.object knownModule( var name : string )
    {
        var code = moduleCode( ".python." + name );
        if( code == null )
            code = moduleCode( "." + name );
        if( code == null )
            code = moduleCode( "." + name + ".__init__" );
        if( code == null )
            code = moduleCode( ".python." + name + ".__init__" );
        return code == null ? null : importModule( name, code );
    }

    /// The class with the code of a module, or null.
    .internal.object moduleCode( var name : string )
    {
        var found = classOr( name );
        if( found == null )
            return null;
        try { return (new *( (.internal."class")found )() is .python.function) ? found : null; }
        catch( .internal.object thrown ) { return null; }
    }

    .internal.object classOr( var name : string )
    {
        try { return boot.loadClass( name ); }
        catch( string problem ) { return null; }
    }

    /// The exception for a text that leaves Python for code of Phantom.
    .internal.object leaving( var text : string )
    {
        var outer = current;
        var made = caught( text );
        current = outer;
        return made;
    }

    void enterModule( var name : .internal.object, var module : .internal.object )
    {
        if( modules.place( name ) < 0 )
            modules.put( name, module );
    }

    /// Module and name of a class of Phantom.
    string importedName( var kind : .internal.object ) { return ((.python.type)kind).getModule() + "." + ((.python.type)kind).getName(); }

    /// The names of the module with these values, as a dictionary that is the module itself.
    .internal.object moduleDict( var globals : .internal.object[] ) [156]
    {
        var i : int;
        if( globals[0] is .python.text_scope )
            return ((.python.text_scope)globals[0]).getSpace();
        for( i = 0; i < opened.length(); i++ )
            if( ((.python.module)opened[i]).getValues() :== globals )
                return viewOf( (.python.module)opened[i] );
        throw "SystemError: code without a module";
    }

    .internal.object viewOf( var module : .python.module )
    {
        if( module.getView() == null )
            module.setView( liveDict( module ) );
        return module.getView();
    }

    /// How many elements a walk over a list has not given yet.
    .internal.object stepsLeft( var walk : .internal.object ) { return machine.fromInt( ((.python.list_iterator)walk).left() ); }

    /// What a walk goes over and where it stands, as a tuple.
    .internal.object walkParts( var walk : .internal.object )
    {
        var found = ((.python.iterator)walk).parts();
        return tuple( found, found.length() );
    }

    int walkPlaces( var walk : .internal.object ) { return ((.python.row_walk)walk).countPlaces(); }
    void walkOn( var walk : .internal.object, var places : .internal.object ) { ((.python.row_walk)walk).goOn( machine.listSlice( ((.python.list)places).getItems(), 0, 1, ((.python.list)places).size() ) ); }
    void walkFrom( var walk : .internal.object, var start : .internal.object ) { ((.python.range_iterator)walk).goOnAt( start ); }
    void walkTo( var walk : .internal.object, var place : .internal.object ) { ((.python.iterator)walk).goTo( machine.toInt( place ) ); }

    /// After a statement of a program that may notice when objects end.
    void settle( var isLikely : .internal.object ) [223]
    {
        if( watcher != null )
            ((.python.object)watcher).call1( isLikely );
    }

    /// What looks which objects have ended; null while none is watched.
    void setWatcher( var f : .internal.object ) { watcher = f; }

    /// What keeps each element of a list alive, see the machine's `watch`.
    .internal.object watch( var l : .internal.object )
    {
        var answers = new .internal.object[]();
        var count = ((.python.list)l).size();
        if( count > 0 )
        {
            answers[count - 1] = null;
            machine.watch( ((.python.list)l).getItems(), answers );
        }
        return list( answers, count );
    }

    .internal.object weak( var target : .internal.object )
    {
        var made = new .internal.weakref();
        made.set( target );
        return made;
    }

    .internal.object weakGet( var reference : .internal.object ) { return ((.internal.weakref)reference).get(); }
    void weakClear( var reference : .internal.object ) { ((.internal.weakref)reference).set( null ); }

    /// An object whose class has a `__del__` begins.
    void begun( var made : .internal.object )
    {
        call1( builtin( "_watch" ), made );
    }

    /// A generator begins whose code has to be told when it ends early.
    void guarded( var made : .internal.object )
    {
        call1( builtin( "_guard" ), made );
    }

    /// Whether a name of a module is there only because the builtin of this name is.
    int isBuiltin( var name : .internal.object, var value : .internal.object )
    {
        var place = builtinPlace( (string)name );
        if( ((string)name).equals( "__builtins__" ) || ((string)name).equals( "__doc__" ) )
            return 0;
        if( place >= 0 && builtins.at( place ) :== value )
            return 1;
        place = shownPlaces == null ? 0 - 1 : shownPlaces.place( name );
        return place >= 0 && shown.at( place ) :== value;
    }

    .internal.object memberDict( var members : .internal.object ) [157]
    {
        return (members is .python.prepared) ? ((.python.prepared)members).getMapping() : liveDict( members );
    }

    /// Notes the annotation of a name in the body of a class.
    void annotate( var members : .internal.object, var name : .internal.object, var value : .internal.object ) [158]
    {
        var notes = memberOf( members, "__annotations__" );
        if( notes :== unset )
        {
            notes = newDict();
            setMember( members, "__annotations__", notes );
        }
        setItem( notes, name, value );
    }

    /// The module of this name if it has been imported, else None.
    .internal.object findModule( var name : .internal.object )
    {
        var place = modules.place( name );
        return place < 0 ? null : modules.valueAt( place );
    }

    .internal.object signatureOf( var f : .internal.object )
    {
        var code = (.python.function)f;
        var result = newList();
        ((.python.list)result).add( list( code.getParams(), code.getParams().length() ) );
        ((.python.list)result).add( machine.fromInt( code.countPositional() ) );
        ((.python.list)result).add( machine.fromInt( code.countKeywordOnly() ) );
        ((.python.list)result).add( machine.fromInt( code.getFlags() ) );
        ((.python.list)result).add( list( code.getDefaults(), code.getDefaults().length() ) );
        return result;
    }

    int small( var value : .internal.object ) { return machine.toInt( value ); }

    // Lists and tuples, from Python.

    /// The place of a value from `start` to before `stop`, or -1.
    .internal.object listFind( var l : .internal.object, var value : .internal.object, var start : .internal.object, var stop : .internal.object )
    {
        var i = machine.toInt( start );
        var list = (.python.list)l;
        var end = machine.toInt( stop );
        while( i < end )
        {
            i = machine.listFind( list.getItems(), value, i, end );
            if( i >= 0 - 1 )
                return machine.fromInt( i );
            i = 0 - 2 - i;
            if( i < list.size() && equal( list.at( i ), value ) )
                return machine.fromInt( i );
            i = i + 1;
            if( end > list.size() )
                end = list.size();
        }
        return machine.fromInt( 0 - 1 );
    }

    .internal.object listSlice( var l : .internal.object, var start : .internal.object, var stop : .internal.object, var step : .internal.object )
    {
        var source = (.python.list)l;
        var i = machine.toInt( start );
        var end = machine.toInt( stop );
        var by = machine.toInt( step );
        var count = by > 0 ? (end - i + by - 1) / by : (i - end - by - 1) / (0 - by);
        if( by > 0 ? end <= i : end >= i )
            count = 0;
        return list( machine.listSlice( source.getItems(), i, by, count ), count );
    }

    .internal.object listRepeat( var l : .internal.object, var times : .internal.object )
    {
        var source = (.python.list)l;
        var n = machine.toInt( times );
        if( n < 0 )
            n = 0;
        return list( machine.listRepeat( source.getItems(), source.size(), n ), source.size() * n );
    }

    /// The first place at which two lists differ within the shorter one, or -1.
    .internal.object listDifference( var a : .internal.object, var b : .internal.object )
    {
        return machine.fromInt( difference( (.python.list)a, (.python.list)b ) );
    }

    int difference( var a : .python.list, var b : .python.list )
    {
        var i = 0;
        var count = a.size() < b.size() ? a.size() : b.size();
        while( i < count )
        {
            i = machine.listDifference( a.getItems(), b.getItems(), count, i );
            if( i >= 0 - 1 )
                return i;
            i = 0 - 2 - i;
            if( equal( a.at( i ), b.at( i ) ) == 0 )
                return i;
            i = i + 1;
        }
        return 0 - 1;
    }

    /// Sorts lists of keys and values if the machine can; the values may be None.
    .internal.object listSort( var keys : .internal.object, var values : .internal.object, var fromEnd : .internal.object )
    {
        var list = (.python.list)keys;
        var others : .internal.object[];
        if( values != null )
            others = ((.python.list)values).getItems();
        return machine.listSort( list.getItems(), others, list.size(), truth( fromEnd ) );
    }

    /// Takes out the entry that came last.
    .internal.object dictPopLast( var d : .internal.object )
    {
        var dict = (.python.dict)d;
        var at = dict.usedPlaces() - 1;
        var pair = new .internal.object[]();
        while( dict.keyAt( at ) :== unset )
            at = at - 1;
        pair[0] = dict.keyAt( at );
        pair[1] = dict.valueAt( at );
        // The places behind it are free again, if the machine can tell the buckets.
        if( machine.quick( 8, this, d, at ) == null )
            dict.remove( at );
        return tuple( pair, 2 );
    }

    /// Takes out the first entry, and answers its key and value.
    .internal.object dictPopFirst( var d : .internal.object )
    {
        var dict = (.python.dict)d;
        var at = dict.firstPlace();
        var pair = new .internal.object[]();
        pair[0] = dict.keyAt( at );
        pair[1] = dict.valueAt( at );
        dict.remove( at );
        return tuple( pair, 2 );
    }

    /// Takes an element out of a set; the unbound value if it has none.
    .internal.object setPop( var s : .internal.object )
    {
        var set = (.python.dict)s;
        var order : .internal.object[];
        var key = machine.quick( 7, this, s, null );
        if( key != null )
            return key;
        if( set.size() == 0 )
            return unset;
        order = set.numberOrder();
        key = order == null ? set.keyAt( set.firstPlace() ) : order[0];
        set.remove( set.place( key ) );
        return key;
    }

    /// Calls a method of an object's class; the text around the name of the class is the error if there is none.
    .internal.object callSpecial( var object : .internal.object, var name : .internal.object, var before : .internal.object, var behind : .internal.object )
    {
        var method = typeOf( object ).lookup( name );
        if( method == null || method :== unset )
            throw "TypeError: " + (string)before + typeName( object ) + (string)behind;
        return special1( method, object );
    }

    int hasMember( var object : .internal.object, var name : .internal.object )
    {
        var found = typeOf( object ).lookup( name );
        return found :!= unset && found :!= null;
    }

    int isPlainSubclass( var kind : .internal.object, var other : .internal.object ) { return ((.python.type)kind).isSubclass( other ); }

    /// Matches of a pattern; the machine says what the answer is.
    .internal.object matchText( var program : .internal.object, var text : .internal.object, var start : .internal.object, var end : .internal.object, var mode : .internal.object, var limit : .internal.object, var barred : .internal.object, var state : .internal.object )
    {
        var last : .internal.object[];
        if( state != null )
            last = ((.python.list)state).getItems();
        var found = machine.matchText( program, text, start, end, mode, limit, barred, last );
        return list( found, found.length() );
    }

    // MARK: Texts that are compiled while the program runs

    /// A function of the code of a text, which the name of its class contains; if that is faulty, what is wrong.
    .internal.object loadText( var name : string )
    {
        var found = classOr( name );
        var kind : .internal."class";
        var made : .internal.object;
        var f : .python.function;
        if( found == null )
            throw "NotImplementedError: this machine has no compiler";
        kind = (.internal."class")found;
        made = new *( kind )();
        f = (.python.function)made;
        if( f.sourceText() != null )
            return f.sourceText();
        f.setKind( functionType() );
        return f;
    }

    /// Runs the code of a text with a dictionary for its global names and, outside functions, what has its own variables.
    .internal.object runText( var code : .internal.object, var space : .internal.object, var own : .internal.object )
    {
        var kind = (.internal."class")((.python.function)code).getClass();
        var made = new *( kind )();
        var f = (.python.function)made;
        var scope = new .python.text_scope();
        var globals = new .internal.object[]();
        scope.open( this, (.python.dict)space, own );
        globals[0] = scope;
        f.open( this, globals );
        return f.call0();
    }

    /// What a name means that a text does not find in its dictionary.
    .internal.object textBuiltin( var space : .python.dict, var name : .internal.object )
    {
        var own = space.place( "__builtins__" );
        var found : .internal.object;
        var place : int;
        if( ((string)name).equals( ".display" ) )
            return builtin( "_display" );
        if( own >= 0 )
            if( space.valueAt( own ) is .python.dict )
            {
                space = (.python.dict)space.valueAt( own );
                place = space.place( name );
                if( place < 0 )
                    throw nameError( name );
                return space.valueAt( place );
            }
        found = programBuiltin( name );
        if( found :== unset )
            throw nameError( name );
        return found;
    }

    /// A call of what had the name `eval` or `exec` when the program was compiled.
    .internal.object evaluate( var f : .internal.object, var given : .internal.object[], var globals : .internal.object[], var variables : .internal.object ) [200]
    {
        if( f :!= builtin( "eval" ) && f :!= builtin( "exec" ) )
            return call( f, given, null );
        return call4( builtin( "_evaluate" ), ((.python.function)f).getName(), list( given, given.length() ), moduleDict( globals ), variables );
    }
};
