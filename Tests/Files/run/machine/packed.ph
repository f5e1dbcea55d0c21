// run
// Packed arrays: each operation by the native method (first call of a place, and with an index from an object), and as
// the loop of the interpreter does it.
package .t;

import .internal.boot;
import .internal.string;
import .internal.container.bytes;
import .internal.container.shorts;
import .internal.container.chars;
import .internal.container.ints;
import .internal.container.longs;
import .internal.container.floats;
import .internal.container.doubles;
import .internal.container.references;

class item { string toString() [5] { return "item"; } };
class special extends item { };

class packed
{
    void main( var boot : .internal.boot )
    {
        var b = new .internal.container.bytes().ofSize( 4 );
        var s = new .internal.container.shorts().ofSize( 4 );
        var c = new .internal.container.chars().ofSize( 4 );
        var i = new .internal.container.ints().ofSize( 4 );
        var l = new .internal.container.longs().ofSize( 4 );
        var f = new .internal.container.floats().ofSize( 4 );
        var d = new .internal.container.doubles().ofSize( 4 );
        var r = new .internal.container.references().ofSize( 4 );
        for( int k = 0; k < 4; k++ )
        {
            b.set( 126 + k, k );
            s.set( 32766 + k, k );
            c.set( 65534 + k, k );
            i.set( 2147483646 + k, k );
            l.set( 140737488355326l + k, k );
            f.set( 0.5f + k, k );
            d.set( 0.1 + k, k );
            r.set( "r" + k, k );
        }
        for( int k = 0; k < 4; k++ )
        {
            boot.printLine( "" + b.get( k ) + " " + s.get( k ) + " " + c.get( k ) + " " + i.get( k ) + " " + l.get( k )
                + " " + f.get( k ) + " " + d.get( k ) + " " + r.get( k ) );
        }
        boot.printLine( "" + b.size() + s.size() + c.size() + i.size() + l.size() + f.size() + d.size() + r.size() );
        i.setRange( i, 1, 0, 3 );
        r.setRange( r, 0, 1, 3 );
        boot.printLine( "" + i.get( 1 ) + " " + i.get( 3 ) + " " + r.get( 0 ) + r.get( 2 ) + r.get( 3 ) );
        var copy = l.copyOfRange( 1, 2 );
        boot.printLine( "" + copy.size() + " " + copy.get( 0 ) + " " + copy.get( 1 ) );
        var twin = d.clone();
        twin.set( 7.5, 0 );
        boot.printLine( "" + twin.get( 0 ) + " " + d.get( 0 ) + " " + twin.toString() );
        bounds( boot, i );
        stores( boot );
    }

    void bounds( var boot : .internal.boot, var i : .internal.container.ints )
    {
        for( int k = -1; k < 6; k = k + 5 )
        {
            try { boot.printLine( "" + i.get( k ) ); }
            catch( .internal.string e ) { boot.printLine( e ); }
            try { i.set( 1, k ); }
            catch( .internal.string e ) { boot.printLine( e ); }
        }
        try { i.ofSize( -1 ); }
        catch( .internal.string e ) { boot.printLine( e ); }
        try { i.setRange( i, 2, 0, 3 ); }
        catch( .internal.string e ) { boot.printLine( e ); }
        try { i.copyOfRange( 2147483647, 2147483647 ); }
        catch( .internal.string e ) { boot.printLine( e ); }
        i.setImmutable();
        try { i.set( 1, 0 ); }
        catch( .internal.string e ) { boot.printLine( e ); }
    }

    void stores( var boot : .internal.boot )
    {
        .internal.object any = new item().getClass().newArray( 3 );
        var items = (.internal.container.references)any;
        for( int k = 0; k < 3; k++ )
        {
            try
            {
                if( k == 0 ) items.set( new special(), k );
                else if( k == 1 ) items.set( null, k );
                else items.set( "text", k );
            }
            catch( .internal.string e ) { boot.printLine( e ); }
        }
        boot.printLine( "" + items.get( 0 ) + " " + items.get( 1 ) + " " + items.elementClass().getName() );
        var others = new .internal.container.references().ofSize( 2 );
        others.set( new item(), 0 );
        others.set( "text", 1 );
        try { items.setRange( others, 1, 0, 2 ); }
        catch( .internal.string e ) { boot.printLine( e + ", " + items.get( 1 ) + " " + items.get( 2 ) ); }
    }
};
//= 126 32766 65534 2147483646 140737488355326 0.5 0.1 r0
//= 127 32767 65535 2147483647 140737488355327 1.5 1.1 r1
//= -128 -32768 0 -2147483648 140737488355328 2.5 2.1 r2
//= -127 -32767 1 -2147483647 140737488355329 3.5 3.1 r3
//= 44444444
//= 2147483646 -2147483648 r1r3r3
//= 2 140737488355327 140737488355328
//= 7.5 0.1 doubles
//= Index -1 out of bounds for length 4
//= Index -1 out of bounds for length 4
//= Index 4 out of bounds for length 4
//= Index 4 out of bounds for length 4
//= -1: array size is negative
//= array range is out of bounds
//= array range is out of bounds
//= object is immutable
//= array store of another class
//= item null .t.item
//= array store of another class, item null
