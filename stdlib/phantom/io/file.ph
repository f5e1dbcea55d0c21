// A file outside of the world. The program needs --allow-read or --allow-write for its directory; a file that may be written
// is made if it is missing.
//
// After a restart the file goes on at the byte where the program was at the snapshot: what was read is not read again, and
// what was written after the snapshot is written once more at the same place.
package .phantom.io;

import .internal.connection;
import .phantom.io.errors;
import .phantom.io.stream;

class file extends .phantom.io.stream
{
    // The byte that is read or written next by the connection.
    var place : int;

    void file( var path : string )
    {
        super( new .internal.connection(), "file " + path );
        place = 0;
        var code = line.connect( "fio:" + path );
        if( code != 0 )
            throw name + ": " + errors.text( code );
    }

    /// The byte that is read or written next.
    int position() { return place - rest.length(); }

    /// Goes on at this byte.
    void seek( var position : int )
    {
        rest = "";
        ended = 0;
        place = position;
    }

    /// All that follows.
    string readAll()
    {
        while( fill( 65536 ) ) { }
        var result = rest;
        rest = "";
        return result;
    }

    // What was read ahead does not count.
    void beforeWrite() { seek( position() ); }

    void prepare()
    {
        var code = (int)line.block( place, 2 );
        if( code < 0 )
            throw name + ": " + errors.text( code );
    }

    void advance( var count : int ) { place = place + count; }
};
