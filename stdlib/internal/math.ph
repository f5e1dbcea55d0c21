// Functions of numbers that arithmetic alone cannot give, correct to 2 units in the last place. Angles are radians.
// `.phantom.math` has them together with those for whole numbers.
package .internal;

class math
{
    /// The square root; NaN below 0.
    double sqrt( var x : double ) [16] { }

    /// e to the power of `x`.
    double exp( var x : double ) [17] { }

    /// The natural logarithm; NaN below 0.
    double log( var x : double ) [18] { }

    /// The logarithm to base 10.
    double log10( var x : double ) [19] { }

    /// The logarithm to base 2.
    double log2( var x : double ) [33] { }

    /// `x` to the power of `y`.
    double pow( var x : double, var y : double ) [20] { }

    double sin( var x : double ) [21] { }
    double cos( var x : double ) [22] { }
    double tan( var x : double ) [23] { }

    /// The angle whose sine is `x`; NaN outside -1 … 1.
    double asin( var x : double ) [24] { }

    /// The angle whose cosine is `x`; NaN outside -1 … 1.
    double acos( var x : double ) [25] { }

    /// The angle whose tangent is `x`.
    double atan( var x : double ) [26] { }

    /// The angle of the point (x, y) at the origin, from -π to π.
    double atan2( var y : double, var x : double ) [27] { }

    /// The greatest whole number that is not above `x`.
    double floor( var x : double ) [28] { }

    /// The smallest whole number that is not below `x`.
    double ceil( var x : double ) [29] { }

    /// The nearest whole number; a half goes away from 0.
    double round( var x : double ) [30] { }

    /// The 64 bits of a double (IEEE 754).
    long bits( var x : double ) [31] { }

    /// The double with these 64 bits.
    double fromBits( var bits : long ) [32] { }
};
