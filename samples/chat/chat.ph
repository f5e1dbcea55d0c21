// A chat server that keeps its rooms: whoever enters one sees what was said there, also before the server was killed.
//     plc run --world chat.world --allow-net=127.0.0.1:7777 samples/chat -- 7777
// and with any program that speaks lines over TCP, as `nc 127.0.0.1 7777`: /join ROOM, /rooms, /quit, and lines of text.
// After a kill: plc resume --allow-net=127.0.0.1:7777 chat.world
package .samples.chat;

import .internal.boot;
import .phantom.io.server;
import .samples.chat.guest;
import .samples.chat.house;

class chat
{
    var house : house;

    void main( var boot : .internal.boot )
    {
        if( boot.arguments().length() != 1 )
        {
            demonstrate( boot );
            return;
        }
        house = new house();
        var port = boot.arguments()[0].toInt();
        var server = new .phantom.io.server( "127.0.0.1", port );
        server.onRestart( this, 9 );
        boot.printLine( "listening at port " + port );
        var number = 0;
        while( 1 )
        {
            number = number + 1;
            boot.startThread( new guest( server.accept(), house, "guest " + number ) );
        }
    }

    // Connections of the life before are gone, and so are those who had them.
    void restarted( var life : int ) [9] { house.empty(); }

    // Without a port: two guests who are not connected to anything.
    void demonstrate( var boot : .internal.boot )
    {
        house = new house();
        house.room( "tea" ).say( "ann", "hello" );
        house.room( "tea" ).say( "bob", "hello ann" );
        house.room( "garden" ).say( "ann", "nobody here?" );
        boot.printLine( house.describe() );
        boot.printLine( house.room( "tea" ).history() );
    }
};
