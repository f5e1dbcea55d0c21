// check
package .p; // language.md 14, R23
class parent { int aa( var x : int ) { return x; } };
class c extends parent
{
    string aa( var x : int ) { return "x"; } // error: 'aa(int)' must return int as in .p.parent
};
