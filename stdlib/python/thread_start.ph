// A thread of a program of Python: it has its turn, does what it is for, and passes the turn on.
package .python;

import .internal.boot;
import .python.core;

class thread_start
{
    var core : .python.core;
    var body : .internal.object;
    var hasBegun : int;

    void open( var c : .python.core, var b : .internal.object )
    {
        core = c;
        body = b;
        hasBegun = 0;
    }

    int isRunning() { return hasBegun; }

    void run( var boot : .internal.boot ) [8]
    {
        core.takeTurn();
        hasBegun = 1;
        core.tellChange();
        core.call0( body );
        core.endTurn();
    }
};
