// check
package .p; // language.md 14, R44
class a extends b { }; // error: class .p.a is its own parent
class b extends a { }; // error: class .p.b is its own parent
class d extends d { }; // error: class .p.d is its own parent
