// parse
package .samples.inh;
class deepone01 { var a : int; void deepone01() { a = 1; } };
class deeptwo01 extends deepone01 { };
class deepthr01 extends deeptwo01
{
    var b : int;
    void deepthr01() { b = 2; }
    int total() { return a + b; }
};
