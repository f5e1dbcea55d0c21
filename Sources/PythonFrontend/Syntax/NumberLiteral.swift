/// The values of number literals.
enum NumberLiteral {
    /// The value of a digit in any radix up to 16.
    @inline(__always)
    static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
        default: nil
        }
    }

    /// The value of a literal that the lexer accepted; nil if it has more than `maximumDigits` decimal digits.
    static func value(_ text: [UInt8]) -> Constant? {
        let bytes = text.filter { $0 != UInt8(ascii: "_") }
        if bytes.count > 2, bytes[0] == UInt8(ascii: "0") {
            switch bytes[1] | 0x20 {
            case UInt8(ascii: "x"): return integer(bytes[2...], radix: 16)
            case UInt8(ascii: "o"): return integer(bytes[2...], radix: 8)
            case UInt8(ascii: "b"): return integer(bytes[2...], radix: 2)
            default: break
            }
        }
        if bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "j") { return .imaginary(double(bytes.dropLast())) }
        if bytes.allSatisfy({ Lexer.isDigit($0) }) {
            return bytes.count > maximumDigits ? nil : integer(bytes[...], radix: 10)
        }
        return .float(double(bytes[...]))
    }

    /// Decimal digits of an int literal; the reference implementation has the same limit.
    static let maximumDigits = 4300

    private static func double(_ bytes: ArraySlice<UInt8>) -> Double {
        Double(String(decoding: bytes, as: UTF8.self)) ?? 0
    }

    private static func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> Constant {
        var small: UInt64 = 0
        var isSmall = true
        for byte in digits {
            let (product, overflow) = small.multipliedReportingOverflow(by: UInt64(radix))
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit(byte) ?? 0))
            if overflow || carry || sum > UInt64(Int64.max) {
                isSmall = false
                break
            }
            small = sum
        }
        if isSmall { return .int(Int64(small)) }
        var limbs: [UInt32] = []
        for byte in digits {
            var carry = UInt64(digit(byte) ?? 0)
            for index in limbs.indices {
                carry += UInt64(limbs[index]) * UInt64(radix)
                limbs[index] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            if carry > 0 { limbs.append(UInt32(carry)) }
        }
        return .bigInt(limbs)
    }

    /// The decimal digits of a magnitude, least significant limb first.
    static func decimal(_ limbs: [UInt32]) -> String {
        var rest = limbs
        var groups: [UInt32] = []
        while !rest.isEmpty {
            var remainder: UInt64 = 0
            for index in rest.indices.reversed() {
                let value = remainder << 32 | UInt64(rest[index])
                rest[index] = UInt32(value / 1_000_000_000)
                remainder = value % 1_000_000_000
            }
            groups.append(UInt32(remainder))
            while rest.last == 0 { rest.removeLast() }
        }
        var text = String(groups.last ?? 0)
        for group in groups.dropLast().reversed() {
            let digits = String(group)
            text += String(repeating: "0", count: 9 - digits.count) + digits
        }
        return text
    }
}

/// The value of a literal.
public enum Constant: Hashable, Sendable {
    case none, `true`, `false`, ellipsis
    case int(Int64)
    /// An int beyond 64 bits: its magnitude, least significant limb first, without leading zeros.
    case bigInt([UInt32])
    /// IEEE bits are compared, so that 0.0 and -0.0 differ.
    case float(Double)
    case imaginary(Double)
    /// UTF-8, extended to surrogates.
    case string([UInt8])
    case bytes([UInt8])
}
