// parse
package .samples.num;
import .internal.long;
class numbers03 { int g( var a : .internal.long, var b : int ) { return b; } };
