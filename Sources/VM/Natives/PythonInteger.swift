/// A whole number of any size, for Python's `int`: sign and magnitude, 32-bit limbs, the least significant first and none
/// of them zero at the top.
struct PythonInteger {
    var isNegative: Bool
    var limbs: [UInt32]

    init(isNegative: Bool, limbs: [UInt32]) {
        var limbs = limbs
        while let last = limbs.last, last == 0 { limbs.removeLast() }
        self.limbs = limbs
        self.isNegative = isNegative && !limbs.isEmpty
    }

    init(_ value: Int64) {
        let magnitude = value.magnitude
        self.init(
            isNegative: value < 0, limbs: [UInt32(truncatingIfNeeded: magnitude), UInt32(truncatingIfNeeded: magnitude >> 32)])
    }

    /// The whole part of a finite number.
    init(truncating value: Double) {
        let magnitude = value.magnitude
        guard magnitude >= 1 else {
            self.init(0)
            return
        }
        let exponent = Int(magnitude.exponent)
        let significand = magnitude.significandBitPattern | 1 << 52
        var whole = PythonInteger(Int64(significand))
        whole = exponent >= 52 ? whole.shiftedLeft(exponent - 52) : whole.magnitudeShiftedRight(52 - exponent)
        whole.isNegative = value < 0
        self = whole
    }

    var isZero: Bool { limbs.isEmpty }

    /// The value if it fits 64 bits.
    var small: Int64? {
        if limbs.count > 2 { return nil }
        let low = limbs.isEmpty ? 0 : UInt64(limbs[0])
        let magnitude = limbs.count > 1 ? low | UInt64(limbs[1]) << 32 : low
        if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
        return magnitude < 1 << 63 ? Int64(magnitude) : nil
    }

    /// Bits of the magnitude.
    var bitCount: Int {
        guard let last = limbs.last else { return 0 }
        return limbs.count * 32 - last.leadingZeroBitCount
    }

    var negated: PythonInteger { PythonInteger(isNegative: !isNegative, limbs: limbs) }

    // MARK: Comparison

    static func compareMagnitudes(_ left: [UInt32], _ right: [UInt32]) -> Int {
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        var index = left.count
        while index > 0 {
            index -= 1
            if left[index] != right[index] { return left[index] < right[index] ? -1 : 1 }
        }
        return 0
    }

    func compare(_ other: PythonInteger) -> Int {
        if isNegative != other.isNegative { return isNegative ? -1 : 1 }
        let order = PythonInteger.compareMagnitudes(limbs, other.limbs)
        return isNegative ? -order : order
    }

    // MARK: Arithmetic

    private static func addMagnitudes(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        let (longer, shorter) = left.count >= right.count ? (left, right) : (right, left)
        return [UInt32](unsafeUninitializedCapacity: longer.count + 1) { result, count in
            longer.withUnsafeBufferPointer { longer in
                shorter.withUnsafeBufferPointer { shorter in
                    var carry: UInt64 = 0
                    for index in 0..<longer.count {
                        carry &+= UInt64(longer[index]) &+ (index < shorter.count ? UInt64(shorter[index]) : 0)
                        result[index] = UInt32(truncatingIfNeeded: carry)
                        carry >>= 32
                    }
                    result[longer.count] = UInt32(truncatingIfNeeded: carry)
                    count = longer.count + (carry > 0 ? 1 : 0)
                }
            }
        }
    }

    /// - Precondition: `left` is not less than `right`.
    private static func subtractMagnitudes(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: left.count) { result, count in
            left.withUnsafeBufferPointer { left in
                right.withUnsafeBufferPointer { right in
                    var borrow: Int64 = 0
                    for index in 0..<left.count {
                        borrow &+= Int64(left[index]) &- (index < right.count ? Int64(right[index]) : 0)
                        result[index] = UInt32(truncatingIfNeeded: borrow)
                        borrow >>= 32
                    }
                    count = left.count
                }
            }
        }
    }

    func adding(_ other: PythonInteger) -> PythonInteger {
        if isNegative == other.isNegative {
            return PythonInteger(isNegative: isNegative, limbs: PythonInteger.addMagnitudes(limbs, other.limbs))
        }
        if PythonInteger.compareMagnitudes(limbs, other.limbs) >= 0 {
            return PythonInteger(isNegative: isNegative, limbs: PythonInteger.subtractMagnitudes(limbs, other.limbs))
        }
        return PythonInteger(isNegative: other.isNegative, limbs: PythonInteger.subtractMagnitudes(other.limbs, limbs))
    }

    func multiplied(by other: PythonInteger) -> PythonInteger {
        if isZero || other.isZero { return PythonInteger(0) }
        return PythonInteger(isNegative: isNegative != other.isNegative, limbs: Magnitudes.product(limbs, other.limbs))
    }

    /// Quotient and remainder of a magnitude by a small number.
    static func divide(_ limbs: [UInt32], by divisor: UInt32) -> (quotient: [UInt32], remainder: UInt32) {
        var quotient = limbs
        var remainder: UInt64 = 0
        var index = limbs.count
        while index > 0 {
            index -= 1
            let value = remainder << 32 | UInt64(limbs[index])
            let part = value / UInt64(divisor)
            quotient[index] = UInt32(truncatingIfNeeded: part)
            remainder = value &- part &* UInt64(divisor)
        }
        while let last = quotient.last, last == 0 { quotient.removeLast() }
        return (quotient, UInt32(remainder))
    }

    /// Quotient and remainder of magnitudes (Knuth, algorithm D).
    private static func divideMagnitudes(_ left: [UInt32], _ right: [UInt32]) -> ([UInt32], [UInt32]) {
        if compareMagnitudes(left, right) < 0 { return ([], left) }
        if right.count == 1 {
            let (quotient, remainder) = divide(left, by: right[0])
            return (quotient, remainder == 0 ? [] : [remainder])
        }
        let shift = right[right.count - 1].leadingZeroBitCount
        let divisor = PythonInteger(isNegative: false, limbs: right).shiftedLeft(shift).limbs
        var rest = PythonInteger(isNegative: false, limbs: left).shiftedLeft(shift).limbs
        while rest.count <= left.count { rest.append(0) }
        let size = divisor.count
        var quotient = [UInt32](repeating: 0, count: rest.count - size)
        let top = UInt64(divisor[size - 1])
        let second = UInt64(divisor[size - 2])
        var place = quotient.count
        while place > 0 {
            place -= 1
            let high = UInt64(rest[place + size]) << 32 | UInt64(rest[place + size - 1])
            var guess = high / top
            var remainder = high % top
            while guess > 0xFFFF_FFFF || guess * second > (remainder << 32 | UInt64(rest[place + size - 2])) {
                guess -= 1
                remainder += top
                if remainder > 0xFFFF_FFFF { break }
            }
            var borrow: Int64 = 0
            var carry: UInt64 = 0
            for index in 0..<size {
                carry += guess * UInt64(divisor[index])
                borrow += Int64(rest[place + index]) - Int64(UInt32(truncatingIfNeeded: carry))
                rest[place + index] = UInt32(truncatingIfNeeded: borrow)
                carry >>= 32
                borrow >>= 32
            }
            borrow += Int64(rest[place + size]) - Int64(carry)
            rest[place + size] = UInt32(truncatingIfNeeded: borrow)
            if borrow < 0 {
                guess -= 1
                var back: UInt64 = 0
                for index in 0..<size {
                    back += UInt64(rest[place + index]) + UInt64(divisor[index])
                    rest[place + index] = UInt32(truncatingIfNeeded: back)
                    back >>= 32
                }
                rest[place + size] = UInt32(truncatingIfNeeded: UInt64(rest[place + size]) + back)
            }
            quotient[place] = UInt32(truncatingIfNeeded: guess)
        }
        let remainder = PythonInteger(isNegative: false, limbs: rest).magnitudeShiftedRight(shift).limbs
        return (quotient, remainder)
    }

    /// Floor division and the remainder with the divisor's sign.
    /// - Precondition: `other` is not zero.
    func dividedFloor(by other: PythonInteger) -> (quotient: PythonInteger, remainder: PythonInteger) {
        let (quotient, remainder) = PythonInteger.divideMagnitudes(limbs, other.limbs)
        var whole = PythonInteger(isNegative: isNegative != other.isNegative, limbs: quotient)
        var rest = PythonInteger(isNegative: isNegative, limbs: remainder)
        if !rest.isZero, isNegative != other.isNegative {
            whole = whole.adding(PythonInteger(-1))
            rest = rest.adding(other)
        }
        return (whole, rest)
    }

    func power(_ exponent: UInt64) -> PythonInteger {
        var result = PythonInteger(1)
        var base = self
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result = result.multiplied(by: base) }
            rest >>= 1
            if rest > 0 { base = base.multiplied(by: base) }
        }
        return result
    }

    // MARK: Bits

    func shiftedLeft(_ count: Int) -> PythonInteger {
        if isZero { return self }
        let (words, bits) = (count / 32, UInt64(count % 32))
        var result = [UInt32](repeating: 0, count: words)
        var carry: UInt64 = 0
        for limb in limbs {
            carry |= UInt64(limb) << bits
            result.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        result.append(UInt32(carry))
        return PythonInteger(isNegative: isNegative, limbs: result)
    }

    func magnitudeShiftedRight(_ count: Int) -> PythonInteger {
        let (words, bits) = (count / 32, UInt64(count % 32))
        guard words < limbs.count else { return PythonInteger(0) }
        var result: [UInt32] = []
        for index in words..<limbs.count {
            let high = index + 1 < limbs.count ? UInt64(limbs[index + 1]) : 0
            result.append(UInt32(truncatingIfNeeded: (high << 32 | UInt64(limbs[index])) >> bits))
        }
        return PythonInteger(isNegative: isNegative, limbs: result)
    }

    /// Arithmetic shift: toward negative infinity.
    func shiftedRight(_ count: Int) -> PythonInteger {
        if !isNegative { return magnitudeShiftedRight(count) }
        // -((-x - 1) >> n) - 1
        let complement = negated.adding(PythonInteger(-1))
        return complement.magnitudeShiftedRight(count).negated.adding(PythonInteger(-1))
    }

    /// Two's complement limbs, so many of them.
    private func complement(_ count: Int) -> [UInt32] {
        var result = limbs + [UInt32](repeating: 0, count: max(0, count - limbs.count))
        guard isNegative else { return result }
        var carry: UInt64 = 1
        for index in result.indices {
            carry += UInt64(~result[index])
            result[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        return result
    }

    @inline(__always)
    func bitwise(_ other: PythonInteger, _ operation: (UInt32, UInt32) -> UInt32) -> PythonInteger {
        if !isNegative, !other.isNegative {
            // Without signs nothing beyond the longer one is set: no operator makes a one of two zeros.
            let (longer, shorter) = limbs.count >= other.limbs.count ? (limbs, other.limbs) : (other.limbs, limbs)
            let result = [UInt32](unsafeUninitializedCapacity: longer.count) { result, count in
                longer.withUnsafeBufferPointer { longer in
                    shorter.withUnsafeBufferPointer { shorter in
                        for index in 0..<shorter.count { result[index] = operation(longer[index], shorter[index]) }
                        for index in shorter.count..<longer.count { result[index] = operation(longer[index], 0) }
                    }
                }
                count = longer.count
            }
            return PythonInteger(isNegative: false, limbs: result)
        }
        let count = max(limbs.count, other.limbs.count) + 1
        let (left, right) = (complement(count), other.complement(count))
        var result = [UInt32](repeating: 0, count: count)
        for index in 0..<count { result[index] = operation(left[index], right[index]) }
        guard result[count - 1] >> 31 == 1 else { return PythonInteger(isNegative: false, limbs: result) }
        return PythonInteger(isNegative: true, limbs: PythonInteger(isNegative: true, limbs: result).complement(count))
    }

    // MARK: Text and floating point

    /// Decimal digits without sign.
    var digits: [UInt8] { digits(radix: 10) }

    func digits(radix: UInt32) -> [UInt8] {
        if isZero { return [0x30] }
        if radix & (radix - 1) == 0 { return digits(bits: radix.trailingZeroBitCount) }
        // As many digits at a time as fit a limb.
        var group: UInt32 = radix
        var width = 1
        while UInt64(group) * UInt64(radix) <= 0xFFFF_FFFF {
            group *= radix
            width += 1
        }
        var result: [UInt8] = []
        var rest = limbs
        while !rest.isEmpty {
            let (quotient, remainder) = PythonInteger.divide(rest, by: group)
            rest = quotient
            var value = remainder
            for _ in 0..<width {
                let digit = UInt8(value % radix)
                result.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
                value /= radix
                if rest.isEmpty, value == 0 { break }
            }
        }
        result.reverse()
        return result
    }

    /// Digits of so many bits each.
    private func digits(bits: Int) -> [UInt8] {
        var result: [UInt8] = []
        var place = (bitCount + bits - 1) / bits * bits
        result.reserveCapacity(place / bits)
        while place > 0 {
            place -= bits
            let (word, shift) = (place / 32, UInt64(place % 32))
            let high = word + 1 < limbs.count ? UInt64(limbs[word + 1]) : 0
            let digit = UInt8((high << 32 | UInt64(limbs[word])) >> shift & (1 << UInt64(bits) - 1))
            result.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
        return result
    }

    var text: [UInt8] { (isNegative ? [UInt8(ascii: "-")] : []) + digits }

    /// The nearest double; infinity beyond its range.
    var double: Double {
        let bits = bitCount
        if bits <= 63 {
            let value = Double(small ?? 0)
            return value
        }
        if bits > 1024 { return isNegative ? -.infinity : .infinity }
        // 62 bits of the top, the lowest set if anything is below: rounding is then right.
        let shift = bits - 62
        let top = magnitudeShiftedRight(shift)
        var significand = UInt64(top.limbs[0]) | UInt64(top.limbs[1]) << 32
        let back = top.shiftedLeft(shift)
        if PythonInteger.compareMagnitudes(back.limbs, limbs) != 0 { significand |= 1 }
        let value = Double(significand) * Double(sign: .plus, exponent: shift, significand: 1)
        return isNegative ? -value : value
    }

    /// The number of a text of digits in a radix, nil if there are none or others.
    init?(digits: [UInt8], radix: UInt32) {
        guard !digits.isEmpty else { return nil }
        var limbs: [UInt32] = []
        // As many digits at a time as fit a limb.
        var (group, factor): (UInt64, UInt64) = (0, 1)
        func take() {
            var carry = group
            for index in limbs.indices {
                carry &+= UInt64(limbs[index]) &* factor
                limbs[index] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            if carry > 0 { limbs.append(UInt32(carry)) }
            (group, factor) = (0, 1)
        }
        for byte in digits {
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte) - 0x30
            case 0x61...0x7A: digit = UInt32(byte) - 0x57
            case 0x41...0x5A: digit = UInt32(byte) - 0x37
            default: return nil
            }
            guard digit < radix else { return nil }
            if factor * UInt64(radix) > 0xFFFF_FFFF { take() }
            group = group * UInt64(radix) + UInt64(digit)
            factor *= UInt64(radix)
        }
        take()
        self.init(isNegative: false, limbs: limbs)
    }
}
