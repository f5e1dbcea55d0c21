// check
package .p; // language.md 14, R33
import .a.*; // error: import needs one class
import a.b; // error: import needs an absolute name
class c { };
