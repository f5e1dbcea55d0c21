// check
package .p; // language.md 14, R17
class c
{
    void f() { var v : void; } // error: 'void' is not a variable type
    void g( var p : void ) { } // error: 'void' is not a variable type
    var h : void; // error: 'void' is not a variable type
};
