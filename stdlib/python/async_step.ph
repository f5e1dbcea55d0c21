// One step of an asynchronous generator: gives on what its code waits for, and ends with a value of the generator as its result.
package .python;

import .python.core;
import .python.generator;
import .python.iterator;
import .python.async_generator;
import .python.async_value;

class async_step extends .python.iterator
{
    var core : .python.core;
    var owner : .python.async_generator;
    // 0 for the next value, 1 to throw, 2 to close.
    var purpose : int;
    var given : .internal.object;
    var raised : .internal.object;
    // 0 before it has begun, 1 while it waits, 2 at its end.
    var state : int;
    var result : .internal.object;
    // The generator has no more values.
    var hasNoMore : int;

    void init( var c : .python.core, var o : .python.async_generator, var p : int, var sent : .internal.object, var thrown : .internal.object )
    {
        core = c;
        owner = o;
        purpose = p;
        given = sent;
        raised = thrown;
        state = 0;
        result = null;
        hasNoMore = 0;
        setKind( c.asyncStepType() );
    }

    string kindName() { return purpose == 0 ? "async_generator_asend" : "async_generator_athrow"; }
    .internal.object getResult() { return result; }

    .internal.object next() [24] { return go( null, core.unboundValue() ); }

    void finish() { state = 2; }

    /// Goes on with a value or an exception. The unbound value comes at the end.
    .internal.object go( var sent : .internal.object, var thrown : .internal.object )
    {
        var item = advance( sent, thrown );
        if( hasNoMore )
        {
            hasNoMore = 0;
            throw core.call0( core.builtin( "StopAsyncIteration" ) );
        }
        return item;
    }

    int takeNoMore()
    {
        var found = hasNoMore;
        hasNoMore = 0;
        return found;
    }

    /// The same, but leaves it to the caller to ask whether that was the end of the generator.
    .internal.object advance( var sent : .internal.object, var thrown : .internal.object )
    {
        var item : .internal.object;
        var unset = core.unboundValue();
        var code = owner.getCode();
        var outer = core.currentException();
        if( state == 2 )
            throw purpose == 0 ? "RuntimeError: cannot reuse already awaited __anext__()/asend()" : "RuntimeError: cannot reuse already awaited aclose()/athrow()";
        if( state == 0 )
        {
            if( purpose != 0 && code.hasFinished() )
            {
                state = 2;
                return unset;
            }
            if( owner.isRunning() )
            {
                state = 2;
                throw "RuntimeError: " + (purpose == 0 ? "anext()" : purpose == 1 ? "athrow()" : "aclose()") + ": asynchronous generator is already running";
            }
            if( purpose != 0 && owner.wasClosed() )
            {
                state = 2;
                hasNoMore = 1;
                return unset;
            }
            if( purpose == 2 )
                owner.noteClosed();
            if( thrown :== unset )
            {
                if( sent == null )
                    sent = given;
                thrown = raised;
            }
            if( thrown :== unset && sent != null && code.hasStarted() == 0 )
                throw "TypeError: can't send non-None value to a just-started async generator";
            state = 1;
            owner.setRunning( 1 );
        }
        try
        {
            item = code.go( sent, thrown );
        }
        catch( .internal.object problem )
        {
            owner.setRunning( 0 );
            state = 2;
            problem = core.caught( problem );
            if( purpose == 2 && core.isAsyncEnd( problem ) )
            {
                core.restore( outer );
                return unset;
            }
            throw core.asyncRaised( problem );
        }
        if( item :== unset )
        {
            owner.setRunning( 0 );
            state = 2;
            hasNoMore = purpose != 2;
            return unset;
        }
        if( item is .python.async_value )
        {
            owner.setRunning( 0 );
            state = 2;
            if( purpose == 2 )
                throw "RuntimeError: async generator ignored GeneratorExit";
            result = ((.python.async_value)item).get();
            return unset;
        }
        return item;
    }
};
