package .samples.tellers;

import .internal.mutex;

// Accounts with money that only moves.
class bank
{
    var guard : .internal.mutex;
    var accounts : int[];
    var number : int;
    var transfers : int;

    void bank( var count : int, var each : int )
    {
        guard = new .internal.mutex();
        accounts = new int[]();
        number = count;
        transfers = 0;
        for( int i = 0; i < count; i++ )
            accounts[i] = each;
    }

    int getTransfers() { return transfers; }

    int size() { return number; }

    void transfer( var from : int, var to : int, var amount : int )
    {
        guard.lock();
        if( accounts[from] >= amount )
        {
            accounts[from] = accounts[from] - amount;
            // Between these two lines the money is nowhere, but nobody ever wakes up here without going on.
            accounts[to] = accounts[to] + amount;
        }
        transfers = transfers + 1;
        guard.unlock();
    }

    string audit()
    {
        guard.lock();
        var total : int;
        total = 0;
        for( int i = 0; i < number; i++ )
            total = total + accounts[i];
        var text = total + (total == number * 1000 ? ", all is there" : ", WRONG");
        guard.unlock();
        return text;
    }
};
