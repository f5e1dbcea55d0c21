// A list of objects that grows as needed. Positions count from 0.
package .phantom.util;

import .phantom.util.list_iterator;

class list
{
    var items : .internal.object[];
    var count : int;

    void list()
    {
        items = new .internal.object[]();
        count = 0;
    }

    /// Adds `item` at the end.
    void add( var item : .internal.object )
    {
        items[count] = item;
        count = count + 1;
    }

    /// Puts `item` at position `index`, 0 up to the size; what stood there and behind moves up by one.
    void insert( var index : int, var item : .internal.object )
    {
        var i : int;
        if( index < 0 || index > count )
            throw "list.insert: no position " + index + " in a list of " + count;
        i = count;
        while( i > index )
        {
            items[i] = items[i - 1];
            i = i - 1;
        }
        items[index] = item;
        count = count + 1;
    }

    /// The element at position `index`. Throws outside the list.
    .internal.object get( var index : int )
    {
        check( index );
        return items[index];
    }

    /// Puts `item` in place of the element at position `index`. Throws outside the list.
    void set( var index : int, var item : .internal.object )
    {
        check( index );
        items[index] = item;
    }

    /// Takes the element at position `index` out and gives it; those behind it move down by one.
    .internal.object removeAt( var index : int )
    {
        var taken : .internal.object;
        var i : int;
        check( index );
        taken = items[index];
        i = index;
        while( i < count - 1 )
        {
            items[i] = items[i + 1];
            i = i + 1;
        }
        count = count - 1;
        items[count] = null;
        return taken;
    }

    /// Takes the last element off and gives it. Throws when the list is empty.
    .internal.object pop()
    {
        return removeAt( count - 1 );
    }

    /// The position of the first element that equals `item`, or -1.
    int indexOf( var item : .internal.object )
    {
        var i : int;
        i = 0;
        while( i < count )
        {
            if( items[i] == item )
                return i;
            i = i + 1;
        }
        return -1;
    }

    /// 1 if an element equals `item`.
    int contains( var item : .internal.object )
    {
        return indexOf( item ) >= 0;
    }

    /// The number of elements.
    int size()
    {
        return count;
    }

    /// Removes every element.
    void clear()
    {
        items = new .internal.object[]();
        count = 0;
    }

    /// A walk over the elements from the first to the last.
    .phantom.util.list_iterator iterator() [8]
    {
        return new .phantom.util.list_iterator( this );
    }

    /// The elements in brackets, separated by commas.
    string toString() [5]
    {
        var text : string;
        var i : int;
        text = "[";
        i = 0;
        while( i < count )
        {
            if( i > 0 )
                text = text + ", ";
            text = text + items[i];
            i = i + 1;
        }
        return text + "]";
    }

    void check( var index : int )
    {
        if( index < 0 || index >= count )
            throw "list: no position " + index + " in a list of " + count;
    }
};
