// Objects, all of one class if it is made for one, side by side. The size is fixed.
package .internal.container;

class references
{
    /// A new array with the same elements.
    .internal.container.references clone() [3] { }

    string toString() [5] { }

    /// A new array of `size` nulls.
    .internal.container.references ofSize( var size : int ) [9] { }

    /// The element at `index`.
    .internal.object get( var index : int ) [10] { }

    /// Stores `value` and returns `value`. The value comes first.
    .internal.object set( var value : .internal.object, var index : int ) [11] { }

    /// The number of elements.
    int size() [12] { }

    /// Copies `count` elements of `from`, from position `fromPos` on, to position `toPos` of this array.
    void setRange( var from : .internal.container.references, var toPos : int, var fromPos : int, var count : int ) [13] { }

    /// A new array with `count` elements of this one, from position `from` on.
    .internal.container.references copyOfRange( var from : int, var count : int ) [16] { }

    /// The class that elements must be instances of; null if any object will do.
    .internal."class" elementClass() [17] { }
};
