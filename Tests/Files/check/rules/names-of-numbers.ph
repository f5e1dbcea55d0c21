// check
package .p; // language.md 3.1: short words everywhere, unless the package has a class of that name
class long { int own() { return 1; } };
class c
{
    void f() { long x; x = new long(); x.own(); }
    double g() { float y = 1.5f; .internal.long z = 5; return y + z; }
};
