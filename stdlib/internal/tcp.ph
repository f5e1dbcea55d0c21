// Requests over the network. This machine has no network yet: `new` of this class throws a class load error.
package .internal;

class tcp
{
    string curl( var url : string, var headers : string ) [24] { }
};
