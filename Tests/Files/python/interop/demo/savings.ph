// support
package .demo;
import .demo.account;

class savings extends .demo.account
{
    double rate;

    void savings( var name : string, var percent : double ) { super( name, 100.0 ); rate = percent; }
    void addInterest() { deposit( getBalance() * rate / 100.0 ); }
    string toString() [5] { return "savings of " + getOwner(); }
};
