// The variables of a function that runs, for frames: of modules that name `f_locals`.
package .python;

class variables
{
    // The function; the machine looks for what belongs to a frame.
    var owner : .internal.object;
    // Names and cells, or null and the names of a class's body.
    var names : .internal.object[];
    var cells : .internal.object;

    void set( var o : .internal.object, var n : .internal.object[], var c : .internal.object )
    {
        owner = o;
        names = n;
        cells = c;
    }

    .internal.object getOwner() { return owner; }
    .internal.object[] getNames() { return names; }
    .internal.object getCells() { return cells; }
};
