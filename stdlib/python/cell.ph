// A variable that inner functions share.
package .python;

class cell
{
    // The machine takes the first field of an object for its class if that can be one: here it is none, whatever the variable holds.
    var none : .internal.object;
    var value : .internal.object;

    .internal.object get() [16] { return value; }
    void set( var v : .internal.object ) [17] { value = v; }
};
