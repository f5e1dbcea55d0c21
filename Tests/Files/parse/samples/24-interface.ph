// parse
package .samples.ifc;
interface engine0001 { int start( var n : int ); void stop(); };
class diesel0001 implements engine0001 { int start( var n : int ) { return n; } void stop() { } };
