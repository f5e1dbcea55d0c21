// A collection that holds each element once. A walk gives the elements in order of arrival.
package .phantom.util;

import .phantom.util.list;
import .phantom.util.list_iterator;
import .phantom.util.map;

class set
{
    var entries : .phantom.util.map;

    void set()
    {
        entries = new .phantom.util.map();
    }

    /// Adds `item`: 1 if it is new, 0 if an equal element is there already.
    int add( var item : .internal.object )
    {
        if( entries.contains( item ) )
            return 0;
        entries.put( item, item );
        return 1;
    }

    /// Takes the element that equals `item` out: 1, or 0 if there is none.
    int remove( var item : .internal.object )
    {
        if( !entries.contains( item ) )
            return 0;
        entries.remove( item );
        return 1;
    }

    /// 1 if an element equals `item`.
    int contains( var item : .internal.object )
    {
        return entries.contains( item );
    }

    /// The number of elements.
    int size()
    {
        return entries.size();
    }

    /// Removes every element.
    void clear()
    {
        entries.clear();
    }

    /// A walk over the elements.
    .phantom.util.list_iterator iterator() [8]
    {
        return entries.iterator();
    }

    /// The elements in braces.
    string toString() [5]
    {
        var text : string;
        var all : .phantom.util.list;
        var i : int;
        text = "{";
        all = entries.keyList();
        i = 0;
        while( i < all.size() )
        {
            if( i > 0 )
                text = text + ", ";
            text = text + all.get( i );
            i = i + 1;
        }
        return text + "}";
    }

    /// 1 if there is nothing in it.
    int isEmpty() { return size() == 0; }

    /// The elements in order of arrival, in a list of their own.
    .phantom.util.list toList() { return entries.keyList(); }

    /// Adds every element of a list.
    void addAll( var elements : .phantom.util.list )
    {
        foreach( element in elements )
            add( element );
    }
};
