// check
package .p; // language.md 14, R20
class c
{
    void a() [20] { }
    void b() [20] { } // error: ordinal 20 is already used by 'a'
};
