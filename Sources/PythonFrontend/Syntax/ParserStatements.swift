/// Simple statements.
extension Parser {
    mutating func statementOrLine() throws(Failure) {
        switch kind {
        case .indent: throw unexpectedIndent()
        case .dedent:
            advance()
            return
        case .newline:
            advance()
            return
        case .ifWord, .whileWord, .forWord, .tryWord, .withWord, .defWord, .classWord, .asyncWord, .at:
            pending.append(try compoundStatement().index)
        case .name where token.value == matchWord.index && startsMatch:
            pending.append(try matchStatement().index)
        default: try simpleStatements()
        }
    }

    private mutating func unexpectedIndent() -> Failure {
        let failure = fail(.unexpectedIndent, start, start + 1)
        advance()
        return failure
    }

    /// Statements separated by semicolons up to the end of the line, into the pending list.
    mutating func simpleStatements() throws(Failure) {
        while true {
            pending.append(try simpleStatement().index)
            if accept(.semicolon) {
                if kind == .newline { break }
                continue
            }
            break
        }
        if kind == .endOfFile { return }
        guard kind == .newline else {
            if let failure = missingParentheses { throw failure }
            throw unexpected("end of statement")
        }
        advance()
    }

    /// What to say of an expression behind the name `print` or `exec`; nil if there is something else.
    private var missingParentheses: Failure? {
        mutating get {
            guard index > 0, tokens[index - 1].kind == .name, startsExpression else { return nil }
            let name = symbols.text(of: Symbol(tokens[index - 1].value))
            guard name == "print" || name == "exec" else { return nil }
            let start = tokens[index - 1].start
            let mark = mark
            speculation += 1
            let isExpression = (try? starExpressions()) != nil
            speculation -= 1
            let end = lastEnd
            reset(mark)
            return isExpression ? fail(.missingParentheses(name), start, end) : nil
        }
    }

    private mutating func simpleStatement() throws(Failure) -> NodeID {
        let start = start
        switch kind {
        case .passWord:
            advance()
            return try add(.Pass, start)
        case .breakWord:
            advance()
            return try add(.Break, start)
        case .continueWord:
            advance()
            return try add(.Continue, start)
        case .returnWord:
            advance()
            let value = endsStatement ? NodeID.none : try starExpressions()
            return try add(.Return, start, value.index)
        case .raiseWord:
            advance()
            if endsStatement { return try add(.Raise, start, -1, -1) }
            let exception = try expression()
            let cause = accept(.fromWord) ? try expression() : NodeID.none
            return try add(.Raise, start, exception.index, cause.index)
        case .globalWord: return try names(.Global)
        case .nonlocalWord: return try names(.Nonlocal)
        case .delWord: return try deletion()
        case .assertWord:
            advance()
            let test = try expression()
            let message = accept(.comma) ? try expression() : NodeID.none
            return try add(.Assert, start, test.index, message.index)
        case .importWord: return try importStatement()
        case .fromWord: return try importFromStatement()
        default: return try expressionStatement()
        }
    }

    private var endsStatement: Bool { kind == .newline || kind == .semicolon || kind == .endOfFile }

    private mutating func names(_ kind: NodeKind) throws(Failure) -> NodeID {
        let start = start
        let base = pending.count
        repeat {
            advance()
            pending.append(try expectName())
        } while self.kind == .comma
        return try add(kind, start, finishList(base))
    }

    private mutating func deletion() throws(Failure) -> NodeID {
        let start = start
        advance()
        let base = pending.count
        repeat {
            if endsStatement { break }
            let target = try orExpression()
            try setContext(target, .Del)
            pending.append(target.index)
        } while accept(.comma)
        if pending.count == base { throw unexpected("a target to delete") }
        return try add(.Delete, start, finishList(base))
    }

    // MARK: Imports

    /// A dotted name as one symbol.
    private mutating func dottedName() throws(Failure) -> Int32 {
        let first = try expectName()
        guard kind == .point else { return first }
        var text = Array(symbols.bytes(of: Symbol(first)))
        while accept(.point) {
            text.append(UInt8(ascii: "."))
            text += symbols.bytes(of: Symbol(try expectName()))
        }
        return symbols.intern(text[...]).index
    }

    private mutating func importStatement() throws(Failure) -> NodeID {
        let start = start
        let base = pending.count
        repeat {
            advance()
            let aliasStart = self.start
            let name = try dottedName()
            let other = accept(.asWord) ? try expectName() : -1
            pending.append(try add(.alias, aliasStart, name, other).index)
        } while kind == .comma
        return try add(.Import, start, finishList(base))
    }

    private mutating func importFromStatement() throws(Failure) -> NodeID {
        let start = start
        advance()
        var level: Int32 = 0
        while kind == .point || kind == .ellipsis {
            level += kind == .point ? 1 : 3
            advance()
        }
        let module = kind == .importWord && level > 0 ? -1 : try dottedName()
        try expect(.importWord)
        let base = pending.count
        if kind == .star {
            let starStart = self.start
            advance()
            pending.append(try add(.alias, starStart, symbols.intern("*").index, -1).index)
        } else if accept(.leftParenthesis) {
            repeat {
                if kind == .rightParenthesis, pending.count > base { break }
                pending.append(try importAlias().index)
            } while accept(.comma)
            try expect(.rightParenthesis)
        } else {
            repeat {
                if kind == .newline, pending.count > base {
                    throw fail(.badImport("trailing comma not allowed without surrounding parentheses"), self.start, self.start)
                }
                pending.append(try importAlias().index)
            } while accept(.comma)
        }
        return try add(.ImportFrom, start, module, finishList(base), level)
    }

    private mutating func importAlias() throws(Failure) -> NodeID {
        let start = start
        let name = try expectName()
        let other = accept(.asWord) ? try expectName() : -1
        return try add(.alias, start, name, other)
    }

    // MARK: Expressions and assignments

    private static let augmented: [TokenKind: Operation] = [
        .plusAssign: .Add, .minusAssign: .Sub, .starAssign: .Mult, .doubleStarAssign: .Pow, .slashAssign: .Div,
        .doubleSlashAssign: .FloorDiv, .percentAssign: .Mod, .atAssign: .MatMult, .ampersandAssign: .BitAnd,
        .barAssign: .BitOr, .caretAssign: .BitXor, .shiftLeftAssign: .LShift, .shiftRightAssign: .RShift,
    ]

    private mutating func expressionStatement() throws(Failure) -> NodeID {
        let start = start
        let isParenthesised = kind == .leftParenthesis
        let first = try assignedValue()
        switch kind {
        case .assign: return try assignment(first, start)
        case .colon: return try annotation(first, start, isParenthesised: isParenthesised)
        default: break
        }
        if let operation = Parser.augmented[kind] {
            switch tree.kind(first) {
            case .Name, .Attribute, .Subscript: break
            default:
                throw fail(.badTarget("'\(describe(first))' is an illegal expression for augmented assignment"), first)
            }
            try setContext(first, .Store)
            advance()
            let value = try assignedValue()
            return try add(.AugAssign, start, first.index, operation.rawValue, value.index)
        }
        return try add(.Expr, start, first.index)
    }

    /// What may stand right of `=`: a yield or star expressions.
    mutating func assignedValue() throws(Failure) -> NodeID {
        kind == .yieldWord ? try yieldExpression() : try starExpressions()
    }

    private mutating func assignment(_ first: NodeID, _ start: Int32) throws(Failure) -> NodeID {
        let base = pending.count
        var value = first
        while accept(.assign) {
            try setAssigned(value)
            pending.append(value.index)
            value = try assignedValue()
        }
        let targets = finishList(base)
        return try add(.Assign, start, targets, value.index)
    }

    private mutating func annotation(_ target: NodeID, _ start: Int32, isParenthesised: Bool) throws(Failure) -> NodeID {
        switch tree.kind(target) {
        case .Name, .Attribute, .Subscript: break
        case .List: throw fail(.badTarget("only single target (not list) can be annotated"), target)
        case .Tuple: throw fail(.badTarget("only single target (not tuple) can be annotated"), target)
        default: throw fail(.badTarget("illegal target for annotation"), target)
        }
        try setContext(target, .Store)
        advance()
        let type = try expression()
        let value = accept(.assign) ? try assignedValue() : NodeID.none
        // A name in parentheses is not declared by its annotation.
        let isSimple = tree.kind(target) == .Name && !isParenthesised
        return try add(.AnnAssign, start, target.index, type.index, value.index, isSimple ? 1 : 0)
    }
}
