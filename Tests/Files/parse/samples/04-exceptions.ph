// parse
package .samples.exc;
class excsample1
{
    string probe( var v : int )
    {
        try { if( v > 3 ) throw "big"; }
        catch( string why ) { return why; }
        return "small";
    }
};
