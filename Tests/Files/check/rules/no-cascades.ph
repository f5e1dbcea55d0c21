// check
package .p; // one mistake, one message
class c extends .no.where // error: class file 'no.where.pc' not found
{
    void f() { inherited = 1; g( inherited ); this.x = 2; }
};
class d
{
    nothing field; // error: unknown class 'nothing'
    void f() { field.g().h( 1 ) + 2; int n = field; n = n + missing * 3 - f2( missing ); } // error: unknown identifier 'missing'
    int f2( var a : int ) { return a; }
    void g() { var e : nothing = new nothing( 1 ); e.f(); }
};
