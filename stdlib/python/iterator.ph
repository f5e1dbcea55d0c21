// A walk over something that the runtime library knows.
package .python;

import .python.object;

class iterator extends .python.object
{
    /// The name of its class.
    string kindName() { return "iterator"; }

    /// What it goes over and where it stands, see `__reduce__` in builtins.py.
    .internal.object[] parts() { return new .internal.object[](); }

    /// Goes on at a place.
    void goTo( var place : int ) { throw "TypeError: this iterator has no places"; }

    /// The next value, or the unbound value at the end.
    .internal.object next() [24] { throw "SystemError: no iterator"; }
};
