// A class of the running world.
package .internal;

class "class"
{
    .internal."class" newClass() [8] { }

    /// Stores a static value of this class.
    void setStatic( var slot : int, var value : .internal.object ) [10] { }

    /// A static value of this class.
    .internal.object getStatic( var slot : int ) [11] { }

    /// 1 if `o` is of this class or of one of its descendants.
    int isInstance( var o : .internal.object ) [14] { }

    /// The absolute name, with the leading dot.
    string getName() [16] { }

    /// 1 if this class is `other` or a descendant of it.
    int isSubclassOf( var other : .internal."class" ) [17] { }

    /// A new array: of this class, if it is one of packed arrays, else of references to objects of this class.
    .internal.object newArray( var size : int ) [18] { }

    /// A new array of references to objects of this class, also if it is one of packed arrays.
    .internal.container.references newReferences( var size : int ) [20] { }

    /// A new object of the class of `o` with the same fields. `o` must not be of a class of the machine.
    .internal.object copyOf( var o : .internal.object ) [19] { }
};
