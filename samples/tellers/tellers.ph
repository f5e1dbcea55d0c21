// Three tellers move money between accounts, an auditor counts it. No crash at any moment makes or loses a cent:
//     plc run --world tellers.world samples/tellers -- 2000000      and after a kill -9: plc resume tellers.world
package .samples.tellers;

import .internal.boot;
import .samples.tellers.bank;
import .samples.tellers.teller;

class tellers
{
    void main( var boot : .internal.boot )
    {
        // Transfers that each teller makes.
        var count = boot.arguments().length() == 0 ? 40000 : boot.arguments()[0].toInt();
        var bank = new bank( 10, 1000 );
        for( int i = 1; i <= 3; i++ )
            boot.startThread( new teller( bank, i * 7919, count ) );
        // How far the tellers are at a glance depends on how threads take turns; what is printed does not.
        for( int round = 1; round <= 12; )
        {
            if( bank.getTransfers() >= round * (count / 4) )
            {
                boot.printLine( "quarter " + round + ": " + bank.audit() );
                round = round + 1;
            }
            boot.sleep( 0 );
        }
        boot.printLine( bank.getTransfers() + " transfers: " + bank.audit() );
    }
};
