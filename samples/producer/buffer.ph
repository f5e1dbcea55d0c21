package .samples.producer;

import .internal.mutex;
import .internal.cond;

// A queue of at most three numbers. `put` waits while it is full, `take` while it is empty.
class buffer
{
    var guard : .internal.mutex;
    var changed : .internal.cond;
    var items : int[];
    var first : int;
    var count : int;

    void buffer()
    {
        guard = new .internal.mutex();
        changed = new .internal.cond();
        items = new int[]();
        first = 0;
        count = 0;
    }

    void put( var item : int )
    {
        guard.lock();
        while( count == 3 )
            changed.wait( guard );
        items[(first + count) % 3] = item;
        count++;
        changed.broadcast();
        guard.unlock();
    }

    int take()
    {
        guard.lock();
        while( count == 0 )
            changed.wait( guard );
        int item = items[first];
        first = (first + 1) % 3;
        count--;
        changed.broadcast();
        guard.unlock();
        return item;
    }
};
