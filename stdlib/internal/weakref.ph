// Refers to an object without keeping it alive: a cache can forget what nobody else uses.
package .internal;

class weakref
{
    /// The object, or null once it has died. When that is depends on the collector.
    .internal.object get() [8] { }

    /// Makes this refer to another object. A number is kept as it is, and never dies.
    void set( var target : .internal.object ) [16] { }
};
