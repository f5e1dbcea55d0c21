// check
// A method that would narrow an argument is no rival of one that takes all arguments.
package .check;

class narrowingcalls
{
    int go( var a : double, var b : .internal.object ) { return 1; }
    int go( var a : int, var b : int ) { return 2; }

    int call() { return go( 1.5, 3 ); }
}; 
