import Diagnostics

/// Turns the UTF-8 bytes of a file into tokens. Always the longest token; errors are reported and stepped over.
public struct Lexer {
    let file: SourceFile
    let base: UnsafePointer<UInt8>
    let count: Int
    var position = 0
    var list = TokenList()
    var interner = Interner(standIn: ())
    var diagnostics = DiagnosticBag()
    /// Index in `list.tokens` of the first string that goes over a line end; −1 for none.
    var firstMultilineString = -1
    var hasSteppedBack = false
    /// A comment that is not closed has swallowed the rest; the value of `endOfFile` is then 1.
    var endsInComment = false

    /// All tokens of `file`, with `endOfFile` at the end.
    public static func tokenize(
        _ file: SourceFile, interner: inout Interner, diagnostics: inout DiagnosticBag
    ) -> TokenList {
        guard file.bytes.count <= SourceFile.maximumSize else {
            diagnostics.report(
                LexicalError.fileTooLarge(limit: SourceFile.maximumSize), at: Span(file: file.id, at: 0))
            return TokenList(tokens: [Token(start: 0, end: 0, value: 0, kind: .endOfFile)])
        }
        return file.bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else {
                return TokenList(tokens: [Token(start: 0, end: 0, value: 0, kind: .endOfFile)])
            }
            var lexer = Lexer(file: file, base: base, count: buffer.count)
            swap(&lexer.interner, &interner)
            swap(&lexer.diagnostics, &diagnostics)
            lexer.run()
            swap(&lexer.interner, &interner)
            swap(&lexer.diagnostics, &diagnostics)
            return lexer.list
        }
    }

    private init(file: SourceFile, base: UnsafePointer<UInt8>, count: Int) {
        self.file = file
        self.base = base
        self.count = count
        list.tokens.reserveCapacity(count / 3 + 16)
    }

    /// The byte at `index`, 0 after the end.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 { index < count ? base[index] : 0 }

    @inline(__always)
    mutating func add(_ kind: TokenKind, from start: Int, value: Int32 = 0) {
        list.tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position), value: value,
                kind: kind))
    }

    @inline(__always)
    mutating func take(_ kind: TokenKind, _ length: Int) {
        let start = position
        position += length
        add(kind, from: start)
    }

    mutating func report(_ fact: LexicalError, _ start: Int, _ end: Int) {
        diagnostics.report(fact, at: Span(file: file.id, start: Int32(start), end: Int32(end)))
    }

    private mutating func run() {
        if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { position = 3 }
        while position < count { scan(base[position]) }
        position = count
        add(.endOfFile, from: count, value: endsInComment ? 1 : 0)
    }

    @inline(__always)
    private mutating func scan(_ first: UInt8) {
        switch first {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "$"):
            identifier()
        case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C, 0x1C...0x1F: position += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
        case UInt8(ascii: "\""): string()
        case UInt8(ascii: "'"): character()
        case UInt8(ascii: "/"): slash()
        case UInt8(ascii: "{"): take(.leftBrace, 1)
        case UInt8(ascii: "}"): take(.rightBrace, 1)
        case UInt8(ascii: "("): take(.leftParenthesis, 1)
        case UInt8(ascii: ")"): take(.rightParenthesis, 1)
        case UInt8(ascii: "["): take(.leftBracket, 1)
        case UInt8(ascii: "]"): take(.rightBracket, 1)
        case UInt8(ascii: ";"): take(.semicolon, 1)
        case UInt8(ascii: ","): take(.comma, 1)
        case UInt8(ascii: "@"): take(.at, 1)
        case UInt8(ascii: "~"): take(.tilde, 1)
        case UInt8(ascii: "?"): take(.question, 1)
        case UInt8(ascii: "."): point()
        case UInt8(ascii: "="): byte(position + 1) == UInt8(ascii: "=") ? take(.equal, 2) : take(.assign, 1)
        case UInt8(ascii: "+"): plus()
        case UInt8(ascii: "-"): minus()
        case UInt8(ascii: "*"): withAssign(.star, .starAssign)
        case UInt8(ascii: "%"): withAssign(.percent, .percentAssign)
        case UInt8(ascii: "^"): withAssign(.caret, .caretAssign)
        case UInt8(ascii: "&"): doubled(first, .ampersand, .ampersandAmpersand, .ampersandAssign)
        case UInt8(ascii: "|"): doubled(first, .bar, .barBar, .barAssign)
        case UInt8(ascii: "!"): exclamation()
        case UInt8(ascii: ":"): colon()
        case UInt8(ascii: "<"): less()
        case UInt8(ascii: ">"): greater()
        default: other(first)
        }
    }

    // MARK: Operators

    private mutating func withAssign(_ plain: TokenKind, _ assign: TokenKind) {
        byte(position + 1) == UInt8(ascii: "=") ? take(assign, 2) : take(plain, 1)
    }

    private mutating func doubled(_ own: UInt8, _ single: TokenKind, _ double: TokenKind, _ assign: TokenKind) {
        byte(position + 1) == own ? take(double, 2) : withAssign(single, assign)
    }

    private mutating func point() {
        if byte(position + 1) == UInt8(ascii: "."), byte(position + 2) == UInt8(ascii: ".") { return take(.ellipsis, 3) }
        byte(position + 1) == UInt8(ascii: "=") ? take(.pointAssign, 2) : take(.point, 1)
    }

    private mutating func plus() {
        doubled(UInt8(ascii: "+"), .plus, .plusPlus, .plusAssign)
    }

    private mutating func minus() {
        if byte(position + 1) == UInt8(ascii: ">"), byte(position + 2) == UInt8(ascii: "!") {
            take(.requiredOnParameters, 3)
        } else {
            doubled(UInt8(ascii: "-"), .minus, .minusMinus, .minusAssign)
        }
    }

    private mutating func exclamation() {
        if byte(position + 1) == UInt8(ascii: "-"), byte(position + 2) == UInt8(ascii: ">") {
            take(.requiredOnVariables, 3)
        } else {
            withAssign(.exclamation, .notEqual)
        }
    }

    private mutating func colon() {
        if byte(position + 2) == UInt8(ascii: "=") {
            if byte(position + 1) == UInt8(ascii: "=") { return take(.identical, 3) }
            if byte(position + 1) == UInt8(ascii: "!") { return take(.notIdentical, 3) }
        }
        take(.colon, 1)
    }

    private mutating func less() {
        if byte(position + 1) == UInt8(ascii: "<") {
            byte(position + 2) == UInt8(ascii: "=") ? take(.shiftLeftAssign, 3) : take(.shiftLeft, 2)
        } else {
            withAssign(.less, .lessOrEqual)
        }
    }

    private mutating func greater() {
        guard byte(position + 1) == UInt8(ascii: ">") else { return withAssign(.greater, .greaterOrEqual) }
        guard byte(position + 2) == UInt8(ascii: ">") else {
            return byte(position + 2) == UInt8(ascii: "=") ? take(.shiftRightAssign, 3) : take(.shiftRight, 2)
        }
        byte(position + 3) == UInt8(ascii: "=")
            ? take(.shiftRightUnsignedAssign, 4) : take(.shiftRightUnsigned, 3)
    }

    // MARK: Comments

    private mutating func slash() {
        switch byte(position + 1) {
        case UInt8(ascii: "/"):
            position += 2
            while position < count, base[position] != 0x0A, base[position] != 0x0D { position += 1 }
        case UInt8(ascii: "*"):
            let start = position
            position += 2
            while position + 1 < count {
                if base[position] == UInt8(ascii: "*"), base[position + 1] == UInt8(ascii: "/") {
                    position += 2
                    return
                }
                position += 1
            }
            position = count
            endsInComment = true
            report(.unclosedComment, start, start + 2)
        default:
            withAssign(.slash, .slashAssign)
        }
    }

    // MARK: Identifiers

    @inline(__always)
    static func isIdentifierByte(_ byte: UInt8) -> Bool {
        (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
            || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
            || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "$")
    }

    @inline(__always)
    private mutating func identifier() {
        let start = position
        var hash: UInt32 = 2_166_136_261
        var index = position
        while index < count {
            let next = base[index]
            guard Lexer.isIdentifierByte(next) else { break }
            hash = (hash ^ UInt32(next)) &* 16_777_619
            index += 1
        }
        position = index
        if index < count, base[index] >= 0x80 { return wideIdentifier(from: start) }
        let symbol = interner.intern(
            UnsafeBufferPointer(start: base + start, count: index - start), hash: hash)
        finishIdentifier(symbol, from: start)
    }

    @inline(__always)
    private mutating func finishIdentifier(_ symbol: Symbol, from start: Int) {
        let keyword = symbol.index &- Interner.firstKeyword
        if keyword >= 0, keyword < Interner.keywordCount {
            add(TokenKind.keyword(keyword), from: start, value: symbol.index)
        } else {
            add(.identifier, from: start, value: symbol.index)
        }
    }

    /// An identifier with characters outside ASCII. `position` is after its first ASCII bytes, if it has any.
    private mutating func wideIdentifier(from start: Int) {
        while position < count {
            let next = base[position]
            if next < 0x80 {
                guard Lexer.isIdentifierByte(next) else { break }
                position += 1
            } else {
                guard let (scalar, length) = decodeScalar(at: position), Lexer.isIdentifierStart(scalar) else { break }
                position += length
            }
        }
        finishIdentifier(
            interner.intern(UnsafeBufferPointer(start: base + start, count: position - start)), from: start)
    }

    /// Letters, letter numbers, currency signs and connectors, as in Java.
    private static func isIdentifierStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber,
            .currencySymbol, .connectorPunctuation:
            true
        default:
            false
        }
    }

    /// The character at `index` and its length in bytes; nil when the bytes are not valid UTF-8.
    func decodeScalar(at index: Int) -> (Unicode.Scalar, Int)? {
        let first = base[index]
        let length: Int
        var value: UInt32
        switch first {
        case 0..<0x80: return (Unicode.Scalar(first), 1)
        case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
        case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
        case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
        default: return nil
        }
        guard index + length <= count else { return nil }
        for offset in 1..<length {
            let next = base[index + offset]
            guard next & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(next & 0x3F)
        }
        let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }

    /// Anything that no rule above starts with: an identifier in another script, or an error over a run of such bytes.
    private mutating func other(_ first: UInt8) {
        let start = position
        guard first >= 0x80 else {
            position += 1
            report(.unexpectedCharacter(Lexer.display(Unicode.Scalar(first))), start, position)
            return add(.invalid, from: start)
        }
        guard let (scalar, length) = decodeScalar(at: start) else {
            position += 1
            while position < count, base[position] >= 0x80, decodeScalar(at: position) == nil { position += 1 }
            report(.invalidUTF8, start, position)
            return add(.invalid, from: start)
        }
        if scalar == "…" { return take(.ellipsis, length) }
        if Lexer.isIdentifierStart(scalar) { return wideIdentifier(from: start) }
        position += length
        report(.unexpectedCharacter(Lexer.display(scalar)), start, position)
        add(.invalid, from: start)
    }

    /// The character, or its code where it cannot be seen.
    static func display(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
            .surrogate:
            "U+" + String(scalar.value, radix: 16, uppercase: true)
        default:
            String(scalar)
        }
    }
}
