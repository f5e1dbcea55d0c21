// The system's services, for any thread.
package .phantom;

import .internal."thread";
import .internal.world;
import .phantom.osimpl;

class os
{
    var implementation : .phantom.osimpl;

    /// Finds the services. Throws when the boot code has published none.
    void init()
    {
        var world : .internal.world;
        world = new .internal.world();
        implementation = (.phantom.osimpl)world.getMyThread().getOsInterface();
        if( implementation :== null )
            throw "os: no system interface is published";
    }

    .internal.object getTimeServer()
    {
        return implementation.getTimeServer();
    }

    string getKernelEnvironmentValue( var name : string )
    {
        return implementation.getKernelEnvironmentValue( name );
    }
};
