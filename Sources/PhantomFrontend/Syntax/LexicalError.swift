import Diagnostics

/// What can be wrong with the characters of a source (language.md section 1, R37–R40).
public enum LexicalError: DiagnosticFamily {
    case fileTooLarge(limit: Int)
    case unexpectedCharacter(String)
    case unclosedComment
    case unclosedString
    /// The escape as written, with its backslash.
    case unknownEscape(String)
    case badNumber(NumberFault)
    /// `''`, `'ab'` or a quote without its partner.
    case badCharacterLiteral(isClosed: Bool)
    case invalidUTF8
    /// `\xH` without two digits, `\u{…}` with a value that is no character.
    case badEscape(String, EscapeFault)

    public enum NumberFault: Hashable, Sendable {
        case octalDigit(String)
        case noHexDigits
        case tooLarge
        case noExponentDigits
        case trailing(String)
    }

    public enum EscapeFault: Hashable, Sendable {
        case needsTwoHexDigits
        case needsBraces
        case notACharacter
    }

    public enum Number: UInt16, DiagnosticNumber {
        case fileTooLarge = 1
        case unexpectedCharacter = 2
        case unclosedComment = 3
        case unclosedString = 4
        case unknownEscape = 5
        case badNumber = 6
        case badCharacterLiteral = 7
        case invalidUTF8 = 8
        case badEscape = 9
    }

    public var number: Number {
        switch self {
        case .fileTooLarge: .fileTooLarge
        case .unexpectedCharacter: .unexpectedCharacter
        case .unclosedComment: .unclosedComment
        case .unclosedString: .unclosedString
        case .unknownEscape: .unknownEscape
        case .badNumber: .badNumber
        case .badCharacterLiteral: .badCharacterLiteral
        case .invalidUTF8: .invalidUTF8
        case .badEscape: .badEscape
        }
    }

    public var severity: Severity { .error }

    public var text: String {
        switch self {
        case .fileTooLarge(let limit): "file is larger than \(limit) bytes"
        case .unexpectedCharacter(let character): "unexpected character '\(character)'"
        case .unclosedComment: "comment is not closed"
        case .unclosedString: "string is not closed"
        case .unknownEscape(let escape): "unknown escape '\(escape)'"
        case .badNumber(let fault):
            switch fault {
            case .octalDigit(let digit): "bad number: '\(digit)' is not an octal digit"
            case .noHexDigits: "bad number: hexadecimal digits expected after '0x'"
            case .tooLarge: "bad number: it does not fit 64 bits"
            case .noExponentDigits: "bad number: digits expected in the exponent"
            case .trailing(let text): "bad number: '\(text)' cannot follow the digits"
            }
        case .badCharacterLiteral(let isClosed):
            isClosed
                ? "unexpected character: single quotes hold exactly one character"
                : "unexpected character ''': a character in single quotes is not closed"
        case .invalidUTF8: "text is not valid UTF-8"
        case .badEscape(let escape, let fault):
            switch fault {
            case .needsTwoHexDigits: "bad escape '\(escape)': two hexadecimal digits expected"
            case .needsBraces: "bad escape '\(escape)': write '\\u{…}' with one to six hexadecimal digits"
            case .notACharacter: "bad escape '\(escape)': there is no such character"
            }
        }
    }

    public var notes: [String] {
        switch self {
        case .badNumber(.octalDigit): ["a number that starts with 0 is octal; leave out the 0 for a decimal number"]
        case .badCharacterLiteral: ["a text is written in double quotes"]
        case .unknownEscape:
            ["escapes are \\\" \\\\ \\n \\r \\t \\0 \\b (code 7) \\xHH \\u{…}"]
        case .fileTooLarge, .unexpectedCharacter, .unclosedComment, .unclosedString, .badNumber, .invalidUTF8,
            .badEscape:
            []
        }
    }
}
