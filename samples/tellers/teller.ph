package .samples.tellers;

import .internal.boot;
import .samples.tellers.bank;

// Moves amounts between accounts that a small generator of numbers picks.
class teller
{
    var bank : bank;
    var state : int;
    var count : int;

    void teller( var at : bank, var seed : int, var transfers : int )
    {
        bank = at;
        state = seed;
        count = transfers;
    }

    void run( var boot : .internal.boot ) [8]
    {
        for( int i = 0; i < count; i++ )
            bank.transfer( next( bank.size() ), next( bank.size() ), next( 100 ) );
    }

    int next( var limit : int )
    {
        state = state * 1103515245 + 12345;
        var high = state / 65536;
        return (high < 0 ? -high : high) % limit;
    }
};
