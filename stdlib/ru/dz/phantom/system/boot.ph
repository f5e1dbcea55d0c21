// The first code of a new world. The machine makes one object of this class, without a constructor, and
// runs its method 8 with the boot object. What it starts goes on after it returns, through every restart.
package .ru.dz.phantom.system;

import .internal."class";
import .internal.bootstrap;
import .ru.dz.phantom.system.class_loader;

class boot
{
    void startup( var root : .internal.bootstrap ) [8]
    {
        try
        {
            startLoader( root );
            startPrograms( root );
        }
        catch( string why )
        {
            root.printLine( "boot: " + why );
        }
    }

    // Until a loader is registered, only `new *(…)` and the boot object find classes.
    void startLoader( var root : .internal.bootstrap )
    {
        var loaderClass : .internal."class";
        var loader : .ru.dz.phantom.system.class_loader;
        loaderClass = root.loadClass( ".ru.dz.phantom.system.class_loader" );
        loader = new *(loaderClass) : .ru.dz.phantom.system.class_loader ();
        loader.init( root );
        root.setClassLoader( loader );
    }

    // Starts each class that the setting `root.init` names; the names are separated by commas.
    void startPrograms( var root : .internal.bootstrap )
    {
        var settings : string[];
        var i : int;
        settings = root.getKernelEnvironment();
        i = 0;
        while( i < settings.length() )
        {
            if( settings[i].strstr( "root.init=" ) == 0 )
                startAll( root, settings[i].substring( 10, settings[i].length() ) );
            i = i + 1;
        }
    }

    void startAll( var root : .internal.bootstrap, var names : string )
    {
        var comma : int;
        var rest : string;
        rest = names;
        comma = rest.strstr( "," );
        while( comma > 0 )
        {
            start( root, rest.substring( 0, comma ) );
            rest = rest.substring( comma + 1, rest.length() );
            comma = rest.strstr( "," );
        }
        start( root, rest );
    }

    void start( var root : .internal.bootstrap, var name : string )
    {
        var program : .internal."class";
        program = root.loadClass( name );
        root.startThread( new *(program)() );
    }
};
