// check
package .p; // language.md 14, R45
class c
{
    public int x; // error: 'public' is not allowed here
};
