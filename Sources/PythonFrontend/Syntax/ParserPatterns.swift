/// The statement `match` (PEP 634). `match`, `case` and `_` are words of it only where they must be.
extension Parser {
    /// Whether the name `match` at the start of a statement opens a match statement: the logical line ends with a colon,
    /// and an indented `case` follows.
    var startsMatch: Bool {
        var target = index + 1
        switch peek() {
        case .assign, .point, .comma, .colon, .newline, .semicolon: return false
        default: break
        }
        while true {
            switch tokens[target].kind {
            case .newline:
                return tokens[target - 1].kind == .colon && tokens[target + 1].kind == .indent
                    && tokens[target + 2].kind == .name && tokens[target + 2].value == caseWord.index
            case .endOfFile, .semicolon: return false
            default: target += 1
            }
        }
    }

    mutating func matchStatement() throws(Failure) -> NodeID {
        try enter()
        defer { depth -= 1 }
        let start = start
        advance()
        let subjectStart = self.start
        var subject = try starNamedExpression()
        if kind == .comma {
            let base = pending.count
            pending.append(subject.index)
            while accept(.comma) {
                if kind == .colon { break }
                pending.append(try starNamedExpression().index)
            }
            subject = try add(.Tuple, subjectStart, finishList(base), Context.Load.rawValue)
        }
        try expect(.colon)
        try expect(.newline)
        try expect(.indent)
        let base = pending.count
        while kind == .name, token.value == caseWord.index { pending.append(try matchCase().index) }
        if kind != .dedent, kind != .endOfFile { throw unexpected("'case'") }
        _ = accept(.dedent)
        let cases = finishList(base)
        return try add(.Match, start, subject.index, cases)
    }

    private mutating func matchCase() throws(Failure) -> NodeID {
        let start = start
        advance()
        let pattern = try openPattern()
        let guardExpression = accept(.ifWord) ? try namedExpression() : NodeID.none
        let body = try block("'case' statement", start, condition: guardExpression)
        return try add(.match_case, start, pattern.index, guardExpression.index, body)
    }

    /// A pattern, or several with commas, which are a sequence.
    private mutating func openPattern() throws(Failure) -> NodeID {
        let start = start
        let first = try starPattern()
        if kind != .comma {
            if tree.kind(first) == .MatchStar { throw unexpected("','") }
            return first
        }
        let base = pending.count
        pending.append(first.index)
        while accept(.comma) {
            if kind == .colon || kind == .ifWord { break }
            pending.append(try starPattern().index)
        }
        return try add(.MatchSequence, start, finishList(base))
    }

    private mutating func starPattern() throws(Failure) -> NodeID {
        let start = start
        guard accept(.star) else { return try pattern() }
        let name = try expectName()
        return try add(.MatchStar, start, name == underscore.index ? -1 : name)
    }

    private mutating func pattern() throws(Failure) -> NodeID {
        try enter()
        defer { depth -= 1 }
        let start = start
        let value = try orPattern()
        guard accept(.asWord) else { return value }
        if kind != .name, startsExpression {
            let target = try orExpression()
            throw fail(.badPattern("invalid pattern target"), target)
        }
        let name = try expectName("a name to bind")
        if name == underscore.index { throw fail(.badPattern("cannot use '_' as a target"), lastEnd - 1, lastEnd) }
        return try add(.MatchAs, start, value.index, name)
    }

    private mutating func orPattern() throws(Failure) -> NodeID {
        let start = start
        let first = try closedPattern()
        guard kind == .bar else { return first }
        let base = pending.count
        pending.append(first.index)
        while accept(.bar) { pending.append(try closedPattern().index) }
        return try add(.MatchOr, start, finishList(base))
    }

    private mutating func closedPattern() throws(Failure) -> NodeID {
        let start = start
        switch kind {
        case .noneWord: return try singleton(.none)
        case .trueWord: return try singleton(.true)
        case .falseWord: return try singleton(.false)
        case .number, .minus, .string:
            let value = try literalPattern()
            return try add(.MatchValue, start, value.index)
        case .leftParenthesis: return try groupPattern()
        case .leftBracket:
            advance()
            let elements = try patterns(until: .rightBracket)
            try expect(.rightBracket)
            return try add(.MatchSequence, start, elements)
        case .leftBrace: return try mappingPattern()
        case .name: return try namePattern()
        default: throw unexpected("a pattern")
        }
    }

    private mutating func singleton(_ value: Constant) throws(Failure) -> NodeID {
        let start = start
        advance()
        return try add(.MatchSingleton, start, tree.addConstant(value))
    }

    /// A string, or a number with sign and imaginary part.
    private mutating func literalPattern() throws(Failure) -> NodeID {
        if kind == .string {
            let value = try strings()
            if tree.kind(value) == .JoinedStr {
                throw fail(.badPattern("patterns may only match literals and attribute lookups"), value)
            }
            return value
        }
        let start = start
        let real = try signedNumber()
        guard kind == .plus || kind == .minus else { return real }
        let operation: Operation = kind == .plus ? .Add : .Sub
        advance()
        guard kind == .number else { throw unexpected("an imaginary number") }
        let number = tree.kind(real) == .UnaryOp ? tree.child(real, 1) : real
        if case .imaginary = tree.constant(number, 0) {
            throw fail(.badPattern("real number required in complex literal"), real)
        }
        let imaginary = try numberAtom()
        guard case .imaginary = tree.constant(imaginary, 0) else {
            throw fail(.badPattern("imaginary number required in complex literal"), imaginary)
        }
        return try add(.BinOp, start, real.index, operation.rawValue, imaginary.index)
    }

    private mutating func signedNumber() throws(Failure) -> NodeID {
        let start = start
        let isNegative = accept(.minus)
        guard kind == .number else { throw unexpected("a number") }
        let value = try numberAtom()
        return isNegative ? try add(.UnaryOp, start, Operation.USub.rawValue, value.index) : value
    }

    private mutating func groupPattern() throws(Failure) -> NodeID {
        let start = start
        advance()
        if accept(.rightParenthesis) { return try add(.MatchSequence, start, 0) }
        let first = try starPattern()
        if kind == .rightParenthesis, tree.kind(first) != .MatchStar {
            advance()
            return first
        }
        let base = pending.count
        pending.append(first.index)
        if kind != .comma { throw unexpected("','") }
        while accept(.comma) {
            if kind == .rightParenthesis { break }
            pending.append(try starPattern().index)
        }
        let elements = finishList(base)
        try expect(.rightParenthesis)
        return try add(.MatchSequence, start, elements)
    }

    private mutating func patterns(until closer: TokenKind) throws(Failure) -> Int32 {
        let base = pending.count
        while kind != closer {
            pending.append(try starPattern().index)
            if !accept(.comma) { break }
        }
        return finishList(base)
    }

    private mutating func mappingPattern() throws(Failure) -> NodeID {
        let start = start
        advance()
        var keys: [Int32] = []
        var values: [Int32] = []
        var rest: Int32 = -1
        while kind != .rightBrace {
            if accept(.doubleStar) {
                if kind == .name, token.value == underscore.index { throw unexpected("a name") }
                rest = try expectName()
                _ = accept(.comma)
                break
            }
            keys.append(try mappingKey().index)
            try expect(.colon)
            values.append(try pattern().index)
            if !accept(.comma) { break }
        }
        try expect(.rightBrace)
        return try add(.MatchMapping, start, tree.addList(keys), tree.addList(values), rest)
    }

    private mutating func mappingKey() throws(Failure) -> NodeID {
        switch kind {
        case .noneWord: return try constant(.none)
        case .trueWord: return try constant(.true)
        case .falseWord: return try constant(.false)
        case .name:
            let value = try dottedValue()
            if tree.kind(value) == .Name { throw unexpected("'.'") }
            return value
        default: return try literalPattern()
        }
    }

    /// A name, or attributes of a name.
    private mutating func dottedValue() throws(Failure) -> NodeID {
        let start = start
        let name = try expectName()
        var value = try add(.Name, start, name, Context.Load.rawValue)
        while accept(.point) {
            let attribute = try expectName("an attribute name")
            value = try add(.Attribute, start, value.index, attribute, Context.Load.rawValue)
        }
        return value
    }

    /// A capture, the wildcard, a value by its dotted name, or a class.
    private mutating func namePattern() throws(Failure) -> NodeID {
        let start = start
        if peek() != .point, peek() != .leftParenthesis {
            let name = token.value
            advance()
            return try add(.MatchAs, start, -1, name == underscore.index ? -1 : name)
        }
        let value = try dottedValue()
        guard accept(.leftParenthesis) else { return try add(.MatchValue, start, value.index) }
        var positional: [Int32] = []
        var names: [Int32] = []
        var named: [Int32] = []
        while kind != .rightParenthesis {
            if kind == .name, peek() == .assign {
                names.append(token.value)
                advance()
                advance()
                named.append(try pattern().index)
            } else {
                let node = try pattern()
                if !names.isEmpty {
                    throw fail(.badPattern("positional patterns follow keyword patterns"), node)
                }
                positional.append(node.index)
            }
            if !accept(.comma) { break }
        }
        try expect(.rightParenthesis)
        return try add(
            .MatchClass, start, value.index, tree.addList(positional), tree.addList(names), tree.addList(named))
    }
}
