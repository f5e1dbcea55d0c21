// check
package .p; // language.md 14, R32
import .no.such.cls; // error: class file 'no.such.cls.pc' not found
class c { };
