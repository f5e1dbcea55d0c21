// check
package .p; // language.md 14, R02
class c
{
    void f() { nomethod( 3 ); } // error: no method 'nomethod(int)' in class .p.c
    void g( var s : string ) { s.lenght(); } // error: no method 'lenght()' in class .internal.string
};
