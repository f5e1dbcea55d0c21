// check
package .p; // language.md 9
class c
{
    int f( var n : int )
    {
        if( n = 5 ) return 1; // warning: this assigns and then tests the value [P0518]
        if( (n = 5) ) return 2;
        return 3;
    }
};
