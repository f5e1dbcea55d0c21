// parse
package .p;
class c
{
    void m()
    {
        f(a b); // warning: ',' expected between arguments [P0200]
        f(, a); // warning: ',' before the first argument [P0201]
        x = a || b && d; // warning: '&&' and '||' have the same rank [P0202]
        x = 1 | 2 + 3; // warning: '|' binds tighter than '+'; add parentheses [P0203]
        x = a < b < d; // warning: '<' compares the result of '<', which is 0 or 1 [P0204]
        x = x ~; // warning: '~' after its operand; write it before [P0205]
        x = !a == b; // warning: this is (!a) == …; the original compiler read !(a == …) [P0206]
        x = (int)z + 1; // warning: this is ((int)z) + …; the original compiler read (int)(z + …) [P0207]
        x = a + b = d; // warning: assignment inside an expression; add parentheses [P0208]
    }
};
