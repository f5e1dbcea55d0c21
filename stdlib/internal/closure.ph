// Something that can be called: an object and one of its methods. Sources write `closure` or `(int) : int` for the type,
// `(int n) { … }` or `object.method` for a value, and `f( 1 )` for the call; nobody needs these methods.
package .internal;

class closure
{
    /// The ordinal of the method, or its name.
    .internal.object getOrdinal() [9] { }

    /// Chooses the method by its ordinal, an int, or by its name.
    void setOrdinal( var ordinal : .internal.object ) [10] { }

    /// Chooses the object.
    void setObject( var object : .internal.object ) [11] { }

    /// Chooses both, and an array of further arguments that stand behind those of every call, or null.
    void bind( var object : .internal.object, var ordinal : .internal.object, var more : .internal.object ) [13] { }
};
