// run --main .t.runner
package .t; // language.md 3.2, 8.4, 8.7, 12.8, 11.5: containers, stores, what is seen first
import .internal.boot;
class thing { int n = 4; int get() { return n; } };
class runner
{
    string log = "";
    int[] numbers = new int[]();
    int note( var what : string, var value : int ) { log += what; return value; }
    int[] which( var what : string ) { log += what; return numbers; }
    string[] words() { string[] result = new string[](); result[1] = "b"; return result; }
    int total( var list : int[] ) { int sum = 0; foreach( x in list ) sum += x; return sum; }
    void run( var boot : .internal.boot ) [8]
    {
        int stored = which( "a" )[note( "i", 0 )] = note( "v", 5 );
        boot.printLine( log + stored + numbers[0] );
        numbers[1] = numbers[2] = 7;
        boot.printLine( "" + total( numbers ) + numbers.length() + numbers.size() + (int)numbers.12() );
        boot.printLine( "" + words()[1] + words()[0] + words().length() );
        thing[] things = new thing[]();
        things[2] = new thing();
        boot.printLine( "" + things[2].get() + (things[0] == null) );
        int[][] table = new int[][]();
        table[1] = numbers;
        int[] row = table[1];
        boot.printLine( "" + row[2] + table[1][0] );
        .internal.object any = numbers;
        boot.printLine( "" + ((int[])any).length() + (any is string) );
        try { numbers[99] = numbers[3]; } catch( string why ) { boot.printLine( why ); }
        try { numbers[-1] = 3; } catch( string why ) { boot.printLine( why ); }
        boot.printLine( "" + numbers.length() );
    }
};
//= avi55
//= 19333
//= bnull2
//= 41
//= 75
//= 30
//= array get - index is out of bounds
//= array set - index is out of bounds
//= 3
