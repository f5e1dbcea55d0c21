// support
package .ru.dz.phantom.system;

import .internal.bootstrap;
import .internal."class";
import .test.suite;
import .ru.dz.phantom.system.class_loader;

class boot
{
    var boot_object : .internal.bootstrap;
    var loader : .ru.dz.phantom.system.class_loader;
    var cls : .internal."class";
    var tests : .test.suite;

    void startup( var _boot_object : .internal.bootstrap ) [8]
    {
        boot_object = _boot_object;
        cls = boot_object.loadClass( ".ru.dz.phantom.system.class_loader" );
        loader = new *(cls) : .ru.dz.phantom.system.class_loader ();
        loader.init( boot_object );
        boot_object.setClassLoader( loader );
        tests = new .test.suite();
        tests.run( boot_object );
    }
};
