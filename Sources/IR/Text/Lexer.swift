/// Why a text is not IR.
public struct ParseError: Error, Equatable, Sendable {
    /// Line in the text, from 1.
    public let line: Int
    /// What is wrong, one line.
    public let message: String

    public init(line: Int, message: String) {
        self.line = line
        self.message = message
    }
}

/// A token of the text form.
enum Token: Equatable {
    /// A word: keyword, name, number or mnemonic; letters, digits and `. _ $ < > -`.
    case word(String)
    /// `%` and a number.
    case value(Int32)
    /// Text in quotes.
    case text([UInt8])
    case mark(UInt8)
    case newline
    case end
}

/// Cuts the text form into tokens; `;` starts a comment.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() throws(ParseError) -> Token {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x20, 0x09, 0x0D: position += 1
            case UInt8(ascii: ";"):
                while position < bytes.count && bytes[position] != 0x0A { position += 1 }
            case 0x0A:
                position += 1
                line += 1
                return .newline
            case UInt8(ascii: "%"):
                position += 1
                let word = takeWord()
                guard let number = Int32(word), number >= 0 else { throw error("a value is % and a number") }
                return .value(number)
            case UInt8(ascii: "\""): return .text(try takeText())
            default:
                if Printer.isNameByte(byte) { return .word(takeWord()) }
                position += 1
                return .mark(byte)
            }
        }
        return .end
    }

    func error(_ message: String) -> ParseError { ParseError(line: line, message: message) }

    private mutating func takeWord() -> String {
        let start = position
        while position < bytes.count && Printer.isNameByte(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func takeText() throws(ParseError) -> [UInt8] {
        position += 1
        var result: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return result }
            if byte == 0x0A { break }
            if byte != UInt8(ascii: "\\") {
                result.append(byte)
                continue
            }
            guard position < bytes.count else { break }
            let escaped = bytes[position]
            position += 1
            if escaped != UInt8(ascii: "x") {
                result.append(escaped)
                continue
            }
            guard position + 2 <= bytes.count,
                let value = UInt8(String(decoding: bytes[position..<position + 2], as: UTF8.self), radix: 16)
            else { throw error("\\x needs two hexadecimal digits") }
            result.append(value)
            position += 2
        }
        throw error("text without closing quote")
    }
}
