// A counter that threads wait for. It starts at 0.
package .internal;

class sema
{
    /// Waits until the counter is above 0, then takes one off it.
    void acquire() [8] { }

    /// The same, for at most so many milliseconds: 1 if one was taken, else 0.
    int tacquire( var milliseconds : int ) [9] { }

    /// Sets the counter to 0.
    void zero() [10] { }

    /// Adds one to the counter and wakes a waiting thread.
    void release() [11] { }
};
