/// A fault in assembler text.
public struct AssemblyError: Error, Equatable, Sendable {
    /// Counted from 1.
    public let line: Int
    /// In bytes, counted from 1.
    public let column: Int
    public let message: String

    public init(line: Int, column: Int, message: String) {
        self.line = line
        self.column = column
        self.message = message
    }
}

/// One token of a line of assembler text.
struct AssemblerToken {
    enum Kind: Equatable {
        /// A run of name bytes: mnemonic, directive, name, number.
        case word
        /// A string in quotes; `bytes` has the escapes resolved.
        case string
        /// One of `( ) , : [ ] { } *`.
        case punctuation
        /// The end of the line.
        case end
    }

    let kind: Kind
    let bytes: [UInt8]
    let column: Int

    func isPunctuation(_ byte: UInt8) -> Bool { kind == .punctuation && bytes[0] == byte }

    func isWord(_ word: StaticString) -> Bool {
        kind == .word && word.withUTF8Buffer { bytes.elementsEqual($0) }
    }
}

/// Cuts one line into tokens. A `;` outside quotes starts a comment.
struct AssemblerLexer {
    private let text: [UInt8]
    private let range: Range<Int>
    private let line: Int

    init(text: [UInt8], range: Range<Int>, line: Int) {
        self.text = text
        self.range = range
        self.line = line
    }

    /// The tokens of the line, the end token last.
    func tokens() throws(AssemblyError) -> [AssemblerToken] {
        var tokens: [AssemblerToken] = []
        var at = range.lowerBound
        scan: while at < range.upperBound {
            let start = at
            let byte = text[at]
            switch byte {
            case 0x20, 0x09, 0x0D: at += 1
            case 0x3B: break scan
            case 0x22: tokens.append(try string(&at))
            case 0x28, 0x29, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D, 0x2A:
                at += 1
                tokens.append(AssemblerToken(kind: .punctuation, bytes: [byte], column: column(start)))
            default:
                while at < range.upperBound && (TextWriter.isBareNameByte(text[at]) || text[at] >= 0x80) { at += 1 }
                guard at > start else { throw error(start, "this character has no meaning here") }
                tokens.append(AssemblerToken(kind: .word, bytes: Array(text[start..<at]), column: column(start)))
            }
        }
        tokens.append(AssemblerToken(kind: .end, bytes: [], column: column(min(at, range.upperBound))))
        return tokens
    }

    private func string(_ at: inout Int) throws(AssemblyError) -> AssemblerToken {
        let start = at
        var bytes: [UInt8] = []
        at += 1
        while at < range.upperBound {
            let byte = text[at]
            at += 1
            if byte == 0x22 { return AssemblerToken(kind: .string, bytes: bytes, column: column(start)) }
            guard byte == 0x5C else {
                bytes.append(byte)
                continue
            }
            guard at < range.upperBound else { break }
            let escape = text[at]
            at += 1
            switch escape {
            case 0x6E: bytes.append(0x0A)
            case 0x72: bytes.append(0x0D)
            case 0x74: bytes.append(0x09)
            case 0x30: bytes.append(0)
            case 0x22, 0x5C: bytes.append(escape)
            case 0x78:
                guard at + 1 < range.upperBound, let high = hexDigit(text[at]), let low = hexDigit(text[at + 1]) else {
                    throw error(at - 2, "\\x needs two hexadecimal digits")
                }
                bytes.append(high << 4 | low)
                at += 2
            default: throw error(at - 2, "unknown escape; there are \\n \\r \\t \\0 \\\" \\\\ \\xNN")
            }
        }
        throw error(start, "the string has no closing quote on this line")
    }

    private func column(_ at: Int) -> Int { at - range.lowerBound + 1 }

    private func error(_ at: Int, _ message: String) -> AssemblyError {
        AssemblyError(line: line, column: column(at), message: message)
    }
}

/// The value of a hexadecimal digit.
func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
}

/// The tokens of one line, taken from the left.
struct AssemblerLine {
    let number: Int
    private let tokens: [AssemblerToken]
    private var index = 0

    init(tokens: [AssemblerToken], number: Int) {
        self.tokens = tokens
        self.number = number
    }

    /// The next token, which may be the end.
    var next: AssemblerToken { tokens[index] }

    var isAtEnd: Bool { next.kind == .end }

    /// The token behind the next one.
    var afterNext: AssemblerToken { tokens[min(index + 1, tokens.count - 1)] }

    @discardableResult
    mutating func take() -> AssemblerToken {
        defer { if index < tokens.count - 1 { index += 1 } }
        return tokens[index]
    }

    mutating func takeIf(_ punctuation: UInt8) -> Bool {
        guard next.isPunctuation(punctuation) else { return false }
        take()
        return true
    }

    func error(_ message: String) -> AssemblyError { error(message, at: next) }

    func error(_ message: String, at token: AssemblerToken) -> AssemblyError {
        AssemblyError(line: number, column: token.column, message: message)
    }

    mutating func expect(_ punctuation: UInt8) throws(AssemblyError) {
        guard takeIf(punctuation) else {
            throw error("`\(String(decoding: [punctuation], as: UTF8.self))` expected")
        }
    }

    func expectEnd() throws(AssemblyError) {
        guard isAtEnd else { throw error("nothing more is expected on this line") }
    }

    mutating func word() throws(AssemblyError) -> AssemblerToken {
        guard next.kind == .word else { throw error("a word is expected") }
        return take()
    }

    mutating func string() throws(AssemblyError) -> [UInt8] {
        guard next.kind == .string else { throw error("a string in quotes is expected") }
        return take().bytes
    }

    /// A name, bare or in quotes.
    mutating func name() throws(AssemblyError) -> [UInt8] {
        guard next.kind == .string || next.kind == .word else { throw error("a name is expected") }
        return take().bytes
    }

    /// A number in decimal or, with `0x`, the bits in hexadecimal.
    mutating func integer<Number: FixedWidthInteger & SignedInteger>(
        _ type: Number.Type
    ) throws(AssemblyError) -> Number {
        let token = next
        guard token.kind == .word, let value = AssemblerLine.integer64(token.bytes) else {
            throw error("a number is expected")
        }
        guard
            let result = Number(exactly: value.value)
                ?? (value.isBits && value.value >> Int64(Number.bitWidth - 1) == 1
                    ? Number(truncatingIfNeeded: value.value) : nil)
        else {
            throw error("the number does not fit \(Number.bitWidth) bits")
        }
        take()
        return result
    }

    mutating func byte() throws(AssemblyError) -> UInt8 {
        let token = next
        let value = try integer(Int64.self)
        guard let byte = UInt8(exactly: value) else { throw error("the number is not in 0 to 255", at: token) }
        return byte
    }

    mutating func i32() throws(AssemblyError) -> Int32 { try integer(Int32.self) }

    /// Bytes of two hexadecimal digits each, up to the end of the line.
    mutating func hexBytes() throws(AssemblyError) -> [UInt8] {
        var bytes: [UInt8] = []
        while !isAtEnd {
            guard next.kind == .word, next.bytes.count == 2, let high = hexDigit(next.bytes[0]),
                let low = hexDigit(next.bytes[1])
            else { throw error("a byte of two hexadecimal digits is expected") }
            bytes.append(high << 4 | low)
            take()
        }
        return bytes
    }

    /// A type as ``TextWriter/type(_:)`` writes it.
    mutating func type() throws(AssemblyError) -> TypeName {
        let first = try typeName()
        if takeIf(0x5B) {
            guard takeIf(0x2A) else {
                try expect(0x5D)
                return TypeName(arrayOf: first)
            }
            let main = try plainName()
            try expect(0x5D)
            return TypeName(isContainer: true, main: main, element: first)
        }
        if takeIf(0x7B) {
            let element = try plainName()
            try expect(0x7D)
            return TypeName(main: first, element: element)
        }
        return TypeName(first)
    }

    private mutating func typeName() throws(AssemblyError) -> [UInt8] {
        if next.kind == .word {
            for keyword in TypeKeyword.allCases where keyword.word == next.bytes {
                take()
                return keyword.className
            }
        }
        return try plainName()
    }

    private mutating func plainName() throws(AssemblyError) -> [UInt8] {
        if next.isWord("_") {
            take()
            return []
        }
        return try name()
    }

    /// The value of a number; `isBits` if it is written in hexadecimal.
    private static func integer64(_ bytes: [UInt8]) -> (value: Int64, isBits: Bool)? {
        var digits = bytes[...]
        let isNegative = digits.first == 0x2D
        if isNegative { digits = digits.dropFirst() }
        if !isNegative && digits.count > 2 && digits.first == 0x30 && (digits.dropFirst().first ?? 0) | 0x20 == 0x78 {
            var value: UInt64 = 0
            guard digits.count <= 18 else { return nil }
            for byte in digits.dropFirst(2) {
                guard let digit = hexDigit(byte) else { return nil }
                value = value << 4 | UInt64(digit)
            }
            return (Int64(bitPattern: value), true)
        }
        guard !digits.isEmpty && digits.count <= 19 else { return nil }
        var value: UInt64 = 0
        for byte in digits {
            guard byte >= 0x30 && byte <= 0x39 else { return nil }
            value = value * 10 + UInt64(byte - 0x30)
        }
        if isNegative { return value <= 1 << 63 ? (Int64(truncatingIfNeeded: 0 &- value), false) : nil }
        return value < 1 << 63 ? (Int64(value), false) : nil
    }
}
