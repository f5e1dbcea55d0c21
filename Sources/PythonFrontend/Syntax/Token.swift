/// What a token is. Keywords come last, in the order in which the symbol table holds them.
public enum TokenKind: UInt8, Sendable, CaseIterable {
    case endOfFile, newline, indent, dedent
    case name, number, string
    /// Bytes about which the lexer has complained.
    case invalid

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case comma, colon, semicolon, point, ellipsis, arrow, walrus, at
    case plus, minus, star, doubleStar, slash, doubleSlash, percent, ampersand, bar, caret, tilde, shiftLeft, shiftRight
    case assign, plusAssign, minusAssign, starAssign, doubleStarAssign, slashAssign, doubleSlashAssign, percentAssign
    case atAssign, ampersandAssign, barAssign, caretAssign, shiftLeftAssign, shiftRightAssign
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

    case falseWord, noneWord, trueWord, andWord, asWord, assertWord, asyncWord, awaitWord, breakWord, classWord
    case continueWord, defWord, delWord, elifWord, elseWord, exceptWord, finallyWord, forWord, fromWord, globalWord
    case ifWord, importWord, inWord, isWord, lambdaWord, nonlocalWord, notWord, orWord, passWord, raiseWord
    case returnWord, tryWord, whileWord, withWord, yieldWord

    /// All reserved words, in order.
    public static let keywords = allCases.filter { $0.rawValue >= TokenKind.falseWord.rawValue }

    /// Operators with their spelling.
    static let operators: [(kind: TokenKind, text: String)] = [
        (.leftParenthesis, "("), (.rightParenthesis, ")"), (.leftBracket, "["), (.rightBracket, "]"), (.leftBrace, "{"),
        (.rightBrace, "}"), (.comma, ","), (.colon, ":"), (.semicolon, ";"), (.point, "."), (.ellipsis, "..."),
        (.arrow, "->"), (.walrus, ":="), (.at, "@"), (.plus, "+"), (.minus, "-"), (.star, "*"), (.doubleStar, "**"),
        (.slash, "/"), (.doubleSlash, "//"), (.percent, "%"), (.ampersand, "&"), (.bar, "|"), (.caret, "^"),
        (.tilde, "~"), (.shiftLeft, "<<"), (.shiftRight, ">>"), (.assign, "="), (.plusAssign, "+="),
        (.minusAssign, "-="), (.starAssign, "*="), (.doubleStarAssign, "**="), (.slashAssign, "/="),
        (.doubleSlashAssign, "//="), (.percentAssign, "%="), (.atAssign, "@="), (.ampersandAssign, "&="),
        (.barAssign, "|="), (.caretAssign, "^="), (.shiftLeftAssign, "<<="), (.shiftRightAssign, ">>="),
        (.equal, "=="), (.notEqual, "!="), (.less, "<"), (.lessOrEqual, "<="), (.greater, ">"), (.greaterOrEqual, ">="),
    ]

    /// The spelling of a keyword or operator; for others a few words.
    public var text: String {
        switch self {
        case .endOfFile: return "end of file"
        case .newline: return "end of line"
        case .indent: return "indentation"
        case .dedent: return "end of the block"
        case .name: return "name"
        case .number: return "number"
        case .string: return "string"
        case .invalid: return "invalid text"
        case .falseWord: return "False"
        case .noneWord: return "None"
        case .trueWord: return "True"
        default: break
        }
        if rawValue >= TokenKind.andWord.rawValue { return String("\(self)".dropLast(4)) }
        return TokenKind.operators.first { $0.kind == self }?.text ?? ""
    }

    var isKeyword: Bool { rawValue >= TokenKind.falseWord.rawValue }

    /// The keyword of a symbol, if it is one.
    static func keyword(_ symbol: Symbol) -> TokenKind? {
        guard symbol.index < TokenKind.keywords.count else { return nil }
        return TokenKind(rawValue: TokenKind.falseWord.rawValue + UInt8(symbol.index))
    }
}

/// A token: bytes `start` up to `end` of the source.
public struct Token: Sendable {
    public var start: Int32
    public var end: Int32
    /// Names and keywords: the symbol.
    public var value: Int32
    public var kind: TokenKind
}
