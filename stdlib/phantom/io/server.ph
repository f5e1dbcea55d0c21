// A port at which clients connect. The program needs --allow-net=host:port. After a restart it listens again.
package .phantom.io;

import .internal.connection;
import .phantom.io.errors;
import .phantom.io.socket;

class server
{
    var line : .internal.connection;
    var name : string;

    void server( var host : string, var port : int )
    {
        line = new .internal.connection();
        name = "server " + host + ":" + port;
        var code = line.connect( "tcp:listen:" + host + ":" + port );
        if( code != 0 )
            throw name + ": " + errors.text( code );
    }

    /// Waits for a client.
    .phantom.io.socket accept()
    {
        var got = line.block( null, 17 );
        if( got is int )
            throw name + ": " + errors.text( (int)got );
        return new .phantom.io.socket( (.internal.connection)got );
    }

    /// Method number `method` of `handler` is called in a thread of its own whenever the program goes on in a new process.
    void onRestart( var handler : .internal.object, var method : int ) { line.setRestartCallback( handler, method ); }

    /// Listens no more.
    void close()
    {
        line.setRestartCallback( null, 0 );
        line.disconnect();
    }
};
