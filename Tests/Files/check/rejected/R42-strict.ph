// check --strict
package .p; // language.md 14, R42
class c
{
    void f( var u ) { u.foo(); } // error: type of 'u' is unknown; cast it or call by ordinal
};
