// check
package .p; // language.md 1.2
class c { };
/* this goes on to the end // error: comment is not closed [P0003]
