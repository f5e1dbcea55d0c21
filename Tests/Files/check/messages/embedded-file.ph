// check
package .p; // language.md 8.1
class c
{
    string f() { return import "no-such-file.bin"; } // error: file 'no-such-file.bin' cannot be embedded [P0433]
};
