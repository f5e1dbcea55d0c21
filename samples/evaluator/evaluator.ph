// Reads arithmetic expressions, shows how they were understood, and evaluates them.

package .samples.evaluator;

import .internal.bootstrap;
import .samples.evaluator.parser;

class evaluator
{
    void main( var boot : .internal.bootstrap )
    {
        show( boot, "1 + 2 * 3" );
        show( boot, "(1 + 2) * 3" );
        show( boot, "10 / 4 - -1" );
        show( boot, "2 * (3 + 4) * 5.5" );
        show( boot, "1 / (2 - 2)" );
        show( boot, "1 + (2 * 3" );
        show( boot, "7 & 3" );
    }

    void show( var boot : .internal.bootstrap, var text : string )
    {
        try
        {
            var tree = new parser( text ).parse();
            boot.printLine( text + "  is  " + tree + "  =  " + tree.value() );
        }
        catch( string why )
        {
            boot.printLine( text + "  fails:  " + why );
        }
    }
};
