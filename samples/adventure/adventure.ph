// A small text adventure. Try: look, north, south, east, west, take lamp, use lamp, carrying, quit.
//
//     plc run samples/adventure

package .samples.adventure;

import .internal.bootstrap;
import .internal.io.tty;
import .phantom.util.map;
import .samples.adventure.room;
import .samples.adventure.thing;

class adventure
{
    var screen : .internal.io.tty;
    var here : room;
    var cellar : room;
    var bag : .phantom.util.map;
    var lampIsLit : int;
    var isOver : int;

    void main( var boot : .internal.bootstrap )
    {
        screen = new .internal.io.tty();
        bag = new .phantom.util.map();
        lampIsLit = 0;
        isOver = 0;
        build();
        say( "You are home again, after years." );
        look();
        while( !isOver )
        {
            screen.putws( "> " );
            var line = screen.readLine();
            if( line :== null )
                isOver = 1;
            else
                obey( line );
        }
        say( "Goodbye." );
    }

    void build()
    {
        var hall = new room( "the hall", "Dust lies on the floor. A door leads east." );
        var kitchen = new room( "the kitchen", "The stove is cold. Steps lead down to the south." );
        cellar = new room( "the cellar", "Behind the barrels stands a chest." );
        hall.connect( "east", kitchen );
        kitchen.connect( "west", hall );
        kitchen.connect( "south", cellar );
        cellar.connect( "north", kitchen );
        hall.add( new thing( "lamp", "an old brass lamp" ) );
        cellar.add( new thing( "letter", "a letter with your name on it" ) );
        here = hall;
    }

    void obey( var line : string )
    {
        var verb = line;
        var object = "";
        var blank = line.strstr( " " );
        if( blank > 0 && blank + 1 < line.length() )
        {
            verb = line.substring( 0, blank );
            object = line.substring( blank + 1, line.length() );
        }
        switch( verb )
        {
            case "look": look(); break;
            case "north": case "south": case "east": case "west": go( verb ); break;
            case "take": take( object ); break;
            case "use": use( object ); break;
            case "carrying": say( "You carry: " + bag.keyList() ); break;
            case "quit": isOver = 1; break;
            default: say( "I do not know how to '" + verb + "'." );
        }
    }

    int isDark()
    {
        return (here :== cellar) && !lampIsLit;
    }

    void look()
    {
        if( isDark() )
            say( "It is too dark to see anything." );
        else
            say( here.describe() );
    }

    void go( var direction : string )
    {
        var next = here.leadsTo( direction );
        if( next :== null )
        {
            say( "There is a wall." );
            return;
        }
        here = next;
        look();
    }

    void take( var name : string )
    {
        if( isDark() )
        {
            say( "You grope about in the dark and find nothing." );
            return;
        }
        var found = here.remove( name );
        if( found :== null )
        {
            say( "There is no " + name + " here." );
            return;
        }
        bag.put( name, found );
        say( "You take " + found + "." );
        if( name == "letter" )
        {
            say( "It reads: all is as you left it. Nothing was ever switched off." );
            isOver = 1;
        }
    }

    void use( var name : string )
    {
        if( !bag.contains( name ) )
            say( "You have no " + name + "." );
        else if( name == "lamp" )
        {
            lampIsLit = !lampIsLit;
            say( lampIsLit ? "The lamp is lit." : "The lamp goes out." );
        }
        else
            say( "Nothing happens." );
    }

    void say( var text : string )
    {
        screen.putws( text + "\n" );
    }
};
