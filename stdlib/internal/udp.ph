// Datagrams. This machine has no network yet: every method throws `invalid syscall called`.
package .internal;

class udp
{
    string recvFrom( var address : int ) [23] { }
    int sendTo( var address : int, var data : string ) [25] { }
};
