// support
package .internal;

import .internal.string;
import .internal.object;
import .internal."class";

class bootstrap
{
    .internal."class" loadClass( var name : string ) [8] {}
    void consolePrint( var s : string ) [16] {}
    void setClassLoader( var loader : .internal.object ) [17] {}
    void startThread( var runnable : .internal.object ) [18] {}
    void setOsInterface( var os ) [22] {}
    string [] getKernelEnvironment() [23] {}
};
