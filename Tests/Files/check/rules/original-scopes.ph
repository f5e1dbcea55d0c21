// check --compat=original
package .p; // language.md 4.1, L14: the original knows a variable until the end of the method
class c
{
    int f() { { int n = 1; } return n; } // warning: 'n' is used after the block that declares it
    int g() { { int n = 1; } { string n = "s"; } return n; } // error: 'n' is used after the block that declares it
    string toString() { return "c"; }
};
