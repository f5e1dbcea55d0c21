/// Statements with blocks.
extension Parser {
    mutating func compoundStatement() throws(Failure) -> NodeID {
        try enter()
        defer { depth -= 1 }
        switch kind {
        case .ifWord: return try ifStatement()
        case .whileWord: return try whileStatement()
        case .forWord: return try forStatement(.For, start)
        case .tryWord: return try tryStatement()
        case .withWord: return try withStatement(.With, start)
        case .defWord: return try function(.FunctionDef, start, decorators: 0)
        case .classWord: return try classDefinition(decorators: 0)
        case .at: return try decorated()
        default: return try asyncStatement(decorators: 0)
        }
    }

    /// A colon and what it opens: an indented block, or statements on the same line.
    ///
    /// - Parameters:
    ///   - what: what the block belongs to, which begins at `opening`.
    ///   - condition: an expression before the colon; where it does not end there, what it could have meant is told.
    ///   - isBare: nothing but the colon can follow.
    mutating func block(
        _ what: String, _ opening: Int32, condition: NodeID = .none, isBare: Bool = false
    ) throws(Failure) -> Int32 {
        if kind == .assign, !condition.isNone { throw assignmentInExpression(condition) }
        if isBare || kind == .newline { try require(.colon) } else { try expect(.colon) }
        let base = pending.count
        guard accept(.newline) else {
            try simpleStatements()
            return finishList(base)
        }
        guard kind == .indent else {
            let line = 1 + source[..<Int(opening)].count { $0 == 0x0A }
            throw fail(.expectedBlock(what, line: line), start, max(start, token.end))
        }
        advance()
        try enter()
        defer { depth -= 1 }
        while kind != .dedent, kind != .endOfFile, !diagnostics.isFull { statement() }
        _ = accept(.dedent)
        return finishList(base)
    }

    private mutating func elseBlock(_ what: String) throws(Failure) -> Int32 {
        let start = start
        return accept(.elseWord) ? try block(what, start, isBare: true) : 0
    }

    private mutating func ifStatement() throws(Failure) -> NodeID {
        var parts: [(start: Int32, test: NodeID, body: Int32)] = []
        repeat {
            let start = start
            let what = kind == .ifWord ? "'if' statement" : "'elif' statement"
            advance()
            let test = try namedExpression()
            parts.append((start, test, try block(what, start, condition: test)))
        } while kind == .elifWord
        var rest = try elseBlock("'else' statement")
        var node = NodeID.none
        for part in parts.reversed() {
            if !node.isNone { rest = tree.addList([node.index]) }
            node = try add(.If, part.start, part.test.index, part.body, rest)
        }
        return node
    }

    private mutating func whileStatement() throws(Failure) -> NodeID {
        let start = start
        advance()
        let test = try namedExpression()
        let body = try block("'while' statement", start, condition: test)
        let rest = try elseBlock("'else' statement")
        return try add(.While, start, test.index, body, rest)
    }

    private mutating func forStatement(_ node: NodeKind, _ start: Int32) throws(Failure) -> NodeID {
        advance()
        let target = try loopTarget()
        try expect(.inWord)
        let iterable = try starExpressions()
        let body = try block("'for' statement", start)
        let rest = try elseBlock("'else' statement")
        return try add(node, start, target.index, iterable.index, body, rest)
    }

    // MARK: try

    private mutating func tryStatement() throws(Failure) -> NodeID {
        let start = start
        advance()
        let body = try block("'try' statement", start, isBare: true)
        let base = pending.count
        var isStar: Bool?
        while kind == .exceptWord {
            let handlerStart = self.start
            advance()
            let hasStar = accept(.star)
            if let isStar, isStar != hasStar {
                throw fail(.badTry("cannot have both 'except' and 'except*' on the same 'try'"), handlerStart, lastEnd)
            }
            isStar = hasStar
            pending.append(try handler(handlerStart, isStar: hasStar).index)
        }
        let handlers = finishList(base)
        let rest = handlers != 0 ? try elseBlock("'else' statement") : 0
        let lastStart = self.start
        let last = accept(.finallyWord) ? try block("'finally' statement", lastStart, isBare: true) : 0
        if handlers == 0, last == 0 {
            throw fail(.badTry("expected 'except' or 'finally' block"), self.start, max(self.start, token.end))
        }
        return try add(isStar == true ? .TryStar : .Try, start, body, handlers, rest, last)
    }

    private mutating func handler(_ start: Int32, isStar: Bool) throws(Failure) -> NodeID {
        var type = NodeID.none
        var name: Int32 = -1
        if kind != .colon {
            type = try expression()
            if kind == .comma {
                throw fail(.badTry("multiple exception types must be parenthesized"), type)
            }
            if accept(.asWord) { name = try expectName() }
        } else if isStar {
            throw fail(.badTry("expected one or more exception types"), self.start, token.end)
        }
        let body = try block(isStar ? "'except*' statement" : "'except' statement", start, condition: type)
        return try add(.ExceptHandler, start, type.index, name, body)
    }

    // MARK: with

    private mutating func withStatement(_ node: NodeKind, _ start: Int32) throws(Failure) -> NodeID {
        advance()
        let grouped = try parenthesisedItems()
        let items: Int32
        if let grouped { items = grouped } else { items = try plainItems() }
        let body = try block("'with' statement", start)
        return try add(node, start, items, body)
    }

    private mutating func plainItems() throws(Failure) -> Int32 {
        let base = pending.count
        repeat { pending.append(try withItem().index) } while accept(.comma)
        return finishList(base)
    }

    /// `( item, item as target )` before the colon; nil if the parenthesis belongs to an expression.
    private mutating func parenthesisedItems() throws(Failure) -> Int32? {
        guard kind == .leftParenthesis else { return nil }
        let mark = mark
        speculation += 1
        defer { speculation -= 1 }
        do throws(Failure) {
            advance()
            let base = pending.count
            repeat {
                if kind == .rightParenthesis, pending.count > base { break }
                pending.append(try withItem().index)
            } while accept(.comma)
            try expect(.rightParenthesis)
            if kind == .colon { return finishList(base) }
        } catch {}
        reset(mark)
        return nil
    }

    private mutating func withItem() throws(Failure) -> NodeID {
        let start = start
        let value = try expression()
        var target = NodeID.none
        if accept(.asWord) {
            let targetStart = self.start
            if accept(.star) {
                let inner = try orExpression()
                target = try add(.Starred, targetStart, inner.index, 0)
            } else {
                target = try orExpression()
            }
            try setContext(target, .Store)
        }
        return try add(.withitem, start, value.index, target.index)
    }

    // MARK: Definitions

    private mutating func asyncStatement(decorators: Int32) throws(Failure) -> NodeID {
        let start = start
        advance()
        switch kind {
        case .defWord: return try function(.AsyncFunctionDef, start, decorators: decorators)
        case .forWord where decorators == 0: return try forStatement(.AsyncFor, start)
        case .withWord where decorators == 0: return try withStatement(.AsyncWith, start)
        default: throw unexpected("'def', 'with' or 'for' after 'async'")
        }
    }

    private mutating func decorated() throws(Failure) -> NodeID {
        let base = pending.count
        while accept(.at) {
            pending.append(try namedExpression().index)
            guard kind == .newline else { throw unexpected("end of line after a decorator") }
            advance()
        }
        let decorators = finishList(base)
        switch kind {
        case .defWord: return try function(.FunctionDef, start, decorators: decorators)
        case .classWord: return try classDefinition(decorators: decorators)
        case .asyncWord: return try asyncStatement(decorators: decorators)
        default: throw unexpected("a function or class after the decorator")
        }
    }

    private mutating func function(_ node: NodeKind, _ start: Int32, decorators: Int32) throws(Failure) -> NodeID {
        advance()
        let name = try expectName("a function name")
        try require(.leftParenthesis)
        let parameters = try parameters(until: .rightParenthesis)
        try expect(.rightParenthesis)
        let result = accept(.arrow) ? try expression() : NodeID.none
        let body = try block("function definition", start, isBare: true)
        return try add(node, start, name, parameters.index, body, decorators, result.index)
    }

    private mutating func classDefinition(decorators: Int32) throws(Failure) -> NodeID {
        let start = start
        advance()
        let name = try expectName("a class name")
        var bases: Int32 = 0
        var keywords: Int32 = 0
        if kind == .leftParenthesis {
            (bases, keywords) = try arguments()
            // A generator expression has parentheses of its own here.
            if let base = tree.lists[Int(bases) + 1..<Int(bases) + 1 + Int(tree.lists[Int(bases)])].first.map({ NodeID($0) }),
                tree.kind(base) == .GeneratorExp, tree.place(base).end == lastEnd
            {
                let clause = tree.place(tree.children(base, 1)[0])
                throw fail(.unexpected("'for'", expected: "')'"), clause.start, clause.start + 3)
            }
        }
        let body = try block("class definition", start)
        return try add(.ClassDef, start, name, bases, keywords, body, decorators)
    }

    /// Parameters of a function or, up to a colon and without annotations, of a lambda.
    mutating func parameters(until end: TokenKind) throws(Failure) -> NodeID {
        let isLambda = end == .colon
        let start = start
        var list = ParameterList()
        while kind != end {
            let itemStart = self.start
            if accept(.slash) {
                if list.hasSlash { throw fail(.parameterOrder("/ may appear only once"), itemStart, lastEnd) }
                if list.star != nil { throw fail(.parameterOrder("/ must be ahead of *"), itemStart, lastEnd) }
                if list.plain.isEmpty {
                    throw fail(
                        kind == .comma
                            ? .parameterOrder("at least one argument must precede /") : .unexpected("'/'", expected: "a parameter"),
                        itemStart, lastEnd)
                }
                if kind == .star { throw fail(.parameterOrder("expected comma between / and *"), self.start, token.end) }
                list.hasSlash = true
                swap(&list.positional, &list.plain)
            } else if accept(.star) {
                guard list.star == nil else {
                    throw fail(.parameterOrder("* argument may appear only once"), itemStart, lastEnd)
                }
                if kind == .comma {
                    list.star = NodeID.none
                    if peek() == end || peek() == .doubleStar {
                        throw fail(.parameterOrder("named arguments must follow bare *"), itemStart, lastEnd)
                    }
                } else {
                    if kind == end {
                        throw fail(.parameterOrder("named arguments must follow bare *"), itemStart, lastEnd)
                    }
                    list.star = try parameter(isLambda: isLambda, isStar: true)
                    if kind == .assign {
                        throw fail(.parameterOrder("var-positional argument cannot have default value"), self.start, token.end)
                    }
                }
            } else if accept(.doubleStar) {
                list.keywords = try parameter(isLambda: isLambda, isStar: false)
                if kind == .assign {
                    throw fail(.parameterOrder("var-keyword argument cannot have default value"), self.start, token.end)
                }
                _ = accept(.comma)
                if kind != end {
                    throw fail(.parameterOrder("arguments cannot follow var-keyword argument"), self.start, token.end)
                }
                break
            } else {
                try plainParameter(&list, isLambda: isLambda)
            }
            if kind == end { break }
            try expect(.comma)
        }
        return try add(
            .arguments, start, tree.addList(list.positional), tree.addList(list.plain), (list.star ?? NodeID.none).index,
            tree.addList(list.keywordOnly), tree.addList(list.keywordDefaults), list.keywords.index,
            tree.addList(list.defaults))
    }

    private struct ParameterList {
        var positional: [Int32] = []
        var plain: [Int32] = []
        /// `NodeID.none` for a bare star.
        var star: NodeID?
        var keywordOnly: [Int32] = []
        var keywordDefaults: [Int32] = []
        var keywords = NodeID.none
        var defaults: [Int32] = []
        var hasSlash = false
    }

    private mutating func plainParameter(_ list: inout ParameterList, isLambda: Bool) throws(Failure) {
        let node = try parameter(isLambda: isLambda, isStar: false)
        let hasDefault = accept(.assign)
        if hasDefault, kind == .comma || kind == .rightParenthesis {
            throw fail(.parameterOrder("expected default value expression"), start - 1, start)
        }
        let value = hasDefault ? try expression() : NodeID.none
        if list.star != nil {
            list.keywordOnly.append(node.index)
            list.keywordDefaults.append(value.index)
            return
        }
        if value.isNone, !list.defaults.isEmpty {
            throw fail(.parameterOrder("non-default argument follows default argument"), node)
        }
        list.plain.append(node.index)
        if !value.isNone { list.defaults.append(value.index) }
    }

    private mutating func parameter(isLambda: Bool, isStar: Bool) throws(Failure) -> NodeID {
        let start = start
        if kind == .leftParenthesis {
            let what = isLambda ? "Lambda expression" : "Function"
            throw fail(.parameterOrder("\(what) parameters cannot be parenthesized"), start, token.end)
        }
        let name = try expectName("a parameter")
        var annotation = NodeID.none
        if !isLambda, accept(.colon) { annotation = isStar ? try starExpression() : try expression() }
        return try add(.arg, start, name, annotation.index)
    }
}
