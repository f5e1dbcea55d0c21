// parse
package .samples.str;
class strings02 { string show( var n : int ) { return "n=" + n; } };
