import Diagnostics

/// How sources are read.
public struct ParserOptions: Hashable, Sendable {
    /// `--compat=original`: `!` and casts at the start of an expression reach to its end (language.md L1, L2).
    public var originalReading: Bool

    public init(originalReading: Bool = false) { self.originalReading = originalReading }
}

/// Recursive descent with precedence climbing; the grammar is `grammars/phantom.ebnf`.
///
/// Every token is looked at a bounded number of times, nesting is limited, and after an error nothing more is said
/// until parsing is in step again.
public struct Parser {
    /// Levels of parentheses, blocks, unary operators and so on; more are refused.
    public static let maximumDepth = 200
    /// Height of the finished tree, chains of binary operators, calls and `else if` included.
    public static let maximumHeight = 1000

    let options: ParserOptions
    let file: Int32
    let source: UnsafeBufferPointer<UInt8>
    let tokens: UnsafePointer<Token>
    let wides: [WideLiteral]
    /// Index of the `endOfFile` token.
    let last: Int
    var index = 0
    var kind: TokenKind

    var tree: SyntaxTree
    var interner = Interner(standIn: ())
    var diagnostics = DiagnosticBag()

    /// Set by an error, cleared when parsing is in step again; nothing is reported meanwhile.
    var isPanicking = false
    /// Set when a method declaration is met inside a body: blocks end as if their braces were closed.
    var abandonsBlocks = false
    /// The rest of the file is not read.
    var hasGivenUp = false
    var depth = 0
    /// Index of the first token of the innermost expression being read.
    var expressionStart = -1
    /// Warnings for files that may have been written for the original compiler.
    var widerReadings: [(SyntaxError, Span)] = []
    /// The `expressionStart` of the last expression that was reported as too long.
    var expressionTooLong = -1
    /// Opening brace of the body being read, for labels.
    var bodyStart: Int32 = 0
    /// Ids of lists that are not finished, innermost last.
    var pending: [Int32] = []
    /// Package name of this file.
    var package = NameID.none
    /// Last component of the name of the class being read.
    var className = Symbol.empty
    var isInInterface = false
    /// Closures of the class being read, in source order.
    var classClosures: [ClosureID] = []
    /// Name of the method or field being read.
    var memberName = Symbol.empty
    /// How many closures enclose the code being read.
    var closureDepth = 0

    /// The tree of a source file. Lexical and syntax errors go to `diagnostics`; a tree comes in any case.
    public static func parse(
        _ file: SourceFile, interner: inout Interner, diagnostics: inout DiagnosticBag,
        options: ParserOptions = ParserOptions()
    ) -> SyntaxTree {
        let list = Lexer.tokenize(file, interner: &interner, diagnostics: &diagnostics)
        return parse(file, tokens: list, interner: &interner, diagnostics: &diagnostics, options: options)
    }

    /// The tree of tokens that `Lexer.tokenize` made from `file` with the same interner.
    public static func parse(
        _ file: SourceFile, tokens list: TokenList, interner: inout Interner, diagnostics: inout DiagnosticBag,
        options: ParserOptions = ParserOptions()
    ) -> SyntaxTree {
        file.bytes.withUnsafeBufferPointer { source in
            list.tokens.withUnsafeBufferPointer { tokens in
                guard let base = tokens.baseAddress else { return SyntaxTree(file: file.id) }
                var parser = Parser(
                    file: file.id, source: source, tokens: base, count: tokens.count, wides: list.wides,
                    options: options)
                swap(&parser.interner, &interner)
                swap(&parser.diagnostics, &diagnostics)
                parser.parseFile()
                parser.tree.isOfOurs = parser.tree.hasFormsOfOurs()
                if !parser.tree.isOfOurs {
                    for (warning, place) in parser.widerReadings { parser.diagnostics.report(warning, at: place) }
                }
                swap(&parser.interner, &interner)
                swap(&parser.diagnostics, &diagnostics)
                return parser.tree
            }
        }
    }

    private init(
        file: Int32, source: UnsafeBufferPointer<UInt8>, tokens: UnsafePointer<Token>, count: Int,
        wides: [WideLiteral], options: ParserOptions
    ) {
        self.options = options
        self.file = file
        self.source = source
        self.tokens = tokens
        self.wides = wides
        last = count - 1
        kind = tokens[0].kind
        tree = SyntaxTree(file: file)
        tree.reserve(tokens: count)
    }

    // MARK: Tokens

    var token: Token { tokens[index] }
    var start: Int32 { tokens[index].start }
    /// End of the token before the current one.
    var previousEnd: Int32 { index > 0 ? tokens[index - 1].end : 0 }

    /// The kind of the token `distance` after the current one.
    @inline(__always)
    func peek(_ distance: Int = 1) -> TokenKind {
        let target = index + distance
        return target < last ? tokens[target].kind : .endOfFile
    }

    @inline(__always)
    mutating func advance() {
        if index < last { index += 1 }
        kind = tokens[index].kind
    }

    @inline(__always)
    mutating func accept(_ wanted: TokenKind) -> Bool {
        guard kind == wanted else { return false }
        advance()
        return true
    }

    func isWord(_ word: ContextualWord, at distance: Int = 0) -> Bool {
        let target = min(index + distance, last)
        return tokens[target].kind == .identifier && tokens[target].value == word.rawValue
    }

    func text(_ span: NodeSpan) -> String {
        let start = min(max(0, Int(span.start)), source.count)
        let end = min(max(start, Int(span.end)), source.count)
        return String(decoding: source[start..<end], as: UTF8.self)
    }

    /// The current token in the words of a message.
    var found: String {
        switch kind {
        case .endOfFile: "end of file"
        case .string: "a string"
        case .identifier, .integer, .long, .float, .double, .character, .invalid:
            "'\(text(NodeSpan(start: token.start, end: token.end)))'"
        default: "'\(kind.text)'"
        }
    }

    // MARK: Errors

    func span(_ start: Int32, _ end: Int32) -> Span { Span(file: file, start: start, end: end) }
    var tokenSpan: Span { span(token.start, token.end) }

    /// Where a missing token is: at the end of the token before when the line ends there, otherwise at the token that
    /// stands in its place.
    var missingSpan: Span {
        if kind == .endOfFile || startsLine(index) { return span(previousEnd, previousEnd) }
        return tokenSpan
    }

    /// Whether a line end lies between the token and the one before.
    func startsLine(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let start = min(Int(tokens[index - 1].end), source.count)
        let end = min(Int(tokens[index].start), source.count)
        for byte in source[start..<max(start, end)] where byte == 0x0A || byte == 0x0D { return true }
        return false
    }

    /// Whether the token before is a string without its closing quote: what should follow is inside it.
    private var followsUnclosedString: Bool {
        guard index > 0, tokens[index - 1].kind == .string else { return false }
        let string = tokens[index - 1]
        return string.end == string.start + 1 || source[Int(string.end) - 1] != UInt8(ascii: "\"")
    }

    /// Reports an error and keeps quiet until parsing is in step again.
    mutating func fail(_ error: SyntaxError, at place: Span? = nil, labels: [DiagnosticLabel] = []) {
        complain(error, at: place ?? tokenSpan, labels: labels)
        isPanicking = true
    }

    /// Reports an error after which parsing goes on in step.
    mutating func complain(
        _ error: SyntaxError, at place: Span, labels: [DiagnosticLabel] = [], fix: DiagnosticFix? = nil
    ) {
        guard !isPanicking, !hasGivenUp else { return }
        // The lexer has spoken about this token.
        if kind == .invalid, place == tokenSpan { return }
        if kind == .endOfFile, token.value != 0 { return }
        if followsUnclosedString { return }
        diagnostics.report(error, at: place, labels: labels, fix: fix)
        if diagnostics.isFull { giveUp() }
    }

    mutating func warn(_ warning: SyntaxError, at place: Span, fix: DiagnosticFix? = nil) {
        guard !isPanicking, !hasGivenUp else { return }
        diagnostics.report(warning, at: place, fix: fix)
    }

    /// Reads nothing more of this file.
    mutating func giveUp() {
        hasGivenUp = true
        isPanicking = true
        index = last
        kind = .endOfFile
    }

    /// Counts a level of nesting; false (after an error) when there are too many.
    @inline(__always)
    mutating func enter() -> Bool {
        depth += 1
        if depth <= Parser.maximumDepth { return true }
        fail(.nestedTooDeeply(limit: Parser.maximumDepth))
        giveUp()
        return false
    }

    @inline(__always)
    mutating func leave() { depth -= 1 }

    /// Takes the wanted token or fails.
    mutating func expect(_ wanted: TokenKind) {
        if accept(wanted) { return }
        fail(.expected(.token(wanted), found: found), at: missingSpan)
    }

    /// Takes a closing bracket. When it is missing, parsing goes on behind the next one of this statement, or right
    /// here when the statement's body or end follows.
    mutating func expectClosing(_ wanted: TokenKind, opened: Int32) {
        if accept(wanted) { return }
        let wasPanicking = isPanicking
        if !wasPanicking {
            let label = DiagnosticLabel(span(opened, opened + 1), "opened here")
            complain(.expected(.token(wanted), found: found), at: missingSpan, labels: [label])
        }
        if kind == .leftBrace || (!wasPanicking && kind == .semicolon) || hasGivenUp {
            isPanicking = hasGivenUp
            return
        }
        var level = 0
        var target = index
        while target < last {
            switch tokens[target].kind {
            case .leftParenthesis, .leftBracket: level += 1
            case .rightParenthesis, .rightBracket:
                if level == 0, tokens[target].kind == wanted {
                    index = target
                    advance()
                    isPanicking = false
                    return
                }
                level -= 1
            case .semicolon, .leftBrace, .rightBrace:
                isPanicking = true
                return
            default: break
            }
            target += 1
        }
        isPanicking = true
    }

    /// Takes the `;` that ends a construct. A missing one is taken as written where something new begins.
    mutating func expectSemicolon(after construct: SyntaxError.Construct) {
        if accept(.semicolon) {
            isPanicking = hasGivenUp
            return
        }
        if !isPanicking {
            let place = previousEnd
            if kind == .endOfFile || kind == .rightBrace || startsLine(index) || kind.startsStatement {
                complain(
                    .semicolonExpected(after: construct), at: span(place, place),
                    fix: DiagnosticFix(span(place, place), replacement: ";", "insert ';'"))
                return
            }
            fail(.semicolonExpected(after: construct), at: missingSpan)
        }
    }

    /// Refuses `int a, b;`. In the parentheses of `for` the comma may as well stand for a `;`.
    mutating func rejectSecondName() {
        guard !isPanicking, kind == .comma, peek() == .identifier else { return }
        switch peek(2) {
        case .comma, .semicolon, .assign, .colon: complain(.severalVariables, at: tokenSpan)
        default: return
        }
        var level = 0
        while kind != .endOfFile, kind != .leftBrace, kind != .rightBrace, kind != .semicolon {
            if kind == .leftParenthesis || kind == .leftBracket { level += 1 }
            if kind == .rightParenthesis || kind == .rightBracket { level -= 1 }
            if level < 0 { return }
            advance()
        }
    }

    // MARK: Names

    /// Takes an identifier as the name of `thing`; the empty symbol after an error.
    mutating func expectName(of thing: String) -> Symbol {
        if kind == .identifier {
            let symbol = token.symbol
            advance()
            return symbol
        }
        if kind.isKeyword, !startsLine(index) {
            complain(.keywordAsName(kind.text), at: tokenSpan)
            // As a name it fits; what follows shows whether it was meant as one.
            let symbol = token.symbol
            advance()
            return symbol
        }
        fail(.expected(.name(of: thing), found: found), at: missingSpan)
        return .empty
    }

    // MARK: Lists

    mutating func finishList<ID: NodeID>(from mark: Int) -> NodeList<ID> {
        let count = pending.count - mark
        guard count > 0 else { return .empty }
        let head = Int32(tree.lists.count)
        tree.lists.append(Int32(count))
        for place in mark..<pending.count { tree.lists.append(pending[place]) }
        pending.removeLast(count)
        return NodeList(head: head)
    }
}

extension TokenKind {
    /// Keywords that begin a statement and nothing else inside a body.
    var startsStatement: Bool {
        switch self {
        case .ifWord, .whileWord, .doWord, .foreachWord, .returnWord, .switchWord, .caseWord, .defaultWord, .breakWord,
            .continueWord, .tryWord, .throwWord, .varWord, .elseWord, .catchWord:
            true
        default: false
        }
    }

    /// Keywords that begin a top-level item (`import` does so when a name follows).
    var startsItem: Bool {
        self == .classWord || self == .interfaceWord || self == .packageWord
    }
}
