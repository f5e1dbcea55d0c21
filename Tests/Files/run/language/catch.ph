// run --main .t.runner
package .t; // language.md 9, 12.5: several handlers, variables that live through exceptions
import .internal.boot;
class error1 { string text() { return "error1"; } };
class error2 extends error1 { string text() { return "error2"; } };
class runner
{
    string which( var k : int )
    {
        string where = "start";
        int n = 0;
        try
        {
            where = "try"; n = 1;
            if( k == 1 ) throw new error1();
            if( k == 2 ) throw new error2();
            if( k == 3 ) throw "text";
            if( k == 4 ) throw 44;
            n = 2;
            if( k == 5 ) { string never; where = never.concat( "x" ); }
        }
        catch( error2 e ) { return e.text() + " " + where + n; }
        catch( error1 e ) { return e.text() + " " + where + n; }
        catch( string s ) { if( k == 5 ) return "trap " + n; return s + " " + where + n; }
        catch( int i ) { n = n + i; }
        return "end " + where + n;
    }
    int loop()
    {
        int caught = 0;
        for( int i = 0; i < 4; i++ )
        {
            try { if( i == 1 ) continue; if( i == 3 ) break; throw i; }
            catch( int e ) { caught = caught * 10 + e + 1; }
        }
        try { throw "outside"; } catch( string s ) { caught = -caught; }
        return caught;
    }
    void run( var boot : .internal.boot ) [8]
    {
        for( int k = 0; k < 6; k++ ) boot.printLine( which( k ) );
        boot.printLine( "" + loop() );
    }
};
//= end try2
//= error1 try1
//= error2 try1
//= text try1
//= end try45
//= trap 2
//= -13
