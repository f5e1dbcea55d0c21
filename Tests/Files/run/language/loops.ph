// run --main .t.runner
package .t; // language.md 9, 12.2, 12.18, L13, L15
import .internal.boot;
class walker
{
    int left = 3;
    int hasNext() { return left > 0; }
    int next() { left--; return left; }
};
class things { walker iterator() [8] { return new walker(); } };
class runner
{
    void run( var boot : .internal.boot ) [8]
    {
        int n = 0;
        string s = "";
        do { n++; if( n == 2 ) continue; s = s + n; } while( n < 4 ) s = s + "p";
        boot.printLine( s );
        int[] a = new int[]();
        for( int i = 0; i < 5; i++ ) { int fresh; fresh = fresh + i; a[i] = fresh * fresh; }
        int sum = 0;
        foreach( x in a ) { if( x == 1 ) continue; sum += x; }
        boot.printLine( "" + sum + " " + a.length() );
        s = "";
        foreach( x in new things() ) s = s + x;
        var u = new things();
        foreach( x in u ) { foreach( y in u ) { if( y == 1 ) break; s = s + x + y; } }
        boot.printLine( s );
        int k = 10;
        while( k ) { k--; if( k == 5 ) break; }
        for( ;; ) { k++; if( k > 7 ) break; }
        a[k = 2] += 5; a[0]++; a[1]--;
        boot.printLine( "" + k + " " + a[0] + a[1] + a[2] );
    }
};
//= 1pp3p4
//= 29 5
//= 210221202
//= 2 109
