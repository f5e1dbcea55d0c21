// What `super()` gives: attributes of an object, looked up behind a class.
package .python;

import .python.object;

class super_object extends .python.object
{
    var owner : .internal.object;
    var self : .internal.object;

    void init( var o : .internal.object, var s : .internal.object )
    {
        owner = o;
        self = s;
    }

    .internal.object getOwner() [24] { return owner; }
    .internal.object getSelf() [25] { return self; }
};
