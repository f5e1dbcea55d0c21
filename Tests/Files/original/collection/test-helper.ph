// support
package .test;
import .internal.object;
class helper
{
    var n : int;
    void helper() { n = 0; }
    void helper( var _n : int ) { n = _n; }
    int get() { return n; }
};
