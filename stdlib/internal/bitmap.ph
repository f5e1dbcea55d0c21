// A picture. This machine has none yet: every method throws `invalid syscall called`.
package .internal;

import .internal.io.tty;

class bitmap
{
    /// Reads a portable pixmap (P6).
    int loadFromString( var source : string ) [8] { }
    void paintTo( var screen : .internal.io.tty, var x : int, var y : int ) [9] { }
};
