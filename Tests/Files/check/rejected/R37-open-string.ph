// check
package .p; // language.md 14, R37
class c
{
    void f() { var s = "unterminated; }
    void g() { f("unterminated"); }
};
// error@5: string is not closed
