import Diagnostics

/// Recursive descent with precedence climbing; the grammar is `grammars/python.ebnf`.
///
/// A syntax error ends its statement: it is reported, the rest of the logical line is skipped, and parsing goes on with
/// the next one.
public struct Parser {
    /// Levels of brackets, blocks, unary operators and so on; more are refused.
    public static let maximumDepth = 200
    /// Height of the finished tree, chains of operators and calls included.
    public static let maximumHeight = 1000

    /// A statement cannot be read further. What is wrong has been reported.
    struct Failure: Error {}

    let source: UnsafeBufferPointer<UInt8>
    let file: Int32
    var tokens: [Token]
    var index = 0
    var kind: TokenKind
    /// End of the last token that is more than white space.
    var lastEnd: Int32 = 0
    var tree: SyntaxTree
    var symbols: SymbolTable
    var diagnostics: DiagnosticBag
    /// Elements of lists that are not finished, innermost last.
    var pending: [Int32] = []
    /// The element of a display or call that was read last.
    var lastElement = NodeID.none
    var depth = 0
    /// Greater than 0 while a reading is tried that may be given up: nothing is reported.
    var speculation = 0
    /// Formatted strings around the current place.
    var formatDepth = 0
    var underscore: Symbol
    var matchWord: Symbol
    var caseWord: Symbol

    /// The tree of a source file, whose bytes are UTF-8 (see `SourceDecoding`). Errors go to `diagnostics`; a tree comes in any case.
    public static func parse(
        _ file: SourceFile, symbols: inout SymbolTable, diagnostics: inout DiagnosticBag
    ) -> SyntaxTree {
        guard file.bytes.count <= SourceFile.maximumSize else {
            diagnostics.report(
                SyntaxProblem.fileTooLarge(limit: SourceFile.maximumSize), at: Span(file: file.id, at: 0))
            return SyntaxTree(file: file.id)
        }
        return file.bytes.withUnsafeBufferPointer { source in
            var lexer = Lexer(
                source: source, file: file.id, range: 0..<source.count, isNested: false, symbols: symbols,
                diagnostics: diagnostics)
            symbols = SymbolTable()
            lexer.run()
            var parser = Parser(source: source, file: file.id, lexer: lexer)
            parser.parseFile()
            symbols = parser.symbols
            diagnostics = parser.diagnostics
            return parser.tree
        }
    }

    private init(source: UnsafeBufferPointer<UInt8>, file: Int32, lexer: consuming Lexer) {
        self.source = source
        self.file = file
        tokens = lexer.tokens
        kind = tokens[0].kind
        tree = SyntaxTree(file: file)
        symbols = lexer.symbols
        diagnostics = lexer.diagnostics
        underscore = symbols.intern("_")
        matchWord = symbols.intern("match")
        caseWord = symbols.intern("case")
        tree.nodes.reserveCapacity(tokens.count)
        tree.fieldValues.reserveCapacity(tokens.count * 3)
    }

    // MARK: Tokens

    var token: Token { tokens[index] }
    @inline(__always) var start: Int32 { tokens[index].start }

    @inline(__always)
    func peek(_ distance: Int = 1) -> TokenKind {
        let target = index + distance
        return target < tokens.count ? tokens[target].kind : .endOfFile
    }

    @inline(__always)
    mutating func advance() {
        switch kind {
        case .newline, .indent, .dedent, .endOfFile: break
        default: lastEnd = tokens[index].end
        }
        if index + 1 < tokens.count { index += 1 }
        kind = tokens[index].kind
    }

    @inline(__always)
    mutating func accept(_ wanted: TokenKind) -> Bool {
        guard kind == wanted else { return false }
        advance()
        return true
    }

    mutating func expect(_ wanted: TokenKind) throws(Failure) {
        if kind == wanted { return advance() }
        throw unexpected("'\(wanted.text)'")
    }

    /// A token that must follow here, whatever is found.
    mutating func require(_ wanted: TokenKind) throws(Failure) {
        if kind == wanted { return advance() }
        throw fail(.missing("'\(wanted.text)'"), lineEndOr(start), max(start, token.end))
    }

    /// Where the last token ends if the line ends here, else the place given.
    private func lineEndOr(_ place: Int32) -> Int32 { kind == .newline || kind == .endOfFile ? lastEnd : place }

    mutating func expectName(_ what: String = "a name") throws(Failure) -> Int32 {
        guard kind == .name else { throw unexpected(what) }
        let value = token.value
        advance()
        return value
    }

    /// The current token in the words of a message.
    var found: String {
        switch kind {
        case .endOfFile, .newline, .indent, .dedent, .invalid: kind.text
        case .string: "a string"
        case .name, .number:
            "'" + String(decoding: UnsafeBufferPointer(rebasing: source[Int(token.start)..<Int(token.end)]), as: UTF8.self)
                + "'"
        default: "'\(kind.text)'"
        }
    }

    // MARK: Errors

    /// Reports that something else should stand here.
    mutating func unexpected(_ expected: String) -> Failure {
        if kind == .newline || kind == .endOfFile {
            return fail(.unexpected(found, expected: expected), lastEnd, lastEnd)
        }
        return fail(.unexpected(found, expected: expected), start, max(start, token.end))
    }

    mutating func fail(_ problem: SyntaxProblem, _ start: Int32, _ end: Int32) -> Failure {
        // The lexer has spoken about this token, or about the bracket that made it end the line.
        if speculation == 0, kind != .invalid, kind != .newline || token.value == 0 {
            let isOfString = problem.number == .format || problem.number == .badEscape
            diagnostics.report(
                formatDepth > 0 && !isOfString ? .inFormat(problem) : problem, at: Span(file: file, start: start, end: end))
        }
        return Failure()
    }

    mutating func fail(_ problem: SyntaxProblem, _ node: NodeID) -> Failure {
        let place = tree.place(node)
        return fail(problem, place.start, place.end)
    }

    /// Counts a level of nesting.
    mutating func enter() throws(Failure) {
        depth += 1
        if depth > Parser.maximumDepth {
            depth -= 1
            throw fail(.tooDeep(Parser.maximumDepth), start, tokens[index].end)
        }
    }

    // MARK: Trying a reading

    struct Mark {
        var index: Int
        var lastEnd: Int32
        var nodes: Int
        var fieldValues: Int
        var lists: Int
        var constants: Int
        var pending: Int
        var depth: Int
    }

    var mark: Mark {
        Mark(
            index: index, lastEnd: lastEnd, nodes: tree.nodes.count, fieldValues: tree.fieldValues.count,
            lists: tree.lists.count, constants: tree.constants.count, pending: pending.count, depth: depth)
    }

    mutating func reset(_ mark: Mark) {
        index = mark.index
        kind = tokens[index].kind
        lastEnd = mark.lastEnd
        tree.nodes.removeLast(tree.nodes.count - mark.nodes)
        tree.fieldValues.removeLast(tree.fieldValues.count - mark.fieldValues)
        tree.lists.removeLast(tree.lists.count - mark.lists)
        tree.constants.removeLast(tree.constants.count - mark.constants)
        pending.removeLast(pending.count - mark.pending)
        depth = mark.depth
        lastElement = .none
    }

    // MARK: Nodes

    /// Adds a node that ends with the last token read.
    mutating func add(_ kind: NodeKind, _ start: Int32, _ values: Int32...) throws(Failure) -> NodeID {
        try add(kind, start, lastEnd, values)
    }

    mutating func add(_ kind: NodeKind, _ start: Int32, _ end: Int32, _ values: [Int32]) throws(Failure) -> NodeID {
        let node = tree.add(kind, start, end, values)
        if tree.height(node) > Parser.maximumHeight {
            throw fail(.tooDeep(Parser.maximumHeight), start, end)
        }
        return node
    }

    /// Ends the list whose elements are pending from `base` on.
    mutating func finishList(_ base: Int) -> Int32 {
        let list = tree.addList(pending[base...])
        pending.removeLast(pending.count - base)
        return list
    }

    // MARK: File

    private mutating func parseFile() {
        let base = pending.count
        while kind != .endOfFile {
            statement()
            if diagnostics.isFull { break }
        }
        let body = finishList(base)
        tree.root = tree.add(.Module, 0, Int32(source.count), [body, 0])
    }

    /// Reads a statement, or several on one line, into the pending list. After an error goes on behind the line.
    mutating func statement() {
        let base = pending.count
        let level = depth
        do throws(Failure) {
            try statementOrLine()
        } catch {
            depth = level
            pending.removeLast(max(0, pending.count - base))
            skipLine()
        }
    }

    /// Skips to the start of the next logical line; a block that follows is read as statements of its own.
    private mutating func skipLine() {
        while kind != .newline, kind != .endOfFile, kind != .dedent { advance() }
        _ = accept(.newline)
        if kind == .indent, depth < Parser.maximumDepth {
            advance()
            depth += 1
            while kind != .dedent, kind != .endOfFile, !diagnostics.isFull { statement() }
            depth -= 1
            _ = accept(.dedent)
        } else if kind == .indent {
            var open = 0
            repeat {
                if kind == .indent { open += 1 }
                if kind == .dedent { open -= 1 }
                advance()
            } while open > 0 && kind != .endOfFile
        }
        skipStrayDedent()
    }

    /// A dedent of a block that was given up belongs to nobody.
    private mutating func skipStrayDedent() {
        if kind == .dedent, depth == 0 { advance() }
    }
}
