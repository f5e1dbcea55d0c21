// check
package .p; // language.md 4 and 7: order does not matter
class child extends middle { int get() { return a + b; } };
class middle extends top { var b : int; };
class top { var a : int; void top() { a = 1; } };
