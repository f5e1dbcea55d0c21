/// Python's `repr` and `format` of numbers and strings.
enum PythonFormat {
    // MARK: repr

    /// The shortest decimal that reads back, with an exponent below 1e-4 and from 1e16 on.
    static func text(_ value: Double) -> [UInt8] {
        if value.isNaN { return StaticString("nan").bytes }
        if value.isInfinite { return value < 0 ? StaticString("-inf").bytes : StaticString("inf").bytes }
        let (digits, exponent) = shortest(value)
        return general(digits, exponent, isNegative: value.sign == .minus, low: -4, high: 16, keepsPoint: true)
    }

    /// The significant digits and the power of ten of the first one.
    static func shortest(_ value: Double) -> (digits: [UInt8], exponent: Int) {
        if value == 0 { return ([0x30], 0) }
        var digits: [UInt8] = []
        var exponent = 0
        var point = -1
        var inExponent = false
        var isNegative = false
        for byte in [UInt8](value.magnitude.description.utf8) {
            switch byte {
            case UInt8(ascii: "."): point = digits.count
            case UInt8(ascii: "e"): inExponent = true
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "+"): break
            default:
                if inExponent { exponent = exponent * 10 + Int(byte - 0x30) } else { digits.append(byte) }
            }
        }
        if isNegative { exponent = -exponent }
        exponent += (point < 0 ? digits.count : point) - 1
        while digits.count > 1, digits[0] == 0x30 {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.count > 1, digits[digits.count - 1] == 0x30 { digits.removeLast() }
        return (digits, exponent)
    }

    /// Digits in plain form if the exponent is in `low ..< high`, else with an exponent.
    private static func general(
        _ digits: [UInt8], _ exponent: Int, isNegative: Bool, low: Int, high: Int, keepsPoint: Bool
    ) -> [UInt8] {
        var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        if exponent < low || exponent >= high {
            text.append(digits[0])
            if digits.count > 1 { text += [UInt8(ascii: ".")] + digits[1...] }
            return text + exponentText(exponent)
        }
        if exponent < 0 {
            text += StaticString("0.").bytes
            for _ in 0..<(-exponent - 1) { text.append(0x30) }
            return text + digits
        }
        for place in 0...exponent { text.append(place < digits.count ? digits[place] : 0x30) }
        if digits.count > exponent + 1 {
            text += [UInt8(ascii: ".")] + digits[(exponent + 1)...]
        } else if keepsPoint {
            text += StaticString(".0").bytes
        }
        return text
    }

    private static func exponentText(_ exponent: Int) -> [UInt8] {
        var text: [UInt8] = [UInt8(ascii: "e"), exponent < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")]
        let digits = IntNatives.decimal(Int64(exponent.magnitude))
        if digits.count < 2 { text.append(0x30) }
        return text + digits
    }

    /// A string literal. Characters outside ASCII stay as they are, except those that cannot be seen.
    static func quoted(_ bytes: [UInt8], isASCII: Bool) -> [UInt8] {
        let hasSingle = bytes.contains(UInt8(ascii: "'"))
        let quote = hasSingle && !bytes.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "\"") : UInt8(ascii: "'")
        var text: [UInt8] = [quote]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let (value, length) = PythonText.scalar(bytes, index)
            switch byte {
            case quote, UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
            case 9: text += StaticString("\\t").bytes
            case 10: text += StaticString("\\n").bytes
            case 13: text += StaticString("\\r").bytes
            case 0x20..<0x7F: text.append(byte)
            default:
                if value >= 0x80, !isASCII, CharacterProperties.has(value, CharacterProperties.isPrintable) {
                    text += bytes[index..<index + length]
                } else {
                    text += escape(value)
                }
            }
            index += length
        }
        return text + [quote]
    }

    private static func escape(_ value: UInt32) -> [UInt8] {
        let (letter, width): (UInt8, Int) =
            value < 0x100 ? (UInt8(ascii: "x"), 2) : value < 0x10000 ? (UInt8(ascii: "u"), 4) : (UInt8(ascii: "U"), 8)
        var text: [UInt8] = [UInt8(ascii: "\\"), letter]
        for place in 0..<width {
            let digit = UInt8(value >> (4 * UInt32(width - 1 - place)) & 15)
            text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
        return text
    }

    // MARK: format

    /// A format specification: `[[fill]align][sign][#][0][width][,_][.precision][type]`.
    struct Specification {
        var fill: [UInt8] = [0x20]
        /// `<`, `>`, `^`, `=`, or 0.
        var align: UInt8 = 0
        var sign = UInt8(ascii: "-")
        var hasSign = false
        /// Only a zero before the width has set the alignment.
        var isAlignedByZero = false
        var isAlternate = false
        /// Zeros have no sign.
        var hidesNegativeZero = false
        var width = 0
        var grouping: UInt8 = 0
        var precision = -1
        var type: UInt8 = 0
        /// The character of the type, in UTF-8.
        var typeText: [UInt8] = []
        /// What is wrong with it, other than its form.
        var problem: [UInt8]?

        /// Nil if it is malformed.
        init?(_ text: [UInt8]) {
            var index = 0
            var givesFill = false
            func isAlign(_ byte: UInt8) -> Bool {
                byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "^") || byte == UInt8(ascii: "=")
            }
            if !text.isEmpty {
                let length = PythonText.scalar(text, 0).length
                if length < text.count, isAlign(text[length]) {
                    fill = Array(text[..<length])
                    align = text[length]
                    index = length + 1
                    givesFill = true
                } else if isAlign(text[0]) {
                    align = text[0]
                    index = 1
                }
            }
            func peek() -> UInt8 { index < text.count ? text[index] : 0 }
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: " ") {
                sign = peek()
                hasSign = true
                index += 1
            }
            if peek() == UInt8(ascii: "z") {
                hidesNegativeZero = true
                index += 1
            }
            if peek() == UInt8(ascii: "#") {
                isAlternate = true
                index += 1
            }
            if peek() == 0x30 {
                if !givesFill { fill = [0x30] }
                if align == 0 {
                    align = UInt8(ascii: "=")
                    isAlignedByZero = true
                }
                index += 1
            }
            while peek() >= 0x30, peek() <= 0x39 {
                width = width * 10 + Int(peek() - 0x30)
                if width > 1 << 24 { return nil }
                index += 1
            }
            if peek() == UInt8(ascii: ",") || peek() == UInt8(ascii: "_") {
                grouping = peek()
                index += 1
                if peek() == UInt8(ascii: ",") || peek() == UInt8(ascii: "_"), peek() != grouping {
                    problem = StaticString("Cannot specify both ',' and '_'.").bytes
                }
            }
            if peek() == UInt8(ascii: ".") {
                index += 1
                precision = 0
                if peek() < 0x30 || peek() > 0x39 { problem = StaticString("Format specifier missing precision").bytes }
                while peek() >= 0x30, peek() <= 0x39 {
                    precision = precision * 10 + Int(peek() - 0x30)
                    if precision > 1 << 20 { return nil }
                    index += 1
                }
            }
            if index < text.count {
                type = text[index]
                let length = PythonText.scalar(text, index).length
                typeText = Array(text[index..<min(text.count, index + length)])
                index += length
            }
            if problem == nil, index < text.count { return nil }
            if problem == nil, grouping != 0 { problem = groupingProblem }
        }

        /// What is wrong if the type does not go with separators between groups.
        private var groupingProblem: [UInt8]? {
            switch type {
            case 0, UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"),
                UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "%"):
                return nil
            case UInt8(ascii: "b"), UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"):
                if grouping == UInt8(ascii: "_") { return nil }
            default: break
            }
            return StaticString("Cannot specify '").bytes + [grouping] + StaticString("' with '").bytes + typeText
                + StaticString("'.").bytes
        }

        /// What is wrong with it for a string; nil if nothing is, apart from an unknown type.
        var stringProblem: [UInt8]? {
            if type != 0, type != UInt8(ascii: "s") { return nil }
            if sign == UInt8(ascii: " ") { return StaticString("Space not allowed in string format specifier").bytes }
            if hasSign { return StaticString("Sign not allowed in string format specifier").bytes }
            if hidesNegativeZero { return StaticString("Negative zero coercion (z) not allowed in string format specifier").bytes }
            if isAlternate { return StaticString("Alternate form (#) not allowed in string format specifier").bytes }
            if align == UInt8(ascii: "="), !isAlignedByZero {
                return StaticString("'=' alignment not allowed in string format specifier").bytes
            }
            return grouping == 0 ? nil : StaticString("Cannot specify '").bytes + [grouping] + StaticString("' with 's'.").bytes
        }

        /// What is wrong with it for an int; nil if nothing is, apart from an unknown type.
        var integerProblem: [UInt8]? {
            guard [0, UInt8(ascii: "d"), UInt8(ascii: "n"), UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "o"),
                UInt8(ascii: "b"), UInt8(ascii: "c")].contains(type)
            else { return nil }
            if precision >= 0 { return StaticString("Precision not allowed in integer format specifier").bytes }
            if hidesNegativeZero {
                return StaticString("Negative zero coercion (z) not allowed in integer format specifier").bytes
            }
            guard type == UInt8(ascii: "c") else { return nil }
            if hasSign { return StaticString("Sign not allowed with integer format specifier 'c'").bytes }
            return isAlternate ? StaticString("Alternate form (#) not allowed with integer format specifier 'c'").bytes : nil
        }

        /// Fills up to the width. `head` is a sign and prefix, before which `=` does not fill.
        func padded(_ head: [UInt8], _ body: [UInt8], defaultAlign: UInt8) -> [UInt8] {
            let count = PythonText.count(head) + PythonText.count(body)
            let missing = max(0, width - count)
            let place = align == 0 ? defaultAlign : align
            func filling(_ count: Int) -> [UInt8] {
                var result: [UInt8] = []
                for _ in 0..<count { result += fill }
                return result
            }
            switch place {
            case UInt8(ascii: "<"): return head + body + filling(missing)
            case UInt8(ascii: "^"): return filling(missing / 2) + head + body + filling(missing - missing / 2)
            case UInt8(ascii: "="): return head + filling(missing) + body
            default: return filling(missing) + head + body
            }
        }

        func signText(_ isNegative: Bool) -> [UInt8] {
            if isNegative { return [UInt8(ascii: "-")] }
            return sign == UInt8(ascii: "-") ? [] : [sign]
        }

        /// Digits with separators between groups.
        func grouped(_ digits: [UInt8], size: Int, minimum: Int) -> [UInt8] {
            var digits = digits
            guard grouping != 0, !digits.isEmpty else { return digits }
            // With zeros as filling, they are grouped too.
            if align == UInt8(ascii: "="), fill == [0x30] {
                while digits.count + (digits.count - 1) / size < minimum { digits.insert(0x30, at: 0) }
            }
            var result: [UInt8] = []
            for (index, digit) in digits.enumerated() {
                if index > 0, (digits.count - index) % size == 0 { result.append(grouping) }
                result.append(digit)
            }
            return result
        }
    }

    /// Nil if the type letter is not one for ints.
    static func integer(_ value: PythonInteger, _ format: Specification) -> [UInt8]? {
        var prefix: [UInt8] = []
        var digits: [UInt8]
        var size = 3
        switch format.type {
        case 0, UInt8(ascii: "d"), UInt8(ascii: "n"): digits = value.digits
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            digits = value.digits(radix: 16)
            prefix = [0x30, format.type]
            size = 4
            if format.type == UInt8(ascii: "X") { digits = digits.map { $0 > 0x60 ? $0 - 32 : $0 } }
        case UInt8(ascii: "o"):
            digits = value.digits(radix: 8)
            prefix = [0x30, format.type]
            size = 4
        case UInt8(ascii: "b"):
            digits = value.digits(radix: 2)
            prefix = [0x30, format.type]
            size = 4
        case UInt8(ascii: "c"):
            guard let code = value.small, code >= 0, code < 0x110000 else { return nil }
            return format.padded([], PythonText.encode(UInt32(code)), defaultAlign: UInt8(ascii: ">"))
        default: return nil
        }
        let head = format.signText(value.isNegative) + (format.isAlternate ? prefix : [])
        return format.padded(
            head, format.grouped(digits, size: size, minimum: format.width - head.count), defaultAlign: UInt8(ascii: ">"))
    }

    /// Nil if the type letter is not one for floats.
    static func floating(_ number: Double, _ format: Specification) -> [UInt8]? {
        var value = number
        var percent = false
        var type = format.type
        if type == UInt8(ascii: "%") {
            value *= 100
            percent = true
            type = UInt8(ascii: "f")
        }
        let isUpper = type == UInt8(ascii: "E") || type == UInt8(ascii: "F") || type == UInt8(ascii: "G")
        var body: [UInt8]
        if value.isNaN || value.isInfinite {
            switch type | 0x20 {
            case UInt8(ascii: "f"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "n"), 0x20: body = text(value.magnitude)
            default: return nil
            }
        } else {
            let precision = format.precision < 0 ? 6 : format.precision
            switch type | 0x20 {
            case UInt8(ascii: "f"):
                body = fixed(value.magnitude, precision)
                if format.isAlternate, precision == 0 { body.append(UInt8(ascii: ".")) }
            case UInt8(ascii: "e"):
                let (digits, exponent) = rounded(value.magnitude, precision + 1)
                body = [digits[0]]
                if precision > 0 || format.isAlternate { body += [UInt8(ascii: ".")] + digits[1...] }
                body += exponentText(exponent)
            case UInt8(ascii: "g"), UInt8(ascii: "n"), 0x20:
                if format.type == 0, format.precision < 0 {
                    body = text(value.magnitude)
                } else {
                    let count = max(1, precision)
                    var (digits, exponent) = rounded(value.magnitude, count)
                    if !format.isAlternate { while digits.count > 1, digits[digits.count - 1] == 0x30 { digits.removeLast() } }
                    let high = format.type == 0 ? count - 1 : count
                    body = general(
                        digits, exponent, isNegative: false, low: -4, high: high, keepsPoint: format.type == 0)
                    if format.isAlternate, !body.contains(UInt8(ascii: ".")) {
                        body.insert(UInt8(ascii: "."), at: body.firstIndex(of: UInt8(ascii: "e")) ?? body.count)
                    }
                }
            default: return nil
            }
        }
        if isUpper { body = body.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 32 : $0 } }
        let isZero = !body.contains { $0 > 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "I") }
        let head = format.signText(value.sign == .minus && !value.isNaN && !(format.hidesNegativeZero && isZero))
        let whole = body.firstIndex { $0 < 0x30 || $0 > 0x39 } ?? body.count
        let tail = Array(body[whole...]) + (percent ? [UInt8(ascii: "%")] : [])
        let grouped = format.grouped(Array(body[..<whole]), size: 3, minimum: format.width - head.count - tail.count)
        return format.padded(head, grouped + tail, defaultAlign: UInt8(ascii: ">"))
    }

    static func string(_ bytes: [UInt8], _ format: Specification) -> [UInt8]? {
        guard format.type == 0 || format.type == UInt8(ascii: "s") else { return nil }
        var body = bytes
        if format.precision >= 0 { body = Array(bytes[..<PythonText.offset(bytes, format.precision)]) }
        var format = format
        if format.align == UInt8(ascii: "=") { format.align = UInt8(ascii: "<") }
        return format.padded([], body, defaultAlign: UInt8(ascii: "<"))
    }

    // MARK: Exact decimals

    /// A magnitude with so many digits behind the point, exactly rounded, half to even.
    static func fixed(_ value: Double, _ places: Int) -> [UInt8] {
        var digits = scaled(value, places).digits
        while digits.count <= places { digits.insert(0x30, at: 0) }
        if places == 0 { return digits }
        return Array(digits[..<(digits.count - places)]) + [UInt8(ascii: ".")] + digits[(digits.count - places)...]
    }

    /// `value · 10^places`, rounded half to even.
    private static func scaled(_ value: Double, _ places: Int) -> PythonInteger {
        if value == 0 { return PythonInteger(0) }
        let exponent = Int(value.exponent) - 52
        let significand: UInt64
        var shift = exponent
        if value.isSubnormal || value.exponent < -1022 {
            significand = value.significandBitPattern
            shift = -1074
        } else {
            significand = value.significandBitPattern | 1 << 52
        }
        if let quick = scaled(significand, shift, places) { return PythonInteger(quick) }
        var number = PythonInteger(Int64(significand))
        var divisor = PythonInteger(1)
        if places >= 0 {
            number = number.multiplied(by: PythonInteger(10).power(UInt64(places)))
        } else {
            divisor = PythonInteger(10).power(UInt64(-places))
        }
        if shift >= 0 { number = number.shiftedLeft(shift) } else { divisor = divisor.shiftedLeft(-shift) }
        var (quotient, rest) = number.dividedFloor(by: divisor)
        let order = rest.shiftedLeft(1).compare(divisor)
        let isOdd = (quotient.limbs.first ?? 0) & 1 == 1
        if order > 0 || order == 0 && isOdd { quotient = quotient.adding(PythonInteger(1)) }
        return quotient
    }

    /// `significand · 2^shift · 10^places`, rounded half to even, where 128 bits are enough; else nil.
    private static func scaled(_ significand: UInt64, _ shift: Int, _ places: Int) -> Int64? {
        guard places >= 0, places <= 15, shift < 0, shift > -64 else { return nil }
        var power: UInt64 = 1
        for _ in 0..<places { power *= 10 }
        let (high, low) = significand.multipliedFullWidth(by: power)
        let down = UInt64(-shift)
        guard high >> down == 0 else { return nil }
        var quotient = low >> down | high << (64 - down)
        let rest = low & (1 << down - 1)
        let half: UInt64 = 1 << (down - 1)
        if rest > half || rest == half && quotient & 1 == 1 { quotient += 1 }
        return Int64(exactly: quotient)
    }

    /// So many significant digits and the power of ten of the first one.
    private static func rounded(_ value: Double, _ count: Int) -> ([UInt8], Int) {
        if value == 0 { return ([UInt8](repeating: 0x30, count: count), 0) }
        var exponent = shortest(value).exponent
        var digits = scaled(value, count - 1 - exponent).digits
        // The value is only near to its shortest text, which may have another power of ten.
        if digits.count != count {
            exponent += digits.count > count ? 1 : -1
            digits = scaled(value, count - 1 - exponent).digits
        }
        return (digits, exponent)
    }

    /// Rounds to so many places, half to even on the exact value.
    static func rounded(_ value: Double, places: Int) -> Double {
        if !value.isFinite || places > 22 + 300 { return value }
        if places >= 0, places <= 15, value.magnitude < 1e15 {
            // Where the product is far from the middle of two whole numbers its error does not count, and the quotient of two exact numbers is
            // the float next to it.
            var power = 1.0
            for _ in 0..<places { power *= 10 }
            let scaled = value.magnitude * power
            if scaled < 1e15 {
                let floor = Rounding.floor(scaled)
                let rest = scaled - floor
                if (rest - 0.5).magnitude > 1e-3 + scaled * 1e-15 {
                    let result = (rest > 0.5 ? floor + 1 : floor) / power
                    return value.sign == .minus ? -result : result
                }
            }
        }
        if places < -308 { return value < 0 ? -0.0 : 0.0 }
        let whole = scaled(value.magnitude, places)
        var text = whole.digits
        text += [UInt8(ascii: "e")] + IntNatives.decimal(Int64(-places))
        let result = NumberReader.double(text)
        return value.sign == .minus ? -result : result
    }
}
