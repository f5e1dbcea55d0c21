// parse
package .samples.cst;
class constbase1 { string base() { return "base text"; } };
class constchild extends constbase1 { string own() { return "child text"; } };
