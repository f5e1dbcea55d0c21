// check
package .p; // language.md 14, R21
class c
{
    void a() [70000] { } // error: ordinal out of range 0…65535
};
