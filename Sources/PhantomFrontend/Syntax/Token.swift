/// The kinds of tokens (language.md 1.3).
public enum TokenKind: UInt8, Sendable, Hashable, CaseIterable {
    case endOfFile
    /// A byte sequence that starts no token; already reported.
    case invalid
    case identifier
    case string
    case integer
    case long
    case float
    case double
    case character

    // Keywords, in the order of `TokenKind.keywords`.
    case attributeWord, packageWord, importWord, classWord, interfaceWord, publicWord, staticWord, extendsWord
    case implementsWord, ifWord, elseWord, whileWord, doWord, foreachWord, inWord, returnWord, switchWord, caseWord
    case defaultWord, breakWord, continueWord, tryWord, catchWord, throwWord, varWord, voidWord, nullWord, newWord
    case thisWord

    case at, requiredOnVariables, requiredOnParameters
    case leftBrace, rightBrace, leftParenthesis, rightParenthesis, leftBracket, rightBracket
    case plus, minus, slash, star, percent
    case barBar, ampersandAmpersand, exclamation, bar, ampersand, caret, tilde
    case identical, notIdentical, equal, notEqual, greater, less, greaterOrEqual, lessOrEqual
    case assign, pointAssign, colon, point, semicolon, comma, question
    case shiftLeft, shiftRight, shiftRightUnsigned
    case plusPlus, minusMinus, ellipsis
    case plusAssign, minusAssign, starAssign, slashAssign, percentAssign, ampersandAssign, barAssign, caretAssign
    case shiftLeftAssign, shiftRightAssign, shiftRightUnsignedAssign

    /// All keywords; they are reserved everywhere.
    static let keywords: [TokenKind] = (TokenKind.attributeWord.rawValue...TokenKind.thisWord.rawValue)
        .compactMap { TokenKind(rawValue: $0) }

    @inline(__always)
    static func keyword(_ index: Int32) -> TokenKind {
        TokenKind(rawValue: TokenKind.attributeWord.rawValue + UInt8(truncatingIfNeeded: index)) ?? .invalid
    }

    public var isKeyword: Bool {
        rawValue >= TokenKind.attributeWord.rawValue && rawValue <= TokenKind.thisWord.rawValue
    }

    /// The spelling where there is only one, otherwise what it is, for messages.
    public var text: String {
        switch self {
        case .endOfFile: "end of file"
        case .invalid: "invalid text"
        case .identifier: "identifier"
        case .string: "string"
        case .integer: "integer"
        case .long: "long"
        case .float: "float"
        case .double: "double"
        case .character: "character"
        case .attributeWord: "attribute"
        case .packageWord: "package"
        case .importWord: "import"
        case .classWord: "class"
        case .interfaceWord: "interface"
        case .publicWord: "public"
        case .staticWord: "static"
        case .extendsWord: "extends"
        case .implementsWord: "implements"
        case .ifWord: "if"
        case .elseWord: "else"
        case .whileWord: "while"
        case .doWord: "do"
        case .foreachWord: "foreach"
        case .inWord: "in"
        case .returnWord: "return"
        case .switchWord: "switch"
        case .caseWord: "case"
        case .defaultWord: "default"
        case .breakWord: "break"
        case .continueWord: "continue"
        case .tryWord: "try"
        case .catchWord: "catch"
        case .throwWord: "throw"
        case .varWord: "var"
        case .voidWord: "void"
        case .nullWord: "null"
        case .newWord: "new"
        case .thisWord: "this"
        case .at: "@"
        case .requiredOnVariables: "!->"
        case .requiredOnParameters: "->!"
        case .leftBrace: "{"
        case .rightBrace: "}"
        case .leftParenthesis: "("
        case .rightParenthesis: ")"
        case .leftBracket: "["
        case .rightBracket: "]"
        case .plus: "+"
        case .minus: "-"
        case .slash: "/"
        case .star: "*"
        case .percent: "%"
        case .barBar: "||"
        case .ampersandAmpersand: "&&"
        case .exclamation: "!"
        case .bar: "|"
        case .ampersand: "&"
        case .caret: "^"
        case .tilde: "~"
        case .identical: ":=="
        case .notIdentical: ":!="
        case .equal: "=="
        case .notEqual: "!="
        case .greater: ">"
        case .less: "<"
        case .greaterOrEqual: ">="
        case .lessOrEqual: "<="
        case .assign: "="
        case .pointAssign: ".="
        case .colon: ":"
        case .point: "."
        case .semicolon: ";"
        case .comma: ","
        case .question: "?"
        case .shiftLeft: "<<"
        case .shiftRight: ">>"
        case .shiftRightUnsigned: ">>>"
        case .plusPlus: "++"
        case .minusMinus: "--"
        case .ellipsis: "…"
        case .plusAssign: "+="
        case .minusAssign: "-="
        case .starAssign: "*="
        case .slashAssign: "/="
        case .percentAssign: "%="
        case .ampersandAssign: "&="
        case .barAssign: "|="
        case .caretAssign: "^="
        case .shiftLeftAssign: "<<="
        case .shiftRightAssign: ">>="
        case .shiftRightUnsignedAssign: ">>>="
        }
    }
}

/// One token.
public struct Token: Hashable, Sendable {
    /// Byte offsets in the file.
    public var start: Int32
    public var end: Int32
    /// By kind: the symbol's index (identifier, keyword, string), the value (integer), the code point (character), the
    /// bit pattern (float), or an index in `TokenList.wides` (long, double). Otherwise 0.
    public var value: Int32
    public var kind: TokenKind

    var symbol: Symbol { Symbol(value) }
}

/// A literal that does not fit a token.
public struct WideLiteral: Hashable, Sendable {
    /// The magnitude of a long, the bit pattern of a double.
    public var bits: UInt64
    /// The literal is decimal, so a minus directly before it belongs to it (language.md L6).
    public var isDecimal: Bool
    /// The literal ends with `l`.
    public var hasSuffix: Bool
}

/// The tokens of a file; the last one is `endOfFile`.
public struct TokenList: Sendable {
    public internal(set) var tokens: [Token] = []
    public internal(set) var wides: [WideLiteral] = []
}
