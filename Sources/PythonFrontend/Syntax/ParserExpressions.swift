/// Expressions from the loosest binding down to primaries.
extension Parser {
    // MARK: Lists of expressions

    /// Expressions with commas between them, starred ones among them; more than one, or one with a comma, is a tuple.
    mutating func starExpressions() throws(Failure) -> NodeID {
        let start = start
        let first = try starExpression()
        guard kind == .comma else { return first }
        let base = pending.count
        pending.append(first.index)
        while accept(.comma) {
            if !startsExpression { break }
            pending.append(try starExpression().index)
        }
        return try add(.Tuple, start, finishList(base), Context.Load.rawValue)
    }

    mutating func starExpression() throws(Failure) -> NodeID {
        kind == .star ? try starred() : try expression()
    }

    mutating func starNamedExpression() throws(Failure) -> NodeID {
        kind == .star ? try starred() : try namedExpression()
    }

    private mutating func starred() throws(Failure) -> NodeID {
        let start = start
        advance()
        let value = try orExpression()
        return try add(.Starred, start, value.index, Context.Load.rawValue)
    }

    /// Whether an expression, perhaps a starred one, can begin with the current token.
    var startsExpression: Bool {
        switch kind {
        case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .minus, .plus, .tilde, .star,
            .falseWord, .noneWord, .trueWord, .awaitWord, .lambdaWord, .notWord:
            true
        default: false
        }
    }

    mutating func yieldExpression() throws(Failure) -> NodeID {
        let start = start
        advance()
        if accept(.fromWord) {
            let value = try expression()
            return try add(.YieldFrom, start, value.index)
        }
        let value = startsExpression ? try starExpressions() : NodeID.none
        return try add(.Yield, start, value.index)
    }

    // MARK: Conditional and logical expressions

    mutating func namedExpression() throws(Failure) -> NodeID {
        guard kind == .name, peek() == .walrus else {
            let value = try expression()
            if kind == .walrus { throw fail(.badTarget("cannot use assignment expressions with \(describe(value))"), value) }
            return value
        }
        let start = start
        let target = try add(.Name, start, token.end, [token.value, Context.Store.rawValue])
        advance()
        advance()
        let value = try expression()
        return try add(.NamedExpr, start, target.index, value.index)
    }

    mutating func expression() throws(Failure) -> NodeID {
        if kind == .lambdaWord { return try lambda() }
        let start = start
        let value = try disjunction()
        guard kind == .ifWord else { return value }
        try enter()
        defer { depth -= 1 }
        advance()
        let test = try disjunction()
        guard accept(.elseWord) else {
            throw kind == .colon ? unexpected("'else'") : fail(.missing("'else' after 'if' expression"), start, lastEnd)
        }
        let other = try expression()
        return try add(.IfExp, start, test.index, value.index, other.index)
    }

    private mutating func lambda() throws(Failure) -> NodeID {
        try enter()
        defer { depth -= 1 }
        let start = start
        advance()
        let parameters = try parameters(until: .colon)
        try require(.colon)
        let body = try expression()
        return try add(.Lambda, start, parameters.index, body.index)
    }

    mutating func disjunction() throws(Failure) -> NodeID {
        let start = start
        let first = try conjunction()
        guard kind == .orWord else { return first }
        let base = pending.count
        pending.append(first.index)
        while accept(.orWord) { pending.append(try conjunction().index) }
        return try add(.BoolOp, start, Operation.Or.rawValue, finishList(base))
    }

    private mutating func conjunction() throws(Failure) -> NodeID {
        let start = start
        let first = try inversion()
        guard kind == .andWord else { return first }
        let base = pending.count
        pending.append(first.index)
        while accept(.andWord) { pending.append(try inversion().index) }
        return try add(.BoolOp, start, Operation.And.rawValue, finishList(base))
    }

    private mutating func inversion() throws(Failure) -> NodeID {
        guard kind == .notWord else { return try comparison() }
        try enter()
        defer { depth -= 1 }
        let start = start
        advance()
        let operand = try inversion()
        return try add(.UnaryOp, start, Operation.Not.rawValue, operand.index)
    }

    // MARK: Operators

    private var comparisonOperation: (operation: Operation, length: Int)? {
        switch kind {
        case .equal: (.Eq, 1)
        case .notEqual: (.NotEq, 1)
        case .less: (.Lt, 1)
        case .lessOrEqual: (.LtE, 1)
        case .greater: (.Gt, 1)
        case .greaterOrEqual: (.GtE, 1)
        case .inWord: (.In, 1)
        case .notWord: peek() == .inWord ? (.NotIn, 2) : nil
        case .isWord: peek() == .notWord ? (.IsNot, 2) : (.Is, 1)
        default: nil
        }
    }

    private mutating func comparison() throws(Failure) -> NodeID {
        let start = start
        let left = try orExpression()
        guard comparisonOperation != nil else { return left }
        let base = pending.count
        var operations: [Int32] = []
        while let (operation, length) = comparisonOperation {
            for _ in 0..<length { advance() }
            operations.append(operation.rawValue)
            pending.append(try orExpression().index)
        }
        let rights = finishList(base)
        return try add(.Compare, start, left.index, tree.addList(operations), rights)
    }

    private static func binary(_ kind: TokenKind) -> (operation: Operation, precedence: Int)? {
        switch kind {
        case .bar: (.BitOr, 1)
        case .caret: (.BitXor, 2)
        case .ampersand: (.BitAnd, 3)
        case .shiftLeft: (.LShift, 4)
        case .shiftRight: (.RShift, 4)
        case .plus: (.Add, 5)
        case .minus: (.Sub, 5)
        case .star: (.Mult, 6)
        case .slash: (.Div, 6)
        case .doubleSlash: (.FloorDiv, 6)
        case .percent: (.Mod, 6)
        case .at: (.MatMult, 6)
        default: nil
        }
    }

    /// An expression of binary operators, `|` and what binds tighter.
    mutating func orExpression() throws(Failure) -> NodeID { try binary(1) }

    private mutating func binary(_ lowest: Int) throws(Failure) -> NodeID {
        let start = start
        var left = try factor()
        while let (operation, precedence) = Parser.binary(kind), precedence >= lowest {
            advance()
            let right = try binary(precedence + 1)
            left = try add(.BinOp, start, left.index, operation.rawValue, right.index)
        }
        return left
    }

    private mutating func factor() throws(Failure) -> NodeID {
        let operation: Operation
        switch kind {
        case .plus: operation = .UAdd
        case .minus: operation = .USub
        case .tilde: operation = .Invert
        default: return try power()
        }
        try enter()
        defer { depth -= 1 }
        let start = start
        advance()
        let operand = try factor()
        return try add(.UnaryOp, start, operation.rawValue, operand.index)
    }

    private mutating func power() throws(Failure) -> NodeID {
        let start = start
        var value: NodeID
        if accept(.awaitWord) {
            let awaited = try primary()
            value = try add(.Await, start, awaited.index)
        } else {
            value = try primary()
        }
        guard kind == .doubleStar else { return value }
        try enter()
        defer { depth -= 1 }
        advance()
        let exponent = try factor()
        value = try add(.BinOp, start, value.index, Operation.Pow.rawValue, exponent.index)
        return value
    }

    // MARK: Primaries

    private mutating func primary() throws(Failure) -> NodeID {
        let start = start
        var value = try atom()
        while true {
            switch kind {
            case .point:
                advance()
                let name = try expectName("an attribute name")
                value = try add(.Attribute, start, value.index, name, Context.Load.rawValue)
            case .leftParenthesis:
                let (list, keywords) = try arguments()
                value = try add(.Call, start, value.index, list, keywords)
            case .leftBracket:
                advance()
                try enter()
                let index = try slices()
                depth -= 1
                try expect(.rightBracket)
                value = try add(.Subscript, start, value.index, index.index, Context.Load.rawValue)
            default: return value
            }
        }
    }

    private mutating func slices() throws(Failure) -> NodeID {
        let start = start
        let first = try slice()
        if kind != .comma, tree.kind(first) != .Starred { return first }
        let base = pending.count
        pending.append(first.index)
        while accept(.comma) {
            if kind == .rightBracket { break }
            pending.append(try slice().index)
        }
        return try add(.Tuple, start, finishList(base), Context.Load.rawValue)
    }

    private mutating func slice() throws(Failure) -> NodeID {
        if kind == .star { return try starred() }
        let start = start
        var lower = NodeID.none
        if kind != .colon {
            lower = try namedExpression()
            if kind != .colon { return lower }
        }
        advance()
        let upper = startsSlicePart ? try expression() : NodeID.none
        var step = NodeID.none
        if accept(.colon), startsSlicePart { step = try expression() }
        return try add(.Slice, start, lower.index, upper.index, step.index)
    }

    private var startsSlicePart: Bool { kind != .colon && kind != .comma && kind != .rightBracket }

    // MARK: Arguments

    /// The arguments of a call or bases of a class, with their parentheses: the list of values and that of keywords.
    mutating func arguments() throws(Failure) -> (values: Int32, keywords: Int32) {
        let start = start
        advance()
        try enter()
        var values: [Int32] = []
        var keywords: [Int32] = []
        var hasUnpacking = false
        var generator = NodeID.none
        while kind != .rightParenthesis {
            let itemStart = self.start
            if accept(.doubleStar) {
                let value = try expression()
                keywords.append(try add(.keyword, itemStart, -1, value.index).index)
                lastElement = value
                hasUnpacking = true
            } else if kind == .name, peek() == .assign {
                let equal = index + 1
                let name = token.value
                advance()
                advance()
                let value = try expression()
                if startsComprehension {
                    throw fail(.assignInsteadOfEqual, itemStart, tokens[equal].end)
                }
                keywords.append(try add(.keyword, itemStart, name, value.index).index)
                lastElement = value
            } else if accept(.star) {
                let value = try expression()
                let node = try add(.Starred, itemStart, value.index, Context.Load.rawValue)
                if hasUnpacking {
                    throw fail(
                        .argumentOrder("iterable argument unpacking follows keyword argument unpacking"), itemStart, itemStart + 1)
                }
                values.append(node.index)
                lastElement = value
            } else {
                var value = try namedExpression()
                if startsComprehension {
                    value = try generatorArgument(value, start)
                    generator = value
                } else if kind == .assign {
                    let text =
                        tree.kind(value) == .Constant && ["None", "True", "False"].contains(describe(value))
                        ? "cannot assign to \(describe(value))" : "expression cannot contain assignment, perhaps you meant \"==\"?"
                    throw fail(.argumentOrder(text), itemStart, token.end)
                }
                if !keywords.isEmpty {
                    throw fail(
                        .argumentOrder(
                            hasUnpacking
                                ? "positional argument follows keyword argument unpacking"
                                : "positional argument follows keyword argument"), self.start, token.end)
                }
                values.append(value.index)
                lastElement = value
            }
            if kind == .comma, !generator.isNone {
                throw bareGenerator(generator)
            }
            if !accept(.comma) { break }
        }
        depth -= 1
        if !generator.isNone, values.count + keywords.count > 1 { throw bareGenerator(generator) }
        try closeDisplay(.rightParenthesis)
        return (tree.addList(values), tree.addList(keywords))
    }

    private mutating func bareGenerator(_ node: NodeID) -> Failure {
        let clause = tree.children(node, 1).last ?? node
        let last = tree.children(clause, 2).last ?? tree.child(clause, 1)
        return fail(.bareGenerator, tree.place(tree.child(node, 0)).start, tree.place(last).end)
    }

    /// A generator expression that is the only argument has the parentheses of the call.
    private mutating func generatorArgument(_ element: NodeID, _ start: Int32) throws(Failure) -> NodeID {
        let generators = try comprehensions()
        let end = kind == .rightParenthesis ? token.end : lastEnd
        return try add(.GeneratorExp, start, end, [element.index, generators])
    }

    // MARK: Comprehensions

    var startsComprehension: Bool { kind == .forWord || kind == .asyncWord && peek() == .forWord }

    mutating func comprehensions() throws(Failure) -> Int32 {
        let base = pending.count
        while startsComprehension {
            let start = start
            let isAsync = accept(.asyncWord)
            advance()
            let target = try loopTarget()
            try expect(.inWord)
            let iterable = try disjunction()
            let conditions = pending.count
            while accept(.ifWord) { pending.append(try disjunction().index) }
            let ifs = finishList(conditions)
            pending.append(try add(.comprehension, start, target.index, iterable.index, ifs, isAsync ? 1 : 0).index)
        }
        return finishList(base)
    }
}
