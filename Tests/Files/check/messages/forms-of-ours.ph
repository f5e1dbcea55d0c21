// check
package .p; // language.md 2.4, 8.5, L1, L2: no warnings about the original's reading where the original rejects the file
class c
{
    int n = 0;
    int set() { n = 1; return n; }
    void f( var s : string )
    {
        if( n == 0 && set() ) n = 2;
        n = !n == 1;
        n = (int)n + 1;
    }
    string toString() { return "c"; }
};
