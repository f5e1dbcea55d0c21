// check
package .p; // language.md 5
class c
{
    int size;
    int size() { return size; } // warning: 'size' is a field and a method [P0334]
};
