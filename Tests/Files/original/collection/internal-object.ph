// support
/**
 * The root.
**/
package .internal;

attribute const * ->!;

class object
{
    void object() [0] {}
    void destruct_me() [1] {}
    .internal."class" getClass() [2] {}
    void clone() [3] {}
    int equals( var object : .internal.object ) [4] {}
    .internal.string toString() [5] {}
    void setImmutable() [14] {}
    int hashCode() [15] {}
};
