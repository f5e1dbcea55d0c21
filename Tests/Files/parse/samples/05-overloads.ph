// parse
package .samples.over;
class overload01
{
    int tag( var a : int ) { return 2; }
    int tag( var a : string ) { return 10; }
    int pick() { return tag( 1 ) + tag( "s" ); }
};
