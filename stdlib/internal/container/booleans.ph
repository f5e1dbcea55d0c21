// Truth values, 0 or 1, side by side. The size is fixed.
package .internal.container;

class booleans
{
    /// A new array with the same elements.
    .internal.container.booleans clone() [3] { }

    string toString() [5] { }

    /// A new array of `size` zeroes.
    .internal.container.booleans ofSize( var size : int ) [9] { }

    /// The element at `index`.
    int get( var index : int ) [10] { }

    /// Stores the low 8 bits of `value` and returns `value`. The value comes first.
    int set( var value : int, var index : int ) [11] { }

    /// The number of elements.
    int size() [12] { }

    /// Copies `count` elements of `from`, from position `fromPos` on, to position `toPos` of this array.
    void setRange( var from : .internal.container.booleans, var toPos : int, var fromPos : int, var count : int ) [13] { }

    /// A new array with `count` elements of this one, from position `from` on.
    .internal.container.booleans copyOfRange( var from : int, var count : int ) [16] { }
};
