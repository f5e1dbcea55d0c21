// support
package .ru.dz.phantom.system;
import .internal.object;
class runnable
{
    void run( var parent_object @const ) [8] { }
};
