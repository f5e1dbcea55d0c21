package .samples.chat;

import .internal.mutex;
import .phantom.util.sorted_map;
import .samples.chat.room;

// All rooms. One lock for the house keeps guests out of each other's way.
class house
{
    var rooms : .phantom.util.sorted_map;
    var guard : .internal.mutex;

    void house()
    {
        rooms = new .phantom.util.sorted_map();
        guard = new .internal.mutex();
    }

    /// The room of this name, made when it is first asked for.
    room room( var name : string )
    {
        guard.lock();
        if( rooms.get( name ) :== null )
            rooms.put( name, new room( name ) );
        var found = (room)rooms.get( name );
        guard.unlock();
        return found;
    }

    string describe()
    {
        guard.lock();
        var text = "";
        foreach( name in rooms )
            text = text + (text.equals( "" ) ? "" : ", ") + ((room)rooms.get( name )).describe();
        guard.unlock();
        return text.equals( "" ) ? "no rooms" : text;
    }

    /// Sends everybody away.
    void empty()
    {
        guard.lock();
        foreach( name in rooms )
            ((room)rooms.get( name )).empty();
        guard.unlock();
    }
};
