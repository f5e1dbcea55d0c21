// check
package .p;
class c
{
    void f( var a : int, var b : int )
    {
        if( a and b ) { } // error: ')' expected, found 'and' [P0100]
        if( a > 1 or b ) { } // error: ')' expected, found 'or' [P0100]
        if not( a ) { } // error: '(' expected, found 'not' [P0100]
    }
};
