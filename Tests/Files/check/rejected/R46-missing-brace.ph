// check
package .p; // language.md 14, R46
class c
{
    void f() { int x; // error: '}' expected before end of file
