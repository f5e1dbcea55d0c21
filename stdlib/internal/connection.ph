// The way to a device, named by the first four bytes of an address, as `tmr:`.
// This machine has no devices yet: every method throws `invalid syscall called`.
package .internal;

class connection
{
    int equals( var other ) [4] { }
    int connect( var address : string ) [8] { }
    int disconnect() [9] { }
    int invoke( var argument : .internal.object, var operation : int ) [11] { }
    int setCallback( var handler : .internal.object, var method : int ) [12] { }
    .internal.object block( var argument : .internal.object, var operation : int ) [13] { }
};
