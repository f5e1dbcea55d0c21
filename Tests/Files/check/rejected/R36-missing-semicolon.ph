// check
package .p; // language.md 14, R36
class c { }
class d { }; // error@-1: ';' expected after class
