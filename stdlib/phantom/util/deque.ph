// A queue with two ends: elements come and go at both in constant time. Positions count from 0 at the front.
//
// The elements stand in a ring: an array whose place behind the last one is the first.
package .phantom.util;

import .phantom.util.list;
import .phantom.util.list_iterator;

class deque
{
    var ring : .internal.object[];
    var room : int;
    var head : int;
    var count : int;

    void deque()
    {
        clear();
    }

    /// Adds `item` at the back.
    void addLast( var item : .internal.object )
    {
        makeRoom();
        ring[place( count )] = item;
        count++;
    }

    /// Adds `item` at the front.
    void addFirst( var item : .internal.object )
    {
        makeRoom();
        head = head == 0 ? room - 1 : head - 1;
        ring[head] = item;
        count++;
    }

    /// Takes the element at the front and gives it. Throws when there is none.
    .internal.object removeFirst()
    {
        check( 0 );
        var taken = ring[head];
        ring[head] = null;
        head = place( 1 );
        count--;
        return taken;
    }

    /// Takes the element at the back and gives it. Throws when there is none.
    .internal.object removeLast()
    {
        check( 0 );
        count--;
        var at = place( count );
        var taken = ring[at];
        ring[at] = null;
        return taken;
    }

    /// The element at the front. Throws when there is none.
    .internal.object first() { return get( 0 ); }

    /// The element at the back. Throws when there is none.
    .internal.object last() { return get( count - 1 ); }

    /// The element at position `index` from the front.
    .internal.object get( var index : int )
    {
        check( index );
        return ring[place( index )];
    }

    /// The number of elements.
    int size() { return count; }

    /// 1 if there is no element.
    int isEmpty() { return count == 0; }

    /// Removes every element.
    void clear()
    {
        room = 8;
        ring = new .internal.object[]();
        ring[room - 1] = null;
        head = 0;
        count = 0;
    }

    /// The elements from front to back, in a list of their own.
    .phantom.util.list toList()
    {
        var all = new .phantom.util.list();
        for( int i = 0; i < count; i++ )
            all.add( ring[place( i )] );
        return all;
    }

    /// A walk from front to back, over the elements of this moment.
    .phantom.util.list_iterator iterator() [8]
    {
        return toList().iterator();
    }

    /// The elements in brackets, separated by commas.
    string toString() [5]
    {
        return toList().toString();
    }

    int place( var index : int )
    {
        return (head + index) % room;
    }

    void makeRoom()
    {
        if( count < room )
            return;
        var wider = new .internal.object[]();
        wider[room * 2 - 1] = null;
        for( int i = 0; i < count; i++ )
            wider[i] = ring[place( i )];
        ring = wider;
        room = room * 2;
        head = 0;
    }

    void check( var index : int )
    {
        if( index < 0 || index >= count )
            throw "deque: no position " + index + " in a deque of " + count;
    }
};
