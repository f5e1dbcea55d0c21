/// The parts of a string token, and the value of its text.
struct StringLiteral {
    var isRaw = false
    var isBytes = false
    var isFormat = false
    /// Whether the prefix is exactly `u`.
    var isUnicode = false
    /// Offsets of the text between the quotes.
    var text: Range<Int>

    /// The parts of the token at `start ..< end`.
    init(_ source: UnsafeBufferPointer<UInt8>, start: Int, end: Int) {
        var index = start
        while source[index] != UInt8(ascii: "\""), source[index] != UInt8(ascii: "'") {
            switch source[index] {
            case UInt8(ascii: "r"), UInt8(ascii: "R"): isRaw = true
            case UInt8(ascii: "b"), UInt8(ascii: "B"): isBytes = true
            case UInt8(ascii: "f"), UInt8(ascii: "F"): isFormat = true
            case UInt8(ascii: "u"): isUnicode = true
            default: break
            }
            index += 1
        }
        let isTriple =
            end - index >= 6 && source[index + 1] == source[index] && source[index + 2] == source[index]
        let quotes = isTriple ? 3 : 1
        text = index + quotes..<end - quotes
    }

    /// What is wrong with an escape: its offset and the words for it.
    struct Fault: Error {
        var start: Int
        var end: Int
        var problem: SyntaxProblem
    }

    /// The value of the bytes `range` of the source, with escapes replaced unless the string is raw.
    static func decode(
        _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isRaw: Bool, isBytes: Bool
    ) throws(Fault) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            if byte == 0x0D {
                result.append(0x0A)
                index += index + 1 < range.upperBound && source[index + 1] == 0x0A ? 2 : 1
            } else if byte == UInt8(ascii: "\\"), !isRaw {
                index = try escape(source, index, range.upperBound, isBytes: isBytes, into: &result)
            } else {
                if isBytes, byte >= 0x80 {
                    throw Fault(start: index, end: index + 1, problem: .bytesNotASCII)
                }
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    /// Reads one escape; answers the offset after it.
    private static func escape(
        _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, isBytes: Bool, into result: inout [UInt8]
    ) throws(Fault) -> Int {
        let next = start + 1
        guard next < end else {
            result.append(UInt8(ascii: "\\"))
            return next
        }
        let letter = source[next]
        switch letter {
        case 0x0A: return next + 1
        case 0x0D: return next + 1 < end && source[next + 1] == 0x0A ? next + 2 : next + 1
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): result.append(letter)
        case UInt8(ascii: "a"): result.append(7)
        case UInt8(ascii: "b"): result.append(8)
        case UInt8(ascii: "f"): result.append(12)
        case UInt8(ascii: "n"): result.append(10)
        case UInt8(ascii: "r"): result.append(13)
        case UInt8(ascii: "t"): result.append(9)
        case UInt8(ascii: "v"): result.append(11)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var index = next
            var value: UInt32 = 0
            while index < end, index < next + 3, source[index] >= 0x30, source[index] <= 0x37 {
                value = value * 8 + UInt32(source[index] - 0x30)
                index += 1
            }
            if isBytes { result.append(UInt8(truncatingIfNeeded: value)) } else { WideText.append(value, to: &result) }
            return index
        case UInt8(ascii: "x"): return try hexadecimal(source, start, end, 2, isBytes: isBytes, into: &result)
        case UInt8(ascii: "u") where !isBytes:
            return try hexadecimal(source, start, end, 4, isBytes: false, into: &result)
        case UInt8(ascii: "U") where !isBytes:
            return try hexadecimal(source, start, end, 8, isBytes: false, into: &result)
        case UInt8(ascii: "N") where !isBytes: return try named(source, start, end, into: &result)
        default:
            // An unknown escape stays as it is.
            result.append(UInt8(ascii: "\\"))
            return next
        }
        return next + 1
    }

    private static func hexadecimal(
        _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ count: Int, isBytes: Bool,
        into result: inout [UInt8]
    ) throws(Fault) -> Int {
        var value: UInt32 = 0
        var index = start + 2
        for _ in 0..<count {
            guard index < end, let digit = NumberLiteral.digit(source[index]) else {
                throw Fault(start: start, end: index, problem: .badEscape)
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        guard value <= 0x10FFFF else { throw Fault(start: start, end: index, problem: .badEscape) }
        if isBytes { result.append(UInt8(value)) } else { WideText.append(value, to: &result) }
        return index
    }

    private static func named(
        _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into result: inout [UInt8]
    ) throws(Fault) -> Int {
        var index = start + 2
        guard index < end, source[index] == UInt8(ascii: "{") else {
            throw Fault(start: start, end: index, problem: .badEscape)
        }
        let first = index + 1
        while index < end, source[index] != UInt8(ascii: "}") { index += 1 }
        guard index < end else { throw Fault(start: start, end: end, problem: .badEscape) }
        let name = String(decoding: UnsafeBufferPointer(rebasing: source[first..<index]), as: UTF8.self)
        guard let scalar = CharacterNames.scalar(named: name) else {
            throw Fault(start: start, end: index + 1, problem: .badEscape)
        }
        WideText.append(scalar.value, to: &result)
        return index + 1
    }
}

/// Characters by their Unicode names.
enum CharacterNames {
    /// The character with a name or an alias, in any case.
    static func scalar(named name: String) -> Unicode.Scalar? { table[name.uppercased()] ?? ideograph(name.uppercased()) }

    /// Made at the first use: only few programs name characters.
    private static let table: [String: Unicode.Scalar] = {
        var result: [String: Unicode.Scalar] = [:]
        for value in (UInt32(0)...0x323AF).filter({ !(0x4E00...0x9FFF).contains($0) }) + Array(0xE0000...0xE01EF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if let name = scalar.properties.name { result[name] = scalar }
            if let name = scalar.properties.nameAlias { result[name] = scalar }
        }
        for (name, value) in controls { result[name] = Unicode.Scalar(value) }
        return result
    }()

    /// Aliases of characters that have no name of their own or are better known by another, as far as programs use them.
    private static let controls: [(String, UInt32)] = [
        ("NULL", 0), ("NUL", 0), ("BELL", 7), ("BEL", 7), ("BACKSPACE", 8), ("CHARACTER TABULATION", 9), ("TAB", 9),
        ("HORIZONTAL TABULATION", 9), ("LINE FEED", 10), ("LF", 10), ("NEW LINE", 10), ("LINE TABULATION", 11), ("VT", 11),
        ("FORM FEED", 12), ("FF", 12), ("CARRIAGE RETURN", 13), ("CR", 13), ("ESCAPE", 27), ("ESC", 27), ("DELETE", 127),
        ("DEL", 127), ("NEXT LINE", 0x85), ("NEL", 0x85), ("NBSP", 0xA0), ("SHY", 0xAD), ("CGJ", 0x34F), ("ZWSP", 0x200B), ("ZWNJ", 0x200C), ("ZWJ", 0x200D), ("LRM", 0x200E),
        ("RLM", 0x200F), ("LRE", 0x202A), ("RLE", 0x202B), ("PDF", 0x202C), ("LRO", 0x202D), ("RLO", 0x202E), ("NNBSP", 0x202F), ("MMSP", 0x205F),
        ("WJ", 0x2060), ("LRI", 0x2066), ("RLI", 0x2067), ("FSI", 0x2068), ("PDI", 0x2069), ("BYTE ORDER MARK", 0xFEFF), ("BOM", 0xFEFF),
        ("ZWNBSP", 0xFEFF),
    ]

    private static func ideograph(_ name: String) -> Unicode.Scalar? {
        let prefix = "CJK UNIFIED IDEOGRAPH-"
        guard name.hasPrefix(prefix), let value = UInt32(name.dropFirst(prefix.count), radix: 16),
            (0x4E00...0x9FFF).contains(value)
        else { return nil }
        return Unicode.Scalar(value)
    }
}

/// Identifiers are compared in compatibility normal form (PEP 3131). This covers the characters that have a
/// compatibility form of one letter or digit in the blocks of mathematical, circled, full-width and letter-like
/// characters; combining sequences stay as they are written.
enum NameFolding {
    static func folded(_ name: [UInt8]) -> [UInt8] {
        let text = String(decoding: name, as: UTF8.self)
        var result: [UInt8] = []
        for scalar in text.unicodeScalars { WideText.append(fold(scalar.value), to: &result) }
        return result
    }

    private static func fold(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xAA: return 0x61
        case 0xB5: return 0x3BC
        case 0xBA: return 0x6F
        case 0x17F: return 0x73
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF3F: return value - 0xFEE0
        case 0x1D400..<0x1D6A4: return letter(value - 0x1D400)
        case 0x1D7CE...0x1D7FF: return 0x30 + (value - 0x1D7CE) % 10
        case 0x2102: return 0x43
        case 0x210A: return 0x67
        case 0x210B...0x210D: return 0x48
        case 0x210E: return 0x68
        case 0x2110, 0x2111: return 0x49
        case 0x2112: return 0x4C
        case 0x2113: return 0x6C
        case 0x2115: return 0x4E
        case 0x2119: return 0x50
        case 0x211A: return 0x51
        case 0x211B...0x211D: return 0x52
        case 0x2124, 0x2128: return 0x5A
        case 0x212A: return 0x4B
        case 0x212B: return 0xC5
        case 0x212C: return 0x42
        case 0x212F: return 0x65
        case 0x2130: return 0x45
        case 0x2131: return 0x46
        case 0x2133: return 0x4D
        case 0x2134: return 0x6F
        default: return value
        }
    }

    /// Mathematical alphabets follow one another, each with capital and small letters.
    private static func letter(_ distance: UInt32) -> UInt32 {
        let place = distance % 52
        return place < 26 ? 0x41 + place : 0x61 + place - 26
    }
}
