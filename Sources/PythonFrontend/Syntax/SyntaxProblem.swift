import Diagnostics

/// What the lexer and the parser have to say about Python sources. The words follow the reference implementation where it
/// has some.
public enum SyntaxProblem: DiagnosticFamily {
    case fileTooLarge(limit: Int)
    case unknownEncoding(String)
    case invalidByte(encoding: String)
    case nullByte
    case invalidCharacter(UInt32)
    case invalidUTF8
    case inconsistentTabs
    case unindentMismatch
    case tooManyIndents(Int)
    case tooManyBrackets(Int)
    case unclosedBracket(Character)
    case unmatchedBracket(Character)
    /// The line is that of the opener, if it is another one.
    case mismatchedBracket(Character, opener: Character, line: Int?)
    case unterminatedString(isTriple: Bool)
    case badNumber(String)
    case badDigit(Character, String)
    case leadingZeros
    case numberTooLong(limit: Int, count: Int)
    case endAfterBackslash
    case textAfterBackslash
    /// An escape, in the words of the codec that does not know it.
    case badEscape(String)
    case bytesNotASCII
    case commentInFormat
    case backslashInFormat
    /// What stands behind the place of the expression, if it is not the end.
    case emptyFormatExpression(Character?)
    case singleBrace
    case unclosedFormatExpression
    case formatNesting
    case badConversion
    case mixedStrings
    /// What is wrong with the code in the braces of a formatted string.
    indirect case inFormat(SyntaxProblem)
    /// A statement of Python 2.
    case missingParentheses(String)
    /// What was found, and what could stand there.
    case unexpected(String, expected: String)
    /// What has to follow here, whatever was found.
    case missing(String)
    case forgottenComma
    /// What opens the block, and the line of it.
    case expectedBlock(String, line: Int)
    case unexpectedIndent
    case cannotAssign(String)
    case cannotDelete(String)
    case assignInsteadOfEqual
    /// A target that there cannot be, in whole words.
    case badTarget(String)
    case argumentOrder(String)
    case parameterOrder(String)
    case bareGenerator
    case tooDeep(Int)
    case badPattern(String)
    case badTry(String)
    case badImport(String)

    public enum Number: UInt16, DiagnosticNumber {
        case fileTooLarge = 1000
        case encoding = 1001
        case invalidByte = 1002
        case invalidCharacter = 1003
        case inconsistentTabs = 1004
        case unindentMismatch = 1005
        case nesting = 1006
        case unclosedBracket = 1007
        case unmatchedBracket = 1008
        case unterminatedString = 1009
        case badNumber = 1010
        case backslash = 1011
        case badEscape = 1012
        case bytesNotASCII = 1013
        case format = 1014
        case mixedStrings = 1015
        case unexpected = 1030
        case expectedBlock = 1031
        case unexpectedIndent = 1032
        case cannotAssign = 1033
        case cannotDelete = 1034
        case argumentOrder = 1035
        case parameterOrder = 1036
        case badPattern = 1037
        case badTry = 1038
        case badImport = 1039
    }

    public var number: Number {
        switch self {
        case .fileTooLarge: .fileTooLarge
        case .unknownEncoding: .encoding
        case .invalidByte, .invalidUTF8: .invalidByte
        case .nullByte, .invalidCharacter: .invalidCharacter
        case .inconsistentTabs: .inconsistentTabs
        case .unindentMismatch: .unindentMismatch
        case .tooManyIndents, .tooManyBrackets, .tooDeep: .nesting
        case .unclosedBracket: .unclosedBracket
        case .unmatchedBracket, .mismatchedBracket: .unmatchedBracket
        case .unterminatedString: .unterminatedString
        case .badNumber, .badDigit, .leadingZeros, .numberTooLong: .badNumber
        case .endAfterBackslash, .textAfterBackslash: .backslash
        case .badEscape: .badEscape
        case .bytesNotASCII: .bytesNotASCII
        case .commentInFormat, .backslashInFormat, .emptyFormatExpression, .singleBrace, .unclosedFormatExpression,
            .formatNesting, .badConversion:
            .format
        case .mixedStrings: .mixedStrings
        case .inFormat(let problem): problem.number
        case .missingParentheses: .unexpected
        case .unexpected, .missing, .forgottenComma: .unexpected
        case .expectedBlock: .expectedBlock
        case .unexpectedIndent: .unexpectedIndent
        case .cannotAssign, .assignInsteadOfEqual, .badTarget: .cannotAssign
        case .cannotDelete: .cannotDelete
        case .argumentOrder, .bareGenerator: .argumentOrder
        case .parameterOrder: .parameterOrder
        case .badPattern: .badPattern
        case .badTry: .badTry
        case .badImport: .badImport
        }
    }

    public var severity: Severity { .error }

    public var text: String {
        switch self {
        case .fileTooLarge(let limit): "the file has more than \(limit) bytes"
        case .unknownEncoding(let name): "unknown encoding: \(name)"
        case .invalidByte(let encoding): "'\(encoding)' codec can't decode this byte"
        case .nullByte: "source code cannot contain null bytes"
        case .invalidCharacter(let value):
            if let scalar = Unicode.Scalar(value), value > 0x20, value < 0x7F {
                "invalid character '\(scalar)'"
            } else if let scalar = Unicode.Scalar(value), isShown(scalar) {
                "invalid character '\(scalar)' (U+\(hexadecimal(value)))"
            } else {
                "invalid non-printable character U+\(hexadecimal(value))"
            }
        case .invalidUTF8: "these bytes are no valid UTF-8"
        case .inconsistentTabs: "inconsistent use of tabs and spaces in indentation"
        case .unindentMismatch: "unindent does not match any outer indentation level"
        case .tooManyIndents(let limit): "too many levels of indentation, the limit is \(limit)"
        case .tooManyBrackets(let limit): "too many nested parentheses, the limit is \(limit)"
        case .unclosedBracket(let opener): "'\(opener)' was never closed"
        case .unmatchedBracket(let closer): "unmatched '\(closer)'"
        case .mismatchedBracket(let closer, let opener, let line):
            "closing parenthesis '\(closer)' does not match opening parenthesis '\(opener)'\(line.map { " on line \($0)" } ?? "")"
        case .unterminatedString(let isTriple):
            isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal"
        case .badNumber(let name): "invalid \(name) literal"
        case .badDigit(let digit, let name): "invalid digit '\(digit)' in \(name) literal"
        case .leadingZeros:
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
        case .numberTooLong(let limit, let count):
            "Exceeds the limit (\(limit) digits) for integer string conversion: value has \(count) digits; "
                + "use sys.set_int_max_str_digits() to increase the limit "
                + "- Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
        case .endAfterBackslash: "unexpected EOF while parsing"
        case .textAfterBackslash: "unexpected character after line continuation character"
        case .badEscape(let text): text
        case .bytesNotASCII: "bytes can only contain ASCII literal characters"
        case .commentInFormat: "f-string expression part cannot include '#'"
        case .backslashInFormat: "f-string expression part cannot include a backslash"
        case .emptyFormatExpression(let mark):
            mark.map { "f-string: expression required before '\($0)'" } ?? "f-string: empty expression not allowed"
        case .singleBrace: "f-string: single '}' is not allowed"
        case .unclosedFormatExpression: "f-string: expecting '}'"
        case .formatNesting: "f-string: expressions nested too deeply"
        case .badConversion: "f-string: invalid conversion character: expected 's', 'r', or 'a'"
        case .inFormat(let problem): "f-string: \(problem.text)"
        case .missingParentheses(let name): "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?"
        case .mixedStrings: "cannot mix bytes and nonbytes literals"
        case .unexpected(let found, let expected): "expected \(expected), found \(found)"
        case .missing(let what): "expected \(what)"
        case .forgottenComma: "invalid syntax. Perhaps you forgot a comma?"
        case .expectedBlock(let what, let line): "expected an indented block after \(what) on line \(line)"
        case .unexpectedIndent: "unexpected indent"
        case .cannotAssign(let what): "cannot assign to \(what)"
        case .cannotDelete(let what): "cannot delete \(what)"
        case .assignInsteadOfEqual: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        case .badTarget(let text): text
        case .argumentOrder(let text): text
        case .parameterOrder(let text): text
        case .bareGenerator: "Generator expression must be parenthesized"
        case .tooDeep(let limit): "nested too deeply, the limit is \(limit)"
        case .badPattern(let text): text
        case .badTry(let text): text
        case .badImport(let text): text
        }
    }

    private func isShown(_ scalar: Unicode.Scalar) -> Bool {
        guard let age = scalar.properties.age, age.major <= 14 else { return false }
        return switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
        default: true
        }
    }

    private func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
