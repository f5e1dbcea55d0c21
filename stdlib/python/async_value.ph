// A value that an asynchronous generator gives, apart from what it waits for.
package .python;

class async_value
{
    var value : .internal.object;

    void init( var v : .internal.object ) { value = v; }
    .internal.object get() { return value; }
};
