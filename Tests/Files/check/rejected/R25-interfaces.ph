// check
package .p; // language.md 14, R25
class c { };
interface i extends c { }; // error: an interface cannot extend a class
interface j
{
    var x : int; // error: an interface cannot have fields
};
