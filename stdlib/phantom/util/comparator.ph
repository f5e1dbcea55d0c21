// An order of objects. This one is the natural order: numbers by value, strings byte by byte. For another order write
// a class that extends this one and declares `compare`.
package .phantom.util;

class comparator
{
    /// Negative, 0 or positive as `a` comes before, together with or after `b`.
    int compare( var a : .internal.object, var b : .internal.object )
    {
        if( a :== null || b :== null )
            throw "comparator: null has no place in an order";
        if( (a is string) && (b is string) )
        {
            var text = (string)a;
            return text.compareTo( (string)b );
        }
        if( isWhole( a ) && isWhole( b ) )
        {
            var x = whole( a );
            var y = whole( b );
            return x < y ? -1 : x > y ? 1 : 0;
        }
        var p = real( a );
        var q = real( b );
        return p < q ? -1 : p > q ? 1 : 0;
    }

    int isWhole( var x : .internal.object )
    {
        return (x is int) || (x is long);
    }

    long whole( var x : .internal.object )
    {
        if( x is int )
        {
            var small = (int)x;
            return small;
        }
        return (long)x;
    }

    double real( var x : .internal.object )
    {
        if( isWhole( x ) )
        {
            var rounded = whole( x );
            return (double)rounded;
        }
        if( x is float )
        {
            var small = (float)x;
            return small;
        }
        if( x is double )
            return (double)x;
        throw "comparator: no natural order for " + x.getClass().getName();
    }
};
