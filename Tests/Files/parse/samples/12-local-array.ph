// parse
package .samples.arr;
class arrays002 { int f() { var a : int []; a = new int[](); a[0] = 5; return a[0]; } };
