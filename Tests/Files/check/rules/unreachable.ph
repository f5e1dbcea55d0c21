// check
package .p; // language.md L16
class c
{
    int a() { return 1; a(); } // warning: this is never reached
    void b() { while( 1 ) { break; b(); } } // warning: this is never reached
    void d() { for( ;; ) { } d(); } // warning: this is never reached
    void e( var k : int ) { switch( k ) { k = 1; case 1: break; k = 2; case 2: k = 3; } } // warning: this is never reached
    // warning@-1: this is never reached
    void f() { throw "x"; int unused; unused = 2; return; } // warning: this is never reached
    void g()
    {
        try { f(); }
        catch( .internal.object o ) { }
        catch( string s ) { } // warning: this handler is never reached
    }
};
