package .samples.bank;

// Money that somebody has. Amounts are cents.
class account
{
    var owner : string;
    var balance : long;

    void account( var of : string, var initial : long )
    {
        owner = of;
        balance = initial;
    }

    string getOwner() { return owner; }

    long getBalance() { return balance; }

    void deposit( var amount : long )
    {
        if( amount <= 0 )
            throw new refusal( this, "an amount has to be positive" );
        balance += amount;
    }

    void withdraw( var amount : long )
    {
        if( amount > balance )
            throw new refusal( this, "only " + balance + " cents are there" );
        balance -= amount;
    }

    /// Takes a withdrawal of `amount` back.
    void undo( var amount : long ) { balance += amount; }

    string toString() [5]
    {
        return owner + ": " + balance / 100 + "." + twoDigits( balance % 100 );
    }

    string twoDigits( var number : long )
    {
        return number < 10 ? "0" + number : "" + number;
    }
};

// Interest is added at the end of a year, and at most half can be taken out at once.
class savings extends account
{
    var percent : int;

    void savings( var of : string, var initial : long, var rate : int )
    {
        super( of, initial );
        percent = rate;
    }

    void endYear()
    {
        deposit( getBalance() * percent / 100 );
    }

    void withdraw( var amount : long )
    {
        if( amount * 2 > getBalance() )
            throw new refusal( this, "at most half of the savings at once" );
        balance -= amount;
    }
};

// Thrown when an account does not do what it was asked for.
class refusal
{
    var from : account;
    var why : string;

    void refusal( var by : account, var reason : string )
    {
        from = by;
        why = reason;
    }

    string toString() [5]
    {
        return from.getOwner() + " is refused: " + why;
    }
};
