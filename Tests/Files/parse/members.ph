// parse
package .p;
import .internal."class";
attribute fast*;
class "while" @fast extends .p.base implements one implements two
{
    attribute other+, ~third!->;
    static int count = 1;
    static var total : .internal.long;
    var plain;
    string[] lines;
    void "while"(var a : int @const, var b) { }
    int f(var a : *this.kind, var b : t[.p.list], var c : t[*kind]) [ 20 ] @fast { return 0; }
    static void g() { };
    void h() { }
};
interface one { int start(var n : int); };
//= package .p
//= import .internal.class
//= attributes @fast*
//= class while @fast extends .p.base implements one implements two
//=   attributes @other+, ~third!->
//=   static field count : int = 1
//=   static field total : .internal.long
//=   field plain : unknown
//=   field lines : string[]
//=   method while(a : int @const, b : unknown) : void
//=     block
//=   method f(a : *this.kind, b : t[.p.list], c : t[*kind]) : int [20] @fast
//=     block
//=       return 0
//=   static method g() : void
//=     block
//=   method h() : void
//=     block
//= interface one
//=   method start(n : int) : int
