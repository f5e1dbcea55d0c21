// run
// Interfaces: tests and casts, inherited methods, overloads, bodies, calls of many classes at one place.
package .t;

import .internal.boot;
import .internal.string;

interface named
{
    string name();
    string greeting() { return "I am " + name(); }
    string loud( var times : int )
    {
        var text = name();
        for( int i = 1; i < times; i++ )
            text = text + "!" + name();
        return text;
    }
};

interface aged extends named
{
    int age();
    void setAge( var years : int );
    string greeting() { return name() + ", " + age(); }
};

interface other { int thing(); };

class base
{
    int years;
    int age() { return years; }
    void setAge( var y : int ) { years = y; }
    string name() { return "base"; }
};

class person extends base implements aged
{
    string name() { return "person"; }
    string loud( var text : string ) { return "own " + text; }
};

class child extends person
{
    string greeting() { return "child"; }
};

class stone implements named { string name() { return "stone"; } };
class water implements named { string name() { return "water"; } string greeting() { return "..."; } };
class fire implements named { string name() { return "fire"; } };
class air implements named { string name() { return "air"; } };
class metal implements named { string name() { return "metal"; } };

interface sink
{
    string put( var x : int );
    string put( var x : string );
    string put( var x : sink );
    string put( var x : int, var y : string[] );
};

class drain implements sink
{
    string put( var x : sink ) { return "sink"; }
    string put( var x : int, var y : string[] ) { return "int string[] " + y[x]; }
    string put( var x : string ) { return "string " + x; }
    string put( var x : int ) { return "int " + x; }
};

class interfaces
{
    void main( var boot : .internal.boot )
    {
        named n = new person();
        boot.printLine( n.greeting() );
        n = new child();
        boot.printLine( n.greeting() + " " + n.loud( 2 ) );
        boot.printLine( new person().loud( "text" ) + " " + new person().loud( 3 ) );
        aged a = new person();
        a.setAge( 7 );
        boot.printLine( a.greeting() + " " + a.age() );

        .internal.object o = new child();
        boot.printLine( "" + (o is named) + (o is aged) + (o is other) + (o is person) + (o is child) + (o is stone) );
        o = new stone();
        boot.printLine( "" + (o is named) + (o is aged) + (o is other) );
        o = "text";
        boot.printLine( "" + (o is named) );
        o = null;
        boot.printLine( "" + (o is named) );
        o = new child();
        boot.printLine( ((named)o).name() + ((aged)o).name() );
        try
        {
            boot.printLine( "" + ((other)o).thing() );
        }
        catch( .internal.string e )
        {
            boot.printLine( e );
        }

        var all = new .internal.object[]();
        all[0] = new stone();
        all[1] = new water();
        all[2] = new fire();
        all[3] = new air();
        all[4] = new metal();
        all[5] = new child();
        for( int count = 1; count <= 6; count++ )
        {
            var text = "";
            for( int i = 0; i < 12; i++ )
            {
                named x = (named)all[i % count];
                text = text + x.name() + " " + x.greeting() + ";";
            }
            boot.printLine( text );
        }

        sink s = new drain();
        var words = new string[]();
        words[0] = "zero";
        boot.printLine( s.put( 1 ) + ", " + s.put( "x" ) + ", " + s.put( s ) + ", " + s.put( 0, words ) );
        try
        {
            throw new child();
        }
        catch( named x )
        {
            boot.printLine( "caught " + x.name() );
        }
        named none = null;
        try
        {
            none.greeting();
        }
        catch( .internal.string e )
        {
            boot.printLine( e );
        }
    }
};
//= person, null
//= child person!person
//= own text person!person!person
//= person, 7 7
//= 110110
//= 100
//= 0
//= 0
//= personperson
//= cast to not parent
//= stone I am stone;stone I am stone;stone I am stone;stone I am stone;stone I am stone;stone I am stone;stone I am stone;stone I am stone;stone I am stone;stone I am stone;stone I am stone;stone I am stone;
//= stone I am stone;water ...;stone I am stone;water ...;stone I am stone;water ...;stone I am stone;water ...;stone I am stone;water ...;stone I am stone;water ...;
//= stone I am stone;water ...;fire I am fire;stone I am stone;water ...;fire I am fire;stone I am stone;water ...;fire I am fire;stone I am stone;water ...;fire I am fire;
//= stone I am stone;water ...;fire I am fire;air I am air;stone I am stone;water ...;fire I am fire;air I am air;stone I am stone;water ...;fire I am fire;air I am air;
//= stone I am stone;water ...;fire I am fire;air I am air;metal I am metal;stone I am stone;water ...;fire I am fire;air I am air;metal I am metal;stone I am stone;water ...;
//= stone I am stone;water ...;fire I am fire;air I am air;metal I am metal;person child;stone I am stone;water ...;fire I am fire;air I am air;metal I am metal;person child;
//= int 1, string x, sink, int string[] zero
//= caught person
//= null receiver: greeting
