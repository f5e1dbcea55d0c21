// check
package .p; // language.md 12.9
import .p.stranger;
class point { int x = 0; string name @const = "p"; static int made = 0; int size() { return x; } };
class child extends point { };
class c
{
    void f( var p : point, var u, var s : stranger, var n : child )
    {
        p.x = p.x + n.x;
        p.x += 1;
        p.x++;
        p.x = "s"; // error: cannot assign string to int
        p.name = "q"; // error: 'name' is constant
        p.y = 1; // error: no field 'y' in class .p.point
        p.y; // error: no field 'y' in class .p.point
        p.made = 1; // error: no field 'made' in class .p.point
        p.size = 5; // error: no field 'size' in class .p.point
        u.x = 1; // error: type of 'u' is unknown; cast it
        null.x = 1; // error: null has no methods
        s.open = s.open + 1;
        s.hidden = 1; // error: field 'hidden' of another object cannot be used here [P0432]
        var h = s.hidden; // error: field 'hidden' of another object cannot be used here
        p.name.length();
        int[] list = [1];
        list.length; // error: no field 'length' in class .internal.container.array
    }
};
