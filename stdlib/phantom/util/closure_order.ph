// The order that a closure gives: negative, 0 or positive for two elements, like `comparator.compare`.
package .phantom.util;

import .phantom.util.comparator;

class closure_order extends .phantom.util.comparator
{
    closure order;

    void closure_order( var given : closure ) { order = given; }

    int compare( var a : .internal.object, var b : .internal.object ) { return (int)order( a, b ); }
};
