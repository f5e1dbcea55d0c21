// Lets one thread at a time pass. Not recursive.
package .internal;

class mutex
{
    /// Waits until no other thread holds this mutex, then holds it.
    void lock() [8] { }

    /// Lets the next thread in. Throws `mutex unlock - not owner`.
    void unlock() [9] { }

    /// Holds the mutex if it is free: 1, else 0.
    int trylock() [10] { }
};
