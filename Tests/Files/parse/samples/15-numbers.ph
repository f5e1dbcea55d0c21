// parse
package .samples.num;
import .internal.long;
class numbers01
{
    .internal.long f() { var a : .internal.long; a = 50000; a = a * 50000; return a; }
};
