// run --main .t.runner
package .t; // language.md 5, 6.3, 6.4, 12.9, L11: explicit ordinals, inherited ones, then the order of the source
import .internal.boot;
class parentcls
{
    int gamma() [40] { return 40; }
    int beta() { return 1; }
    int alpha( var n : int ) { return 2; }
    void parentcls() { }
    void parentcls( var n : int ) { }
};
class middle extends parentcls { };
class childcls extends middle
{
    int delta() { return this.own; }
    int own = 3;
    int alpha( var n : long ) { return 4; }
    int alpha( var n : int ) { return 5; }
    int low() [8] { return 6; }
    string toString() [5] { return "child"; }
};
class "new" { int n; void "new"( var m : int ) { n = m; } int get() { return this.n; } };
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        parentcls p = new parentcls();
        boot.printLine( "" + (int)p.40() + (int)p.16() + (int)p.17( 1 ) );
        p = new childcls();
        boot.printLine( "" + (int)p.40() + (int)p.16() + (int)p.17( 1 ) + (int)p.8() + (string)p.5() );
        var u;
        u = p;
        boot.printLine( "" + (int)u.41() + (int)u.42( 1l ) + p.alpha( 1 ) + ((childcls)p).alpha( 1l ) );
        boot.printLine( "" + new "new"( 9 ).get() );
    }
};
//= 4012
//= 40156child
//= 3454
//= 9
