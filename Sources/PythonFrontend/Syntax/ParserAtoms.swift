/// Names, literals and displays.
extension Parser {
    mutating func atom() throws(Failure) -> NodeID {
        let start = start
        switch kind {
        case .name:
            let name = token.value
            advance()
            return try add(.Name, start, name, Context.Load.rawValue)
        case .number: return try numberAtom()
        case .string: return try strings()
        case .trueWord: return try constant(.true)
        case .falseWord: return try constant(.false)
        case .noneWord: return try constant(.none)
        case .ellipsis: return try constant(.ellipsis)
        case .leftParenthesis, .leftBracket, .leftBrace:
            try enter()
            defer { depth -= 1 }
            return try display()
        default: throw unexpected("an expression")
        }
    }

    private mutating func display() throws(Failure) -> NodeID {
        switch kind {
        case .leftParenthesis: try parenthesis()
        case .leftBracket: try list()
        default: try brace()
        }
    }

    mutating func constant(_ value: Constant) throws(Failure) -> NodeID {
        let start = start
        advance()
        return try add(.Constant, start, tree.addConstant(value), -1)
    }

    mutating func numberAtom() throws(Failure) -> NodeID {
        let text = Array(UnsafeBufferPointer(rebasing: source[Int(token.start)..<Int(token.end)]))
        guard let value = NumberLiteral.value(text) else {
            throw fail(.numberTooLong(limit: NumberLiteral.maximumDigits, count: text.filter { Lexer.isDigit($0) }.count), token.start, token.end)
        }
        return try constant(value)
    }

    /// What stands in parentheses: nothing, a yield, an expression, a generator expression, or a tuple.
    mutating func parenthesis() throws(Failure) -> NodeID {
        let start = start
        advance()
        if accept(.rightParenthesis) { return try add(.Tuple, start, 0, Context.Load.rawValue) }
        if kind == .yieldWord {
            let value = try yieldExpression()
            try expect(.rightParenthesis)
            return value
        }
        if kind == .doubleStar { throw doubleStar }
        let first = try starNamedExpression()
        lastElement = first
        if startsComprehension {
            try refuseStar(first)
            let generators = try comprehensions()
            try expect(.rightParenthesis)
            return try add(.GeneratorExp, start, first.index, generators)
        }
        guard kind == .comma else {
            if kind == .rightParenthesis, tree.kind(first) == .Starred {
                throw fail(.badTarget("cannot use starred expression here"), first)
            }
            try closeDisplay(.rightParenthesis)
            return first
        }
        let elements = try moreElements(first, .rightParenthesis)
        try closeDisplay(.rightParenthesis)
        return try add(.Tuple, start, elements, Context.Load.rawValue)
    }

    /// What to say of two stars behind a parenthesis.
    private var doubleStar: Failure {
        mutating get {
            let start = start
            let mark = mark
            speculation += 1
            advance()
            let isExpression = (try? expression()) != nil && kind == .rightParenthesis
            speculation -= 1
            reset(mark)
            return isExpression
                ? fail(.badTarget("cannot use double starred expression here"), start, start + 2) : unexpected("an expression")
        }
    }

    /// What to say of elements of a display in front of a comprehension, which can only have one.
    private mutating func refuseElements(_ start: NodeID) throws(Failure) {
        guard startsComprehension else { return }
        throw fail(
            .badTarget("did you forget parentheses around the comprehension target?"), tree.place(start).start, lastEnd)
    }

    /// The bracket at the end of a display or call. An expression right behind the last one most likely lacks a comma before it.
    mutating func closeDisplay(_ closer: TokenKind) throws(Failure) {
        if accept(closer) { return }
        let last = lastElement
        if kind == .assign, !last.isNone { throw assignmentInExpression(last) }
        guard startsExpression, kind != .star, kind != .minus, kind != .plus else { throw unexpected("'\(closer.text)'") }
        let mark = mark
        if !last.isNone, tree.kind(last) != .Name || kind != .string {
            speculation += 1
            let other = try? expression()
            speculation -= 1
            if let other { throw fail(.forgottenComma, tree.place(last).start, tree.place(other).end) }
            reset(mark)
        }
        throw unexpected("',' or '\(closer.text)'")
    }

    /// The elements after the first one, which is not yet in the list.
    private mutating func moreElements(_ first: NodeID, _ closer: TokenKind) throws(Failure) -> Int32 {
        let base = pending.count
        pending.append(first.index)
        while accept(.comma) {
            if kind == closer { break }
            let element = try starNamedExpression()
            pending.append(element.index)
            lastElement = element
        }
        return finishList(base)
    }

    private mutating func refuseStar(_ node: NodeID) throws(Failure) {
        if tree.kind(node) == .Starred {
            throw fail(.argumentOrder("iterable unpacking cannot be used in comprehension"), node)
        }
    }

    private mutating func list() throws(Failure) -> NodeID {
        let start = start
        advance()
        if accept(.rightBracket) { return try add(.List, start, 0, Context.Load.rawValue) }
        let first = try starNamedExpression()
        lastElement = first
        if startsComprehension {
            try refuseStar(first)
            let generators = try comprehensions()
            try expect(.rightBracket)
            return try add(.ListComp, start, first.index, generators)
        }
        let elements = try moreElements(first, .rightBracket)
        try refuseElements(first)
        try closeDisplay(.rightBracket)
        return try add(.List, start, elements, Context.Load.rawValue)
    }

    private mutating func brace() throws(Failure) -> NodeID {
        let start = start
        advance()
        if accept(.rightBrace) { return try add(.Dict, start, 0, 0) }
        if kind == .doubleStar { return try dictionary(start, nil) }
        let isInParentheses = kind == .leftParenthesis
        let first = try starNamedExpression()
        lastElement = first
        if kind == .colon, tree.kind(first) != .Starred {
            if tree.kind(first) == .NamedExpr, !isInParentheses { throw unexpected("'}'") }
            return try dictionary(start, first)
        }
        if startsComprehension {
            try refuseStar(first)
            let generators = try comprehensions()
            try expect(.rightBrace)
            return try add(.SetComp, start, first.index, generators)
        }
        let elements = try moreElements(first, .rightBrace)
        try refuseElements(first)
        try closeDisplay(.rightBrace)
        return try add(.Set, start, elements)
    }

    /// A dictionary from its first key on, which has been read, or from `**`.
    private mutating func dictionary(_ start: Int32, _ firstKey: NodeID?) throws(Failure) -> NodeID {
        var keys: [Int32] = []
        var values: [Int32] = []
        var key = firstKey
        while true {
            if let known = key {
                key = nil
                keys.append(known.index)
                if kind == .comma || kind == .rightBrace { throw fail(.badTarget("':' expected after dictionary key"), start, token.end) }
                try expect(.colon)
                if kind == .comma || kind == .rightBrace {
                    throw fail(.badTarget("expression expected after dictionary key and ':'"), lastEnd - 1, lastEnd)
                }
                if kind == .star {
                    throw fail(.badTarget("cannot use a starred expression in a dictionary value"), self.start, token.end)
                }
                let value = try expression()
                values.append(value.index)
                lastElement = value
                if startsComprehension, keys.count == 1 {
                    let generators = try comprehensions()
                    try expect(.rightBrace)
                    return try add(.DictComp, start, known.index, value.index, generators)
                }
            } else if accept(.doubleStar) {
                keys.append(-1)
                let starsEnd = lastEnd
                let value = try orExpression()
                values.append(value.index)
                lastElement = value
                if startsComprehension {
                    throw fail(.argumentOrder("dict unpacking cannot be used in dict comprehension"), starsEnd - 2, starsEnd)
                }
            } else {
                key = try expression()
                continue
            }
            if !accept(.comma) { break }
            if kind == .rightBrace { break }
        }
        try closeDisplay(.rightBrace)
        return try add(.Dict, start, tree.addList(keys), tree.addList(values))
    }
}
