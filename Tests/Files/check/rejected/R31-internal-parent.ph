// check
package .p; // language.md 14, R31
class c extends .internal.string { }; // error: cannot extend internal class .internal.string
