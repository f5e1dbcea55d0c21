// A list of things to do that stays: plc run --world todo.world samples/todo -- add "milk"
package .samples.todo;

import .internal.boot;
import .phantom.roots;
import .phantom.util.list;

class todo
{
    void main( var boot : .internal.boot )
    {
        var roots = new .phantom.roots();
        if( !roots.contains( "todo" ) )
            roots.put( "todo", new .phantom.util.list() );
        var items = (.phantom.util.list)roots.get( "todo" );
        var words = boot.arguments();

        if( words.length() == 2 && words[0] == "add" )
        {
            items.add( words[1] );
        }
        else if( words.length() == 2 && words[0] == "done" )
        {
            var number = words[1].toInt();
            if( number < 1 || number > items.size() )
            {
                boot.printLine( "there is no number " + words[1] );
                boot.exit( 1 );
            }
            items.removeAt( number - 1 );
        }
        else if( words.length() > 0 )
        {
            boot.printLine( "add TEXT, done NUMBER, or nothing to see the list" );
            boot.exit( 1 );
        }
        show( boot, items );
    }

    void show( var boot : .internal.boot, var items : .phantom.util.list )
    {
        if( items.size() == 0 )
            boot.printLine( "nothing to do" );
        for( int i = 0; i < items.size(); i++ )
            boot.printLine( (i + 1) + " " + items.get( i ) );
    }
};
