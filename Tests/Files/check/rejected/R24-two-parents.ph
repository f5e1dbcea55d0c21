// check
package .p; // language.md 14, R24
class a { };
class b { };
class c extends a extends b { }; // error: only one base class
