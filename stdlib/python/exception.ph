// An exception of Python: an object with the frames that it has left and the exception that was handled when it was raised.
package .python;

import .python.instance;

class exception extends .python.instance
{
    // Pairs of code and place, newest first.
    var frames : .internal.object[];
    // Itself if so, else null.
    var isRaised : .internal.object;
    var context : .internal.object;
    var cause : .internal.object;
    var hidesContext : int;
    // The traceback that the program has got, for the frames as they are.
    var shown : .internal.object;

    .internal.object getShown() { return shown; }
    void setShown( var traceback : .internal.object ) { shown = traceback; }

    .internal.object getCause() { return cause; }
    int suppressesContext() { return hidesContext; }
    void setSuppressesContext( var hides : int ) { hidesContext = hides; }

    /// With a cause, even with none that is given, the context is not shown.
    void setCause( var other : .internal.object )
    {
        cause = other;
        hidesContext = 1;
    }

    .internal.object[] getFrames() { return frames; }
    .internal.object getContext() { return context; }

    /// The next frames come from a statement `raise`.
    void markRaised() { isRaised = this; }
    void forget() { setFrames( null ); }
    void setFrames( var other : .internal.object[] )
    {
        frames = other;
        shown = null;
    }

    /// A chain of contexts never comes back to this exception.
    void setContext( var other : .internal.object )
    {
        var link = other;
        context = other;
        while( link is .python.exception )
        {
            if( ((.python.exception)link).getContext() :== this )
            {
                ((.python.exception)link).setContext( null );
                return;
            }
            link = ((.python.exception)link).getContext();
        }
    }

    /// Adds the frames that it has left since it was thrown. If it was thrown again by code that had caught it, its first frame
    /// is there already.
    void addFrames( var more : .internal.object[] )
    {
        var start = isRaised :!= null ? 0 : 2;
        var known : int;
        var i : int;
        isRaised = null;
        shown = null;
        if( frames == null )
        {
            frames = more;
            return;
        }
        known = frames.length();
        if( known > 80000 )
            return;
        for( i = start; i < more.length(); i++ )
            frames[known + i - start] = more[i];
    }
};
