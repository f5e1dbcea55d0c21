// Datagrams. This machine has no network yet: `new` of this class throws a class load error.
package .internal;

class udp
{
    string recvFrom( var address : int ) [23] { }
    int sendTo( var address : int, var data : string ) [25] { }
};
