// The way to what every thread may reach.
package .internal;

class world
{
    /// The running thread.
    .internal."thread" getMyThread() [8] { }

    /// The objects that programs keep under a name; `.phantom.roots` is the way to use them.
    .internal.directory getNames() [9] { }
};
