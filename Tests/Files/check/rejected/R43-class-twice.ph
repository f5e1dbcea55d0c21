// check
package .p; // language.md 14, R43
class c { };
class c { }; // error: class .p.c is already defined
