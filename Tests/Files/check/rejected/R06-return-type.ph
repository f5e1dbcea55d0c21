// check
package .p; // language.md 14, R06
class c
{
    int v() { return "s"; } // error: cannot return string from a method of type int
};
