// parse
package .samples.sc;
class shortcir1 { int f() { var z : int; z = 0; return (z != 0) && (10 / z > 1); } };
