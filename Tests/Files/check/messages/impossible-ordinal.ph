// check
package .p; // language.md 8.8
class c
{
    void f( var u ) { u.70000(); } // error: ordinal out of range [P0425]
};
