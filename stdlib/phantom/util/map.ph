// A table from keys to values. Keys are compared with `equals` and found by `hashCode`; a walk over the
// keys gives them in the order in which they first came in.
//
// Entries stand in three arrays side by side, in order of arrival. `buckets` holds for each remainder of the
// hash code the position of its newest entry plus one; `chain` leads from an entry to the next older one
// of the same bucket. A removed entry keeps its place, without a key, until the next growth.
package .phantom.util;

import .phantom.util.list;
import .phantom.util.list_iterator;

class map
{
    var keys : .internal.object[];
    var values : .internal.object[];
    var chain : int[];
    var buckets : int[];
    var capacity : int;
    var used : int;
    var live : int;

    void map()
    {
        clear();
    }

    /// For programs that call it after `new`, as the map of the original library asks for; not needed here.
    void init()
    {
        clear();
    }

    /// Puts `value` under `key` in place of what was there.
    void put( var key : .internal.object, var value : .internal.object )
    {
        var at : int;
        var bucket : int;
        at = find( key );
        if( at >= 0 )
        {
            values[at] = value;
        }
        else
        {
            if( used >= capacity )
                grow();
            bucket = bucketOf( key );
            keys[used] = key;
            values[used] = value;
            chain[used] = buckets[bucket];
            used = used + 1;
            live = live + 1;
            buckets[bucket] = used;
        }
    }

    /// The value under `key`, or null.
    .internal.object get( var key : .internal.object )
    {
        var at : int;
        at = find( key );
        if( at < 0 )
            return null;
        return values[at];
    }

    /// Calls `action` with each key and its value, in the order in which the keys came. The map must not change meanwhile.
    void each( var action : closure )
    {
        for( int i = 0; i < used; i++ )
            if( keys[i] :!= null )
                action( keys[i], values[i] );
    }

    /// 1 if there is a value under `key`.
    int contains( var key : .internal.object )
    {
        return find( key ) >= 0;
    }

    /// Takes `key` and its value out: the value, or null if there was none.
    .internal.object remove( var key : .internal.object )
    {
        var at : int;
        var bucket : int;
        var before : int;
        var taken : .internal.object;
        at = find( key );
        if( at < 0 )
            return null;
        bucket = bucketOf( key );
        if( buckets[bucket] == at + 1 )
        {
            buckets[bucket] = chain[at];
        }
        else
        {
            before = buckets[bucket] - 1;
            while( chain[before] != at + 1 )
                before = chain[before] - 1;
            chain[before] = chain[at];
        }
        taken = values[at];
        keys[at] = null;
        values[at] = null;
        live = live - 1;
        return taken;
    }

    /// The number of entries.
    int size()
    {
        return live;
    }

    /// Removes every entry.
    void clear()
    {
        reserve( 8 );
    }

    /// The keys in order of arrival, in a list of their own.
    .phantom.util.list keyList()
    {
        var found : .phantom.util.list;
        var i : int;
        found = new .phantom.util.list();
        i = 0;
        while( i < used )
        {
            if( keys[i] :!= null )
                found.add( keys[i] );
            i = i + 1;
        }
        return found;
    }

    /// A walk over the keys in order of arrival.
    .phantom.util.list_iterator iterator() [8]
    {
        return keyList().iterator();
    }

    /// The entries in braces.
    string toString() [5]
    {
        var text : string;
        var first : int;
        var i : int;
        text = "{";
        first = 1;
        i = 0;
        while( i < used )
        {
            if( keys[i] :!= null )
            {
                if( first == 0 )
                    text = text + ", ";
                first = 0;
                text = text + keys[i] + ": " + values[i];
            }
            i = i + 1;
        }
        return text + "}";
    }

    int bucketOf( var key : .internal.object )
    {
        var hash : int;
        hash = key.hashCode() % capacity;
        if( hash < 0 )
            hash = hash + capacity;
        return hash;
    }

    int find( var key : .internal.object )
    {
        var at : int;
        var isText : int;
        if( key :== null )
            throw "map: the key is null";
        // A string compares with strings only.
        isText = key is string;
        at = buckets[bucketOf( key )] - 1;
        while( at >= 0 )
        {
            if( (isText || (keys[at] is string) == 0) && keys[at] == key )
                return at;
            at = chain[at] - 1;
        }
        return -1;
    }

    // An empty table with room for `room` entries.
    void reserve( var room : int )
    {
        var i : int;
        keys = new .internal.object[]();
        values = new .internal.object[]();
        chain = new int[]();
        buckets = new int[]();
        capacity = room;
        used = 0;
        live = 0;
        i = 0;
        while( i < room )
        {
            buckets[i] = 0;
            i = i + 1;
        }
    }

    // Twice the room, or the same room without the removed entries where those are many.
    void grow()
    {
        var oldKeys : .internal.object[];
        var oldValues : .internal.object[];
        var oldUsed : int;
        var room : int;
        var i : int;
        oldKeys = keys;
        oldValues = values;
        oldUsed = used;
        room = capacity;
        if( live * 2 > capacity )
            room = capacity * 2;
        reserve( room );
        i = 0;
        while( i < oldUsed )
        {
            if( oldKeys[i] :!= null )
                put( oldKeys[i], oldValues[i] );
            i = i + 1;
        }
    }

    /// 1 if there is nothing in it.
    int isEmpty() { return size() == 0; }

    /// The values in the order of their keys, in a list of their own.
    .phantom.util.list valueList()
    {
        var found = new .phantom.util.list();
        for( int i = 0; i < used; i++ )
            if( keys[i] :!= null )
                found.add( values[i] );
        return found;
    }
};
