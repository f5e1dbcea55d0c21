// parse
package .samples.inh;
class basecls01 { var a : int; void basecls01() { a = 1; } };
class leafcls01 extends basecls01
{
    var b : int;
    void leafcls01() { b = 2; }
    int total() { return a + b; }
};
