package .samples.evaluator;

// An arithmetic expression. Each kind is a class that knows its value and its text.
class expression
{
    double value() { throw "an expression of no kind"; }

    string toString() [5] { return "?"; }
};

class number extends expression
{
    var constant : double;

    void number( var of : double ) { constant = of; }

    double value() { return constant; }

    string toString() [5] { return "" + constant; }
};

class negation extends expression
{
    var operand : expression;

    void negation( var of : expression ) { operand = of; }

    double value() { return -operand.value(); }

    string toString() [5] { return "-" + operand; }
};

// Two expressions with an operator between them.
class binary extends expression
{
    var left : expression;
    var right : expression;

    void binary( var a : expression, var b : expression )
    {
        left = a;
        right = b;
    }

    string sign() { return "?"; }

    string toString() [5] { return "(" + left + " " + sign() + " " + right + ")"; }
};

class sum extends binary
{
    void sum( var a : expression, var b : expression ) { super( a, b ); }
    double value() { return left.value() + right.value(); }
    string sign() { return "+"; }
};

class difference extends binary
{
    void difference( var a : expression, var b : expression ) { super( a, b ); }
    double value() { return left.value() - right.value(); }
    string sign() { return "-"; }
};

class product extends binary
{
    void product( var a : expression, var b : expression ) { super( a, b ); }
    double value() { return left.value() * right.value(); }
    string sign() { return "*"; }
};

class quotient extends binary
{
    void quotient( var a : expression, var b : expression ) { super( a, b ); }

    double value()
    {
        var divisor = right.value();
        if( divisor == 0 )
            throw "division by zero in " + this;
        return left.value() / divisor;
    }

    string sign() { return "/"; }
};
