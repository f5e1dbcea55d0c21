// JSON text (RFC 8259) of objects. `string.parseJson` is the way back.
//
// A map, a sorted map or a directory becomes an object, a list, a deque or an array becomes an array, strings and numbers
// become themselves, null becomes `null`. An object of another class has no JSON.
package .phantom.text;

import .internal.directory;
import .phantom.text.builder;
import .phantom.util.deque;
import .phantom.util.list;
import .phantom.util.map;
import .phantom.util.set;
import .phantom.util.sorted_map;

class json_writer
{
    var text : .phantom.text.builder;
    // Blanks for each level, 0 for everything on one line.
    var indent : int;
    var depth : int;

    /// A writer that puts everything on one line.
    void json_writer()
    {
        indent = 0;
    }

    /// A writer that starts a line for every member, with so many blanks for each level.
    void json_writer( var blanks : int )
    {
        indent = blanks;
    }

    /// The JSON text of a value. Throws when something in it has none, or when it is nested more than 64 deep.
    string write( var value : .internal.object )
    {
        text = new .phantom.text.builder();
        depth = 0;
        add( value );
        return text.toString();
    }

    void add( var value : .internal.object )
    {
        if( value :== null )
            text.add( "null" );
        else if( value is string )
            addString( (string)value );
        else if( (value is int) || (value is long) )
            text.add( "" + value );
        else if( (value is double) || (value is float) )
            addReal( "" + value );
        else if( value is .phantom.util.map )
        {
            var map = (.phantom.util.map)value;
            var keys = map.keyList();
            open( "{" );
            for( int i = 0; i < keys.size(); i++ )
                addMember( i, keys.get( i ), map.get( keys.get( i ) ) );
            close( "}", keys.size() );
        }
        else if( value is .phantom.util.sorted_map )
        {
            var sorted = (.phantom.util.sorted_map)value;
            var keys = sorted.keyList();
            open( "{" );
            for( int i = 0; i < keys.size(); i++ )
                addMember( i, keys.get( i ), sorted.get( keys.get( i ) ) );
            close( "}", keys.size() );
        }
        else if( value is .internal.directory )
        {
            var directory = (.internal.directory)value;
            var names = directory.keys();
            open( "{" );
            for( int i = 0; i < names.length(); i++ )
                addMember( i, names[i], directory.get( names[i] ) );
            close( "}", names.length() );
        }
        else if( value is .phantom.util.list )
            addList( (.phantom.util.list)value );
        else if( value is .phantom.util.deque )
            addList( ((.phantom.util.deque)value).toList() );
        else if( value.getClass().getName() == ".internal.container.array" )
        {
            var array = (.internal.object[])value;
            open( "[" );
            for( int i = 0; i < array.length(); i++ )
                addElement( i, array[i] );
            close( "]", array.length() );
        }
        else
            throw "json: no text for an object of class " + value.getClass().getName();
    }

    void addList( var list : .phantom.util.list )
    {
        open( "[" );
        for( int i = 0; i < list.size(); i++ )
            addElement( i, list.get( i ) );
        close( "]", list.size() );
    }

    void open( var bracket : string )
    {
        depth++;
        if( depth > 64 )
            throw "json: nested more than 64 deep";
        text.add( bracket );
    }

    void close( var bracket : string, var count : int )
    {
        depth--;
        if( count > 0 )
            startLine();
        text.add( bracket );
    }

    void addElement( var index : int, var value : .internal.object )
    {
        if( index > 0 )
            text.add( "," );
        startLine();
        add( value );
    }

    void addMember( var index : int, var key : .internal.object, var value : .internal.object )
    {
        if( index > 0 )
            text.add( "," );
        startLine();
        addString( "" + key );
        text.add( indent > 0 ? ": " : ":" );
        add( value );
    }

    void startLine()
    {
        if( indent == 0 )
            return;
        text.add( "\n" );
        for( int i = 0; i < indent * depth; i++ )
            text.add( " " );
    }

    void addReal( var number : string )
    {
        if( number == "NaN" || number == "Infinity" || number == "-Infinity" )
            throw "json: no text for " + number;
        text.add( number );
    }

    void addString( var content : string )
    {
        text.addByte( '"' );
        for( int i = 0; i < content.length(); i++ )
        {
            var c = content.charAt( i );
            if( c == '"' || c == '\\' )
            {
                text.addByte( '\\' );
                text.addByte( c );
            }
            else if( c == 10 )
                text.add( "\\n" );
            else if( c == 13 )
                text.add( "\\r" );
            else if( c == 9 )
                text.add( "\\t" );
            else if( c < 32 )
            {
                text.add( c < 16 ? "\\u000" : "\\u001" );
                text.add( "0123456789abcdef".substring( c & 15, 1 ) );
            }
            else
                text.addByte( c );
        }
        text.addByte( '"' );
    }
};
