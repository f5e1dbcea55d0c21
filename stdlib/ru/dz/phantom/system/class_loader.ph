// Finds classes that the machine does not have yet: asks the boot object and remembers the answers.
package .ru.dz.phantom.system;

import .internal."class";
import .internal.bootstrap;
import .internal.directory;

class class_loader
{
    var boot : .internal.bootstrap;
    var loaded : .internal.directory;

    /// To be called once, before the loader is registered.
    void init( var with : .internal.bootstrap )
    {
        boot = with;
        loaded = new .internal.directory();
    }

    /// The class called `name`; the machine calls this when it meets a name it does not know.
    .internal."class" get_class( var name : string ) [8]
    {
        var known : .internal."class";
        known = (.internal."class")loaded.get( name );
        if( known :== null )
        {
            known = load_class( name );
            loaded.put( name, known );
        }
        return known;
    }

    .internal."class" load_class( var name : string )
    {
        return boot.loadClass( name );
    }
};
