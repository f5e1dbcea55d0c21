// support
package .demo;
import .internal.boot;
import .phantom.python;
import .phantom.util.list;
import .python.exception;

class tripler
{
    int run( var n : int )
    {
        if( n > 100 ) throw "too large: " + n;
        return 3 * n;
    }
};

class uses_python
{
    void main( var boot : .internal.boot )
    {
        var py = new .phantom.python( boot );
        var shapes = py.load( "shapes" );
        var circle = py.call( py.get( shapes, "Circle" ), 2.0 );
        boot.printLine( py.text( circle ) + " " + py.send( circle, "area" ) );
        py.set( circle, "radius", 10 );
        boot.printLine( py.text( circle ) + " " + (((int)py.get( circle, "radius" )) + 1) );
        boot.printLine( "" + py.send( shapes, "total", [1, 2, 3] ) + " " + py.get( shapes, "unit" ) );
        foreach( name in py.items( py.send( shapes, "names" ) ) )
            boot.printLine( py.text( name ) );
        boot.printLine( "" + py.send( shapes, "run", new tripler(), 14 ) );
        boot.printLine( "" + py.send( shapes, "guarded", new tripler(), 101 ) );
        var numbers = new .phantom.util.list();
        numbers.add( 3 );
        numbers.add( 4 );
        boot.printLine( py.text( py.send( shapes, "doubled", numbers ) ) );
        foreach( n in py.items( py.send( shapes, "countdown", 3 ) ) )
            boot.printLine( "" + n );
        boot.printLine( py.text( py.send( py.load( "math" ), "factorial", 25 ) ) );
        try { py.send( shapes, "fail", "one" ); }
        catch( .python.exception e ) { boot.printLine( py.message( e ) ); }
        try { py.send( shapes, "nothing" ); }
        catch( .python.exception e ) { boot.printLine( py.message( e ) ); }
        try { py.load( "nowhere" ); }
        catch( .python.exception e ) { boot.printLine( py.message( e ) ); }
        try { py.send( shapes, "run", new tripler(), 101 ); }
        catch( .python.exception e ) { boot.printLine( py.message( e ) ); }
        py.send( shapes, "fail", "at last" );
    }
};
