// A list of objects that grows as needed. Positions count from 0.
package .phantom.util;

import .phantom.util.closure_order;
import .phantom.util.comparator;
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
        var isText : int;
        // A string compares with strings only.
        isText = item is string;
        i = 0;
        while( i < count )
        {
            if( (isText || (items[i] is string) == 0) && items[i] == item )
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

    /// Adds every element of another list at the end.
    void addAll( var others : .phantom.util.list )
    {
        var more = others.size();
        for( int i = 0; i < more; i++ )
            add( others.get( i ) );
    }

    /// `length` elements from position `from` on, in a list of their own.
    .phantom.util.list sublist( var from : int, var length : int )
    {
        if( from < 0 || length < 0 || from > count - length )
            throw "list.sublist: no " + length + " elements from " + from + " on in a list of " + count;
        var part = new .phantom.util.list();
        for( int i = from; i < from + length; i++ )
            part.add( items[i] );
        return part;
    }

    /// Turns the order of the elements round.
    void reverse()
    {
        for( int i = 0; i < count - 1 - i; i++ )
        {
            var moved = items[i];
            items[i] = items[count - 1 - i];
            items[count - 1 - i] = moved;
        }
    }

    /// Sorts the elements in natural order.
    void sort()
    {
        sort( new .phantom.util.comparator() );
    }

    /// Sorts the elements in the given order. Equal elements stay in their order (merge sort).
    void sort( var by : .phantom.util.comparator )
    {
        var from = items;
        var to = new .internal.object[]();
        for( int width = 1; width < count; width = width * 2 )
        {
            for( int start = 0; start < count; start = start + 2 * width )
            {
                var middle = start + width < count ? start + width : count;
                var end = middle + width < count ? middle + width : count;
                merge( from, to, start, middle, end, by );
            }
            var sorted = to;
            to = from;
            from = sorted;
        }
        items = from;
    }

    /// Sorts the elements by a closure of two elements that gives a negative number, 0 or a positive one.
    void sort( var order : closure )
    {
        sort( new .phantom.util.closure_order( order ) );
    }

    // Merges the runs from `start` and from `middle` of one array into another.
    void merge( var from : .internal.object[], var to : .internal.object[], var start : int, var middle : int, var end : int, var by : .phantom.util.comparator )
    {
        var i = start;
        var j = middle;
        for( int k = start; k < end; k++ )
        {
            if( i < middle && (j >= end || by.compare( from[i], from[j] ) <= 0) )
            {
                to[k] = from[i];
                i++;
            }
            else
            {
                to[k] = from[j];
                j++;
            }
        }
    }

    /// Calls `action` with each element, from the first to the last.
    void each( var action : closure )
    {
        for( int i = 0; i < count; i++ )
            action( items[i] );
    }

    /// A list of what `change` gives for each element.
    .phantom.util.list map( var change : closure )
    {
        var result = new .phantom.util.list();
        for( int i = 0; i < count; i++ )
            result.add( change( items[i] ) );
        return result;
    }

    /// A list of the elements for which `test` does not give 0.
    .phantom.util.list filter( var test : closure )
    {
        var result = new .phantom.util.list();
        for( int i = 0; i < count; i++ )
        {
            var item = items[i];
            if( (int)test( item ) != 0 )
                result.add( item );
        }
        return result;
    }

    /// `join( … join( join( start, first ), second ) …, last )`, or `start` for an empty list.
    .internal.object reduce( var start : .internal.object, var join : closure )
    {
        var result = start;
        for( int i = 0; i < count; i++ )
            result = join( result, items[i] );
        return result;
    }

    /// The first element for which `test` does not give 0, or null.
    .internal.object find( var test : closure )
    {
        for( int i = 0; i < count; i++ )
        {
            var item = items[i];
            if( (int)test( item ) != 0 )
                return item;
        }
        return null;
    }

    /// 1 if `test` gives something else than 0 for an element.
    int any( var test : closure )
    {
        for( int i = 0; i < count; i++ )
            if( (int)test( items[i] ) != 0 )
                return 1;
        return 0;
    }

    /// 1 if `test` gives 0 for no element.
    int all( var test : closure )
    {
        for( int i = 0; i < count; i++ )
            if( (int)test( items[i] ) == 0 )
                return 0;
        return 1;
    }

    /// 1 if `other` is a list with equal elements in the same order.
    int equals( var other : .internal.object ) [4]
    {
        if( !(other is .phantom.util.list) )
            return 0;
        var list = (.phantom.util.list)other;
        if( list.size() != count )
            return 0;
        for( int i = 0; i < count; i++ )
        {
            var mine = items[i];
            var theirs = list.get( i );
            if( mine :== null || theirs :== null )
            {
                if( mine :!= theirs )
                    return 0;
            }
            else if( (theirs is string) || (mine is string) == 0 )
            {
                if( mine != theirs )
                    return 0;
            }
            else
                return 0;
        }
        return 1;
    }

    /// Follows from the elements' hash codes.
    int hashCode() [15]
    {
        var hash = 1;
        for( int i = 0; i < count; i++ )
            hash = hash * 31 + (items[i] :== null ? 0 : items[i].hashCode());
        return hash;
    }

    void check( var index : int )
    {
        if( index < 0 || index >= count )
            throw "list: no position " + index + " in a list of " + count;
    }

    /// 1 if there is nothing in it.
    int isEmpty() { return size() == 0; }

    /// The element at the front; throws if there is none.
    .internal.object first() { return get( 0 ); }

    /// The element at the end; throws if there is none.
    .internal.object last() { return get( count - 1 ); }
};
