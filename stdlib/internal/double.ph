// A double-precision number in an object.
// Immutable. Values of type `double` become such objects where an object is wanted.
package .internal;

class double
{
    /// 1 if `other` is a double of the same value.
    int equals( var other : .internal.object ) [4] { }

    /// Decimal text that reads back to the same value.
    string toString() [5] { }
};
