/// Powers and logarithms, correct to one unit in the last place. Plain arithmetic, as bare machines have no library.
public enum Exponential {
    /// ln 2 with its last 21 bits clear, so that a whole multiple below 2^21 is exact; and what is missing.
    static let ln2 = (high: 0x1.62e42fee00000p-1, low: 0x1.a39ef35793c76p-33, rest: 0x1.cc01f97b57a08p-87)

    /// 1/n! from n = 3 on.
    private static let factorials: [Double] = [
        1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5_040, 1 / 40_320, 1 / 362_880, 1 / 3_628_800, 1 / 39_916_800,
        1 / 479_001_600, 1 / 6_227_020_800, 1 / 87_178_291_200,
    ]

    /// e to the power of x. 0 below about -745, infinite above about 709.8.
    public static func exp(_ x: Double) -> Double {
        if x.isNaN { return x }
        return exp(DoubleDouble(x))
    }

    /// e to the power of a sum: x = k·ln 2 + r with |r| ≤ ln 2 / 2, and the series for r.
    static func exp(_ x: DoubleDouble) -> Double {
        if x.high > 710 { return .infinity }
        if x.high < -746 { return 0 }
        let k = Rounding.round(x.high * 0x1.71547652b82fep+0)
        let first = x.high - k * ln2.high
        let reduced = DoubleDouble.sum(first, x.low - k * ln2.low)
        let r = reduced.high
        // 1 + r + r²/2 with both halves; what follows is small enough for one.
        var series = 0.0
        for factor in factorials.reversed() { series = series * r + factor }
        let square = DoubleDouble.product(r, r)
        let start = DoubleDouble.ordered(1, r)
        let next = DoubleDouble.sum(start.high, square.high / 2)
        let tail = r * square.high * series + reduced.low * (1 + r) + square.low / 2
        return scale(next.high + (next.low + (start.low + tail)), by: Int(k))
    }

    /// value · 2^power, rounded once. 0.5 ≤ value < 2 and |power| < 1100.
    static func scale(_ value: Double, by power: Int) -> Double {
        if power > 1_023 { return value * 2 * power2(power - 1) }
        if power < -1_000 { return value * power2(power + 1_000) * power2(-1_000) }
        return value * power2(power)
    }

    /// 2^power for -1022…1023.
    static func power2(_ power: Int) -> Double { Double(bitPattern: UInt64(power + 1_023) << 52) }

    /// x = m · 2^k with √½ ≤ m < √2, for x > 0.
    private static func split(_ x: Double) -> (m: Double, k: Int) {
        var value = x
        var k = 0
        if value < 0x1p-1022 {
            value *= 0x1p54
            k = -54
        }
        let bits = value.bitPattern
        k += Int(bits >> 52) - 1_023
        var m = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
        if m > 1.4142135623730951 {
            m /= 2
            k += 1
        }
        return (m, k)
    }

    /// The answer of every logarithm where it is no finite number: NaN below 0, -∞ at 0. Nil elsewhere.
    private static func special(_ x: Double) -> Double? {
        if x.isNaN || x < 0 { return .nan }
        if x == 0 { return -.infinity }
        return x.isInfinite ? x : nil
    }

    /// The natural logarithm. NaN below 0, -∞ at 0.
    public static func log(_ x: Double) -> Double {
        if let special = special(x) { return special }
        return logarithm(x).high
    }

    /// The logarithm to base 10; exact for powers of ten.
    public static func log10(_ x: Double) -> Double {
        if let special = special(x) { return special }
        return (logarithm(x) * DoubleDouble(0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57)).high
    }

    /// The logarithm to base 2; exact for powers of two.
    public static func log2(_ x: Double) -> Double {
        if let special = special(x) { return special }
        let (m, k) = split(x)
        if m == 1 { return Double(k) }
        return (DoubleDouble(Double(k)) + logarithm(m) * DoubleDouble(0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56)).high
    }

    /// The natural logarithm of a positive finite number with about 68 bits: 2·artanh(s) with s = (m - 1)/(m + 1), plus
    /// k·ln 2. Of the series in s² the first terms are added with both halves, the rest is small enough for one.
    static func logarithm(_ x: Double) -> DoubleDouble {
        let (m, k) = split(x)
        let f = m - 1
        let s = DoubleDouble(f) / DoubleDouble.sum(2, f)
        let z = s * s
        var tail = 0.0
        var divisor = 27.0
        while divisor >= 7 {
            tail = tail * z.high + 1 / divisor
            divisor -= 2
        }
        var series = z * DoubleDouble(tail) + DoubleDouble(0x1.999999999999ap-3, -0x1.999999999999ap-57)
        series = z * series + DoubleDouble(0x1.5555555555555p-2, 0x1.5555555555555p-56)
        series = z * series + DoubleDouble(1)
        let part = series * DoubleDouble(2 * s.high, 2 * s.low)
        if k == 0 { return part }
        let count = Double(k)
        let whole = DoubleDouble.sum(count * ln2.high, count * ln2.low) + DoubleDouble(count * ln2.rest)
        return whole + part
    }

    /// x to the power of y, with the special cases of IEEE 754: anything to the power of 0 is 1, 1 to any power is 1,
    /// a negative number to a power that is no whole number is NaN.
    public static func pow(_ x: Double, _ y: Double) -> Double {
        if y == 0 || x == 1 { return 1 }
        if x.isNaN || y.isNaN { return .nan }
        let size = x.magnitude
        if y.isInfinite {
            if size == 1 { return 1 }
            return (size > 1) == (y > 0) ? .infinity : 0
        }
        // Every double from 2^53 on is an even whole number.
        let isWhole = y.magnitude >= 0x1p53 || y == Rounding.truncate(y)
        let isOdd = isWhole && y.magnitude < 0x1p53 && (y / 2) != Rounding.truncate(y / 2)
        let sign: Double = x.sign == .minus && isOdd ? -1 : 1
        if size == 0 { return sign * (y > 0 ? 0 : .infinity) }
        if size.isInfinite { return sign * (y > 0 ? .infinity : 0) }
        if x < 0 && !isWhole { return .nan }
        let base = logarithm(size)
        // The result is then 0, 1 or infinite, and the exact product would overflow.
        if y.magnitude > 0x1p64 { return sign * exp(base.high * y) }
        if y.magnitude < 0x1p-80 { return sign }
        return sign * exp(base * DoubleDouble(y))
    }
}
