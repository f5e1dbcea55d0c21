// Another order backwards.
package .phantom.util;

import .phantom.util.comparator;

class reverse_order extends .phantom.util.comparator
{
    var reversed : .phantom.util.comparator;

    /// The natural order backwards.
    void reverse_order()
    {
        reversed = new .phantom.util.comparator();
    }

    /// The given order backwards.
    void reverse_order( var of : .phantom.util.comparator )
    {
        reversed = of;
    }

    int compare( var a : .internal.object, var b : .internal.object )
    {
        return reversed.compare( b, a );
    }
};
