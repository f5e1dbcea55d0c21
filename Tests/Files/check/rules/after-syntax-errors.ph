// check
package .p; // a syntax error in one class does not keep the others from being checked
class damaged
{
    int twice( var n : int ) { return n * 2 } // error: ';' expected after 'return' [P0101]
    int lost( int n ) { return unknown; } // error: a parameter is written 'var n : int' [P0117]
    nothing here;
};
class whole extends damaged
{
    int f( var d : damaged )
    {
        int n = d.twice( 1 ) + d.missing() + d.lost( 1, 2 ) + inherited;
        string s = n; // error: cannot assign int to string
        return s.length() + typo; // the parent may have a field of this name
    }
};
class clean
{
    int f( var d : damaged ) { return new damaged( 5 ).twice( "x" ) + typo; } // error: unknown identifier 'typo'
};
