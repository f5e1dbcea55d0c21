// A dictionary in the order of insertion. Entries stand side by side in three arrays; `table` has for a bucket the place of an entry plus
// one, and further buckets follow one another. A removed entry keeps its place, with the unbound value as its key.
package .python;

import .python.namespace;
import .python.object;
import .python.core;

class dict extends .python.object
{
    var core : .python.core;
    var keys : .internal.object[];
    var values : .internal.object[];
    var hashes : .internal.object[];
    var table : int[];
    var capacity : int;
    var used : int;
    var live : int;
    var extra : .python.namespace;
    // No entry before this place is there.
    var first : int;
    // For a set of numbers of which some were taken by `pop`: the places of its keys plus one as the reference implementation has them
    // in its table, how many of that are in use, and where the next `pop` begins. Null for others.
    var order : .internal.object[];
    var filled : int;
    var finger : int;

    void init( var c : .python.core ) [24]
    {
        core = c;
        clear();
    }

    void clear() [25]
    {
        var done : int;
        done = core.native().dictInsert( this, core.unboundValue(), null, null );
        if( done )
            return;
        keys = new .internal.object[]();
        values = new .internal.object[]();
        hashes = new .internal.object[]();
        used = 0;
        live = 0;
        resize( 16 );
    }

    void resize( var size : int ) [26]
    {
        var i : int;
        var kept = 0;
        var unset = core.unboundValue();
        var bucket : int;
        order = null;
        first = 0;
        capacity = size;
        table = new int[]();
        for( i = 0; i < size; i++ )
            table[i] = 0;
        for( i = 0; i < used; i++ )
        {
            if( keys[i] :!= unset )
            {
                keys[kept] = keys[i];
                values[kept] = values[i];
                hashes[kept] = hashes[i];
                kept = kept + 1;
                bucket = core.bucket( hashes[i], size );
                while( table[bucket] != 0 )
                    bucket = bucket + 1 == size ? 0 : bucket + 1;
                table[bucket] = kept;
            }
        }
        for( i = kept; i < used; i++ )
        {
            keys[i] = null;
            values[i] = null;
        }
        used = kept;
    }

    /// The place of a key, or -1.
    int place( var key : .internal.object ) [27]
    {
        var quick = core.native().dictPlace( this, key, null, 0 - 1 );
        if( quick != 0 - 2 )
            return quick;
        return search( key );
    }

    int search( var key : .internal.object ) { return searchAs( key, core.hash( key ) ); }

    /// The place of a key with a hash.
    int searchAs( var key : .internal.object, var hash : .internal.object )
    {
        var unset = core.unboundValue();
        var bucket : int;
        var entry : int;
        var other : .internal.object;
        var own : .internal.object;
        var size : int;
        var at = core.native().dictPlace( this, key, hash, 0 - 1 );
        while( at < 0 - 2 )
        {
            at = 0 - 3 - at;
            other = keys[at];
            if( core.equal( other, key ) && at < used && keys[at] :== other )
                return at;
            // What compares keys may change the dictionary: the search begins anew then.
            if( at >= used || keys[at] :!= other )
                at = 0 - 1;
            at = core.native().dictPlace( this, key, hash, at );
        }
        if( at != 0 - 2 )
            return at;
        bucket = core.bucket( hash, capacity );
        entry = table[bucket];
        while( entry != 0 )
        {
            own = keys[entry - 1];
            if( own :== key )
                return entry - 1;
            if( own :!= unset && core.sameHash( hashes[entry - 1], hash ) )
            {
                size = capacity;
                if( core.equal( own, key ) && entry <= used && keys[entry - 1] :== own )
                    return entry - 1;
                // What compares keys may change the dictionary: the search begins anew then.
                if( capacity != size || entry > used || keys[entry - 1] :!= own )
                {
                    bucket = core.bucket( hash, capacity );
                    entry = table[bucket];
                    continue;
                }
            }
            bucket = bucket + 1 == capacity ? 0 : bucket + 1;
            entry = table[bucket];
        }
        return 0 - 1;
    }

    .internal.object[] numberOrder()
    {
        var known = order == null ? null : core.native().quick( 9, core, this, null );
        return known != null ? (.internal.object[])known : core.native().setOrder( keys, used, core.unboundValue() );
    }

    /// The place of the first entry, or how many are used if there is none. Entries that come and go at the front are passed once.
    int firstPlace()
    {
        while( first < used && keys[first] :== core.unboundValue() )
            first = first + 1;
        return first;
    }

    .internal.object keyAt( var place : int ) [28] { return keys[place]; }
    .internal.object valueAt( var place : int ) [29] { return values[place]; }
    int usedPlaces() [30] { return used; }
    int size() [31] { return live; }

    void put( var key : .internal.object, var value : .internal.object ) [32]
    {
        var at : int;
        var bucket : int;
        var hash : .internal.object;
        at = core.native().dictInsert( this, key, value, null );
        if( at )
            return;
        hash = core.hash( key );
        at = searchAs( key, hash );
        if( at >= 0 )
        {
            values[at] = value;
        }
        else
        {
            at = core.native().dictInsert( this, key, value, hash );
            if( at )
                return;
            if( used * 3 >= capacity * 2 )
                resize( live * 4 + 16 );
            order = null;
            keys[used] = key;
            values[used] = value;
            hashes[used] = hash;
            bucket = core.bucket( hash, capacity );
            while( table[bucket] != 0 )
                bucket = bucket + 1 == capacity ? 0 : bucket + 1;
            used = used + 1;
            live = live + 1;
            table[bucket] = used;
        }
    }

    /// Takes out the entry at a place.
    void remove( var at : int ) [33]
    {
        keys[at] = core.unboundValue();
        values[at] = null;
        live = live - 1;
    }

    .python.namespace getExtra() [10] { return extra; }

    .python.namespace makeExtra() [11]
    {
        if( extra == null )
            extra = new .python.namespace();
        return extra;
    }
};
