// support
package .test;

import .internal.long;
import .internal.double;
import .internal.io.tty;
import .test.helper;
import .test.child;
import .internal.bootstrap;
import .internal."class";

class suite
{
    var console : .internal.bootstrap;
    var i1 : int;
    var i2 : int;
    var l1 : .internal.long;
    var l2 : .internal.long;
    var d1 : .internal.double;
    var s1 : string;
    var s2 : string;
    var o1;
    var arr : int [];
    var sarr : .internal.string [];
    var cls : .internal."class";

    void print( var s : string ) { console.16( s ); console.16( "\n" ); }

    void check( var cond : int, var why : string )
    {
        if( !cond ) throw why;
    }

    // returns 0 when ok
    int run( var _boot : .internal.bootstrap )
    {
        console = _boot;
        try {
            ints();
            longs();
            strings();
            arrays();
            loops();
            switches( 2 );
            exceptions();
            nulls();
            classes();
            bits();
        } catch( .internal.string e )
        {
            print( "FAILED" );
            print( e );
            throw e;
        }
        print( "passed" );
        return 0;
    }

    void ints()
    {
        var i : int;
        i1 = 0x10; i2 = 010;
        i = i1 + i2 * 2;
        check( i == 32, "int arithmetic" );
        check( i / 5 == 6, "int division" );
        check( i - -2 == 34, "negative literal" );
        check( (i > 31) && (i < 33), "and" );
        check( !(i == 31), "not" );
        if( i == 33 ) throw "if"; else i = i + 1;
        check( i == 33, "else" );
        i = ~ i;
        i = i ~ ;
        check( i == 33, "complement" );
        check( i.toString().equals( "33" ), "toString" );
    }

    void longs()
    {
        var l : .internal.long;
        l = 2000000000;
        l1 = l * 4;
        l2 = l1 / l;
        check( l2 == 4, "long" );
        d1 = 3;
        d1 = d1 / 2;
        check( d1 > 1, "double" );
        i1 = 5;
        i1 = (int)l2;
        check( i1 == 4, "long to int" );
    }

    void strings()
    {
        s1 = "Hello";
        s2 = s1.concat( ", " ).concat( "world" );
        check( s2.length() == 12, "length" );
        check( s2.substring( 7, 5 ).equals( "world" ), "substring" );
        check( s2.charAt( 0 ) == 72, "charAt" );
        check( s2.strstr( "wor" ) == 7, "strstr" );
        check( "12".toInt() == 12, "toInt" );
        check( s1 == "Hello", "equal" );
        check( s1 :== s1, "same" );
        check( s1 != s2, "different" );
    }

    void arrays()
    {
        var i : int;
        arr = new int[]();
        i = 0;
        while( i < 10 ) { arr[i] = i * i; i = i + 1; }
        check( arr[5] == 25, "array" );
        check( (arr[5] == 25) || 0, "array in parentheses" );
        i = (int)arr.12();
        check( i == 10, "size" );
        sarr = new .internal.string[]();
        sarr[2] = "two";
        check( sarr[2].equals( "two" ), "strings" );
        check( sarr[1] :== null, "empty slot" );
    }

    void loops()
    {
        var i : int;
        var sum : int;
        i = 0; sum = 0;
        do { i = i + 1; if( i == 3 ) continue; if( i > 5 ) break; sum = sum + i; } while( 1 );
        check( sum == 12, "do" );
        do { i = i - 1; } while( i > 0 ) sum = sum + 1;
        check( sum == 17, "two-part do" );
        { var k : int; k = 5; }
    }

    void switches( var n : int )
    {
        var r : int;
        switch( n )
        {
            case 1: r = 1; break;
            case 2: r = 2;
            case 3: r = r + 10; break;
            default: r = 100;
        }
        check( r == 12, "switch" );
    }

    void thrower( var o ) { throw o; }

    void exceptions()
    {
        var got : int;
        got = 0;
        try { thrower( "text" ); }
        catch( .internal.string e ) { got = 1; check( e.equals( "text" ), "thrown text" ); }
        check( got, "catch" );
        try { throw 5; } catch( int e ) { got = e; }
        check( got == 5, "catch int" );
        try throw new .test.helper( 3 ); catch( .test.helper h ) got = h.get();
        check( got == 3, "catch helper" );
    }

    void nulls()
    {
        o1 = null;
        check( o1 :== null, "null" );
        o1 = "x";
        check( o1 :!= null, "not null" );
        s1 = o1;
        check( s1.equals( "x" ), "untyped" );
        check( null :== null, "nulls" );
    }

    void classes()
    {
        var h : .test.helper;
        var c : .test.child;
        h = new .test.helper( 7 );
        check( h.get() == 7, "constructor" );
        c = new .test.child();
        h = c;
        check( h.get() == 1, "override" );
        check( c.base() == 0, "parent field" );
        check( h.toString().equals( "child" ), "toString" );
        i1 = h.16();
        cls = console.8( ".test.helper" );
        h = new *(cls) : .test.helper ( 1 );
        check( h :!= null, "dynamic new" );
    }

    void bits()
    {
        var i : int;
        i = 1 | 2 + 3;
        check( i == 6, "rank of |" );
        i = 7 & 3;
        check( i == 3, "and" );
    }
};
