// The root of all classes. Its ordinals 0 to 15 are reserved in every class.
// A class without `extends` is a child of this one.
package .internal;

class object
{
    /// Called by `new`; does nothing in the root.
    void object() [0] { }

    /// Never called by the machine.
    void destruct_me() [1] { }

    /// The class of this object.
    .internal."class" getClass() [2] { }

    /// A copy, where the class has one; the root throws `void clone called`.
    void clone() [3] { }

    /// 1 if `other` equals this object; the root compares identity.
    int equals( var other : .internal.object ) [4] { }

    /// Text for people; the root answers `(void)`.
    string toString() [5] { }

    /// From now on a store into a field of this object is a trap.
    void setImmutable() [14] { }

    /// A number that stays the same for the life of the object; equal for equal strings and numbers.
    int hashCode() [15] { }
};
