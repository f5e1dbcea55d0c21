// run --main .t.runner --compat=original
package .t; // language.md 6.3, class-file.md 9: the example of section 6.3, numbered as the original does
import .internal.boot;
class parentcls
{
    int alpha( var n : int ) { return 1; }
    int beta() { return 2; }
    int gamma() [40] { return 3; }
    void parentcls() { }
    void parentcls( var n : int ) { }
};
class childcls extends parentcls
{
    int alpha( var n : int ) { return 4; }
    int delta() { return 5; }
    void childcls( var n : int ) { }
};
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        var p = new parentcls();
        boot.printLine( "" + (int)p.17( 1 ) + (int)p.19() + (int)p.40() );
        var c = new childcls( 1 );
        boot.printLine( "" + (int)c.17( 1 ) + (int)c.19() + (int)c.40() + (int)c.43() );
    }
};
//= 123
//= 4235
