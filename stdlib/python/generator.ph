// A generator: the code of a function, and the frame in which it goes on. Its ordinals are known to the compiler.
package .python;

import .python.core;
import .python.function;
import .python.iterator;

class generator extends .python.iterator
{
    var core : .python.core;
    var code : .python.function;
    var frame : .internal.object[];
    // Where the code goes on: an int.
    var state : .internal.object;
    var isRunning : int;
    var isFinished : int;
    var result : .internal.object;
    var unset : .internal.object;
    // Name and full name, a tuple, if it has been given others than its code.
    var names : .internal.object;

    .internal.object getNames() { return names; }
    void setNames( var n : .internal.object ) { names = n; }

    .internal.object next() [24]
    {
        var given : .internal.object;
        if( isRunning || isFinished )
            return go( null, unset );
        // The same as `run`, for loops.
        isRunning = 1;
        try
        {
            given = code.resume( this, frame, state, null, unset );
        }
        catch( .internal.object raised )
        {
            throw ended( raised );
        }
        isRunning = 0;
        return given;
    }

    void start( var c : .python.core, var f : .python.function, var values : .internal.object[] ) [25]
    {
        core = c;
        unset = c.unboundValue();
        code = f;
        frame = values;
        state = 0;
        isRunning = 0;
        isFinished = 0;
        setKind( c.generatorType() );
    }

    /// The code has something to do when nobody goes on with it any more.
    void guard() [32] { core.guarded( this ); }

    int hasFinished() { return isFinished; }
    int isActive() { return isRunning; }
    int hasStarted() { return (int)state != 0; }
    .python.function getCode() { return code; }

    /// The code is about to give a value, and goes on at this place.
    void setState( var s : .internal.object ) [26]
    {
        state = s;
        isRunning = 0;
    }

    void finish( var r : .internal.object ) [27]
    {
        isRunning = 0;
        isFinished = 1;
        result = r;
        frame = null;
    }

    .internal.object getResult() [28] { return result; }

    /// Goes on with a value, or with an exception if that is not the unbound value. The unbound value comes at the end.
    .internal.object go( var sent : .internal.object, var thrown : .internal.object ) [29]
    {
        if( isRunning )
            throw "ValueError: " + core.typeName( this ) + " already executing";
        if( (int)state == 0 && thrown :!= unset )
            isFinished = 1;
        if( isFinished )
        {
            if( thrown :!= unset )
                throw thrown;
            result = null;
            return unset;
        }
        if( (int)state == 0 && sent != null )
            throw "TypeError: can't send non-None value to a just-started " + core.typeName( this );
        return run( sent, thrown );
    }

    .internal.object run( var sent : .internal.object, var thrown : .internal.object )
    {
        var given : .internal.object;
        isRunning = 1;
        try
        {
            given = code.resume( this, frame, state, sent, thrown );
        }
        catch( .internal.object raised )
        {
            throw ended( raised );
        }
        isRunning = 0;
        return given;
    }

    /// The machine calls this when it has entered the code itself and that throws.
    void raised( var exception : .internal.object ) [31]
    {
        throw ended( exception );
    }

    /// What is thrown on when the code has ended by an exception.
    .internal.object ended( var raised : .internal.object )
    {
        isRunning = 0;
        isFinished = 1;
        frame = null;
        raised = core.caught( raised );
        if( core.isStop( raised ) )
            return core.call2( core.builtin( "_stop_raised" ), raised, core.typeName( this ) );
        return raised;
    }

    void close() [30]
    {
        var given : .internal.object;
        var outer = core.currentException();
        if( isFinished )
            return;
        if( (int)state == 0 )
        {
            isFinished = 1;
            return;
        }
        try
        {
            given = go( null, core.generatorExit() );
        }
        catch( .internal.object raised )
        {
            if( core.isGeneratorExit( raised ) == 0 )
                throw raised;
            core.restore( outer );
            return;
        }
        if( given :!= unset )
            throw "RuntimeError: generator ignored GeneratorExit";
    }
};
