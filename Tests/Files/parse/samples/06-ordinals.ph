// parse
package .samples.ord;
class service001
{
    string toString() [5] { return "service"; }
    void   start( var boot ) [8] { }
    int    hashCode() [15] { return 42; }
};
