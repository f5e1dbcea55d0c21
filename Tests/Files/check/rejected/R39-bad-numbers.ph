// check
package .p; // language.md 14, R39
class c
{
    void f()
    {
        var a = 08; // error: bad
        var b = 0x; // error: bad
        var d = 99999999999999999999; // error: bad
    }
};
