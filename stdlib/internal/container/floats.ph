// Floats, side by side. The size is fixed.
package .internal.container;

class floats
{
    /// A new array with the same elements.
    .internal.container.floats clone() [3] { }

    string toString() [5] { }

    /// A new array of `size` zeroes.
    .internal.container.floats ofSize( var size : int ) [9] { }

    /// The element at `index`.
    float get( var index : int ) [10] { }

    /// Stores `value` and returns `value`. The value comes first.
    float set( var value : float, var index : int ) [11] { }

    /// The number of elements.
    int size() [12] { }

    /// Copies `count` elements of `from`, from position `fromPos` on, to position `toPos` of this array.
    void setRange( var from : .internal.container.floats, var toPos : int, var fromPos : int, var count : int ) [13] { }

    /// A new array with `count` elements of this one, from position `from` on.
    .internal.container.floats copyOfRange( var from : int, var count : int ) [16] { }
};
