package .shop;

import .phantom.text.formatter;
import .phantom.util.list;
import .shop.item;

// What was bought, and what it costs together.
class receipt
{
    var items : .phantom.util.list;

    void receipt()
    {
        items = new .phantom.util.list();
    }

    void add( var bought : item )
    {
        items.add( bought );
    }

    string toString() [5]
    {
        var text = "";
        var sum = 0;
        for( int i = 0; i < items.size(); i++ )
        {
            var one = (item)items.get( i );
            text = text + line( one.getName(), one.getPrice() ) + "\n";
            sum = sum + one.getPrice();
        }
        return text + line( "together", sum );
    }

    string line( var name : string, var cents : int )
    {
        var place = new .phantom.text.formatter( "%-10s %4d.%02d" );
        return place.add( name ).add( cents / 100 ).add( cents % 100 ).toString();
    }
};
