// An object of a subclass of int, float or str: an instance with a value of the builtin class.
package .python;

import .python.instance;

class boxed extends .python.instance
{
    var plain : .internal.object;

    .internal.object getPlain() [32] { return plain; }
    void setPlain( var p : .internal.object ) [33] { plain = p; }
};
