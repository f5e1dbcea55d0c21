// The way to what every thread may reach.
package .internal;

class world
{
    /// The running thread.
    .internal."thread" getMyThread() [8] { }

    /// The objects that programs keep under a name; `.phantom.roots` is the way to use them.
    .internal.directory getNames() [9] { }

    /// Saves the world and comes back when the snapshot is durable: 1, or 0 if there is no world file or it cannot be
    /// written. A program that is resumed from this snapshot goes on here, with 1.
    int snapshot() [10] { }
};
