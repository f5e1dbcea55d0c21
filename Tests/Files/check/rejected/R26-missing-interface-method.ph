// check
package .p; // language.md 14, R26
interface i { void bar(); int baz( var a : int ); };
class base { int baz( var a : int ) { return a; } };
class c extends base implements i { }; // error: method 'bar()' required by .p.i is missing
