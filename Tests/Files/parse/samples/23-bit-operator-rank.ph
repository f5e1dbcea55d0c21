// parse
package .samples.prec;
class prec000001 { int f() { return 1 | 2 + 3; } }; // warning: '|' binds tighter than '+'; add parentheses [P0203]
