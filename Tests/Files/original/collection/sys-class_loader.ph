// support
package .ru.dz.phantom.system;
import .internal.string;
import .internal."class";
import .internal.bootstrap;

class class_loader
{
    var boot_object : .internal.bootstrap;

    void init( var _boot : .internal.bootstrap ) { boot_object = _boot; }

    .internal."class" get_class( var class_name : .internal.string @const ) [8]
    {
        return load( class_name );
    }
    .internal."class" load( var class_name : .internal.string ) { return boot_object.8( class_name ); }
};
