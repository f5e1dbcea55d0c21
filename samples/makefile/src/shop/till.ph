package .shop;

import .internal.bootstrap;
import .shop.greeting;
import .shop.item;
import .shop.receipt;

class till
{
    void main( var boot : .internal.bootstrap )
    {
        var bill = new receipt();
        bill.add( new item( "bread", 249 ) );
        bill.add( new item( "tea", 1105 ) );
        boot.printLine( bill.toString() );
        boot.printLine( new greeting().text() );
    }
};
