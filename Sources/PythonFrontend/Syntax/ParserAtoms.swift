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
            throw fail(.numberTooLong(NumberLiteral.maximumDigits), token.start, token.end)
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
        let first = try starNamedExpression()
        if startsComprehension {
            try refuseStar(first)
            let generators = try comprehensions()
            try expect(.rightParenthesis)
            return try add(.GeneratorExp, start, first.index, generators)
        }
        guard kind == .comma else {
            if kind == .rightParenthesis, tree.kind(first) == .Starred {
                throw fail(.unexpected("a starred expression", expected: "an expression"), first)
            }
            try closeDisplay(.rightParenthesis)
            return first
        }
        let elements = try moreElements(first, .rightParenthesis)
        try closeDisplay(.rightParenthesis)
        return try add(.Tuple, start, elements, Context.Load.rawValue)
    }

    private mutating func closeDisplay(_ closer: TokenKind) throws(Failure) {
        if accept(closer) { return }
        if startsExpression, kind != .star, kind != .minus, kind != .plus {
            throw unexpected("',' or '\(closer.text)'")
        }
        throw unexpected("'\(closer.text)'")
    }

    /// The elements after the first one, which is not yet in the list.
    private mutating func moreElements(_ first: NodeID, _ closer: TokenKind) throws(Failure) -> Int32 {
        let base = pending.count
        pending.append(first.index)
        while accept(.comma) {
            if kind == closer { break }
            pending.append(try starNamedExpression().index)
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
        if startsComprehension {
            try refuseStar(first)
            let generators = try comprehensions()
            try expect(.rightBracket)
            return try add(.ListComp, start, first.index, generators)
        }
        let elements = try moreElements(first, .rightBracket)
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
                try expect(.colon)
                let value = try expression()
                values.append(value.index)
                if startsComprehension, keys.count == 1 {
                    let generators = try comprehensions()
                    try expect(.rightBrace)
                    return try add(.DictComp, start, known.index, value.index, generators)
                }
            } else if accept(.doubleStar) {
                keys.append(-1)
                values.append(try orExpression().index)
                if startsComprehension {
                    throw fail(.argumentOrder("dict unpacking cannot be used in dict comprehension"), self.start, token.end)
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
