// check
package .p; // language.md 12.17
class c
{
    void f( var n : int, var l : long, var s : string, var d : double )
    {
        switch( n ) { case 1 … 5: case 6...8: case 'a' … 'z': case -3 … -1: }
        switch( n ) { case 5 … 1: } // error: no value is from 5 to 1 [P0522]
        switch( n ) { case 1 … n: } // error: the ends of a range must be int literals [P0521]
        switch( n ) { case 1 … 5000000000: } // error: the ends of a range must be int literals
        switch( n ) { case 1 … 5: case 5 … 9: } // error: an earlier 'case' has some of these values [P0523]
        switch( n ) { case 1 … 5: case 3: } // error: an earlier 'case' has some of these values
        switch( n ) { case 3: case 1 … 5: } // error: an earlier 'case' has some of these values
        switch( n ) { case 3: case 3: } // warning: case 3 stands here a second time
        switch( l ) { case 1 … 5000000000: }
        switch( s ) { case 1 … 5: } // error: a range of values needs an int or long in 'switch', got string [P0520]
        switch( d ) { case 1 … 5: } // error: a range of values needs an int or long in 'switch', got double
    }
};
