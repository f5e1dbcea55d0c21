/// Sine, cosine, tangent and their inverses for angles in radians, correct to two units in the last place, for
/// arguments of any size.
public enum Trigonometry {
    /// Binary digits of 2/π behind the point.
    private static let twoOverPi: [UInt64] = [
        0xA2F9_836E_4E44_1529, 0xFC27_57D1_F534_DDC0, 0xDB62_9599_3C43_9041, 0xFE51_63AB_DEBB_C561,
        0xB724_6E3A_424D_D2E0, 0x0649_2EEA_09D1_921C, 0xFE1D_EB1C_B129_A73E, 0xE882_35F5_2EBB_4484,
        0xE99C_7026_B45F_7E41, 0x3991_D639_8353_39F4, 0x9C84_5F8B_BDF9_283B, 0x1FF8_97FF_DE05_980F,
        0xEF2F_118B_5A0A_6D1F, 0x6D36_7ECF_27CB_09B7, 0x4F46_3F66_9E5F_EA2D, 0x7527_BAC7_EBE5_F17B,
        0x3D07_39F7_8A52_92EA, 0x6BFB_5FB1_1F8D_5D08, 0x5603_3046_FC7B_6BAB, 0xF0CF_BC20_9AF4_361D,
    ]

    private static let halfPi = DoubleDouble(0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54)

    /// An angle as a number of right angles, modulo 4, and a rest of at most about π/4.
    private static func reduce(_ x: Double) -> (quadrant: Int, rest: DoubleDouble) {
        if x.magnitude <= 0.785 { return (0, DoubleDouble(x)) }
        if x.magnitude < 1_000_000 {
            // π/2 in parts of 33 bits: their multiples by k are exact (Cody and Waite).
            let k = Rounding.round(x * 0x1.45f306dc9c883p-1)
            let first = x - k * 0x1.921fb54400000p+0
            let second = DoubleDouble.sum(first, -k * 0x1.0b4611a600000p-34)
            let rest = second + DoubleDouble.product(-k, 0x1.3198a2e037073p-69)
            return (Int(k) & 3, rest)
        }
        let (quadrant, rest) = reduceLarge(x.magnitude)
        return x < 0 ? (-quadrant & 3, DoubleDouble(-rest.high, -rest.low)) : (quadrant, rest)
    }

    /// The same for x ≥ 2^19, after Payne and Hanek: of the product with 2/π only the digits around the point are
    /// computed; those far before it are multiples of 4, those far behind it too small.
    private static func reduceLarge(_ x: Double) -> (quadrant: Int, rest: DoubleDouble) {
        // x = mantissa · 2^exponent. The digit of weight 2^-p of 2/π gives digits of weight 2^(exponent-p) and more.
        let exponent = Int(x.bitPattern >> 52) - 1_075
        let mantissa = x.bitPattern & 0x000F_FFFF_FFFF_FFFF | 0x0010_0000_0000_0000
        // 256 digits from the first one of weight below 4 in the product on: from weight 2^(1-exponent).
        let start = exponent - 2
        var window: [UInt64] = []
        for index in 0..<4 { window.append(digits(from: start + 64 * index)) }
        // mantissa · window modulo 2^256: the two top bits count right angles.
        var product: [UInt64] = [0, 0, 0, 0]
        var carry: UInt64 = 0
        for index in [3, 2, 1, 0] {
            let (high, low) = mantissa.multipliedFullWidth(by: window[index])
            let (sum, overflow) = low.addingReportingOverflow(carry)
            product[index] = sum
            carry = high &+ (overflow ? 1 : 0)
        }
        var quadrant = Int(product[0] >> 62)
        // The fraction, 128 bits of it, as a signed number in -½ … ½.
        var high = product[0] << 2 | product[1] >> 62
        var low = product[1] << 2 | product[2] >> 62
        var lowest = product[2] << 2 | product[3] >> 62
        let isNegative = high >> 63 == 1
        if isNegative {
            quadrant = (quadrant + 1) & 3
            high = ~high
            low = ~low
            lowest = ~lowest
        }
        // A fraction that begins with zeroes is shifted, so that its double has all its bits.
        var shift = 0
        while high >> 62 == 0 && shift < 128 {
            high = high << 2 | low >> 62
            low = low << 2 | lowest >> 62
            lowest <<= 2
            shift += 2
        }
        let top = Double(high >> 11) * 0x1p-53
        let next = Double((high & 0x7FF) << 42 | low >> 22) * 0x1p-106
        let scale = Exponential.power2(-shift)
        let sign: Double = isNegative ? -1 : 1
        let fraction = DoubleDouble.ordered(sign * top * scale, sign * next * scale)
        return (quadrant, fraction * halfPi)
    }

    /// 64 digits of 2/π from position `start` (0 is the first behind the point; before it are zeroes).
    private static func digits(from start: Int) -> UInt64 {
        func word(_ index: Int) -> UInt64 { index >= 0 && index < twoOverPi.count ? twoOverPi[index] : 0 }
        let index = start >> 6
        let shift = UInt64(start & 63)
        if shift == 0 { return word(index) }
        return word(index) << shift | word(index + 1) >> (64 - shift)
    }

    // What the terms from the fourth on are divided by, the last one first, with the opposite sign.
    private static let sineTail: [Double] = [
        121_645_100_408_832_000, -355_687_428_096_000, 1_307_674_368_000, -6_227_020_800, 39_916_800, -362_880, 5_040,
    ]
    private static let cosineTail: [Double] = [
        -2_432_902_008_176_640_000, 6_402_373_705_728_000, -20_922_789_888_000, 87_178_291_200, -479_001_600,
        3_628_800, -40_320, 720,
    ]

    /// Sine of a rest r of a reduction, by the series in r²: its first terms with both halves.
    private static func sinus(_ angle: DoubleDouble) -> DoubleDouble {
        let z = angle * angle
        var tail = 0.0
        for divisor in sineTail { tail = tail * z.high - 1 / divisor }
        var series = z * DoubleDouble(tail) + DoubleDouble(0x1.1111111111111p-7, 0x1.1111111111111p-63)
        series = z * series + DoubleDouble(-0x1.5555555555555p-3, -0x1.5555555555555p-57)
        return angle + angle * (z * series)
    }

    /// Cosine of a rest r of a reduction, in the same way.
    private static func cosinus(_ angle: DoubleDouble) -> DoubleDouble {
        let z = angle * angle
        var tail = 0.0
        for divisor in cosineTail { tail = tail * z.high - 1 / divisor }
        var series = z * DoubleDouble(tail) + DoubleDouble(0x1.5555555555555p-5, 0x1.5555555555555p-59)
        series = z * series + DoubleDouble(-0.5)
        return DoubleDouble(1) + z * series
    }

    /// The sine. NaN for what is not finite.
    public static func sin(_ x: Double) -> Double {
        guard x.isFinite else { return .nan }
        if x.magnitude < 0x1p-27 { return x }
        let (quadrant, rest) = reduce(x)
        let value = (quadrant & 1 == 0 ? sinus(rest) : cosinus(rest)).high
        return quadrant & 2 == 0 ? value : -value
    }

    /// The cosine. NaN for what is not finite.
    public static func cos(_ x: Double) -> Double {
        guard x.isFinite else { return .nan }
        let (quadrant, rest) = reduce(x)
        let value = (quadrant & 1 == 0 ? cosinus(rest) : sinus(rest)).high
        return quadrant == 0 || quadrant == 3 ? value : -value
    }

    /// The tangent. NaN for what is not finite.
    public static func tan(_ x: Double) -> Double {
        guard x.isFinite else { return .nan }
        if x.magnitude < 0x1p-27 { return x }
        let (quadrant, rest) = reduce(x)
        let (sine, cosine) = (sinus(rest), cosinus(rest))
        return quadrant & 1 == 0 ? (sine / cosine).high : -(cosine / sine).high
    }

    /// Arcus tangent of k/8.
    private static let arcs: [DoubleDouble] = [
        DoubleDouble(0), DoubleDouble(0x1.fd5ba9aac2f6ep-4, -0x1.cd37686760c17p-59),
        DoubleDouble(0x1.f5b75f92c80ddp-3, 0x1.8ab6e3cf7afbdp-57),
        DoubleDouble(0x1.6f61941e4def1p-2, -0x1.c63aae6f6e918p-56),
        DoubleDouble(0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56),
        DoubleDouble(0x1.1e00babdefeb4p-1, -0x1.928df287a668fp-58),
        DoubleDouble(0x1.4978fa3269ee1p-1, 0x1.2419a87f2a458p-56),
        DoubleDouble(0x1.700a7c5784634p-1, -0x1.8c34d25aadef6p-56),
        DoubleDouble(0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55),
    ]

    /// Arcus tangent of a number in 0 … 1: of the nearest eighth c, plus that of (t - c)/(1 + t·c).
    private static func arc(_ t: DoubleDouble) -> DoubleDouble {
        let k = Rounding.round(t.high * 8)
        let c = k / 8
        let u =
            k == 0
            ? t
            : (t + DoubleDouble(-c)) / (DoubleDouble(1) + t * DoubleDouble(c))
        let z = u.high * u.high
        var series = 0.0
        var n = 17.0
        while n >= 3 {
            series = (1 / n - series) * z
            n -= 2
        }
        // series = z/3 - z²/5 + …, and arcus tangent u = u - u·series.
        let rest = DoubleDouble.ordered(u.high, u.low - u.high * series)
        return arcs[Int(k)] + rest
    }

    /// Arcus tangent of y/x for y, x ≥ 0, not both 0.
    private static func firstQuadrant(_ y: DoubleDouble, _ x: DoubleDouble) -> DoubleDouble {
        if y.high <= x.high { return arc(y / x) }
        let other = arc(x / y)
        return halfPi + DoubleDouble(-other.high, -other.low)
    }

    /// The angle in -π/2 … π/2 whose tangent is x.
    public static func atan(_ x: Double) -> Double {
        if x.isNaN || x.magnitude < 0x1p-27 { return x }
        let size = x.magnitude
        let angle = size > 0x1p60 ? halfPi.high : firstQuadrant(DoubleDouble(size), DoubleDouble(1)).high
        return x < 0 ? -angle : angle
    }

    /// The angle in -π … π of the point (x, y), with the special cases of C.
    public static func atan2(_ y: Double, _ x: Double) -> Double {
        if x.isNaN || y.isNaN { return .nan }
        let pi = 2 * halfPi.high
        let isLeft = x.sign == .minus
        var angle: Double
        if y == 0 {
            angle = isLeft ? pi : 0
        } else if y.isInfinite {
            angle = x.isInfinite ? (isLeft ? 3 : 1) * pi / 4 : pi / 2
        } else if x.isInfinite {
            angle = isLeft ? pi : 0
        } else {
            // Both are brought near 1, where their quotient has all its bits.
            let power = max(Int(x.magnitude.bitPattern >> 52), Int(y.magnitude.bitPattern >> 52)) - 1_023
            let yy = shrink(y.magnitude, by: power)
            let xx = shrink(x.magnitude, by: power)
            if yy < xx * 0x1p-60 {
                angle = isLeft ? pi : y.magnitude / x.magnitude
            } else {
                let first = firstQuadrant(DoubleDouble(yy), DoubleDouble(xx))
                angle =
                    isLeft
                    ? (DoubleDouble(pi, 2 * halfPi.low) + DoubleDouble(-first.high, -first.low)).high : first.high
            }
        }
        return y.sign == .minus ? -angle : angle
    }

    /// value / 2^power
    private static func shrink(_ value: Double, by power: Int) -> Double {
        let half = power / 2
        return value * Exponential.power2(-half) * Exponential.power2(half - power)
    }

    /// √(1 - x²) for |x| ≤ 1.
    private static func cathetus(_ x: Double) -> DoubleDouble {
        let square = DoubleDouble.product(x, x)
        let rest = DoubleDouble(1) + DoubleDouble(-square.high, -square.low)
        if rest.high <= 0 { return DoubleDouble(0) }
        let root = Rounding.squareRoot(rest.high)
        let taken = DoubleDouble.product(root, root)
        let error = rest + DoubleDouble(-taken.high, -taken.low)
        return DoubleDouble.ordered(root, error.high / (2 * root))
    }

    /// The angle in -π/2 … π/2 whose sine is x; NaN outside -1 … 1.
    public static func asin(_ x: Double) -> Double {
        guard x.magnitude <= 1 else { return .nan }
        if x.magnitude < 0x1p-27 { return x }
        let angle = firstQuadrant(DoubleDouble(x.magnitude), cathetus(x)).high
        return x < 0 ? -angle : angle
    }

    /// The angle in 0 … π whose cosine is x; NaN outside -1 … 1.
    public static func acos(_ x: Double) -> Double {
        guard x.magnitude <= 1 else { return .nan }
        let angle = firstQuadrant(cathetus(x), DoubleDouble(x.magnitude))
        if x >= 0 { return angle.high }
        return (DoubleDouble(2 * halfPi.high, 2 * halfPi.low) + DoubleDouble(-angle.high, -angle.low)).high
    }
}
