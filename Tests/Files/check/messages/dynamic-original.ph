// check --compat=original
package .p; // language.md 7, L10
import .internal."class";
class c
{
    .internal.object f( var k : .internal."class" ) { return new *(k) : c (); } // warning: no constructor is called by 'new *' [P0410]
};
