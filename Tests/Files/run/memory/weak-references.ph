// run --max-memory=8M
package .test;

import .internal.bootstrap;
import .internal.weakref;
import .internal.container.array;

class weak
{
    void main( var boot : .internal.bootstrap )
    {
        var kept = new thing( 7 );
        var first = new .internal.weakref();
        first.set( kept );
        var second = new .internal.weakref();
        second.set( new thing( 8 ) );
        var third = new .internal.weakref();
        third.set( 42 );
        // Not in a local variable, which keeps its object until it is used for another.
        var holder = new .internal.container.array();
        holder.set( new thing( 9 ), 0 );
        var fourth = new .internal.weakref();
        fourth.set( holder.get( 0 ) );
        garbage( 300000 );
        boot.printLine( second.get() :== null ? "gone" : "there" );
        boot.printLine( text( fourth ) );
        holder.set( null, 0 );
        // Enough becomes old for the old ones to be looked through.
        var list = new .internal.container.array();
        for( int round = 0; round < 60; round++ )
        {
            list = new .internal.container.array();
            for( int i = 0; i < 5000; i++ )
                list.set( new thing( i ), i );
            garbage( 3000 );
        }
        boot.printLine( fourth.get() :== null ? "gone" : "there" );
        boot.printLine( text( first ) );
        boot.printLine( third.get().toString() );
        boot.printLine( kept.describe() );
    }

    string text( var reference : .internal.weakref )
    {
        thing found = reference.get();
        return found.describe();
    }

    int garbage( var count : int )
    {
        var sum = 0;
        for( int i = 0; i < count; i++ )
            sum = (sum + new thing( i ).get()) & 0xFFFF;
        return sum;
    }
};

class thing
{
    int value;
    void thing( var v : int ) { value = v; }
    int get() { return value; }
    string describe() { return "thing " + value.toString(); }
};

//= gone
//= thing 9
//= gone
//= thing 7
//= 42
//= thing 7
