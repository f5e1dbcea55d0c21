// support
package .lib;
class helper
{
    string name() { return "helper"; }
    .lib.partner partner() { return new .lib.partner(); }
};
class partner { int size() { return 1; } };
