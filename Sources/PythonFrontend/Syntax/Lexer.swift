import Diagnostics

/// Turns UTF-8 bytes into tokens, with `indent`, `dedent` and `newline` as the grammar wants them.
///
/// Errors are reported and stepped over; the list always ends with `endOfFile`.
public struct Lexer {
    /// Open brackets at a time; the reference implementation has the same limit.
    public static let maximumBrackets = 200
    /// Open blocks at a time; the reference implementation has the same limit.
    public static let maximumIndents = 100

    let source: UnsafeBufferPointer<UInt8>
    let file: Int32
    var position: Int
    let end: Int
    var tokens: [Token] = []
    var symbols: SymbolTable
    var diagnostics: DiagnosticBag
    /// Open brackets: the byte and its offset.
    var brackets: [(byte: UInt8, offset: Int)] = []
    /// Columns of the open blocks, and the same with tabs counted as one.
    private var indents: [(column: Int, alternative: Int)] = [(0, 0)]
    private var isAtLineStart = true
    /// In the expression of a formatted string: line ends mean nothing.
    let isNested: Bool
    var errorCount = 0

    /// Lexes bytes `range` of the file. A nested run is inside a formatted string.
    init(
        source: UnsafeBufferPointer<UInt8>, file: Int32, range: Range<Int>, isNested: Bool,
        symbols: consuming SymbolTable, diagnostics: consuming DiagnosticBag
    ) {
        self.source = source
        self.file = file
        self.position = range.lowerBound
        self.end = range.upperBound
        self.isNested = isNested
        self.symbols = symbols
        self.diagnostics = diagnostics
        isAtLineStart = !isNested
        tokens.reserveCapacity(range.count / 4 + 8)
    }

    /// The byte at an offset, 0 after the end.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 { index < end ? source[index] : 0 }

    mutating func report(_ problem: SyntaxProblem, _ start: Int, _ end: Int) {
        errorCount += 1
        diagnostics.report(problem, at: Span(file: file, start: Int32(start), end: Int32(end)))
    }

    @inline(__always)
    mutating func add(_ kind: TokenKind, from start: Int, value: Int32 = 0) {
        tokens.append(Token(start: Int32(start), end: Int32(position), value: value, kind: kind))
    }

    mutating func run() {
        while position < end {
            if isAtLineStart {
                isAtLineStart = false
                indentation()
                continue
            }
            scan()
        }
        position = end
        if let open = brackets.last, !isNested {
            report(.unclosedBracket(Character(Unicode.Scalar(open.byte))), open.offset, open.offset + 1)
        }
        if isNested { return add(.endOfFile, from: end) }
        if let last = tokens.last, last.kind != .newline, last.kind != .dedent {
            // 1 says that the reason has been told.
            add(.newline, from: end, value: brackets.isEmpty ? 0 : 1)
        }
        while indents.count > 1 {
            indents.removeLast()
            add(.dedent, from: end)
        }
        add(.endOfFile, from: end)
    }

    // MARK: Lines

    /// Reads the white space at the start of a logical line. Lines without code give no token.
    private mutating func indentation() {
        var column = 0
        var alternative = 0
        var continued: (Int, Int)?
        scanning: while position < end {
            switch source[position] {
            case 0x20:
                column += 1
                alternative += 1
            case 0x09:
                column = (column / 8 + 1) * 8
                alternative += 1
            case 0x0C:
                column = 0
                alternative = 0
            case UInt8(ascii: "\\") where isLineEnd(position + 1):
                continued = continued ?? (column, alternative)
                position += 1
                skipLineEnd()
                continue scanning
            default: break scanning
            }
            position += 1
        }
        if let continued { (column, alternative) = continued }
        guard position < end else { return }
        if source[position] == UInt8(ascii: "#") { skipComment() }
        if isLineEnd(position) {
            skipLineEnd()
            isAtLineStart = true
            return
        }
        guard position < end else { return }
        changeIndent(column, alternative)
    }

    private mutating func changeIndent(_ column: Int, _ alternative: Int) {
        let current = indents[indents.count - 1]
        if column == current.column {
            if alternative != current.alternative { report(.inconsistentTabs, position, position + 1) }
        } else if column > current.column {
            if alternative <= current.alternative { report(.inconsistentTabs, position, position + 1) }
            if indents.count > Lexer.maximumIndents {
                report(.tooManyIndents(Lexer.maximumIndents), position, position + 1)
                position = end
                return
            }
            indents.append((column, alternative))
            add(.indent, from: position)
        } else {
            while indents.count > 1, column < indents[indents.count - 1].column {
                indents.removeLast()
                add(.dedent, from: position)
            }
            let reached = indents[indents.count - 1]
            if column != reached.column {
                report(.unindentMismatch, position, position + 1)
            } else if alternative != reached.alternative {
                report(.inconsistentTabs, position, position + 1)
            }
        }
    }

    @inline(__always)
    func isLineEnd(_ index: Int) -> Bool { index < end && (source[index] == 0x0A || source[index] == 0x0D) }

    mutating func skipLineEnd() {
        if source[position] == 0x0D, byte(position + 1) == 0x0A { position += 1 }
        position += 1
    }

    private mutating func skipComment() {
        while position < end, source[position] != 0x0A, source[position] != 0x0D { position += 1 }
    }

    private mutating func lineEnd() {
        let start = position
        skipLineEnd()
        guard brackets.isEmpty, !isNested else { return recoverBracket() }
        tokens.append(Token(start: Int32(start), end: Int32(start), value: 0, kind: .newline))
        isAtLineStart = true
    }

    /// A line that starts with a word that begins only statements cannot be inside brackets: a bracket is not closed.
    private mutating func recoverBracket() {
        guard let open = brackets.last else { return }
        var index = position
        while index < end, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
        let start = index
        while index < end, Lexer.isNameByte(source[index]), index - start < 10 { index += 1 }
        guard index > start else { return }
        let word = String(decoding: UnsafeBufferPointer(rebasing: source[start..<index]), as: UTF8.self)
        guard ["def", "class", "import", "return", "while", "with", "try", "raise", "del", "pass", "global"].contains(word)
        else { return }
        report(.unclosedBracket(Character(Unicode.Scalar(open.byte))), open.offset, open.offset + 1)
        brackets.removeAll()
        tokens.append(Token(start: Int32(position), end: Int32(position), value: 1, kind: .newline))
        isAtLineStart = true
    }

    // MARK: Tokens

    private mutating func scan() {
        let first = source[position]
        switch first {
        case 0x20, 0x09, 0x0C: position += 1
        case 0x0A, 0x0D: lineEnd()
        case UInt8(ascii: "#"): skipCommentInExpression()
        case UInt8(ascii: "\\"): continuation()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
        case UInt8(ascii: "."):
            if Lexer.isDigit(byte(position + 1)) { number() } else { operation() }
        case UInt8(ascii: "\""), UInt8(ascii: "'"): string(from: position)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): word()
        case 0x80...: word()
        case 0:
            let start = position
            while position < end, source[position] == 0 { position += 1 }
            report(.nullByte, start, position)
            add(.invalid, from: start)
        default: operation()
        }
    }

    private mutating func skipCommentInExpression() {
        if isNested {
            report(.commentInFormat, position, position + 1)
            position = end
        } else {
            skipComment()
        }
    }

    private mutating func continuation() {
        let start = position
        position += 1
        if isNested {
            report(.backslashInFormat, start, start + 1)
        } else if isLineEnd(position) {
            skipLineEnd()
            if position >= end { report(.endAfterBackslash, start, start + 1) }
        } else if position >= end {
            report(.endAfterBackslash, start, start + 1)
        } else {
            report(.textAfterBackslash, start, start + 1)
            skipComment()
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    static func isNameByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
            || byte == UInt8(ascii: "_")
    }

    /// A name, a keyword, or the prefix of a string.
    private mutating func word() {
        let start = position
        var isWide = false
        while position < end {
            if Lexer.isNameByte(source[position]) {
                position += 1
            } else if source[position] >= 0x80 {
                guard let (scalar, length) = scalar(at: position), isNamePart(scalar, isFirst: position == start) else {
                    break
                }
                isWide = true
                position += length
            } else {
                break
            }
        }
        if position == start { return invalidCharacter() }
        let quote = byte(position)
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), position - start <= 2,
            isStringPrefix(start..<position)
        {
            return string(from: start)
        }
        let slice = UnsafeBufferPointer(rebasing: source[start..<position])
        guard !isWide else {
            let name = NameFolding.folded(Array(slice))
            return add(.name, from: start, value: symbols.intern(name[...]).index)
        }
        let symbol = symbols.intern(slice)
        add(TokenKind.keyword(symbol) ?? .name, from: start, value: symbol.index)
    }

    private func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
        let length = source[index] >= 0xF0 ? 4 : source[index] >= 0xE0 ? 3 : 2
        let bytes = (0..<length).map { byte(index + $0) }
        guard let (value, used) = WideText.decode(bytes, at: 0), let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, used)
    }

    /// By Unicode 14: what has come later is no character yet.
    private func isNamePart(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
        let properties = scalar.properties
        guard let age = properties.age, age.major <= 14 else { return false }
        // These four have become parts of names since.
        let isLater = [0x200C, 0x200D, 0x30FB, 0xFF65].contains(scalar.value)
        return isFirst ? properties.isXIDStart : properties.isXIDContinue && !isLater
    }

    private mutating func invalidCharacter() {
        let start = position
        if let (scalar, length) = scalar(at: position) {
            position += length
            report(.invalidCharacter(scalar.value), start, position)
        } else {
            position += 1
            report(.invalidUTF8, start, position)
        }
        add(.invalid, from: start)
    }

    private func isStringPrefix(_ range: Range<Int>) -> Bool {
        var letters = range.map { source[$0] | 0x20 }
        letters.sort()
        switch String(decoding: letters, as: UTF8.self) {
        case "r", "b", "u", "f", "br", "fr": return true
        default: return false
        }
    }

    // MARK: Operators

    private mutating func operation() {
        let start = position
        let first = source[start]
        for length in [3, 2, 1] where start + length <= end {
            guard let kind = Lexer.operatorKind(source, start, length) else { continue }
            position += length
            bracket(first, start)
            return add(kind, from: start)
        }
        position += 1
        report(.invalidCharacter(UInt32(first)), start, position)
        add(.invalid, from: start)
    }

    private static let operatorTable: [UInt32: TokenKind] = {
        var table: [UInt32: TokenKind] = [:]
        for entry in TokenKind.operators { table[entry.text.utf8.reduce(0) { $0 << 8 | UInt32($1) }] = entry.kind }
        return table
    }()

    private static func operatorKind(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> TokenKind? {
        var key: UInt32 = 0
        for offset in 0..<length { key = key << 8 | UInt32(source[start + offset]) }
        return operatorTable[key]
    }

    private mutating func bracket(_ byte: UInt8, _ start: Int) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            guard brackets.count < Lexer.maximumBrackets else {
                report(.tooManyBrackets(Lexer.maximumBrackets), start, start + 1)
                brackets.removeAll()
                position = end
                return
            }
            brackets.append((byte, start))
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            let closer = Character(Unicode.Scalar(byte))
            guard let open = brackets.last else {
                return report(.unmatchedBracket(closer), start, start + 1)
            }
            let wanted: UInt8 = open.byte == UInt8(ascii: "(") ? open.byte + 1 : open.byte + 2
            if byte != wanted {
                let isElsewhere = source[open.offset..<start].contains(0x0A)
                let line = isElsewhere ? source[..<open.offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 } : nil
                report(
                    .mismatchedBracket(closer, opener: Character(Unicode.Scalar(open.byte)), line: line), start, start + 1)
            }
            brackets.removeLast()
        default: break
        }
    }
}
