// check
package .p; // language.md 14, R08
class c
{
    void f( var k : int )
    {
        continue; // error: 'continue' outside a loop
        switch( k ) { case 1: continue; } // error: 'continue' outside a loop
    }
};
