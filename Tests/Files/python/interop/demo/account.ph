// support
package .demo;

class account
{
    string owner;
    double balance;
    int[] history;

    void account( var name : string ) { owner = name; balance = 0.0; history = new int[](); }
    void account( var name : string, var start : double ) { owner = name; balance = start; history = new int[](); }

    string getOwner() { return owner; }
    void setOwner( var name : string ) { owner = name; }
    double getBalance() { return balance; }

    void deposit( var amount : double )
    {
        if( amount <= 0.0 ) throw "ValueError: amount must be positive";
        balance += amount;
        history[history.length()] = (int)amount;
    }

    void withdraw( var amount : double )
    {
        if( amount > balance ) throw "only " + balance + " left";
        balance -= amount;
    }

    int[] getHistory() { return history; }
    .demo.account next( var name : string ) { return new .demo.account( name, balance / 2 ); }
    string describe( var words : string[] ) { return words[0] + " " + owner + " " + words[words.length() - 1]; }
    int kind( var n : int ) { return 1; }
    int kind( var d : double ) { return 2; }
    int kind( var s : string ) { return 3; }
    long large() { return 5000000000; }
    .internal.object echo( var value : .internal.object ) { return value; }
    int divide( var a : int, var b : int ) { return a / b; }
    string toString() [5] { return owner + ": " + balance; }
    int equals( var other ) [4] { return other is .demo.account && ((.demo.account)other).getOwner() == owner; }
    int hashCode() [15] { return owner.hashCode(); }
};
