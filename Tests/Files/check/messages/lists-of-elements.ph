// check
package .p;
class c
{
    void f()
    {
        int[] a = { 1, 2, 3 }; // error: an array [P0124]
    }
};
