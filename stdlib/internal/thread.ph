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
};
