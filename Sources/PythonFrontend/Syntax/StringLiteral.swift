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

    /// What is wrong with an escape: its offset and the words for it; nil for a character that bytes cannot contain.
    struct Fault: Error {
        var start: Int
        var end: Int
        var words: String?

        /// What is to be said where the text with the escape begins at `base`: codecs count places from there, and a character beyond
        /// ASCII as the escape of eight digits that it could be.
        func problem(_ source: UnsafeBufferPointer<UInt8>, from base: Int, isBytes: Bool) -> SyntaxProblem {
            guard let words else { return .bytesNotASCII }
            func place(_ offset: Int) -> Int {
                source[base..<offset].reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 >= 0xC0 ? 10 : 0) }
            }
            if isBytes { return .badEscape("(value error) invalid \\x escape at position \(place(start))") }
            return .badEscape(
                "(unicode error) 'unicodeescape' codec can't decode bytes in position \(place(start))-\(place(end) - 1): \(words)")
        }
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
                    throw Fault(start: index, end: index + 1, words: nil)
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
                let letter = Character(Unicode.Scalar(source[start + 1]))
                throw Fault(start: start, end: index, words: "truncated \\\(letter)\(String(repeating: "X", count: count)) escape")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        guard value <= 0x10FFFF else { throw Fault(start: start, end: index, words: "illegal Unicode character") }
        if isBytes { result.append(UInt8(value)) } else { WideText.append(value, to: &result) }
        return index
    }

    private static func named(
        _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, into result: inout [UInt8]
    ) throws(Fault) -> Int {
        var index = start + 2
        guard index < end, source[index] == UInt8(ascii: "{") else {
            throw Fault(start: start, end: index, words: "malformed \\N character escape")
        }
        let first = index + 1
        while index < end, source[index] != UInt8(ascii: "}") { index += 1 }
        guard index < end, index > first else {
            throw Fault(start: start, end: index, words: "malformed \\N character escape")
        }
        let name = String(decoding: UnsafeBufferPointer(rebasing: source[first..<index]), as: UTF8.self)
        guard let scalar = CharacterNames.scalar(named: name) else {
            throw Fault(start: start, end: index + 1, words: "unknown Unicode character name")
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

    /// Aliases of controls and marks.
    private static let controls: [(String, UInt32)] = [
        ("NULL", 0x0), ("START OF HEADING", 0x1), ("START OF TEXT", 0x2), ("END OF TEXT", 0x3),
        ("END OF TRANSMISSION", 0x4), ("ENQUIRY", 0x5), ("ACKNOWLEDGE", 0x6), ("ALERT", 0x7), ("BACKSPACE", 0x8),
        ("CHARACTER TABULATION", 0x9), ("HORIZONTAL TABULATION", 0x9), ("LINE FEED", 0xA), ("NEW LINE", 0xA),
        ("END OF LINE", 0xA), ("LINE TABULATION", 0xB), ("VERTICAL TABULATION", 0xB), ("FORM FEED", 0xC),
        ("CARRIAGE RETURN", 0xD), ("SHIFT OUT", 0xE), ("SHIFT IN", 0xF), ("LOCKING-SHIFT ONE", 0xE),
        ("LOCKING-SHIFT ZERO", 0xF), ("DATA LINK ESCAPE", 0x10), ("DEVICE CONTROL ONE", 0x11),
        ("DEVICE CONTROL TWO", 0x12), ("DEVICE CONTROL THREE", 0x13), ("DEVICE CONTROL FOUR", 0x14),
        ("NEGATIVE ACKNOWLEDGE", 0x15), ("SYNCHRONOUS IDLE", 0x16), ("END OF TRANSMISSION BLOCK", 0x17),
        ("CANCEL", 0x18), ("END OF MEDIUM", 0x19), ("SUBSTITUTE", 0x1A), ("ESCAPE", 0x1B),
        ("INFORMATION SEPARATOR FOUR", 0x1C), ("FILE SEPARATOR", 0x1C), ("INFORMATION SEPARATOR THREE", 0x1D),
        ("GROUP SEPARATOR", 0x1D), ("INFORMATION SEPARATOR TWO", 0x1E), ("RECORD SEPARATOR", 0x1E),
        ("INFORMATION SEPARATOR ONE", 0x1F), ("UNIT SEPARATOR", 0x1F), ("DELETE", 0x7F), ("PADDING CHARACTER", 0x80),
        ("HIGH OCTET PRESET", 0x81), ("BREAK PERMITTED HERE", 0x82), ("NO BREAK HERE", 0x83), ("INDEX", 0x84),
        ("NEXT LINE", 0x85), ("START OF SELECTED AREA", 0x86), ("END OF SELECTED AREA", 0x87),
        ("CHARACTER TABULATION SET", 0x88), ("HORIZONTAL TABULATION SET", 0x88),
        ("CHARACTER TABULATION WITH JUSTIFICATION", 0x89), ("HORIZONTAL TABULATION WITH JUSTIFICATION", 0x89),
        ("LINE TABULATION SET", 0x8A), ("VERTICAL TABULATION SET", 0x8A), ("PARTIAL LINE FORWARD", 0x8B),
        ("PARTIAL LINE DOWN", 0x8B), ("PARTIAL LINE BACKWARD", 0x8C), ("PARTIAL LINE UP", 0x8C),
        ("REVERSE LINE FEED", 0x8D), ("REVERSE INDEX", 0x8D), ("SINGLE SHIFT TWO", 0x8E), ("SINGLE-SHIFT-2", 0x8E),
        ("SINGLE SHIFT THREE", 0x8F), ("SINGLE-SHIFT-3", 0x8F), ("DEVICE CONTROL STRING", 0x90),
        ("PRIVATE USE ONE", 0x91), ("PRIVATE USE-1", 0x91), ("PRIVATE USE TWO", 0x92), ("PRIVATE USE-2", 0x92),
        ("SET TRANSMIT STATE", 0x93), ("CANCEL CHARACTER", 0x94), ("MESSAGE WAITING", 0x95),
        ("START OF GUARDED AREA", 0x96), ("START OF PROTECTED AREA", 0x96), ("END OF GUARDED AREA", 0x97),
        ("END OF PROTECTED AREA", 0x97), ("START OF STRING", 0x98), ("SINGLE GRAPHIC CHARACTER INTRODUCER", 0x99),
        ("SINGLE CHARACTER INTRODUCER", 0x9A), ("CONTROL SEQUENCE INTRODUCER", 0x9B), ("STRING TERMINATOR", 0x9C),
        ("OPERATING SYSTEM COMMAND", 0x9D), ("PRIVACY MESSAGE", 0x9E), ("APPLICATION PROGRAM COMMAND", 0x9F),
        ("BYTE ORDER MARK", 0xFEFF), ("NUL", 0x0), ("SOH", 0x1), ("STX", 0x2), ("ETX", 0x3), ("EOT", 0x4),
        ("ENQ", 0x5), ("ACK", 0x6), ("BEL", 0x7), ("BS", 0x8), ("TAB", 0x9), ("HT", 0x9), ("LF", 0xA), ("NL", 0xA),
        ("EOL", 0xA), ("VT", 0xB), ("FF", 0xC), ("CR", 0xD), ("SO", 0xE), ("SI", 0xF), ("DLE", 0x10), ("DC1", 0x11),
        ("DC2", 0x12), ("DC3", 0x13), ("DC4", 0x14), ("NAK", 0x15), ("SYN", 0x16), ("ETB", 0x17), ("CAN", 0x18),
        ("EOM", 0x19), ("SUB", 0x1A), ("ESC", 0x1B), ("FS", 0x1C), ("GS", 0x1D), ("RS", 0x1E), ("US", 0x1F),
        ("SP", 0x20), ("DEL", 0x7F), ("PAD", 0x80), ("HOP", 0x81), ("BPH", 0x82), ("NBH", 0x83), ("IND", 0x84),
        ("NEL", 0x85), ("SSA", 0x86), ("ESA", 0x87), ("HTS", 0x88), ("HTJ", 0x89), ("VTS", 0x8A), ("PLD", 0x8B),
        ("PLU", 0x8C), ("RI", 0x8D), ("SS2", 0x8E), ("SS3", 0x8F), ("DCS", 0x90), ("PU1", 0x91), ("PU2", 0x92),
        ("STS", 0x93), ("CCH", 0x94), ("MW", 0x95), ("SPA", 0x96), ("EPA", 0x97), ("SOS", 0x98), ("SGC", 0x99),
        ("SCI", 0x9A), ("CSI", 0x9B), ("ST", 0x9C), ("OSC", 0x9D), ("PM", 0x9E), ("APC", 0x9F), ("NBSP", 0xA0),
        ("SHY", 0xAD), ("CGJ", 0x34F), ("ALM", 0x61C), ("ZWSP", 0x200B), ("ZWNJ", 0x200C), ("ZWJ", 0x200D),
        ("LRM", 0x200E), ("RLM", 0x200F), ("LRE", 0x202A), ("RLE", 0x202B), ("PDF", 0x202C), ("LRO", 0x202D),
        ("RLO", 0x202E), ("NNBSP", 0x202F), ("MMSP", 0x205F), ("WJ", 0x2060), ("LRI", 0x2066), ("RLI", 0x2067),
        ("FSI", 0x2068), ("PDI", 0x2069), ("BOM", 0xFEFF), ("ZWNBSP", 0xFEFF), ("MVS", 0x180E), ("FVS1", 0x180B),
        ("FVS2", 0x180C), ("FVS3", 0x180D), ("LATIN CAPITAL LETTER GHA", 0x1A2), ("LATIN SMALL LETTER GHA", 0x1A3),
        ("WEIERSTRASS ELLIPTIC FUNCTION", 0x2118),
    ]

    private static func ideograph(_ name: String) -> Unicode.Scalar? {
        let prefix = "CJK UNIFIED IDEOGRAPH-"
        guard name.hasPrefix(prefix), let value = UInt32(name.dropFirst(prefix.count), radix: 16),
            (0x4E00...0x9FFF).contains(value)
        else { return nil }
        return Unicode.Scalar(value)
    }
}
