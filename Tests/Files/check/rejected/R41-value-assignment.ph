// check
package .p; // language.md 14, R41
class c
{
    void f( var x : int ) { x .= 5; } // error: '.=' is not supported
};
