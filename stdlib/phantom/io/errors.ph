// Error numbers of connections in words.
package .phantom.io;

class errors
{
    static string text( var code : int )
    {
        switch( code < 0 ? -code : code )
        {
        case 2: return "there is no such file or directory";
        case 6: return "it is not open";
        case 12: return "there is no such device";
        case 13: return "the system does not allow it";
        case 17: return "it exists already";
        case 19: return "it is no ordinary file";
        case 21: return "it is a directory";
        case 22: return "that makes no sense";
        case 24: return "too many connections are open";
        case 28: return "there is no room left on the disk";
        case 32: return "the other side has closed it";
        case 38: return "this machine cannot do it";
        case 98: return "the address is in use";
        case 101: return "the network is out of reach";
        case 104: return "the other side has broken it off";
        case 106: return "it is open already";
        case 107: return "it is not open";
        case 110: return "there is no answer";
        case 111: return "nobody listens there";
        case 113: return "there is no way to this host";
        }
        return "error " + (code < 0 ? -code : code);
    }
};
