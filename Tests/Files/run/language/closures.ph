// run --main .samples.clo.clo
// Section 18, L25: closures and methods as values.
package .samples.clo;
import .internal.boot;

class counter0001
{
    int count = 0;
    static int made = 0;
    int step = 1;
    (int) : int scale = (int n) { return n * step; };

    void counter0001() { made++; }

    // Captures `this`: fields and methods of the object.
    () : int ticker() { return () { count += step; return current(); }; }
    int current() { return count; }
    int twice( var n : int ) { return n * 2; }
    string twice( var s : string ) { return s + s; }
    int scaled( var n : int ) { return scale( n ); }
    static (int) : int adder( var n : int ) { return (int m) { return n + m; }; }
};

interface shape0001 { string name(); int area( var by : int ); };
class square0001 implements shape0001
{
    int side = 3;
    string name() { return "square"; }
    int area( var by : int ) { return side * side * by; }
};

class clo
{
    .internal.boot boot;
    void say( var s : string ) { boot.printLine( s ); }

    int apply( var f : (int) : int, var n : int ) { return f( n ); }
    .internal.object call( var f : closure ) { return f( 20, 22 ); }
    void each( var list : int[], var action : (int) : void ) { foreach( n in list ) action( n ); }
    int[] map( var list : int[], var f : (int) : int )
    {
        int[] result = [];
        foreach( n in list ) result[result.length()] = f( n );
        return result;
    }
    string show( var list : int[] )
    {
        var s = "";
        foreach( n in list ) s = s + n + " ";
        return s;
    }

    void values()
    {
        (int) : int inc = (int n) { return n + 1; };
        say( "" + inc( 1 ) + " " + apply( inc, 41 ) + " " + apply( (int n) { return n * n; }, 5 ) );
        () : void hello = () { say( "hello" ); };
        hello();
        (string, int) : string repeat = (string s, int n) { return n <= 0 ? "" : s + n; };
        say( repeat( "x", 3 ) + repeat( "y", 0 ) );
        var inferred = (int a, var b : double) { return a + b; };
        double d = inferred( 1, 0.5 );
        say( "" + d );
        long wide = ((long a) { return a * 3000000000; })( 3l );
        say( "" + wide );
        say( "" + call( (int a, int b) { return a + b; } ) );
        closure any = inc;
        var r = any( 6 );
        say( "" + (int)r );
        say( "" + any.invoke( 7 ) );
    }

    void captured( var start : int )
    {
        int sum = 0;
        int factor = 10;
        var add = (int n) { sum += n * factor; return sum; };
        add( 1 );
        add( 2 );
        sum = sum + 5;
        say( "" + add( 3 ) + " " + sum );
        // The variable is shared, also between closures.
        int n = 0;
        var up = () { n++; };
        var down = () { n--; };
        up(); up(); up(); down();
        say( "" + n );
        var moveStart = () { start = start + 100; };
        moveStart();
        say( "" + start );
        string text;
        double half = 0.5;
        var set = () { text = "set"; half = half / 2; };
        set();
        say( text + " " + half );
    }

    void loops()
    {
        // A variable of the body is a fresh one on each turn.
        (() : int)[] list = [];
        for( int i = 0; i < 3; i++ )
        {
            int own = i * 10;
            list[i] = () { own++; return own; };
        }
        foreach( f in list ) say( "" + f() + " " + f() );
        (() : string)[] names = [];
        foreach( s in ["a", "b"] ) names[names.length()] = () { return s + s; };
        say( names[0]() + names[1]() );
    }

    void recursion()
    {
        (int) : int fact = (int n) { return n <= 1 ? 1 : n * fact( n - 1 ); };
        say( "" + fact( 10 ) );
        (int) : int even; (int) : int odd;
        even = (int n) { return n == 0 ? 1 : odd( n - 1 ); };
        odd = (int n) { return n == 0 ? 0 : even( n - 1 ); };
        say( "" + even( 10 ) + odd( 10 ) );
    }

    void nested()
    {
        int a = 1;
        var outer = (int b) {
            int c = 3;
            return (int d) { a++; c++; return a * 1000 + b * 100 + c * 10 + d; };
        };
        var inner = outer( 2 );
        say( "" + inner( 4 ) + " " + inner( 5 ) + " " + outer( 7 )( 8 ) + " " + a );
        (int) : (int) : (int) : int curried = (int x) { return (int y) { return (int z) { return x + y + z; }; }; };
        say( "" + curried( 1 )( 2 )( 3 ) );
    }

    void exceptions()
    {
        int tries = 0;
        () : int risky = () {
            tries++;
            if( tries < 3 ) throw "try " + tries;
            return tries;
        };
        while( 1 )
        {
            try { say( "got " + risky() ); break; } catch( string s ) { say( s ); }
        }
        var guarded = (() : int f) {
            try { return f(); } catch( string s ) { return -1; } finally { tries = 100; }
        };
        say( "" + guarded( () { throw "no"; } ) + " " + tries );
        closure two = (int a, int b) { return a; };
        try { two( 1 ); } catch( string s ) { say( s ); }
        try { two( 1, 2, 3 ); } catch( string s ) { say( s ); }
        closure one = this.loopsOnce;
        try { one(); } catch( string s ) { say( s ); }
        closure nothing = null;
        try { nothing(); } catch( string s ) { say( s ); }
    }
    int loopsOnce( var n : int ) { return n; }

    void methods()
    {
        var c = new counter0001();
        (int) : int number = c.twice;
        (string) : string word = c.twice;
        say( "" + number( 4 ) + word( "ab" ) + " " + apply( c.twice, 8 ) + " " + c.scaled( 5 ) );
        var tick = c.ticker();
        tick();
        say( "" + tick() + " " + c.current() );
        say( "" + counter0001.adder( 5 )( 6 ) );
        var make = counter0001.adder;
        say( "" + make( 1 )( 2 ) );
        shape0001 s = new square0001();
        var name = s.name;
        (int) : int area = s.area;
        say( name() + " " + area( 2 ) );
        string text = "phantom";
        () : int length = text.length;
        say( "" + length() );
        var mine = this.loopsOnce;
        say( "" + mine( 9 ) );
        each( [1, 2, 3], (int n) { say( "each " + n ); } );
        say( show( map( [1, 2, 3], (int n) { return n * n; } ) ) );
    }

    void switches( var n : int )
    {
        switch( n )
        {
        case 1:
            int x = 5;
        case 2:
            var get = () { x++; return x; };
            get();
            say( "switch " + get() );
        }
    }

    void main( var b : .internal.boot )
    {
        boot = b;
        values();
        captured( 7 );
        loops();
        recursion();
        nested();
        exceptions();
        methods();
        switches( 1 );
        switches( 2 );
    }
};
//= 2 42 25
//= hello
//= x3
//= 1.5
//= 9000000000
//= 42
//= 7
//= 8
//= 65 65
//= 2
//= 107
//= set 0.25
//= 1 2
//= 11 12
//= 21 22
//= aabb
//= 3628800
//= 10
//= 2244 3255 4748 4
//= 6
//= try 1
//= try 2
//= got 3
//= -1 100
//= closure takes 2 arguments, 1 was given
//= closure takes 2 arguments, 3 were given
//= closure takes 1 argument, 0 were given
//= null receiver: invoke
//= 8abab 16 5
//= 2 2
//= 11
//= 3
//= square 18
//= 7
//= 9
//= each 1
//= each 2
//= each 3
//= 1 4 9 
//= switch 7
//= switch 2
