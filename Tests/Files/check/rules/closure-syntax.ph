// check
package .p; // language.md L25
class c
{
    void f()
    {
        (int) : int a = (n) { return n; }; // error: the type of the closure's parameter 'n' is missing [P0127]
        var b = (int n) n; // error: '{' expected, found 'n'
        int[] d = {1, 2}; // error: the elements of an array are listed in brackets, not in braces [P0124]
        int[] i = [1 2]; // error: ']' expected, found '2'
        switch( 1 ) { case 1 …: } // error: expression expected
        i = 1 … 5; // error: ';' expected
        var e : (int int) : int = null; // error: ')' expected
        var g = () { return 1 }; // error: ';' expected after 'return'
    }
};
