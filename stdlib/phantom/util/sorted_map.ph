// A table from keys to values whose keys stand in order. Everything takes time in proportion to the logarithm of the size.
//
// The entries are an AA tree (Andersson 1993) in arrays: entry i has its children at `left[i]` and `right[i]`, where 0 is
// no entry. The level of a leaf is 1; a left child lies one level below its parent, a right child on the same level or one
// below, a right child's right child below that. `free` leads to entries that were removed, chained by `left`.
package .phantom.util;

import .phantom.util.comparator;
import .phantom.util.list;
import .phantom.util.list_iterator;

class sorted_map
{
    var order : .phantom.util.comparator;
    var keys : .internal.object[];
    var values : .internal.object[];
    var left : int[];
    var right : int[];
    var level : int[];
    var root : int;
    var used : int;
    var free : int;
    var count : int;
    var lastTaken : .internal.object;

    /// A map in the natural order of its keys.
    void sorted_map()
    {
        order = new .phantom.util.comparator();
        clear();
    }

    /// A map in the given order of its keys. Keys that the order takes for the same are one.
    void sorted_map( var by : .phantom.util.comparator )
    {
        order = by;
        clear();
    }

    /// Puts `value` under `key` in place of what was there.
    void put( var key : .internal.object, var value : .internal.object )
    {
        root = insert( root, key, value );
    }

    /// The value under `key`, or null.
    .internal.object get( var key : .internal.object )
    {
        var at = find( key );
        return at == 0 ? null : values[at];
    }

    /// 1 if there is a value under `key`.
    int contains( var key : .internal.object )
    {
        return find( key ) != 0;
    }

    /// Takes `key` and its value out: the value, or null if there was none.
    .internal.object remove( var key : .internal.object )
    {
        if( find( key ) == 0 )
            return null;
        root = delete( root, key );
        var taken = lastTaken;
        lastTaken = null;
        return taken;
    }

    /// The number of entries.
    int size() { return count; }

    /// Removes every entry.
    void clear()
    {
        keys = new .internal.object[]();
        values = new .internal.object[]();
        left = new int[]();
        right = new int[]();
        level = new int[]();
        keys[0] = null;
        values[0] = null;
        left[0] = 0;
        right[0] = 0;
        level[0] = 0;
        root = 0;
        used = 1;
        free = 0;
        count = 0;
    }

    /// The smallest key, or null.
    .internal.object firstKey()
    {
        var at = root;
        while( left[at] != 0 )
            at = left[at];
        return keys[at];
    }

    /// The greatest key, or null.
    .internal.object lastKey()
    {
        var at = root;
        while( right[at] != 0 )
            at = right[at];
        return keys[at];
    }

    /// The greatest key that is not above `key`, or null.
    .internal.object floorKey( var key : .internal.object )
    {
        var at = root;
        var best = 0;
        while( at != 0 )
        {
            if( order.compare( keys[at], key ) <= 0 )
            {
                best = at;
                at = right[at];
            }
            else
            {
                at = left[at];
            }
        }
        return keys[best];
    }

    /// The smallest key that is not below `key`, or null.
    .internal.object ceilingKey( var key : .internal.object )
    {
        var at = root;
        var best = 0;
        while( at != 0 )
        {
            if( order.compare( keys[at], key ) >= 0 )
            {
                best = at;
                at = left[at];
            }
            else
            {
                at = right[at];
            }
        }
        return keys[best];
    }

    /// The keys in order, in a list of their own.
    .phantom.util.list keyList()
    {
        var all = new .phantom.util.list();
        collect( root, keys, all );
        return all;
    }

    /// The values in the order of their keys, in a list of their own.
    .phantom.util.list valueList()
    {
        var all = new .phantom.util.list();
        collect( root, values, all );
        return all;
    }

    /// A walk over the keys in order.
    .phantom.util.list_iterator iterator() [8]
    {
        return keyList().iterator();
    }

    /// The entries in braces.
    string toString() [5]
    {
        var all = keyList();
        var text = "{";
        for( int i = 0; i < all.size(); i++ )
        {
            if( i > 0 )
                text = text + ", ";
            text = text + all.get( i ) + ": " + get( all.get( i ) );
        }
        return text + "}";
    }

    /// How many steps lead to the entry that lies deepest; for tests of the balance.
    int depth() { return depthOf( root ); }

    int depthOf( var at : int )
    {
        if( at == 0 )
            return 0;
        var a = depthOf( left[at] );
        var b = depthOf( right[at] );
        return (a > b ? a : b) + 1;
    }

    void collect( var at : int, var from : .internal.object[], var all : .phantom.util.list )
    {
        if( at == 0 )
            return;
        collect( left[at], from, all );
        all.add( from[at] );
        collect( right[at], from, all );
    }

    int find( var key : .internal.object )
    {
        var at = root;
        while( at != 0 )
        {
            var relation = order.compare( key, keys[at] );
            if( relation == 0 )
                return at;
            at = relation < 0 ? left[at] : right[at];
        }
        return 0;
    }

    // The tree `at` with an entry more, or with another value.
    int insert( var at : int, var key : .internal.object, var value : .internal.object )
    {
        if( at == 0 )
            return make( key, value );
        var relation = order.compare( key, keys[at] );
        if( relation == 0 )
        {
            values[at] = value;
            return at;
        }
        if( relation < 0 )
            left[at] = insert( left[at], key, value );
        else
            right[at] = insert( right[at], key, value );
        return split( skew( at ) );
    }

    int make( var key : .internal.object, var value : .internal.object )
    {
        var at = free;
        if( at == 0 )
        {
            at = used;
            used++;
        }
        else
        {
            free = left[at];
        }
        keys[at] = key;
        values[at] = value;
        left[at] = 0;
        right[at] = 0;
        level[at] = 1;
        count++;
        return at;
    }

    // The tree `at` without the entry of a key, which is in it.
    int delete( var at : int, var key : .internal.object )
    {
        var relation = order.compare( key, keys[at] );
        if( relation < 0 )
            left[at] = delete( left[at], key );
        else if( relation > 0 )
            right[at] = delete( right[at], key );
        else
        {
            lastTaken = values[at];
            if( left[at] == 0 )
                return release( at );
            if( right[at] == 0 )
                return releaseKeeping( at, left[at] );
            // The entry takes over the next greater one, which is then removed below.
            var next = right[at];
            while( left[next] != 0 )
                next = left[next];
            var taken = lastTaken;
            keys[at] = keys[next];
            values[at] = values[next];
            right[at] = delete( right[at], keys[next] );
            lastTaken = taken;
        }
        return balance( at );
    }

    int release( var at : int )
    {
        return releaseKeeping( at, right[at] );
    }

    int releaseKeeping( var at : int, var child : int )
    {
        keys[at] = null;
        values[at] = null;
        left[at] = free;
        right[at] = 0;
        level[at] = 0;
        free = at;
        count--;
        return child;
    }

    // The tree `at` in order again after a level was lost below it.
    int balance( var at : int )
    {
        var a = level[left[at]];
        var b = level[right[at]];
        var wanted = (a < b ? a : b) + 1;
        if( wanted < level[at] )
        {
            level[at] = wanted;
            if( wanted < level[right[at]] )
                level[right[at]] = wanted;
        }
        at = skew( at );
        if( right[at] != 0 )
        {
            right[at] = skew( right[at] );
            var second = right[at];
            if( right[second] != 0 )
                right[second] = skew( right[second] );
        }
        at = split( at );
        if( right[at] != 0 )
            right[at] = split( right[at] );
        return at;
    }

    // Turns a left child of the same level up.
    int skew( var at : int )
    {
        var up = left[at];
        if( up == 0 || level[up] != level[at] )
            return at;
        left[at] = right[up];
        right[up] = at;
        return up;
    }

    // Turns the middle of three entries of one level up.
    int split( var at : int )
    {
        var up = right[at];
        if( up == 0 || level[right[up]] != level[at] )
            return at;
        right[at] = left[up];
        left[up] = at;
        level[up] = level[up] + 1;
        return up;
    }

    /// 1 if there is nothing in it.
    int isEmpty() { return size() == 0; }
};
