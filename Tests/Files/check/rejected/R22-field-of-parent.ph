// check
package .p; // language.md 14, R22
class parent { var a : int; };
class c extends parent
{
    var a : int; // error: field 'a' is already declared in .p.parent
};
