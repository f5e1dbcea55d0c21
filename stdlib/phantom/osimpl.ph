// What the system offers to every thread: settings of the machine and global services. The boot code publishes
// one with `setOsInterface`; `.phantom.os` finds it.
package .phantom;

import .internal.bootstrap;

class osimpl
{
    var boot : .internal.bootstrap;
    var timeServer : .internal.object;

    void init( var root : .internal.object )
    {
        boot = (.internal.bootstrap)root;
    }

    /// The value of the setting `name`, or null.
    string getKernelEnvironmentValue( var name : string )
    {
        var settings : string[];
        var prefix : string;
        var i : int;
        prefix = name + "=";
        settings = boot.getKernelEnvironment();
        i = 0;
        while( i < settings.length() )
        {
            if( settings[i].strstr( prefix ) == 0 )
            {
                if( settings[i].length() == prefix.length() )
                    return "";
                return settings[i].substring( prefix.length(), settings[i].length() );
            }
            i = i + 1;
        }
        return null;
    }

    void setTimeServer( var server : .internal.object )
    {
        timeServer = server;
    }

    .internal.object getTimeServer()
    {
        return timeServer;
    }
};
