package .samples.adventure;

import .phantom.util.map;

class room
{
    var name : string;
    var text : string;
    var ways : .phantom.util.map;
    var things : .phantom.util.map;

    void room( var called : string, var described : string )
    {
        name = called;
        text = described;
        ways = new .phantom.util.map();
        things = new .phantom.util.map();
    }

    void connect( var direction : string, var to : room )
    {
        ways.put( direction, to );
    }

    room leadsTo( var direction : string )
    {
        return (room)ways.get( direction );
    }

    void add( var item : thing )
    {
        things.put( item.getName(), item );
    }

    /// The thing with this name, no longer here, or null.
    thing remove( var called : string )
    {
        return (thing)things.remove( called );
    }

    string describe()
    {
        var result = "You are in " + name + ". " + text;
        foreach( item in things )
            result += "\nThere is " + things.get( item ) + ".";
        return result;
    }
};

class thing
{
    var name : string;
    var text : string;

    void thing( var called : string, var described : string )
    {
        name = called;
        text = described;
    }

    string getName() { return name; }

    string toString() [5] { return text; }
};
