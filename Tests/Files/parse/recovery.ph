// parse
package .p // error: ';' expected after package name [P0101]
class c
{
    var in : int; // error: 'in' is a keyword and cannot be a name [P0112]
    public int x; // error: 'public' is not allowed here [P0103]
    int f(int a) { return a; } // error: a parameter is written 'var a : int' [P0117]
    c() { } // error: result type expected before 'c' [P0118]
    int g(); // error: method 'g' needs a body [P0113]
    void statements()
    {
        x = 5 // error: ';' expected after statement [P0101]
        y = ; // error: expression expected, found ';' [P0100]
        if (a { b(); } // error: ')' expected, found '{' [P0100]
        f(1, 2; // error: ')' expected, found ';' [P0100]
        int[] q = new int[10]; // error: an array is created without a size [P0123]
        x = ++y; // error: '++' is a statement and cannot be part of an expression [P0119]
        else { } // error: 'else' without 'if' [P0115]
        try { a(); } // error: 'catch' or 'finally' expected after the body of 'try' [P0116]
        x = 08 + 1; // error: bad number: '8' is not an octal digit [P0006]
        s = "open; // error: string is not closed [P0004]
        s = "closed";
        while (a) { b(;  // error: expression expected, found ';' [P0100]
    }
    void next() { } // error: '}' expected before method 'next' [P0121]
    int last;
} // error: ';' expected after class [P0101]
class d { };
