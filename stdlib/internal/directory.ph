// A table from strings to objects.
package .internal;

class directory
{
    int equals( var other ) [4] { }

    /// Adds `value` under `key`: 0, or 17 if the key is there already; then the old value stays.
    int put( var key : string, var value : .internal.object ) [8] { }

    /// The value under `key`, or null.
    .internal.object get( var key ) [9] { }

    /// Removes `key`: 0, or 2 if there is none.
    int remove( var key : string ) [10] { }

    /// The number of entries.
    int size() [11] { }

    /// The keys in the order in which they were put.
    string[] keys() [16] { }
};
