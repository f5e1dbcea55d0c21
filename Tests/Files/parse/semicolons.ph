// parse
package .p;
class c
{
    int f() { int x = 1; x = 2 return x; } // error: ';' expected after statement [P0101]
    int g() { return 1 + ; } // error: expression expected, found ';' [P0100]
};
