// parse
package .samples.kw;
class "switch" { void go() { } };
class usekeyword { void f() { var s : "switch"; s = new "switch"(); s.go(); } };
