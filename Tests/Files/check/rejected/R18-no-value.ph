// check
package .p; // language.md 14, R18
class c
{
    void proc() { }
    void f() { int i; i = proc(); } // error: 'proc' returns no value
};
