/// Whole numbers near a double, and square roots. Bare machines have no library with them, and not every processor has
/// instructions.
public enum Rounding {
    /// Without what is behind the point.
    public static func truncate(_ x: Double) -> Double {
        let bits = x.bitPattern
        let exponent = Int(bits >> 52 & 0x7FF) - 1_023
        if exponent >= 52 { return x }
        if exponent < 0 { return Double(bitPattern: bits & 0x8000_0000_0000_0000) }
        return Double(bitPattern: bits & ~((1 << UInt64(52 - exponent)) - 1))
    }

    /// The greatest whole number that is not above x.
    public static func floor(_ x: Double) -> Double {
        let whole = truncate(x)
        return whole > x ? whole - 1 : whole
    }

    /// The smallest whole number that is not below x.
    public static func ceil(_ x: Double) -> Double {
        let whole = truncate(x)
        // The sum of -1 and 1 would be +0.
        if whole < x { return whole == -1 ? -0.0 : whole + 1 }
        return whole
    }

    /// The nearest whole number; a half goes away from 0.
    public static func round(_ x: Double) -> Double {
        let whole = truncate(x)
        guard (x - whole).magnitude >= 0.5 else { return whole }
        return x < 0 ? whole - 1 : whole + 1
    }

    /// The square root, correctly rounded; NaN below 0.
    public static func squareRoot(_ x: Double) -> Double {
        #if hasFeature(Embedded)
            return squareRootByDigits(x)
        #else
            return x.squareRoot()
        #endif
    }

    /// The square root in whole numbers, two binary digits of x for each digit of the root. Exact: the last of 54 digits
    /// decides which way the root is rounded, and a root that lies in the middle does not exist.
    public static func squareRootByDigits(_ x: Double) -> Double {
        if x.isNaN || x == 0 || x == .infinity { return x }
        if x < 0 { return .nan }
        var value = x
        var exponent = -1_075
        if value < 0x1p-1022 {
            value *= 0x1p54
            exponent -= 54
        }
        exponent += Int(value.bitPattern >> 52)
        var mantissa = value.bitPattern & 0x000F_FFFF_FFFF_FFFF | 0x0010_0000_0000_0000
        if exponent & 1 != 0 {
            mantissa <<= 1
            exponent -= 1
        }
        // x = mantissa · 2^exponent, the exponent even and the mantissa of 54 digits. They leave at the top.
        mantissa <<= 10
        var root: UInt64 = 0
        var rest: UInt64 = 0
        for _ in 0..<54 {
            rest = rest << 2 | mantissa >> 62
            mantissa <<= 2
            let trial = root << 2 | 1
            root <<= 1
            if rest >= trial {
                rest -= trial
                root |= 1
            }
        }
        return Double((root + 1) >> 1) * Exponential.power2(exponent / 2 - 26)
    }
}
