// Functions of numbers. Angles are radians. Those of real numbers are correct to 2 units in the last place.
package .phantom;

import .internal.math;

class math
{
    var functions : .internal.math;

    void math()
    {
        functions = new .internal.math();
    }

    /// The ratio of a circle's circumference to its diameter.
    double pi() { return 3.141592653589793; }

    /// The base of the natural logarithm.
    double e() { return 2.718281828459045; }

    /// The square root; NaN below 0.
    double sqrt( var x : double ) { return functions.sqrt( x ); }

    /// e to the power of `x`.
    double exp( var x : double ) { return functions.exp( x ); }

    /// The natural logarithm; NaN below 0.
    double log( var x : double ) { return functions.log( x ); }

    /// The logarithm to base 10.
    double log10( var x : double ) { return functions.log10( x ); }

    /// `x` to the power of `y`.
    double pow( var x : double, var y : double ) { return functions.pow( x, y ); }

    double sin( var x : double ) { return functions.sin( x ); }
    double cos( var x : double ) { return functions.cos( x ); }
    double tan( var x : double ) { return functions.tan( x ); }

    /// The angle whose sine is `x`; NaN outside -1 … 1.
    double asin( var x : double ) { return functions.asin( x ); }

    /// The angle whose cosine is `x`; NaN outside -1 … 1.
    double acos( var x : double ) { return functions.acos( x ); }

    /// The angle whose tangent is `x`.
    double atan( var x : double ) { return functions.atan( x ); }

    /// The angle of the point (x, y) at the origin, from -π to π.
    double atan2( var y : double, var x : double ) { return functions.atan2( y, x ); }

    /// The greatest whole number that is not above `x`.
    double floor( var x : double ) { return functions.floor( x ); }

    /// The smallest whole number that is not below `x`.
    double ceil( var x : double ) { return functions.ceil( x ); }

    /// The nearest whole number; a half goes away from 0.
    double round( var x : double ) { return functions.round( x ); }

    /// 1 if `x` is not a number.
    int isNaN( var x : double ) { return x != x; }

    /// The angle in degrees as radians.
    double toRadians( var degrees : double ) { return degrees * 0.017453292519943295; }

    /// The angle in radians as degrees.
    double toDegrees( var radians : double ) { return radians * 57.29577951308232; }

    /// The length of the hypotenuse: √(x² + y²), without overflow on the way.
    double hypot( var x : double, var y : double )
    {
        var a = abs( x );
        var b = abs( y );
        if( a < b )
        {
            var swapped = a;
            a = b;
            b = swapped;
        }
        if( a == 0 )
            return 0.0;
        b = b / a;
        return a * functions.sqrt( 1 + b * b );
    }

    int abs( var x : int ) { return x < 0 ? -x : x; }
    long abs( var x : long ) { return x < 0 ? -x : x; }
    double abs( var x : double ) { return x <= 0 ? 0.0 - x : x; }

    int min( var a : int, var b : int ) { return a < b ? a : b; }
    long min( var a : long, var b : long ) { return a < b ? a : b; }
    double min( var a : double, var b : double ) { return a < b ? a : b; }

    int max( var a : int, var b : int ) { return a > b ? a : b; }
    long max( var a : long, var b : long ) { return a > b ? a : b; }
    double max( var a : double, var b : double ) { return a > b ? a : b; }

    /// -1, 0 or 1 as `x` is negative, 0 or positive.
    int sign( var x : double ) { return x < 0 ? -1 : x > 0 ? 1 : 0; }

    /// The greatest number that divides both; 0 for two zeroes.
    long gcd( var a : long, var b : long )
    {
        a = abs( a );
        b = abs( b );
        while( b != 0 )
        {
            var rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /// `base` to the power of `exponent`, 0 or more, in whole numbers; wraps on overflow.
    long power( var base : long, var exponent : int )
    {
        if( exponent < 0 )
            throw "math.power: the exponent " + exponent + " is negative";
        var result = 1l;
        while( exponent > 0 )
        {
            if( (exponent & 1) == 1 )
                result = result * base;
            base = base * base;
            exponent = exponent >> 1;
        }
        return result;
    }
};
