// parse
package .samples.str;
class strings01
{
    string join( var x : string, var y : string ) { return x.concat( "-" ).concat( y ); }
};
