// parse
package .samples.loops;
class loops0001
{
    int count( var n : int )
    {
        var i : int; var t : int;
        i = n; t = 0;
        while( i > 0 ) { t = t + i; i = i - 1; }
        return t;
    }
    int twice( var n : int )
    {
        var k : int;
        k = 0;
        do { k = k + 1; } while( k < n );
        return k;
    }
};
