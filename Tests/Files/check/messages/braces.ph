// check
package .p;
class c
{
    void f() { }
};
} // error: '}' without '{' [P0120]
class d { };
