// check
package .p; // language.md 14, R27
class c
{
    int c() { return 1; } // error: constructor must be void
};
