// check
package .p; // language.md 5, 12.10
interface engine { int start( var n : int ); void stop(); };
interface turbo extends engine { int boost(); };
class base { void stop() { } };
class diesel extends base implements engine { int start( var n : int ) { return n; } };
class racer extends diesel implements turbo { int boost() { return 1; } };
class broken implements engine { void start( var n : int ) { } void stop() { } }; // error: 'start(int)' must return int as in .p.engine
class half implements turbo { void stop() { } int start( var n : int ) { return 1; } }; // error: method 'boost()' required by .p.turbo is missing
class user
{
    int f( var e : engine, var t : turbo )
    {
        e = t; e = new diesel(); t = (turbo)e;
        e = new base(); // error: cannot assign .p.base to .p.engine
        e = new engine(); // error: .p.engine is an interface
        return e.start( 5 ) + t.start( 2 ) + t.boost() + e.hashCode();
    }
};
class wrong implements base { }; // error: .p.base is a class, not an interface
class wrong2 extends engine { }; // error: a class cannot extend the interface .p.engine
