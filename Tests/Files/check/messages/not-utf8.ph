// check
package .p; // language.md 1.1
class c
{
    string f() { return "ÿ"; } // error: not valid UTF-8 [P0008]
};
