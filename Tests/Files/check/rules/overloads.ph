// check
package .p; // language.md 6.5, L18
class a { };
class b extends a { };
class c
{
    int num( var x : int ) { return 1; }
    int num( var x : long ) { return 2; }
    int num( var x : double ) { return 3; }
    int ref( var x : a ) { return 1; }
    int ref( var x : .internal.object ) { return 2; }
    int ref( var x ) { return 3; }
    int two( var x : int, var y : long ) { return 1; }
    int two( var x : long, var y : int ) { return 2; }
    int narrow( var x : int ) { return x; }
    int text( var x : string, var y : string ) { return 1; }
    int text( var x : int, var y : int ) { return 1; }
    void f( var u, var o : .internal.object )
    {
        num( 1 ); num( 1l ); num( 1.5f ); num( 1.5 );
        ref( new b() ); ref( "s" ); ref( u ); ref( null ); ref( 5 );
        two( 1, 1 ); // error: 'two(int,int)' fits several methods equally well
        two( 1, 1l );
        narrow( 1.5 ); // warning: conversion from double to int may lose digits
        narrow( u );
        narrow( o ); // error: argument 1 of 'narrow': .internal.object is not int
        text( "a", 5 ); // error: no method 'text(string,int)' in class .p.c
        text( "a" ); // error: wrong number of arguments for 'text': 1, expected 2
    }
};
