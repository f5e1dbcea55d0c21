package .p;
class c { void f() { var a = new int[int](); a[0] = 1; foreach( x in a ) { } } };
