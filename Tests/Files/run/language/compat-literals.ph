// run --compat=original
// Each string literal is an object of its own under --compat=original (language.md 8.1).
package .test.literals;

import .internal.boot;

class literals
{
    string text() { return "a"; }

    void main( var boot : .internal.boot )
    {
        boot.printLine( ("a" :== "a").toString() );
        boot.printLine( (text() :== text()).toString() );
        boot.printLine( ("a" == "a").toString() );
    }
};
//= 0
//= 1
//= 1
