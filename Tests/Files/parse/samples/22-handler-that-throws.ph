// parse
package .samples.exc;
class excsample2
{
    string f()
    {
        try { try { throw "a"; } catch( string e ) { throw "b"; } }
        catch( string e2 ) { return "outer ".concat( e2 ); }
        return "none";
    }
};
