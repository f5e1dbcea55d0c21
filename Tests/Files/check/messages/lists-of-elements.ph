// check
package .p;
class c
{
    void f()
    {
        int[] a = { 1, 2, 3 }; // error: the elements of an array are listed in brackets, not in braces [P0124]
    }
};
