// check
// language.md 14, R34
class c { }; // error: no package declared
