// check
package .p; // language.md 14, R38
class c
{
    void f() { var s = "bad\q"; } // error: unknown escape '\q'
};
