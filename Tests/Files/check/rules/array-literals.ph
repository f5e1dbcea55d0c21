// check
package .p;
class c
{
    int sum( var list : int[] ) { return list.length(); }
    double total( var list : double[] ) { return list[0]; }
    void f()
    {
        int[] a = [1, 2];
        double[] b = [1, 2.5, 3l];
        string[] d = ["x", null, "" + 1];
        int[][] e = [[1], [], [2, 3]];
        e[0][0] = "x"; // error: cannot store string in int[]
        var g = []; // error: the type of this array's elements is unknown [P0440]
        var h = [null, null]; // error: the type of this array's elements is unknown
        string[] i = ["x", 1]; // error: cannot store int in string[]
        int[] j = ["x"]; // error: cannot store string in int[]
        var k = [1, "x"];
        string l = k[0];
        string m = [1, 2]; // error: cannot assign int[] to string
        sum( [1, 2] );
        sum( [] );
        total( [1, 2] );
        sum( ["x"] ); // error: cannot store string in int[]
        sum( ["x"], 1 ); // error: wrong number of arguments for 'sum': 2, expected 1
        foreach( n in [1, 2] ) n.toString();
        [1, 2]; // warning: this has no effect
    }
};
