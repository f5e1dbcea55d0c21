package .samples.chat;

import .internal.boot;
import .phantom.io.socket;
import .samples.chat.house;
import .samples.chat.room;

// Somebody who is connected; has a thread that reads what they send.
class guest
{
    var socket : .phantom.io.socket;
    var house : house;
    var name : string;
    var here : room;

    void guest( var connected : .phantom.io.socket, var at : house, var called : string )
    {
        socket = connected;
        house = at;
        name = called;
    }

    void run( var boot : .internal.boot ) [8]
    {
        try
        {
            tell( "welcome, " + name + "; " + house.describe() );
            var line = socket.readLine();
            while( line :!= null && (!line.equals( "/quit" )) )
            {
                answer( line );
                line = socket.readLine();
            }
        }
        catch( string why )
        {
            // The connection broke, or the server was started anew.
        }
        if( here :!= null )
            here.leave( this );
        socket.close();
    }

    void answer( var line : string )
    {
        if( line.length() > 6 && (line.substring( 0, 6 ).equals( "/join " )) )
        {
            if( here :!= null )
                here.leave( this );
            here = house.room( line.substring( 6, line.length() - 6 ) );
            var before = here.history();
            if( !before.equals( "" ) )
                tell( before );
            here.enter( this );
            tell( "you are in " + here.describe() );
        }
        else if( line.equals( "/rooms" ) )
            tell( house.describe() );
        else if( here :== null )
            tell( "first /join ROOM" );
        else
            here.say( name, line );
    }

    void tell( var line : string )
    {
        try
        {
            socket.writeLine( line );
        }
        catch( string why )
        {
            // Their own thread finds out too.
        }
    }
};
