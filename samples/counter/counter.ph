// Counts how often it has been started: plc run --world counter.world samples/counter
package .samples.counter;

import .internal.boot;
import .phantom.roots;

class counter
{
    void main( var boot : .internal.boot )
    {
        var roots = new .phantom.roots();
        var started : int;
        if( roots.contains( "started" ) )
            started = (int)roots.get( "started" );
        started = started + 1;
        roots.put( "started", started );
        boot.printLine( "started " + started + (started == 1 ? " time" : " times") );
    }
};
