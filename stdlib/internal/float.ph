// A single-precision number in an object.
// Immutable. Values of type `float` become such objects where an object is wanted.
package .internal;

class float
{
    /// 1 if `other` is a float of the same value.
    int equals( var other : .internal.object ) [4] { }

    /// Decimal text that reads back to the same value.
    string toString() [5] { }
};
