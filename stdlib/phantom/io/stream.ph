// Text that comes from and goes to a connection, in pieces and in lines.
package .phantom.io;

import .internal.connection;
import .phantom.io.errors;

class stream
{
    var line : .internal.connection;
    var name : string;
    // What has been read and not been handed out.
    var rest : string;
    var ended : int;

    void stream( var connection : .internal.connection, var what : string )
    {
        line = connection;
        name = what;
        rest = "";
        ended = 0;
    }

    /// Up to `count` bytes, as many as are there; null at the end.
    string read( var count : int )
    {
        if( rest.length() == 0 && !fill( count ) )
            return null;
        var size = count < rest.length() ? count : rest.length();
        var result = rest.substring( 0, size );
        drop( size );
        return result;
    }

    /// The next line without its end (LF or CR LF), null at the end.
    string readLine()
    {
        var searched = 0;
        var end = -1;
        while( 1 )
        {
            end = rest.indexOf( "\n", searched );
            if( end >= 0 )
                break;
            searched = rest.length();
            if( !fill( 4096 ) )
            {
                if( rest.length() == 0 )
                    return null;
                var last = rest;
                rest = "";
                return last;
            }
        }
        var size = end;
        if( size > 0 && rest.charAt( size - 1 ) == 13 )
            size = size - 1;
        var result = rest.substring( 0, size );
        drop( end + 1 );
        return result;
    }

    /// Writes all of it; throws if that fails.
    void write( var text : string )
    {
        beforeWrite();
        var left = text;
        while( left.length() > 0 )
        {
            prepare();
            var put = (int)line.block( left, 1 );
            if( put < 0 )
                throw name + ": " + errors.text( put );
            advance( put );
            if( put == left.length() )
                return;
            left = left.substring( put, left.length() - put );
        }
    }

    void writeLine( var text : string ) { write( text + "\n" ); }

    /// Closes it; nothing happens if it was closed.
    void close() { line.disconnect(); }

    /// 1 if it can be used.
    int isOpen() { return line.isConnected(); }

    // Takes so many bytes from the rest.
    void drop( var count : int )
    {
        rest = count == rest.length() ? "" : rest.substring( count, rest.length() - count );
    }

    /// Reads once more: 0 at the end.
    int fill( var count : int )
    {
        if( ended )
            return 0;
        prepare();
        var got = line.block( count, 0 );
        if( got :== null )
        {
            ended = 1;
            return 0;
        }
        if( got is int )
            throw name + ": " + errors.text( (int)got );
        var text = (string)got;
        advance( text.length() );
        rest = rest + text;
        return 1;
    }

    /// Called before something is written.
    void beforeWrite() { }

    /// Called before each operation.
    void prepare() { }

    /// Called after so many bytes were read or written.
    void advance( var count : int ) { }
};
