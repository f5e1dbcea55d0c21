// check
package .p; // language.md 14, R01, R02: what is said about names from elsewhere
import .internal.boot;
class c
{
    void c( var n : int ) { }
    void main( var boot : .internal.boot )
    {
        String s; // error: unknown class 'String' [P0332]
        char k; // error: unknown class 'char' [P0332]
        var l = new list(); // error: unknown class 'list' [P0332]
        var o = c( 5 ); // error: no method 'c(int)' in class .p.c [P0402]
        delete o; // error: unknown class 'delete' [P0332]
        System.out.println( "x" ); // error: unknown identifier 'System' [P0400]
        boot.println( "x" ); // error: no method 'println(string)' in class .internal.boot [P0402]
        int b = true; // error: unknown identifier 'true' [P0400]
        try { b = 2; } catch( Exception e ) { } // error: unknown class 'Exception' [P0332]
    }
};
