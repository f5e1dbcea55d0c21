// run --main .t.runner
package .t; // language.md L9
import .internal.boot;
class counter
{
    static int made = 10;
    static string label = "n" + made;
    static double plain;
    void counter() { made++; counter.plain = made; }
    static int twice( var n : int ) { return n * 2 + made; }
    static void reset() { made = 0; }
    string show() { return label + "/" + made + "/" + this.made; }
};
class child extends counter
{
    static int own = made + 100;
    int both() { return own + made; }
};
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        boot.printLine( "" + counter.made + " " + counter.plain );
        counter c = new counter();
        new counter();
        boot.printLine( c.show() + " " + counter.made + " " + child.made + " " + counter.plain );
        counter.made += 5;
        boot.printLine( "" + counter.twice( 3 ) + " " + .t.counter.label );
        boot.printLine( "" + child.own + " " + new child().both() );
        counter.reset();
        boot.printLine( "" + counter.made );
    }
};
//= 10 null
//= n10/12/12 12 12 12.0
//= 23 n10
//= 117 135
//= 0
