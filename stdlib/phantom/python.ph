// Python for programs of Phantom: modules are loaded, and what is in them is called.
//
// Numbers, strings and null are the same on both sides: a Python int is an `int` here if it fits 32 bits, else a `long`; a float is a
// `double`; True is 1. Arrays become lists. Everything else of Python is an object whose attributes `get` reads and whose methods `send` calls.
// An exception of Python is thrown as a `.python.exception`; `message` says what it is.
package .phantom;

import .internal.boot;
import .python.core;
import .python.exception;
import .python.foreign;
import .python.list;

class python
{
    var core : .python.core;

    /// Starts the library of Python.
    void python( var boot : .internal.boot )
    {
        core = new .python.core();
        core.begin( boot, new *( boot.loadClass( ".python.builtins" ) )() );
    }

    /// The module of this name: runs `NAME.py` when it is asked for the first time. Its file is found as classes are, and may be given
    /// to `plc run` as well.
    .internal.object load( var name : string )
    {
        try { return core.loadModule( name ); }
        catch( string text ) { throw core.leaving( text ); }
    }

    /// An attribute of a module or object.
    .internal.object get( var owner : .internal.object, var name : string )
    {
        try { return out( core.getAttribute( owner, name ) ); }
        catch( string text ) { throw core.leaving( text ); }
    }

    void set( var owner : .internal.object, var name : string, var value : .internal.object )
    {
        try { core.setAttribute( owner, name, core.foreign().fromPhantom( value ) ); }
        catch( string text ) { throw core.leaving( text ); }
    }

    /// Calls a function or class with the arguments in an array.
    .internal.object apply( var f : .internal.object, var arguments : .internal.object[] )
    {
        var given = new .internal.object[]();
        var i : int;
        for( i = 0; i < arguments.length(); i++ )
            given[i] = core.foreign().fromPhantom( arguments[i] );
        try { return out( core.call( f, given, null ) ); }
        catch( string text ) { throw core.leaving( text ); }
    }

    .internal.object call( var f : .internal.object ) { return apply( f, new .internal.object[]() ); }
    .internal.object call( var f : .internal.object, var a : .internal.object ) { return apply( f, [a] ); }
    .internal.object call( var f : .internal.object, var a : .internal.object, var b : .internal.object ) { return apply( f, [a, b] ); }
    .internal.object call( var f : .internal.object, var a : .internal.object, var b : .internal.object, var c : .internal.object ) { return apply( f, [a, b, c] ); }

    /// Calls a function of a module, or a method of an object.
    .internal.object send( var owner : .internal.object, var name : string ) { return call( get( owner, name ) ); }
    .internal.object send( var owner : .internal.object, var name : string, var a : .internal.object ) { return call( get( owner, name ), a ); }
    .internal.object send( var owner : .internal.object, var name : string, var a : .internal.object, var b : .internal.object ) { return call( get( owner, name ), a, b ); }
    .internal.object send( var owner : .internal.object, var name : string, var a : .internal.object, var b : .internal.object, var c : .internal.object ) { return call( get( owner, name ), a, b, c ); }

    /// The elements of anything that a `for` of Python goes through.
    .internal.object[] items( var value : .internal.object )
    {
        var result = new .internal.object[]();
        var list : .python.list;
        var i : int;
        try { list = (.python.list)core.call1( core.builtin( "list" ), value ); }
        catch( string text ) { throw core.leaving( text ); }
        for( i = 0; i < list.size(); i++ )
            result[i] = out( list.at( i ) );
        return result;
    }

    /// What `str` gives.
    string text( var value : .internal.object )
    {
        try { return (string)core.str( core.foreign().fromPhantom( value ) ); }
        catch( string text ) { throw core.leaving( text ); }
    }

    /// The class of an exception and its text, as the last line of a traceback has them.
    string message( var thrown : .python.exception )
    {
        var said = text( thrown );
        return core.typeName( thrown ) + (said.length() > 0 ? ": " + said : "");
    }

    .internal.object out( var value : .internal.object ) { return core.foreign().adapt( value ); }
};
