// check
package .p; // language.md 14, R12
class c
{
    int f( var s : string ) { return s - 1; } // error: operator '-' needs numbers, got string
};
