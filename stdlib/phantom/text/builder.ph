// Text that grows at its end, in time proportional to what is added.
package .phantom.text;

import .internal.binary;

class builder
{
    var bytes : .internal.binary;
    var room : int;
    var count : int;

    void builder()
    {
        room = 32;
        bytes = new .internal.binary();
        bytes = bytes.resized( room );
        count = 0;
    }

    /// Adds a string; null adds the text `null`.
    .phantom.text.builder add( var text : string )
    {
        var size : int;
        if( text :== null )
            text = "null";
        size = text.length();
        if( count + size > room )
            reserve( size );
        bytes.setText( count, text );
        count = count + size;
        return this;
    }

    /// Adds a decimal number.
    .phantom.text.builder add( var number : int )
    {
        return add( number.toString() );
    }

    /// Adds the text of an object.
    .phantom.text.builder add( var item : .internal.object )
    {
        return add( "" + item );
    }

    /// Adds one byte.
    .phantom.text.builder addByte( var byte : int )
    {
        reserve( 1 );
        bytes.setByte( count, byte );
        count = count + 1;
        return this;
    }

    /// The number of bytes so far.
    int length()
    {
        return count;
    }

    /// Makes the text empty.
    void clear()
    {
        count = 0;
    }

    /// The text so far.
    string toString() [5]
    {
        return bytes.text( 0, count );
    }

    void reserve( var more : int )
    {
        var wanted : int;
        wanted = count + more;
        if( wanted > room )
        {
            while( room < wanted )
                room = room * 2;
            bytes = bytes.resized( room );
        }
    }
};
