// A thread of the machine.
package .internal;

class "thread"
{
    string toString() [5] { }
    void pause() [10] { }
    void unpause() [11] { }

    /// The environment of this thread.
    .internal.object getEnvironment() [12] { }

    /// The owner of this thread, or null.
    .internal.object getUser() [13] { }

    /// The object published with `setOsInterface`.
    .internal.object getOsInterface() [14] { }

    /// Sets the owner of this thread.
    void setUser( var user : .internal.object ) [16] { }

    /// Gives up the monitor of an object completely: how often the calling thread held it, 0 if it did not.
    int releaseMonitor( var of : .internal.object ) [17] { }

    /// Waits for the monitor of an object, then holds it `depth` times.
    void takeMonitor( var of : .internal.object, var depth : int ) [18] { }

    /// 1 if the calling thread holds the monitor of an object.
    int holdsMonitor( var of : .internal.object ) [21] { }

    /// Up to `limit` frames of the calling thread, newest first, in pairs for `describeFrame`.
    .internal.container.references frames( var limit : int ) [19] { }

    /// Class, method, source file and line of a frame, each on a line of its own.
    string describeFrame( var frame : .internal.object, var position : int ) [20] { }
};
