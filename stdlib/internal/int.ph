// A 32-bit whole number in an object; arithmetic wraps.
// Immutable. Values of type `int` become such objects where an object is wanted.
package .internal;

class int
{
    /// 1 if `other` is a int of the same value.
    int equals( var other : .internal.object ) [4] { }

    /// Decimal text that reads back to the same value.
    string toString() [5] { }
};
