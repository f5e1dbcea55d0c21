// check
package .p;
class c
{
    void f()
    {
        int[] a = { 1, 2, 3 }; // error: an array cannot be written as a list of elements [P0124]
    }
};
