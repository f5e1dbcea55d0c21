// support
package .test;
import .test.helper;
class child extends .test.helper
{
    var other : int;
    void child() { other = 1; }
    int get() { return other; }
    int base() { return n; }
    string toString() [5] { return "child"; }
};
