// A method of a class of Phantom, or what makes objects of the class, as a function of Python. Its arguments and its result go
// through the conversions of .python.foreign.
package .python;

import .python.core;
import .python.foreign;
import .python.foreign_class;
import .python.function;

class foreign_function extends .python.function
{
    var owner : .python.foreign;
    var bridge : .python.foreign_class;
    // The methods of this name: the words of their descriptions.
    var candidates : .internal.object[];
    // The class of which objects are made; null for methods.
    var made : .internal.object;

    void open( var c : .python.core, var o : .python.foreign, var b : .python.foreign_class, var n : string, var m : .internal.object )
    {
        var info = new .internal.object[]();
        var i : int;
        for( i = 0; i < 5; i++ )
            info[i] = 0;
        setup( c, null, null, n, new .internal.object[](), new .internal.object[](), info );
        owner = o;
        bridge = b;
        made = m;
        candidates = new .internal.object[]();
    }

    void add( var words : .internal.object ) { candidates[candidates.length()] = words; }
    .internal.object[] getCandidates() { return candidates; }

    .internal.object invokeWith( var first : .internal.object, var args : .internal.object[], var names : .internal.object[] )
    {
        var all = new .internal.object[]();
        var i : int;
        all[0] = first;
        for( i = 0; i < args.length(); i++ )
            all[i + 1] = args[i];
        return invoke( all, names );
    }

    .internal.object invoke( var args : .internal.object[], var names : .internal.object[] ) [21]
    {
        if( names != null )
            throw "TypeError: " + name + "() takes no keyword arguments";
        return owner.callForeign( this, bridge, made, name, args );
    }
};
