// check
package .p; // language.md 14, R29
class c
{
    void f() { var i = new .internal.int( 3 ); } // error: internal classes have no constructor parameters
};
