// run --main .t.runner
package .t; // language.md 1.1, 1.2, 1.3, 1.4, L5, L6, L7
import .internal.boot;
class "while"."do" { string name() { return "quoted"; } };
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        /*/ this comment is one, the slash does not close it /*/
        boot.printLine( "пример " + "п".length() + " \x41\x80 \u{43f}\u{1F600}".length() );
        boot.printLine( "" + "\b".charAt( 0 ) + " " + "\0".length() + "\\\"" + '\'' + ' ' + '\n' + ' ' + 'п' );
        boot.printLine( "two
lines /* not a comment */ // nor this" );
        boot.printLine( "" + 017 + " " + 0x7fffffff + " " + 0xFF0000FF + " " + 4294967295 + " " + 0x7FFFFFFFF );
        boot.printLine( "" + -2147483648 + " " + 5l + " " + 0x10L + " " + 9223372036854775807 + " " + -9223372036854775808 );
        boot.printLine( "" + 1.5 + " " + 1e3 + " " + 2.5e-3 + " " + 1.5f + " " + 2f + " " + (1.5 is .internal.double) );
        int x = 5;
        boot.printLine( "" + !-x + (x--5) + -  5 );
        boot.printLine( new "while"."do"().name() );
    }
};
//= пример 211
//= 7 1\"393210321087
//= two
//= lines /* not a comment */ // nor this
//= 15 2147483647 -16776961 4294967295 34359738367
//= -2147483648 5 16 9223372036854775807 -9223372036854775808
//= 1.5 1000.0 0.0025 1.5 2.0 1
//= 010-5
//= quoted
