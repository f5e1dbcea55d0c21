// check
package .p; // language.md 14, R35
package .q; // error: package is already .p
class c { };
