// parse
package .samples.nul;
class nulls0001
{
    var never : string;
    int f() { var o : .internal.object; o = null; return o :== null; }
    int g() { return never :== null; }
    string h() { var s : string; s = "x"; s = null; return s; }
};
