// Requests over the network. This machine has no network yet: every method throws `invalid syscall called`.
package .internal;

class tcp
{
    string curl( var url : string, var headers : string ) [24] { }
};
