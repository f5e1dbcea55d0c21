// check
package .p; // language.md 1.3, L7
class c
{
    string a() { return "\x4"; } // error: bad escape '\x': two hexadecimal digits expected [P0009]
    string b() { return "\u{110000}"; } // error: bad escape '\u{110000}': there is no such character [P0009]
    string d() { return "\u41"; } // error: bad escape '\u': write '\u{…}' with one to six hexadecimal digits [P0009]
    string e() { return "\u{}"; } // error: bad escape '\u': write '\u{…}' with one to six hexadecimal digits [P0009]
};
