// check
package .p;
interface i
{
    void f() { } // error: method 'f' of an interface cannot have a body [P0114]
};
