// The names in the body of a class whose metaclass has a `__prepare__`: they live in the mapping that it gave.
package .python;

import .python.instance;

class prepared extends .python.instance
{
    var mapping : .internal.object;

    void open( var m : .internal.object ) { mapping = m; }
    .internal.object getMapping() { return mapping; }
};
