// check
package .p; // language.md 1.4
class c
{
    var "x" : int; // error: name of the field expected, found a string [P0100]
    void "f"() { } // error: only class names may be written in quotes [P0122]
};
