// What the type `T[]` is: values in places that count from 0. It grows when a value is stored behind its end.
// Sources write `T[]`, `a[i]` and `a.length()`; nobody names this class.
package .internal.container;

class array
{
    string toString() [5] { }

    /// The value at `index`, null if none was stored there. Throws behind the end.
    .internal.object get( var index : int ) [10] { }

    /// Stores `value` at `index` and returns it. The value comes first.
    .internal.object set( var value : .internal.object, var index : int ) [11] { }

    /// One more than the greatest index at which something was stored.
    int size() [12] { }
};
