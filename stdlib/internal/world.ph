// The way to what every thread may reach.
package .internal;

class world
{
    /// The running thread.
    .internal."thread" getMyThread() [8] { }
};
