// check
package .p; // language.md 8.5
class c
{
    int n;
    int set() { n = 1; return n; }
    int get() { return n; }
    void f( var s : string )
    {
        if( n == 0 && set() ) n = 2; // warning: the right side of '&&' is not always evaluated [P0430]
        if( n == 0 || set() ) n = 2; // warning: the right side of '||' is not always evaluated [P0430]
        if( n == 0 && (set()) ) n = 3; // parentheses say that it is meant
        if( n == 0 && get() && s.length() > 2 ) n = 4; // nothing to notice
    }
};
