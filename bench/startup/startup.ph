// What a program costs before it does anything.
package .bench.startup;

import .internal.bootstrap;

class startup
{
    void main( var boot : .internal.bootstrap )
    {
        boot.printLine( "ready" );
    }
};
