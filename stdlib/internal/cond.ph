// A condition that threads wait for.
package .internal;

class cond
{
    /// Releases `m`, waits for a signal, and holds `m` again.
    void wait( var m : .internal.mutex ) [8] { }

    /// The same, for at most so many milliseconds: 1 if there was a signal, else 0.
    int twait( var m : .internal.mutex, var milliseconds : int ) [9] { }

    /// Wakes every waiting thread.
    void broadcast() [10] { }

    /// Wakes one waiting thread.
    void signal() [11] { }
};
