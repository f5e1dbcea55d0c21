// check
package demo; // error: package needs an absolute name [P0107]
import internal.boot; // error: import needs an absolute name [P0106]
class c { };
