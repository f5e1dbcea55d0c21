/// Numbers as text (language.md ruling L20).
///
/// Whole numbers are decimal. A double or float is the shortest decimal that reads back to the same value, with a
/// point; below 1e-3 and from 1e7 on in exponent form.
public enum NumberText {
    public static func text(_ value: Double) -> [UInt8] {
        if value.isNaN { return StaticString("NaN").bytes }
        if value.isInfinite { return infinity(isNegative: value < 0) }
        return layOut([UInt8](value.description.utf8), plain: value == 0 || (value.magnitude >= 1e-3 && value.magnitude < 1e7))
    }

    public static func text(_ value: Float) -> [UInt8] {
        if value.isNaN { return StaticString("NaN").bytes }
        if value.isInfinite { return infinity(isNegative: value < 0) }
        return layOut([UInt8](value.description.utf8), plain: value == 0 || (value.magnitude >= 1e-3 && value.magnitude < 1e7))
    }

    private static func infinity(isNegative: Bool) -> [UInt8] {
        isNegative ? StaticString("-Infinity").bytes : StaticString("Infinity").bytes
    }

    /// Takes the significant digits and the exponent out of the standard library's shortest text and sets them anew.
    private static func layOut(_ shortest: [UInt8], plain: Bool) -> [UInt8] {
        var digits: [UInt8] = []
        var isNegative = false
        var pointSeen = false
        /// Power of ten of the first digit in `digits`.
        var exponent = -1
        var written = 0
        var writtenIsNegative = false
        var inExponent = false
        for byte in shortest {
            switch byte {
            case UInt8(ascii: "-"):
                if inExponent { writtenIsNegative = true } else { isNegative = true }
            case UInt8(ascii: "."):
                pointSeen = true
            case UInt8(ascii: "e"):
                inExponent = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if inExponent {
                    written = written * 10 + Int(byte - UInt8(ascii: "0"))
                } else if digits.isEmpty && byte == UInt8(ascii: "0") {
                    if pointSeen { exponent -= 1 }
                } else {
                    digits.append(byte)
                    if !pointSeen { exponent += 1 }
                }
            default:
                break
            }
        }
        exponent += writtenIsNegative ? -written : written
        while let last = digits.last, last == UInt8(ascii: "0") { digits.removeLast() }
        if digits.isEmpty {
            digits = [UInt8(ascii: "0")]
            exponent = 0
        }

        var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        if plain {
            appendPlain(digits, exponent, to: &text)
        } else {
            appendPlain(digits, 0, to: &text)
            text.append(UInt8(ascii: "E"))
            text.append(contentsOf: IntNatives.decimal(Int64(exponent)))
        }
        return text
    }

    private static func appendPlain(_ digits: [UInt8], _ exponent: Int, to text: inout [UInt8]) {
        let zero = UInt8(ascii: "0")
        if exponent < 0 {
            text.append(zero)
            text.append(UInt8(ascii: "."))
            for _ in 1..<(-exponent) { text.append(zero) }
            text.append(contentsOf: digits)
            return
        }
        for place in 0...exponent { text.append(place < digits.count ? digits[place] : zero) }
        text.append(UInt8(ascii: "."))
        if digits.count > exponent + 1 {
            text.append(contentsOf: digits[(exponent + 1)...])
        } else {
            text.append(zero)
        }
    }
}
