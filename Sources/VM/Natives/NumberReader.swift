/// Reads the number at the start of a text, after blanks. Text without one is 0.
public enum NumberReader {
    /// A whole number; what does not fit becomes the nearest number that does.
    public static func long(_ text: [UInt8]) -> Int64 {
        var reader = Scanner(text)
        reader.skipBlanks()
        let isNegative = reader.takeSign()
        var value: Int64 = 0
        while let digit = reader.takeDigit() {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = isNegative
                ? product.subtractingReportingOverflow(Int64(digit)) : product.addingReportingOverflow(Int64(digit))
            if overflow || more { return isNegative ? Int64.min : Int64.max }
            value = sum
        }
        return value
    }

    /// The nearest double.
    public static func double(_ text: [UInt8]) -> Double {
        guard let decimal = Decimal(text) else { return 0 }
        switch decimal.special {
        case .none: return Double(bitPattern: decimal.bits(significand: 53, exponentBits: 11))
        case .infinity: return decimal.isNegative ? -.infinity : .infinity
        case .nan: return .nan
        }
    }

    /// The nearest float.
    public static func float(_ text: [UInt8]) -> Float {
        guard let decimal = Decimal(text) else { return 0 }
        switch decimal.special {
        case .none: return Float(bitPattern: UInt32(truncatingIfNeeded: decimal.bits(significand: 24, exponentBits: 8)))
        case .infinity: return decimal.isNegative ? -.infinity : .infinity
        case .nan: return .nan
        }
    }
}

/// A position in bytes.
struct Scanner {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipBlanks() {
        while let byte = current, byte == 32 || (byte >= 9 && byte <= 13) { position += 1 }
    }

    /// True for a minus sign.
    mutating func takeSign() -> Bool {
        guard let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") else { return false }
        position += 1
        return byte == UInt8(ascii: "-")
    }

    mutating func takeDigit() -> UInt8? {
        guard let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        position += 1
        return byte - UInt8(ascii: "0")
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        position += 1
        return true
    }

    mutating func take(_ word: StaticString) -> Bool {
        let wanted = word.bytes
        guard bytes.count - position >= wanted.count else { return false }
        for index in 0..<wanted.count where bytes[position + index] != wanted[index] { return false }
        position += wanted.count
        return true
    }
}

/// A decimal number as written: digits times a power of ten.
struct Decimal {
    enum Special { case none, infinity, nan }

    var isNegative = false
    var special = Special.none
    /// Significant digits, without zeroes in front.
    var digits: [UInt8] = []
    /// The value is `digits` as a whole number times ten to this power.
    var power = 0
    /// Where the number ends in the text.
    var end = 0

    /// More digits than this cannot change the rounding, except that they are not all zero.
    private static let digitLimit = 800

    /// Nil if the text does not start with a number.
    init?(_ text: [UInt8], at start: Int = 0) {
        var reader = Scanner(text)
        reader.position = start
        reader.skipBlanks()
        isNegative = reader.takeSign()
        if reader.take("Infinity") {
            special = .infinity
            end = reader.position
            return
        }
        if reader.take("NaN") {
            special = .nan
            end = reader.position
            return
        }
        var any = false
        while let digit = reader.takeDigit() {
            any = true
            append(digit, isFraction: false)
        }
        let beforePoint = reader.position
        if reader.take(UInt8(ascii: ".")) {
            var fraction = false
            while let digit = reader.takeDigit() {
                fraction = true
                append(digit, isFraction: true)
            }
            if !fraction { reader.position = beforePoint }
            any = any || fraction
        }
        guard any else { return nil }
        let beforeExponent = reader.position
        if reader.take(UInt8(ascii: "e")) || reader.take(UInt8(ascii: "E")) {
            let negative = reader.takeSign()
            var written = 0
            var some = false
            while let digit = reader.takeDigit() {
                some = true
                written = min(written * 10 + Int(digit), 1_000_000)
            }
            if some { power += negative ? -written : written } else { reader.position = beforeExponent }
        }
        end = reader.position
    }

    private mutating func append(_ digit: UInt8, isFraction: Bool) {
        if digits.isEmpty && digit == 0 {
            if isFraction { power -= 1 }
            return
        }
        if digits.count < Self.digitLimit {
            digits.append(digit)
            if isFraction { power -= 1 }
            return
        }
        if digit != 0 { digits[Self.digitLimit - 1] |= 1 }
        if !isFraction { power += 1 }
    }

    /// IEEE bits of the nearest value with so many bits of significand (the hidden one included), ties to even.
    ///
    /// Exact: the value is a fraction of two whole numbers, of which the first 64 quotient bits are worked out.
    func bits(significand: Int, exponentBits: Int) -> UInt64 {
        let sign: UInt64 = isNegative ? 1 << UInt64(significand - 1 + exponentBits) : 0
        let bias = (1 << (exponentBits - 1)) - 1
        let infinity = UInt64((1 << exponentBits) - 1) << UInt64(significand - 1)
        if digits.isEmpty || power + digits.count < -400 { return sign }
        if power + digits.count > 400 { return sign | infinity }

        var numerator = Whole(digits: digits)
        var denominator = Whole(digits: [1])
        if power >= 0 { numerator.multiply(byTenTo: power) } else { denominator.multiply(byTenTo: -power) }
        // Shift so that the quotient lies in 2^63 … 2^64; `exponent` is that of its top bit.
        var exponent = numerator.bitCount - denominator.bitCount
        let shift = 63 - exponent
        if shift >= 0 { numerator.shiftLeft(shift) } else { denominator.shiftLeft(-shift) }
        if numerator.isLess(than: denominator, shifted: 63) {
            numerator.shiftLeft(1)
            exponent -= 1
        }
        var (quotient, rest) = numerator.divided(by: denominator)

        // Below the smallest normal exponent there are fewer bits.
        var dropped = 64 - significand
        if exponent < 1 - bias { dropped += 1 - bias - exponent }
        if dropped > 64 { return sign }
        if dropped == 64 {
            let isAboveHalf = quotient > 1 << 63 || (quotient == 1 << 63 && rest)
            return sign | (isAboveHalf ? 1 : 0)
        }
        let low = quotient & ((1 << UInt64(dropped)) - 1)
        let half = UInt64(1) << UInt64(dropped - 1)
        quotient >>= UInt64(dropped)
        if low > half || (low == half && (rest || quotient & 1 == 1)) { quotient += 1 }
        if exponent < 1 - bias { return sign | quotient }
        if quotient == 1 << UInt64(significand) {
            quotient >>= 1
            exponent += 1
        }
        if exponent > bias { return sign | infinity }
        let field = UInt64(exponent + bias) << UInt64(significand - 1)
        return sign | field | (quotient & ((1 << UInt64(significand - 1)) - 1))
    }
}

/// A whole number of any size, not negative; just what reading a decimal needs.
private struct Whole {
    /// Least significant first; no zero at the end.
    var words: [UInt32] = []

    init(digits: [UInt8]) {
        for digit in digits { multiply(by: 10, adding: UInt32(digit)) }
    }

    var bitCount: Int {
        guard let last = words.last else { return 0 }
        return words.count * 32 - last.leadingZeroBitCount
    }

    mutating func multiply(by factor: UInt32, adding summand: UInt32) {
        var carry = UInt64(summand)
        for index in words.indices {
            let product = UInt64(words[index]) * UInt64(factor) + carry
            words[index] = UInt32(truncatingIfNeeded: product)
            carry = product >> 32
        }
        if carry != 0 { words.append(UInt32(carry)) }
    }

    mutating func multiply(byTenTo power: Int) {
        var left = power
        while left >= 9 {
            multiply(by: 1_000_000_000, adding: 0)
            left -= 9
        }
        for _ in 0..<left { multiply(by: 10, adding: 0) }
    }

    mutating func shiftLeft(_ count: Int) {
        guard count > 0, !words.isEmpty else { return }
        let bits = UInt32(count % 32)
        if bits != 0 {
            var carry: UInt32 = 0
            for index in words.indices {
                let word = words[index]
                words[index] = (word << bits) | carry
                carry = word >> (32 - bits)
            }
            if carry != 0 { words.append(carry) }
        }
        words.insert(contentsOf: [UInt32](repeating: 0, count: count / 32), at: 0)
    }

    /// Whether this is less than `other` times two to the power of `shift`.
    func isLess(than other: Whole, shifted shift: Int) -> Bool {
        var shifted = other
        shifted.shiftLeft(shift)
        return compare(shifted) < 0
    }

    func compare(_ other: Whole) -> Int {
        if words.count != other.words.count { return words.count < other.words.count ? -1 : 1 }
        var index = words.count - 1
        while index >= 0 {
            if words[index] != other.words[index] { return words[index] < other.words[index] ? -1 : 1 }
            index -= 1
        }
        return 0
    }

    /// - Precondition: `other` is not greater.
    mutating func subtract(_ other: Whole) {
        var borrow: Int64 = 0
        for index in words.indices {
            let taken = index < other.words.count ? Int64(other.words[index]) : 0
            var difference = Int64(words[index]) - taken - borrow
            borrow = difference < 0 ? 1 : 0
            if difference < 0 { difference += 1 << 32 }
            words[index] = UInt32(difference)
        }
        while words.last == 0 { words.removeLast() }
    }

    /// The quotient, which fits 64 bits, and whether there is a rest.
    func divided(by divisor: Whole) -> (UInt64, Bool) {
        var rest = self
        var quotient: UInt64 = 0
        var shifted = divisor
        shifted.shiftLeft(63)
        for bit in stride(from: 63, through: 0, by: -1) {
            if rest.compare(shifted) >= 0 {
                rest.subtract(shifted)
                quotient |= 1 << UInt64(bit)
            }
            shifted.halve()
        }
        return (quotient, !rest.words.isEmpty)
    }

    mutating func halve() {
        var carry: UInt32 = 0
        var index = words.count - 1
        while index >= 0 {
            let word = words[index]
            words[index] = (word >> 1) | (carry << 31)
            carry = word & 1
            index -= 1
        }
        while words.last == 0 { words.removeLast() }
    }
}
