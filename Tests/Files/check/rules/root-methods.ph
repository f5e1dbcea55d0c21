// check
package .p; // language.md 5, L19: members of object are visible everywhere and can be replaced without extends
class c
{
    string toString() { return "c"; } // note: 'toString()' replaces the method with ordinal 5
    int equals( var o ) { return 1; } // note: 'equals(unknown)' replaces the method with ordinal 4
    int f( var d : d ) { return this.hashCode() + d.hashCode() + d.equals( this ); }
};
class d
{
    int hashCode() [15] { return 1; }
    void toString() { } // error: 'toString()' must return string as in .internal.object
};
