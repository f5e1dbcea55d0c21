// parse
package .samples.dyn;
import .internal."class";
class dynnew0001 { .internal.object make( var c : .internal."class" ) { return new *(c) : .internal.object (); } };
