// check
package .p; // language.md 14, R28
class parent { void parent( var x : int ) { } };
class c extends parent { }; // error: no parameterless constructor in .p.parent
class d extends parent
{
    void d() { } // error: no parameterless constructor in .p.parent
    void d( var x : int ) { super( x ); }
};
