// check
package .p; // language.md 14, R11
class c
{
    int f( var s : string ) { return s < "a"; } // error: operator '<' needs numbers, got string
};
