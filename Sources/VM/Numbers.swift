/// Conversions and remainders as bytecode.md section 4.6 says.
enum Numbers {
    /// Toward zero; NaN gives 0; out of range saturates.
    @inline(__always)
    static func int(_ value: Double) -> Int32 {
        if value.isNaN { return 0 }
        if value >= 2_147_483_647 { return Int32.max }
        if value <= -2_147_483_648 { return Int32.min }
        return Int32(value)
    }

    /// Toward zero; NaN gives 0; out of range saturates.
    @inline(__always)
    static func long(_ value: Double) -> Int64 {
        if value.isNaN { return 0 }
        if value >= 0x1p63 { return Int64.max }
        if value <= -0x1p63 { return Int64.min }
        return Int64(value)
    }

    /// Remainder with the sign of the dividend (`fmod`), exact; by shift and subtract, since bare metal has no
    /// mathematical library.
    @inline(never)
    static func remainder(_ dividend: Double, _ divisor: Double) -> Double {
        if dividend.isNaN || divisor.isNaN || dividend.isInfinite || divisor == 0 { return .nan }
        if divisor.isInfinite || dividend == 0 { return dividend }
        let y = divisor.magnitude
        var x = dividend.magnitude
        if x < y { return dividend }
        // At most 2100 steps, one for each power of two between the operands.
        while x >= y {
            var scaled = y
            let difference = Int(x.exponent) - Int(y.exponent)
            if difference > 0 {
                scaled = Double(sign: .plus, exponent: Double.Exponent(difference), significand: y)
                if scaled > x { scaled /= 2 }
            }
            x -= scaled
        }
        return dividend < 0 ? -x : x
    }

    @inline(never)
    static func remainder(_ dividend: Float, _ divisor: Float) -> Float {
        // Exact in double: both operands are, and the remainder is a multiple of the smaller unit.
        Float(remainder(Double(dividend), Double(divisor)))
    }
}
