// A collection that hands out its smallest element first. Adding and taking need time in proportion to the logarithm of
// the size. Equal elements come out in no particular order.
//
// The elements are a heap: the one at position i is not above those at 2i + 1 and 2i + 2.
package .phantom.util;

import .phantom.util.comparator;

class priority_queue
{
    var heap : .internal.object[];
    var count : int;
    var order : .phantom.util.comparator;

    /// A queue in natural order.
    void priority_queue()
    {
        order = new .phantom.util.comparator();
        clear();
    }

    /// A queue in the given order.
    void priority_queue( var by : .phantom.util.comparator )
    {
        order = by;
        clear();
    }

    /// Adds `item`.
    void add( var item : .internal.object )
    {
        var at = count;
        count++;
        while( at > 0 )
        {
            var above = (at - 1) / 2;
            if( order.compare( heap[above], item ) <= 0 )
                break;
            heap[at] = heap[above];
            at = above;
        }
        heap[at] = item;
    }

    /// The smallest element. Throws when there is none.
    .internal.object first()
    {
        check();
        return heap[0];
    }

    /// Takes the smallest element and gives it. Throws when there is none.
    .internal.object removeFirst()
    {
        check();
        var taken = heap[0];
        count--;
        var moved = heap[count];
        heap[count] = null;
        if( count > 0 )
            sink( moved );
        return taken;
    }

    /// The number of elements.
    int size() { return count; }

    /// 1 if there is no element.
    int isEmpty() { return count == 0; }

    /// Removes every element.
    void clear()
    {
        heap = new .internal.object[]();
        count = 0;
    }

    // Puts `item` at the top and lets it sink to its place.
    void sink( var item : .internal.object )
    {
        var at = 0;
        while( 2 * at + 1 < count )
        {
            var below = 2 * at + 1;
            if( below + 1 < count && order.compare( heap[below + 1], heap[below] ) < 0 )
                below++;
            if( order.compare( item, heap[below] ) <= 0 )
                break;
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = item;
    }

    void check()
    {
        if( count == 0 )
            throw "priority_queue: there is no element";
    }
};
