// run
// A loop as the first statement of a method: its test is reached before its body.
package .t;
import .internal.boot;
class p
{
    var n : int;
    int drain() { while( n > 3 ) n = n - 1; return n; }
    void main( var boot : .internal.boot )
    {
        n = 2;
        boot.printLine( "" + drain() );
        n = 9;
        boot.printLine( "" + drain() );
    }
};
//= 2
//= 3
