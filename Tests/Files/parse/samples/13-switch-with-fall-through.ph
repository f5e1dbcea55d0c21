// parse
package .samples.sw;
class switch001
{
    int f( var k : int )
    {
        var r : int;
        r = 0;
        switch( k ) { case 1: r = 1; break; case 2: r = 10; case 3: r = r + 1; break; }
        return r;
    }
};
