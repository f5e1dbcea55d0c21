// One end of a connection over the network. The program needs --allow-net=host:port to open one.
//
// After a restart it is not open any more: `isOpen` gives 0, reading and writing throw.
package .phantom.io;

import .internal.connection;
import .phantom.io.errors;
import .phantom.io.stream;

class socket extends .phantom.io.stream
{
    /// Connects to a server.
    void socket( var host : string, var port : int )
    {
        super( new .internal.connection(), "socket " + host + ":" + port );
        var code = line.connect( "tcp:" + host + ":" + port );
        if( code != 0 )
            throw name + ": " + errors.text( code );
    }

    /// What a server has accepted.
    void socket( var accepted : .internal.connection )
    {
        super( accepted, "socket" );
    }
};
