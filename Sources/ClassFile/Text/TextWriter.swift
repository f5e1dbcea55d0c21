/// Builds the text form as UTF-8 bytes.
struct TextWriter {
    var bytes: [UInt8] = []

    mutating func text(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ raw: [UInt8]) {
        bytes.append(contentsOf: raw)
    }

    mutating func newline() { bytes.append(0x0A) }

    mutating func space() { bytes.append(0x20) }

    mutating func integer(_ value: some BinaryInteger) {
        var digits: [UInt8] = []
        var rest = value.magnitude
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            digits.append(0x30 + UInt8(digit))
            rest = quotient
        } while rest != 0
        if value < 0 { bytes.append(0x2D) }
        bytes.append(contentsOf: digits.reversed())
    }

    /// Two hexadecimal digits.
    mutating func hex(_ byte: UInt8) {
        bytes.append(TextWriter.digit(byte >> 4))
        bytes.append(TextWriter.digit(byte & 15))
    }

    /// At least four hexadecimal digits.
    mutating func hex(offset: Int) {
        var shift = 12
        while shift < 60 && offset >> (shift + 4) != 0 { shift += 4 }
        while shift >= 0 {
            bytes.append(TextWriter.digit(UInt8(truncatingIfNeeded: offset >> shift) & 15))
            shift -= 4
        }
    }

    /// Spaces up to a column counted from `lineStart`, at least one.
    mutating func pad(to column: Int, from lineStart: Int) {
        repeat { bytes.append(0x20) } while bytes.count - lineStart < column
    }

    /// A name as it is where that can be read back, else in quotes.
    mutating func name(_ name: [UInt8]) {
        var isBare = !name.isEmpty && name != [0x5F]
        for byte in name where !TextWriter.isBareNameByte(byte) {
            isBare = false
            break
        }
        if isBare { raw(name) } else { quoted(name) }
    }

    /// A string in quotes. Well-formed UTF-8 stays readable, every other byte becomes `\xNN`.
    mutating func quoted(_ string: [UInt8]) {
        bytes.append(0x22)
        var at = 0
        while at < string.count {
            let byte = string[at]
            switch byte {
            case 0x0A: text("\\n")
            case 0x0D: text("\\r")
            case 0x09: text("\\t")
            case 0x22: text("\\\"")
            case 0x5C: text("\\\\")
            case 0x20...0x7E: bytes.append(byte)
            default:
                let length = TextWriter.printableSequence(string, at)
                if length > 0 {
                    bytes.append(contentsOf: string[at..<at + length])
                    at += length
                    continue
                }
                text("\\x")
                hex(byte)
            }
            at += 1
        }
        bytes.append(0x22)
    }

    /// A type: `int`, `.a.b`, `int[]`, `int[*.impl]`. An empty name is `_`; an element of a plain type is in braces.
    mutating func type(_ type: TypeName) {
        if type.isContainer {
            typeName(type.element)
            if type.main == TypeName.arrayClass {
                text("[]")
            } else {
                text("[*")
                plainName(type.main)
                text("]")
            }
        } else {
            typeName(type.main)
            if !type.element.isEmpty {
                text("{")
                plainName(type.element)
                text("}")
            }
        }
    }

    private mutating func plainName(_ name: [UInt8]) {
        if name.isEmpty { text("_") } else { self.name(name) }
    }

    private mutating func typeName(_ name: [UInt8]) {
        for keyword in TypeKeyword.allCases where keyword.className == name {
            raw(keyword.word)
            return
        }
        for keyword in TypeKeyword.allCases where keyword.word == name {
            quoted(name)
            return
        }
        // These words follow a result type.
        if name == Array("constructor".utf8) || name == Array("legacy".utf8) {
            quoted(name)
        } else {
            plainName(name)
        }
    }

    static func isBareNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
        case 0x5F, 0x2E, 0x24, 0x3C, 0x3E, 0x2D, 0x2B, 0x2F, 0x40: true  // _ . $ < > - + / @
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }

    /// Length of the well-formed multi-byte sequence at `at`; 0 if there is none or it is a control or separator.
    private static func printableSequence(_ string: [UInt8], _ at: Int) -> Int {
        let lead = string[at]
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0 && at + length <= string.count else { return 0 }
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for index in 1..<length {
            guard string[at + index] & 0xC0 == 0x80 else { return 0 }
            scalar = scalar << 6 | UInt32(string[at + index] & 0x3F)
        }
        let isShortest = scalar >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
        guard isShortest && scalar <= 0x10FFFF && !(0xD800...0xDFFF).contains(scalar) else { return 0 }
        // C1 controls, line and paragraph separators, and marks that turn the direction of text stay escaped.
        if scalar < 0xA0 || (0x200B...0x200F).contains(scalar) || (0x2028...0x202E).contains(scalar)
            || (0x2066...0x2069).contains(scalar) || scalar == 0xFEFF
        {
            return 0
        }
        return length
    }
}

/// The short names of common types in the text form.
enum TypeKeyword: CaseIterable {
    case void, int, long, float, double, string

    var word: [UInt8] {
        switch self {
        case .void: Array("void".utf8)
        case .int: Array("int".utf8)
        case .long: Array("long".utf8)
        case .float: Array("float".utf8)
        case .double: Array("double".utf8)
        case .string: Array("string".utf8)
        }
    }

    var className: [UInt8] {
        switch self {
        case .void: TypeName.voidClass
        case .int: TypeName.int.main
        case .long: TypeName.long.main
        case .float: TypeName.float.main
        case .double: TypeName.double.main
        case .string: TypeName.stringClass
        }
    }
}
