// A class of Python.
package .python;

import .python.object;
import .internal.weakref;
import .python.core;
import .python.function;
import .python.namespace;
import .python.instance;

class type extends .python.object
{
    var core : .python.core;
    var name : string;
    var bases : .internal.object[];
    var order : .internal.object[];
    var members : .python.namespace;
    var isPlain : int;
    var isException : int;
    var fullName : string;
    // How the metaclass makes objects of this class; null for the ordinary way.
    var metaCall : .internal.object;
    // Names that instances may have; null for any.
    var slots : .python.namespace;
    var hasGetattribute : int;
    // Members that have been looked for; the machine fills these and knows their places.
    var cacheNames : .internal.object[];
    var cacheValues : .internal.object[];
    var cacheEpoch : int;
    var hasSetter : int;
    var moduleName : string;
    // Names of attributes that objects of this class have in common, in the order in which the first of them got them.
    var sharedNames : .internal.object[];
    // Such lists of objects that got theirs in another order; null before the first.
    var otherNames : .internal.object[];
    // Neither `__eq__` nor `__ne__` is there: objects of this class are equal to themselves only.
    var comparesIdentity : int;
    // Objects are made in the ordinary way, and what `__init__` was in which state of all classes.
    var isQuick : int;
    var initMethod : .internal.object;
    var initEpoch : int;
    // The attributes of some objects of this class are in dictionaries that the program has given them.
    var isBacked : int;
    // What makes an object of this class from one argument, in the place of `__new__`; null for most classes.
    var maker : .internal.object;
    var keepsItems : int;
    // The body of the class has no text at its start, so `__doc__` is None here and not that of a class above.
    var lacksText : int;
    // Objects of this class say by an attribute to what class they belong.
    var hasClaims : int;
    // Objects of this class have a `__del__`.
    var noticesEnd : int;
    // Exceptions of this class are made in the ordinary way.
    var isThrown : int;
    // The function `__new__` of a class of a program, if nothing else has a say in how its objects are made; as old as `initMethod`.
    var newMethod : .internal.object;
    // Weak references to the classes right below, the oldest first; null before the first.
    var below : .internal.object[];
    var belowCount : int;
    // With so many the ended ones are left out.
    var belowLimit : int;
    // Whether that is the one of dict.
    var makesDict : int;
    // The state of all classes in which objects are made by the machine, and have `initMethod` run on them or have none.
    var quickEpoch : int;
    var bareEpoch : int;
    // Neither `__bool__` nor `__len__` was there in this state of all classes.
    var trueEpoch : int;

    string getModule() { return moduleName == null ? "builtins" : moduleName; }
    void setModule( var n : string ) { moduleName = n; }

    void init( var c : .python.core, var n : string, var b : .internal.object[], var m : .python.namespace )
    {
        core = c;
        name = n;
        bases = b;
        members = m;
        isBacked = 0;
        lacksText = 0;
    }

    .python.core getCore() [24] { return core; }
    string getName() [25] { return name; }
    string getFullName() { return fullName == null ? name : fullName; }
    void setFullName( var n : string ) { fullName = n; }
    int catches() { return isException; }
    .python.namespace getSlots() { return slots; }
    void setSlots( var s : .python.namespace ) { slots = s; }
    int hasOwnGetattribute() { return hasGetattribute; }
    void rename( var n : string ) [32] { name = n; }
    int hasBacked() { return isBacked; }
    void markBacked()
    {
        if( isBacked == 0 )
        {
            isBacked = 1;
            refresh();
            core.changed();
        }
    }
    .internal.object[] getBases() [26] { return bases; }
    .internal.object[] getOrder() [27] { return order; }
    .python.namespace getMembers() [28] { return members; }

    /// Notes a class right below, which this does not keep alive.
    void noteBelow( var made : .python.type )
    {
        var reference = new .internal.weakref();
        if( below == null )
        {
            below = new .internal.object[]();
            belowCount = 0;
            belowLimit = 64;
        }
        if( belowCount >= belowLimit )
        {
            dropEnded();
            belowLimit = belowCount < 32 ? 64 : belowCount * 2;
        }
        reference.set( made );
        below[belowCount] = reference;
        belowCount = belowCount + 1;
    }

    void dropEnded()
    {
        var kept = 0;
        var i : int;
        for( i = 0; i < belowCount; i++ )
            if( ((.internal.weakref)below[i]).get() != null )
            {
                below[kept] = below[i];
                kept = kept + 1;
            }
        for( i = kept; i < belowCount; i++ )
            below[i] = null;
        belowCount = kept;
    }

    int countBelow() { return below == null ? 0 : belowCount; }
    /// A class right below; null if it has ended.
    .python.type classBelow( var i : int ) { return (.python.type)((.internal.weakref)below[i]).get(); }

    /// The order in which classes are asked for a name, this one first.
    void setOrder( var o : .internal.object[] ) [29]
    {
        order = o;
        refresh();
    }

    /// Notes which members say how the class works.
    void refresh()
    {
        isPlain = core.isRootNew( lookup( "__new__" ) );
        isException = core.isExceptionType( this );
        metaCall = core.metaCall( this );
        hasGetattribute = core.overrides( this, "__getattribute__" );
        hasSetter = core.overrides( this, "__setattr__" );
        keepsItems = core.keepsItems( this );
        comparesIdentity = lookup( "__eq__" ) :== core.unboundValue() && lookup( "__ne__" ) :== core.unboundValue();
        hasClaims = lookup( "__class__" ) :!= core.unboundValue();
        if( isBacked )
        {
            hasGetattribute = 1;
            hasSetter = 1;
        }
        noticesEnd = lookup( "__del__" ) :!= core.unboundValue();
        isQuick = isPlain && isException == 0 && metaCall == null && noticesEnd == 0;
        isThrown = isPlain && isException && metaCall == null && noticesEnd == 0 && core.isExitType( this ) == 0;
        initEpoch = 0;
        quickEpoch = 0;
        bareEpoch = 0;
        trueEpoch = 0;
    }

    int getKeepsItems() { return keepsItems; }

    int getLacksText() { return lacksText; }
    void setLacksText() { lacksText = 1; }

    void makeCache()
    {
        cacheNames = new .internal.object[]();
        cacheValues = new .internal.object[]();
        cacheNames[63] = null;
        cacheValues[63] = null;
        cacheEpoch = 0;
    }

    /// A member of this class or an ancestor; the unbound value if there is none.
    .internal.object lookup( var wanted : .internal.object ) [30]
    {
        var found = core.native().lookup( this, wanted, core.unboundValue(), core.getEpoch() );
        if( found :!= core.native() )
            return found;
        if( cacheNames == null )
            makeCache();
        return search( wanted );
    }

    .internal.object search( var wanted : .internal.object )
    {
        var i : int;
        var place : int;
        var owner : .python.type;
        for( i = 0; i < order.length(); i++ )
        {
            owner = (.python.type)order[i];
            place = owner.getMembers().place( wanted );
            if( place >= 0 )
                return owner.getMembers().at( place );
        }
        return core.unboundValue();
    }

    int isSubclass( var other : .internal.object ) [31]
    {
        var i : int;
        for( i = 0; i < order.length(); i++ )
            if( order[i] :== other )
                return 1;
        return 0;
    }

    .internal.object invoke( var args : .internal.object[], var names : .internal.object[] ) [21]
    {
        var all : .internal.object[];
        var i : int;
        if( metaCall == null )
            return construct( args, names );
        all = new .internal.object[]();
        for( i = 0; i < args.length(); i++ )
            all[i + 1] = args[i];
        all[0] = this;
        return ((.python.object)metaCall).invoke( all, names );
    }

    /// Makes an object of this class.
    .internal.object construct( var args : .internal.object[], var names : .internal.object[] )
    {
        var made : .python.instance;
        var init : .internal.object;
        var fresh : .internal.object;
        if( isPlain )
        {
            if( isException )
            {
                made = raised( args, args.length() );
            }
            else
            {
                made = begin();
            }
            fresh = made;
        }
        else
        {
            if( names != null && core.leavesNames( core.newOf( this ), lookup( "__init__" ) ) )
                fresh = invokeWith( core.newOf( this ), this, withoutNamed( args, names ), null );
            else
                fresh = invokeWith( core.newOf( this ), this, args, names );
            if( core.typeOf( fresh ).isSubclass( this ) == 0 || ((fresh is .python.type) && core.isPlainType( this )) )
                return fresh;
            // What a class of the library makes, it makes whole.
            if( (fresh is .python.instance) == 0 && members.place( "__new__" ) >= 0 && getModule().equals( "builtins" ) )
                return fresh;
        }
        init = lookup( "__init__" );
        if( init :== core.unboundValue() )
        {
            if( args.length() > 0 && isPlain )
                throw "TypeError: " + name + "() takes no arguments";
            return fresh;
        }
        if( names != null && core.leavesNames( init, core.newOf( this ) ) )
            return settled( fresh, invokeWith( init, fresh, withoutNamed( args, names ), null ) );
        return settled( fresh, invokeWith( init, fresh, args, names ) );
    }

    /// The arguments without names, which are the first.
    .internal.object[] withoutNamed( var args : .internal.object[], var names : .internal.object[] )
    {
        return core.native().listSlice( args, 0, 1, args.length() - names.length() );
    }

    /// Calls something with one more argument before the others.
    .internal.object invokeWith( var called : .internal.object, var first : .internal.object, var args : .internal.object[], var names : .internal.object[] )
    {
        var all : .internal.object[];
        var i : int;
        if( called is .python.function )
            return ((.python.function)called).invokeWith( first, args, names );
        all = new .internal.object[]();
        for( i = 0; i < args.length(); i++ )
            all[i + 1] = args[i];
        all[0] = first;
        return ((.python.object)called).invoke( all, names );
    }

    /// A new object on which no `__init__` has run.
    .python.instance make()
    {
        var made : .internal.object;
        var slow : .python.instance;
        if( sharedNames == null )
            sharedNames = new .internal.object[]();
        made = core.native().make( this, null );
        if( made != null )
            return (.python.instance)made;
        slow = new .python.instance();
        slow.setKind( this );
        return slow;
    }

    /// A new exception with these arguments, on which no `__init__` has run.
    .python.instance raised( var args : .internal.object[], var count : int )
    {
        var given = core.tuple( args, count );
        var made : .internal.object;
        var slow : .python.instance;
        if( isThrown )
        {
            if( sharedNames == null )
            {
                sharedNames = new .internal.object[]();
                sharedNames[0] = "args";
            }
            made = core.native().make( this, given );
            if( made != null )
                return (.python.instance)made;
        }
        slow = core.bareException( this );
        slow.put( "args", given );
        return slow;
    }

    /// A new object; the world is told if its end is to be noticed.
    .python.instance begin()
    {
        var made = make();
        if( noticesEnd )
            core.begun( made );
        return made;
    }

    /// Objects of this class begin with names that they share.
    int sharesNames() { return sharedNames != null; }

    /// The list of names for an object that has the first `count` names of a list and gets one more. Objects that get their attributes
    /// in the same order shall share one, because the machine remembers at its places where an attribute of such objects lies.
    .internal.object[] namesWith( var names : .internal.object[], var count : int, var wanted : .internal.object )
    {
        var i : int;
        var fresh : .internal.object[];
        var isShared = names :== sharedNames;
        if( otherNames == null )
            otherNames = new .internal.object[]();
        for( i = 0; i < otherNames.length(); i++ )
        {
            fresh = (.internal.object[])otherNames[i];
            if( fresh :== names )
                isShared = 1;
            if( fresh.length() > count && core.native().find( fresh, count + 1, wanted ) == count && beginsLike( fresh, names, count ) )
                return fresh;
        }
        if( isShared && names.length() == count )
        {
            names[count] = wanted;
            // Objects with this list had no such attribute so far.
            core.changed();
            return names;
        }
        // Never in place: a place in the code may have remembered that objects with the old list lack this name.
        fresh = core.native().listSlice( names, 0, 1, count );
        fresh[count] = wanted;
        if( otherNames.length() < 16 )
            otherNames[otherNames.length()] = fresh;
        return fresh;
    }

    int beginsLike( var names : .internal.object[], var others : .internal.object[], var count : int )
    {
        var i : int;
        for( i = 0; i < count; i++ )
            if( names[i] :!= others[i] )
                return 0;
        return 1;
    }

    /// Whether objects of this class are true, as it has no method that says otherwise.
    int isAlwaysTrue()
    {
        if( trueEpoch == core.getEpoch() )
            return 1;
        if( lookup( "__bool__" ) :!= core.unboundValue() || lookup( "__len__" ) :!= core.unboundValue() )
            return 0;
        trueEpoch = core.getEpoch();
        return 1;
    }

    /// What `__init__` is.
    .internal.object initializer()
    {
        if( initEpoch != core.getEpoch() )
        {
            initMethod = lookup( "__init__" );
            newMethod = metaCall == null && isPlain == 0 && isException == 0 && getModule().equals( "builtins" ) == 0 ? core.newFunction( this ) : null;
            makesDict = newMethod != null && newMethod :== core.newFunction( core.typeOfDict() );
            initEpoch = core.getEpoch();
            quickEpoch = isQuick && maker == null && initMethod :!= core.unboundValue() ? initEpoch : 0;
            bareEpoch = isQuick && initMethod :== core.unboundValue() ? initEpoch : 0;
        }
        return initMethod;
    }

    /// Whether `__init__` runs on what `__new__` has made.
    int isOwn( var fresh : .internal.object )
    {
        if( fresh is .python.type )
            return core.isPlainType( this ) == 0 && core.typeOf( fresh ).isSubclass( this );
        return core.typeOf( fresh ).isSubclass( this );
    }

    .internal.object call0() [16]
    {
        var quick : .internal.object;
        var result : .internal.object;
        if( quickEpoch == core.getEpoch() )
        {
            quick = core.native().make( this, null );
            if( quick != null )
            {
                result = ((.python.object)initMethod).call1( quick );
                return result == null ? quick : settled( quick, result );
            }
        }
        var made : .python.instance;
        var init : .internal.object;
        if( bareEpoch == core.getEpoch() )
        {
            quick = core.native().make( this, null );
            if( quick != null )
                return quick;
        }
        init = initializer();
        if( isQuick == 0 )
        {
            if( isThrown )
            {
                made = raised( new .internal.object[](), 0 );
                return init :== core.rootInitializer() ? made : settled( made, ((.python.object)init).call1( made ) );
            }
            if( newMethod != null )
            {
                var fresh = makesDict ? core.dictOfKind( this ) : ((.python.object)newMethod).call1( this );
                init = initializer();
                return isOwn( fresh ) == 0 || init :== core.unboundValue() ? fresh : settled( fresh, ((.python.object)init).call1( fresh ) );
            }
            init = core.emptyOf( this );
            return init == null ? invoke( new .internal.object[](), null ) : init;
        }
        made = make();
        return init :== core.unboundValue() ? made : settled( made, ((.python.object)init).call1( made ) );
    }

    /// An object whose `__init__` has answered.
    .internal.object settled( var fresh : .internal.object, var result : .internal.object )
    {
        if( result != null )
            badInit( result );
        return fresh;
    }

    void badInit( var result : .internal.object )
    {
        throw "TypeError: __init__() should return None, not '" + core.typeName( result ) + "'";
    }

    void setMaker( var f : .internal.object )
    {
        maker = f;
        quickEpoch = 0;
    }

    .internal.object call1( var a : .internal.object ) [17]
    {
        var quick : .internal.object;
        var result : .internal.object;
        if( quickEpoch == core.getEpoch() )
        {
            quick = core.native().make( this, null );
            if( quick != null )
            {
                result = ((.python.object)initMethod).call2( quick, a );
                return result == null ? quick : settled( quick, result );
            }
        }
        var made : .python.instance;
        var init : .internal.object;
        if( maker != null )
            return ((.python.object)maker).call1( a );
        init = initializer();
        if( isQuick == 0 || init :== core.unboundValue() )
        {
            if( newMethod != null )
            {
                var fresh = makesDict ? core.dictOfKind( this ) : ((.python.object)newMethod).call2( this, a );
                init = initializer();
                return isOwn( fresh ) == 0 || init :== core.unboundValue() ? fresh : settled( fresh, ((.python.object)init).call2( fresh, a ) );
            }
            var args = new .internal.object[]();
            args[0] = a;
            if( isThrown )
            {
                made = raised( args, 1 );
                return init :== core.rootInitializer() ? made : settled( made, ((.python.object)init).call2( made, a ) );
            }
            return invoke( args, null );
        }
        made = make();
        return settled( made, ((.python.object)init).call2( made, a ) );
    }

    .internal.object call2( var a : .internal.object, var b : .internal.object ) [18]
    {
        var quick : .internal.object;
        var result : .internal.object;
        if( quickEpoch == core.getEpoch() )
        {
            quick = core.native().make( this, null );
            if( quick != null )
            {
                result = ((.python.object)initMethod).call3( quick, a, b );
                return result == null ? quick : settled( quick, result );
            }
        }
        var made : .python.instance;
        var init = initializer();
        if( isQuick == 0 || init :== core.unboundValue() )
        {
            if( newMethod != null )
            {
                var fresh = makesDict ? core.dictOfKind( this ) : ((.python.object)newMethod).call3( this, a, b );
                init = initializer();
                return isOwn( fresh ) == 0 || init :== core.unboundValue() ? fresh : settled( fresh, ((.python.object)init).call3( fresh, a, b ) );
            }
            var args = new .internal.object[]();
            args[0] = a;
            args[1] = b;
            if( isThrown )
            {
                made = raised( args, 2 );
                return init :== core.rootInitializer() ? made : settled( made, ((.python.object)init).call3( made, a, b ) );
            }
            return invoke( args, null );
        }
        made = make();
        return settled( made, ((.python.object)init).call3( made, a, b ) );
    }

    .internal.object call3( var a : .internal.object, var b : .internal.object, var c : .internal.object ) [19]
    {
        var quick : .internal.object;
        var result : .internal.object;
        if( quickEpoch == core.getEpoch() )
        {
            quick = core.native().make( this, null );
            if( quick != null )
            {
                result = ((.python.object)initMethod).call4( quick, a, b, c );
                return result == null ? quick : settled( quick, result );
            }
        }
        var made : .python.instance;
        var init = initializer();
        if( isQuick == 0 || init :== core.unboundValue() )
        {
            if( newMethod != null )
            {
                var fresh = ((.python.object)newMethod).call4( this, a, b, c );
                init = initializer();
                return isOwn( fresh ) == 0 || init :== core.unboundValue() ? fresh : settled( fresh, ((.python.object)init).call4( fresh, a, b, c ) );
            }
            var args = new .internal.object[]();
            args[0] = a;
            args[1] = b;
            args[2] = c;
            return invoke( args, null );
        }
        made = make();
        return settled( made, ((.python.object)init).call4( made, a, b, c ) );
    }
};
