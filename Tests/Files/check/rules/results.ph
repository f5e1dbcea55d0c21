// check
package .p; // language.md 6.6
class c
{
    int a( var n : int ) { if( n ) return 1; else throw "x"; }
    int b( var n : int ) { switch( n ) { case 1: return 1; default: return 2; } }
    int d( var n : int ) { switch( n ) { case 1: return 1; } } // error: method 'd' must return a value
    int e() { for( ;; ) { } }
    int f( var n : int ) { while( 1 ) { if( n ) break; } } // error: method 'f' must return a value
    int g() { try { return 1; } catch( string s ) { return 2; } }
    int h() { try { return 1; } catch( string s ) { } } // error: method 'h' must return a value
    int i() { try { a( 1 ); } finally { return 1; } }
    int j() { do { return 1; } while( 1 ); }
    int k() { return; } // error: method 'k' must return a value
    void l() { return 1; } // warning: a void method returns no value
    long m( var n : int ) { return n; }
    int n( var x : double ) { return x; } // warning: conversion from double to int may lose digits
};
