// A variable that inner functions share.
package .python;

class cell
{
    var value : .internal.object;

    .internal.object get() [16] { return value; }
    void set( var v : .internal.object ) [17] { value = v; }
};
