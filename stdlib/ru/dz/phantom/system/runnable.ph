// What can be started as a thread: its method 8 runs with the boot object.
package .ru.dz.phantom.system;

class runnable
{
    void run( var boot : .internal.object ) [8] { }
};
