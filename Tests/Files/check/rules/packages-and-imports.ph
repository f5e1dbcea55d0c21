// check
package .here; // language.md 4: relative names, imports from .ph, classes defined later, several names for boot
import .lib.helper;
import .internal.bootstrap;
class first
{
    second other; // defined further down
    .lib.helper help;
    void f( var b : .internal.boot ) { b.printLine( help.name() ); other.g(); } // both names of boot mean one class
    void h() { .lib.helpr x; } // error: unknown class '.lib.helpr'
    void i() { secnd x; } // error: unknown class 'secnd'
    void j() { .internal.directory d; } // error: class .internal.directory is not imported
    void k() { int n = help.partner().size(); } // the result's class is loaded though nobody imports it
};
class second { void g() { } };
