// check
package .p;
interface i { int f() { return 1; } int g() { return 1; } int h() { return 1; } };
interface j { int f() { return 2; } int g(); };
interface k extends i { int f() { return 3; } int h(); };
class c implements i implements j { }; // error: both .p.i and .p.j have a body for 'f()' [P0340]
class d implements i implements j { int f() { return 3; } };
class e extends d { };
class m implements k { }; // error: method 'h()' required by .p.k is missing [P0317]
class n extends d implements k { int h() { return g() + f(); } };
