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

    void init( var c : .python.core ) [24]
    {
        core = c;
        clear();
    }

    void clear() [25]
    {
        var done : int;
        done = core.native().dictInsert( this, core.unboundValue(), null );
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
        var quick = core.native().dictPlace( this, key );
        if( quick != 0 - 2 )
            return quick;
        return search( key );
    }

    int search( var key : .internal.object ) { return searchAs( key, core.hash( key ) ); }

    /// The place of a key with a hash.
    int searchAs( var key : .internal.object, var hash : .internal.object )
    {
        var unset = core.unboundValue();
        var bucket = core.bucket( hash, capacity );
        var entry = table[bucket];
        while( entry != 0 )
        {
            if( keys[entry - 1] :== key || (keys[entry - 1] :!= unset && core.sameHash( hashes[entry - 1], hash ) && core.equal( keys[entry - 1], key )) )
                return entry - 1;
            bucket = bucket + 1 == capacity ? 0 : bucket + 1;
            entry = table[bucket];
        }
        return 0 - 1;
    }

    .internal.object[] numberOrder() { return core.native().setOrder( keys, used, core.unboundValue() ); }
    .internal.object keyAt( var place : int ) [28] { return keys[place]; }
    .internal.object valueAt( var place : int ) [29] { return values[place]; }
    int usedPlaces() [30] { return used; }
    int size() [31] { return live; }

    void put( var key : .internal.object, var value : .internal.object ) [32]
    {
        var at : int;
        var bucket : int;
        var hash : .internal.object;
        at = core.native().dictInsert( this, key, value );
        if( at )
            return;
        if( used * 3 >= capacity * 2 )
            resize( live * 4 + 16 );
        hash = core.hash( key );
        at = searchAs( key, hash );
        if( at >= 0 )
        {
            values[at] = value;
        }
        else
        {
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
