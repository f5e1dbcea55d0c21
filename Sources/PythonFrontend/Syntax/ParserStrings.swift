/// String literals, several of which next to each other are one, and formatted strings (PEP 498, as in 3.11).
extension Parser {
    /// The values of a formatted string under construction: texts are joined until an expression comes.
    private struct Pieces {
        var values: [Int32] = []
        var text: [UInt8] = []
        var hasText: Bool { !text.isEmpty }
    }

    /// Where the nodes of a formatted string lie: on all string tokens that are joined; those in a format specification on
    /// their own token.
    private struct Place {
        var all: (start: Int32, end: Int32)
        var own: (start: Int32, end: Int32)
        var isUnicode: Bool
    }

    /// One string expression from the string tokens at the current place.
    mutating func strings() throws(Failure) -> NodeID {
        let first = token
        var last = index
        while tokens[last + 1].kind == .string { last += 1 }
        let place = (start: first.start, end: tokens[last].end)
        let literals = (index...last).map { StringLiteral(source, start: Int(tokens[$0].start), end: Int(tokens[$0].end)) }
        let isUnicode = literals[0].isUnicode
        if literals.contains(where: { $0.isBytes != literals[0].isBytes }) {
            throw fail(.mixedStrings, place.start, place.end)
        }
        let isFormat = literals.contains { $0.isFormat }
        var pieces = Pieces()
        for (offset, literal) in literals.enumerated() {
            if literal.isFormat {
                var position = literal.text.lowerBound
                let own = tokens[index + offset]
                try format(
                    literal, &position, literal.text.upperBound, level: 0,
                    Place(all: place, own: (own.start, own.end), isUnicode: isUnicode), &pieces)
            } else {
                pieces.text += try decode(literal.text, literal)
            }
        }
        while index <= last { advance() }
        if isFormat {
            let values = try finish(&pieces, Place(all: place, own: place, isUnicode: isUnicode))
            return try add(.JoinedStr, place.start, place.end, [values])
        }
        let value: Constant = literals[0].isBytes ? .bytes(pieces.text) : .string(pieces.text)
        return try add(.Constant, place.start, place.end, [tree.addConstant(value), isUnicode ? 0 : -1])
    }

    private mutating func decode(_ range: Range<Int>, _ literal: StringLiteral) throws(Failure) -> [UInt8] {
        do throws(StringLiteral.Fault) {
            return try StringLiteral.decode(source, range, isRaw: literal.isRaw, isBytes: literal.isBytes)
        } catch {
            throw fail(
                error.problem(source, from: range.lowerBound, isBytes: literal.isBytes), Int32(error.start), Int32(error.end))
        }
    }

    private mutating func flush(
        _ pieces: inout Pieces, _ place: Place
    ) throws(Failure) {
        guard pieces.hasText else { return }
        let constant = tree.addConstant(.string(pieces.text))
        pieces.text = []
        let node = try add(.Constant, place.all.start, place.all.end, [constant, place.isUnicode ? 0 : -1])
        pieces.values.append(node.index)
    }

    private mutating func finish(
        _ pieces: inout Pieces, _ place: Place
    ) throws(Failure) -> Int32 {
        try flush(&pieces, place)
        return tree.addList(pieces.values)
    }

    /// Reads texts and expressions up to `end`, or in a format specification (`level` 1 or more) up to its `}`.
    private mutating func format(
        _ literal: StringLiteral, _ index: inout Int, _ end: Int, level: Int, _ place: Place,
        _ pieces: inout Pieces
    ) throws(Failure) {
        while index < end {
            let (text, continues) = try formatText(literal, &index, end, level: level)
            pieces.text += text
            if continues { continue }
            guard index < end, source[index] == UInt8(ascii: "{") else { break }
            let node = try formatExpression(literal, &index, end, level: level, place, &pieces)
            try flush(&pieces, place)
            pieces.values.append(node.index)
        }
        if level == 0, index < end { throw fail(.singleBrace, Int32(index), Int32(index + 1)) }
    }

    /// Text up to a brace. True if the text goes on behind a doubled brace.
    private mutating func formatText(
        _ literal: StringLiteral, _ index: inout Int, _ end: Int, level: Int
    ) throws(Failure) -> ([UInt8], Bool) {
        let start = index
        while index < end {
            var byte = source[index]
            index += 1
            if byte == UInt8(ascii: "\\"), !literal.isRaw, index < end {
                byte = source[index]
                index += 1
                if byte == UInt8(ascii: "N") {
                    if index < end, source[index] == UInt8(ascii: "{") {
                        while index < end, source[index] != UInt8(ascii: "}") { index += 1 }
                        index = min(end, index + 1)
                    }
                    continue
                }
            }
            guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else { continue }
            if level == 0 {
                if index < end, source[index] == byte {
                    let text = try decode(start..<index, literal)
                    index += 1
                    return (text, true)
                }
                if byte == UInt8(ascii: "}") { throw fail(.singleBrace, Int32(index - 1), Int32(index)) }
            }
            index -= 1
            return (try decode(start..<index, literal), false)
        }
        return (try decode(start..<index, literal), false)
    }

    /// An expression in braces, with what follows it. `index` is at its opening brace.
    private mutating func formatExpression(
        _ literal: StringLiteral, _ index: inout Int, _ end: Int, level: Int, _ place: Place,
        _ pieces: inout Pieces
    ) throws(Failure) -> NodeID {
        let open = index
        if level >= 2 { throw fail(.formatNesting, Int32(open), Int32(open + 1)) }
        index += 1
        let start = index
        try skipFormatExpression(&index, end)
        let stop = index
        if stop >= end { throw fail(.unclosedFormatExpression, Int32(open), Int32(open + 1)) }
        if (start..<stop).allSatisfy({ [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(source[$0]) }) {
            let mark = source[stop] == UInt8(ascii: "}") ? nil : Character(Unicode.Scalar(source[stop]))
            throw fail(.emptyFormatExpression(mark), Int32(open), Int32(stop))
        }
        let value = try nestedExpression(start..<stop)
        var conversion: Int32 = -1
        var isShown = false
        if source[index] == UInt8(ascii: "=") {
            index += 1
            while index < end, [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains(source[index]) { index += 1 }
            let raw = StringLiteral.rawText(source, start..<index)
            pieces.text += raw
            isShown = true
        }
        if index < end, source[index] == UInt8(ascii: "!") {
            index += 1
            if index >= end { throw fail(.unclosedFormatExpression, Int32(open), Int32(open + 1)) }
            guard [UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "a")].contains(source[index]) else {
                throw fail(.badConversion, Int32(index - 1), Int32(index))
            }
            conversion = Int32(source[index])
            index += 1
        }
        var specification = NodeID.none
        if index < end, source[index] == UInt8(ascii: ":") {
            index += 1
            var parts = Pieces()
            let inner = Place(all: place.own, own: place.own, isUnicode: false)
            try format(literal, &index, end, level: level + 1, inner, &parts)
            let values = try finish(&parts, inner)
            specification = try add(.JoinedStr, inner.all.start, inner.all.end, [values])
        }
        guard index < end, source[index] == UInt8(ascii: "}") else {
            throw fail(.unclosedFormatExpression, Int32(open), Int32(open + 1))
        }
        index += 1
        if isShown, specification.isNone, conversion < 0 { conversion = Int32(UInt8(ascii: "r")) }
        return try add(
            .FormattedValue, place.all.start, place.all.end, [value.index, conversion, specification.index])
    }

    /// Goes to the end of the expression: a `}`, `!`, `:` or `=` outside brackets and quotes.
    private mutating func skipFormatExpression(_ index: inout Int, _ end: Int) throws(Failure) {
        var open: [UInt8] = []
        while index < end {
            let byte = source[index]
            let next = index + 1 < end ? source[index + 1] : 0
            switch byte {
            case UInt8(ascii: "\\"): throw fail(.backslashInFormat, Int32(index), Int32(index + 1))
            case UInt8(ascii: "#"): throw fail(.commentInFormat, Int32(index), Int32(index + 1))
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                try skipQuoted(&index, end)
                continue
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open.append(byte)
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                guard let opener = open.popLast() else {
                    if byte == UInt8(ascii: "}") { return }
                    throw fail(
                        .inFormat(.unmatchedBracket(Character(Unicode.Scalar(byte)))), Int32(index), Int32(index + 1))
                }
                // The closers lie one or two places behind their openers.
                if byte != opener + (opener == UInt8(ascii: "(") ? 1 : 2) {
                    let (closer, opener) = (Character(Unicode.Scalar(byte)), Character(Unicode.Scalar(opener)))
                    throw fail(
                        .inFormat(.mismatchedBracket(closer, opener: opener, line: nil)), Int32(index), Int32(index + 1))
                }
            case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
                if next == UInt8(ascii: "=") {
                    index += 1
                } else if open.isEmpty, byte == UInt8(ascii: "!") || byte == UInt8(ascii: "=") {
                    return
                }
            case UInt8(ascii: ":"): if open.isEmpty { return }
            default: break
            }
            index += 1
        }
    }

    private mutating func skipQuoted(_ index: inout Int, _ end: Int) throws(Failure) {
        let quote = source[index]
        let start = index
        let isTriple = index + 2 < end && source[index + 1] == quote && source[index + 2] == quote
        index += isTriple ? 3 : 1
        while index < end {
            if source[index] == UInt8(ascii: "\\") { throw fail(.backslashInFormat, Int32(index), Int32(index + 1)) }
            if source[index] == quote {
                if !isTriple {
                    index += 1
                    return
                }
                if index + 2 < end, source[index + 1] == quote, source[index + 2] == quote {
                    index += 3
                    return
                }
            }
            index += 1
        }
        throw fail(.badTarget("f-string: unterminated string"), Int32(start), Int32(start + 1))
    }

    /// The expression in these bytes. The reference implementation puts it in parentheses, which therefore belong to a tuple
    /// or generator expression that has none of its own: they lie on the characters around it.
    private mutating func nestedExpression(_ range: Range<Int>) throws(Failure) -> NodeID {
        try enter()
        defer { depth -= 1 }
        let outer = (tokens, index, kind, lastEnd)
        defer { (tokens, index, kind, lastEnd) = outer }
        var lexer = Lexer(
            source: source, file: file, range: range, isNested: true, symbols: symbols, diagnostics: diagnostics)
        lexer.run()
        symbols = lexer.symbols
        if speculation == 0 { diagnostics = lexer.diagnostics }
        if lexer.errorCount > 0 { throw Failure() }
        let (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
        tokens = [Token(start: start - 1, end: start, value: 0, kind: .leftParenthesis)] + lexer.tokens.dropLast()
        tokens.append(Token(start: end, end: end + 1, value: 0, kind: .rightParenthesis))
        tokens.append(Token(start: end + 1, end: end + 1, value: 0, kind: .endOfFile))
        index = 0
        kind = .leftParenthesis
        formatDepth += 1
        defer { formatDepth -= 1 }
        let value = try parenthesis()
        if kind != .endOfFile { throw unexpected("the end of the expression") }
        return value
    }
}

extension StringLiteral {
    /// The bytes of a range with line ends as in a string.
    static func rawText(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
        (try? decode(source, range, isRaw: true, isBytes: false)) ?? []
    }
}
