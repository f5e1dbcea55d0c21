// run --main .t.runner
package .t; // language.md 2.1, 2.2, 2.3, 2.4, 6.1, 8.1, 8.4, 12.8, L12: every odd form of the grammar of the original
attribute own+, .p.other!;
import .internal.boot;
import .internal."class";
interface named { string name() [20] @own; int size( var a : int @own, var b ) @own, other; };
class parent { void parent() { } int of( var a : int, var b : int ) { return a * 10 + b; } };
class "thing" @own extends parent implements named
{
    attribute local;
    var a @own;
    int @own b;
    var c : int[] @own;
    var d : *a;
    var e : *a[];
    int[.t."thing"] f;
    string name() [20] @own { return "thing"; }
    int size( var x : int @own, var y ) { return x; }
    int no( var n : int ) { n = n ~; return n; } // warning: '~' after its operand
    int calls( var n : int )
    {
        a = this;
        b = of( 1 2 ); // warning: ',' expected between arguments
        b = of( , b 3 ); // warning: ',' before the first argument
        // warning@-1: ',' expected between arguments
        return (int)a.17( 4 5 ); // warning: ',' expected between arguments
    }
    int loop( var n : int ) { var t : int; t = 0; do { t = t + 1; } while( t < n ) { t = t + 10; } return t; }
    int grouped( var k : int[], var i : int ) { return (k[i]) + 1; }
    .internal.object make( var k : .internal."class" ) { return new *(k)(); }
    void call( var u ) { u.16(); ; ; }
};
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var t : "thing";
        var n : named;
        int i = 5;
        string s;
        t = new "thing"();
        n = t;
        boot.printLine( n.name() );
        boot.printLine( "" + t.no( 5 ) + " " + t.calls( 3 ) + " " + t.loop( 5 ) );
        boot.printLine( "abc".length().toString() + new "thing"().name() );
        i = i = 7;
        boot.printLine( "" + (i + i = 3) ); // warning: assignment inside an expression
        boot.printLine( "" + (1 == 2 || 1 == 1 && 0) + (3 < 2 < 1) ); // warning: '&&' and '||' have the same rank
        // warning@-1: '<' compares the result of '<'
        boot.printLine( import "old-forms.ph".substring( 0, 6 ) );
        { { i = 2; } }
        if( i ) if( !i ) boot.printLine( "a" ); else boot.printLine( "b" );
        switch( i ) { boot.printLine( "never" ); case 2: boot.printLine( "c" ); default: break; case 3: } // warning: this is never reached
    }
};
//= thing
//= -6 45 12
//= 3thing
//= 10
//= 01
//= // run
//= b
//= c
