// An asynchronous generator: its code is a generator that gives values (`async_value`) and what it waits for.
package .python;

import .python.core;
import .python.generator;
import .python.object;
import .python.async_step;

class async_generator extends .python.object
{
    var core : .python.core;
    var code : .python.generator;
    // Whether a step has begun that has not come to a value.
    var isBusy : int;
    var hasBegun : int;
    var isClosed : int;

    void init( var c : .python.core, var g : .python.generator )
    {
        core = c;
        code = g;
        isBusy = 0;
        hasBegun = 0;
        isClosed = 0;
        setKind( c.asyncGeneratorType() );
    }

    .python.generator getCode() { return code; }
    int hasEnded() { return code.hasFinished(); }
    int isRunning() { return isBusy; }
    void setRunning( var value : int ) { isBusy = value; }
    int wasClosed() { return isClosed; }
    void noteClosed() { isClosed = 1; }

    /// A step; the first one is told to who wants to know which asynchronous generators there are.
    .python.async_step step( var purpose : int, var sent : .internal.object, var thrown : .internal.object )
    {
        var made = new .python.async_step();
        if( hasBegun == 0 )
        {
            hasBegun = 1;
            core.noteAsyncGenerator( this );
        }
        made.init( core, this, purpose, sent, thrown );
        return made;
    }
};
