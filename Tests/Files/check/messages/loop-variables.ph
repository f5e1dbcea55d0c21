// check
package .p; // language.md 12.2
class c
{
    void f( var list : string[] )
    {
        foreach( string s in list ) { s.length(); } // error: the loop variable is written without a type [P0125]
        foreach( var s in list ) { s.length(); } // error: the loop variable is written without a type [P0125]
    }
};
