// parse
package .samples.loops;
class dopost001
{
    int go( var n : int )
    {
        var a : int; var b : int;
        a = 0; b = 0;
        do { a = a + 1; } while( b < n * 10 ) b = b + 10;
        return a + b;
    }
};
