// check
package .p; // language.md 12.8
class c
{
    void f( var b : int[int] ) // error: int is not a class that holds elements [P0341]
    {
        var made = new string[double](); // error: double is not a class that holds elements
        made[0] = "x";
    }
};
