// A walk over something that the runtime library knows.
package .python;

import .python.object;

class iterator extends .python.object
{
    /// The name of its class.
    string kindName() { return "iterator"; }

    /// The next value, or the unbound value at the end.
    .internal.object next() [24] { throw "SystemError: no iterator"; }
};
