// run
package .t;
import .internal.boot;
class p
{
    void main( var boot : .internal.boot )
    {
        boot.printLine( "" + (7 / -2) );
        boot.printLine( "" + (-7 % 3) );
        boot.printLine( "" + (2147483647 + 1) );
        boot.printLine( "" + (1 | 2 + 3) ); // warning: '|' binds tighter than '+' [P0203]
    }
};
//= -3
//= -1
//= -2147483648
//= 6
