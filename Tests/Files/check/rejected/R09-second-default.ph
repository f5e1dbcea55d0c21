// check
package .p; // language.md 14, R09
class c
{
    void f( var k : int )
    {
        switch( k )
        {
            default: k = 1; break;
            default: k = 2; // error: second 'default' in switch
        }
    }
};
