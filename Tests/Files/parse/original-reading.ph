// parse --compat=original
package .p;
class c
{
    int m() { return !a == b; }
    int n() { return (int)z + 1; }
};
//= package .p
//= class c
//=   method m() : int
//=     block
//=       return (!(a == b))
//=   method n() : int
//=     block
//=       return ((int)(z + 1))
