package .samples.chat;

import .internal.mutex;
import .phantom.util.list;
import .samples.chat.guest;

class room
{
    var name : string;
    var lines : .phantom.util.list;
    var guests : .phantom.util.list;
    var guard : .internal.mutex;

    void room( var called : string )
    {
        name = called;
        lines = new .phantom.util.list();
        guests = new .phantom.util.list();
        guard = new .internal.mutex();
    }

    /// Keeps a line and sends it to everybody here.
    void say( var who : string, var text : string )
    {
        guard.lock();
        var line = who + ": " + text;
        lines.add( line );
        var present = new .phantom.util.list();
        foreach( one in guests )
            present.add( one );
        guard.unlock();
        // Not under the lock: a guest who does not read keeps nobody waiting but the one who speaks.
        foreach( one in present )
            ((guest)one).tell( line );
    }

    void enter( var one : guest )
    {
        guard.lock();
        guests.add( one );
        guard.unlock();
    }

    void leave( var one : guest )
    {
        guard.lock();
        var at = guests.indexOf( one );
        if( at >= 0 )
            guests.removeAt( at );
        guard.unlock();
    }

    void empty()
    {
        guard.lock();
        guests = new .phantom.util.list();
        guard.unlock();
    }

    /// All that was said, a line each.
    string history()
    {
        guard.lock();
        var text = "";
        foreach( line in lines )
            text = text + (text.equals( "" ) ? "" : "\n") + line;
        guard.unlock();
        return text;
    }

    string describe() { return name + " (" + lines.size() + " lines)"; }
};
