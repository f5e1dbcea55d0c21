// What all objects of Python have that are no numbers, strings or None.
package .python;

import .python.namespace;
import .python.type;

class object
{
    var kind : .python.type;

    .python.type getKind() [8] { return kind; }
    void setKind( var k : .python.type ) [9] { kind = k; }

    /// Attributes of an object that is no instance: null if it has none; and after they have been made.
    .python.namespace getExtra() [10] { return null; }
    .python.namespace makeExtra() [11] { throw "AttributeError: this object has no attributes"; }

    /// Calls with so many positional arguments.
    .internal.object call0() [16] { return invoke( new .internal.object[](), null ); }

    .internal.object call1( var a : .internal.object ) [17]
    {
        var args = new .internal.object[]();
        args[0] = a;
        return invoke( args, null );
    }

    .internal.object call2( var a : .internal.object, var b : .internal.object ) [18]
    {
        var args = new .internal.object[]();
        args[0] = a;
        args[1] = b;
        return invoke( args, null );
    }

    .internal.object call3( var a : .internal.object, var b : .internal.object, var c : .internal.object ) [19]
    {
        var args = new .internal.object[]();
        args[0] = a;
        args[1] = b;
        args[2] = c;
        return invoke( args, null );
    }

    .internal.object call4( var a : .internal.object, var b : .internal.object, var c : .internal.object, var d : .internal.object ) [20]
    {
        var args = new .internal.object[]();
        args[0] = a;
        args[1] = b;
        args[2] = c;
        args[3] = d;
        return invoke( args, null );
    }

    /// Calls with any arguments; the last ones have the names in `names`, which is null if there are none.
    .internal.object invoke( var args : .internal.object[], var names : .internal.object[] ) [21]
    {
        return kind.getCore().callInstance( this, args, names );
    }
};
