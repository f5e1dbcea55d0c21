package .samples.evaluator;

import .samples.evaluator.expression;
import .samples.evaluator.number;
import .samples.evaluator.negation;
import .samples.evaluator.sum;
import .samples.evaluator.difference;
import .samples.evaluator.product;
import .samples.evaluator.quotient;

// Reads one expression: a method for each level of precedence.
class parser
{
    var text : string;
    var at : int;

    void parser( var of : string )
    {
        text = of;
        at = 0;
    }

    expression parse()
    {
        var whole = parseSum();
        if( peek() != 0 )
            throw "unexpected '" + text.substring( at, 1 ) + "' at column " + (at + 1);
        return whole;
    }

    expression parseSum()
    {
        var left = parseProduct();
        while( 1 )
        {
            switch( peek() )
            {
                case '+': at++; left = new sum( left, parseProduct() ); break;
                case '-': at++; left = new difference( left, parseProduct() ); break;
                default: return left;
            }
        }
    }

    expression parseProduct()
    {
        var left = parseOperand();
        while( 1 )
        {
            switch( peek() )
            {
                case '*': at++; left = new product( left, parseOperand() ); break;
                case '/': at++; left = new quotient( left, parseOperand() ); break;
                default: return left;
            }
        }
    }

    expression parseOperand()
    {
        var c = peek();
        if( c == '-' )
        {
            at++;
            return new negation( parseOperand() );
        }
        if( c == '(' )
        {
            at++;
            var inner = parseSum();
            if( peek() != ')' )
                throw "')' is missing at column " + (at + 1);
            at++;
            return inner;
        }
        return parseNumber();
    }

    expression parseNumber()
    {
        var start = at;
        while( isDigit( peekByte() ) || peekByte() == '.' )
            at++;
        if( at == start )
            throw "a number is expected at column " + (at + 1);
        return new number( text.substring( start, at - start ).toDouble() );
    }

    int isDigit( var c : int ) { return c >= '0' && c <= '9'; }

    // The next character that is not a blank, or 0 at the end.
    int peek()
    {
        while( peekByte() == ' ' )
            at++;
        return peekByte();
    }

    int peekByte() { return at < text.length() ? text.charAt( at ) : 0; }
};
