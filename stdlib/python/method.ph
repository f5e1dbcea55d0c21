// A function together with the object it was asked from.
package .python;

import .python.object;
import .python.core;
import .python.function;

class method extends .python.object
{
    var self : .internal.object;
    var function : .python.object;

    void init( var s : .internal.object, var f : .python.object, var c : .python.core )
    {
        self = s;
        function = f;
    }

    .internal.object getSelf() [24] { return self; }
    .python.object getFunction() [25] { return function; }
    .internal.object call0() [16] { return function.call1( self ); }
    .internal.object call1( var a : .internal.object ) [17] { return function.call2( self, a ); }
    .internal.object call2( var a : .internal.object, var b : .internal.object ) [18] { return function.call3( self, a, b ); }
    .internal.object call3( var a : .internal.object, var b : .internal.object, var c : .internal.object ) [19] { return function.call4( self, a, b, c ); }

    .internal.object call4( var a : .internal.object, var b : .internal.object, var c : .internal.object, var d : .internal.object ) [20]
    {
        var args = new .internal.object[]();
        args[0] = a;
        args[1] = b;
        args[2] = c;
        args[3] = d;
        return invoke( args, null );
    }

    .internal.object invoke( var args : .internal.object[], var names : .internal.object[] ) [21]
    {
        var all : .internal.object[];
        var i : int;
        if( function is .python.function )
            return ((.python.function)function).invokeWith( self, args, names );
        all = new .internal.object[]();
        all[0] = self;
        for( i = 0; i < args.length(); i++ )
            all[i + 1] = args[i];
        return function.invoke( all, names );
    }
};
