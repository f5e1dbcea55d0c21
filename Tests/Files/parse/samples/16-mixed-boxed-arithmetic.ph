// parse
package .samples.num;
import .internal.long;
class numbers02
{
    var k : int;
    .internal.long f() { var a : .internal.long; k = 3; a = 4; return a + k; }
};
