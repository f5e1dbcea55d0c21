// Accounts that refuse what they cannot do, and a transfer that leaves nothing half-done.

package .samples.bank;

import .internal.bootstrap;
import .samples.bank.account;
import .samples.bank.savings;
import .samples.bank.refusal;

class bank
{
    var out : .internal.bootstrap;

    void main( var boot : .internal.bootstrap )
    {
        out = boot;
        var anna = new account( "Anna", 10000l );
        var boris = new savings( "Boris", 250000l, 3 );

        transfer( anna, boris, 2550l );
        transfer( anna, boris, 99999l );
        transfer( boris, anna, 200000l );
        transfer( boris, anna, 100000l );
        transfer( anna, boris, -5l );
        boris.endYear();

        out.printLine( anna.toString() );
        out.printLine( boris.toString() );
    }

    void transfer( var from : account, var to : account, var amount : long )
    {
        try
        {
            from.withdraw( amount );
            try
            {
                to.deposit( amount );
            }
            catch( refusal inner )
            {
                from.undo( amount );
                throw inner;
            }
            out.printLine( from.getOwner() + " pays " + amount + " cents to " + to.getOwner() );
        }
        catch( refusal no )
        {
            out.printLine( no.toString() );
        }
    }
};
