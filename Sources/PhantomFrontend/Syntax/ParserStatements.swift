import Diagnostics

/// Statements.
extension Parser {
    mutating func add(_ statement: Statement, from start: Int32, anchor: Int32? = nil) -> StatementID {
        tree.statements.append(statement)
        tree.statementSpans.append(NodeSpan(start: start, end: max(start, previousEnd), anchor: anchor ?? start))
        return StatementID(raw: Int32(tree.statements.count - 1))
    }

    // MARK: Blocks

    /// `{ … }`; the current token is the brace.
    mutating func parseBlock() -> StatementID {
        let first = start
        let list = parseBracedStatements(allowsLabels: false)
        return add(.block(list), from: first)
    }

    /// The statements between braces, and the braces.
    private mutating func parseBracedStatements(allowsLabels: Bool) -> StatementList {
        let opened = start
        guard enter() else { return .empty }
        defer { leave() }
        advance()
        let mark = pending.count
        while kind != .rightBrace, kind != .endOfFile, !abandonsBlocks {
            if kind.startsItem {
                complain(.expected(.token(.rightBrace), found: found), at: tokenSpan, labels: [unclosed(opened)])
                abandonsBlocks = true
                isPanicking = true
                break
            }
            let before = index
            let statement = parseStatement(allowsLabels: allowsLabels)
            pending.append(statement.raw)
            if isPanicking { synchronizeStatement() }
            if index == before, !abandonsBlocks { advance() }
        }
        let list: StatementList = finishList(from: mark)
        if abandonsBlocks { return list }
        if kind == .endOfFile {
            let place = previousEnd
            complain(.braceExpectedAtEnd, at: span(place, place), labels: [unclosed(opened)])
            isPanicking = true
        } else {
            advance()
        }
        return list
    }

    private func unclosed(_ opened: Int32) -> DiagnosticLabel {
        DiagnosticLabel(span(opened, opened + 1), "this '{' is not closed")
    }

    /// Skips to the next statement: behind a `;`, or before a brace or a keyword that begins one.
    private mutating func synchronizeStatement() {
        guard !hasGivenUp, !abandonsBlocks else { return }
        isPanicking = false
        var level = 0
        while kind != .endOfFile {
            switch kind {
            case .leftParenthesis, .leftBracket: level += 1
            case .rightParenthesis, .rightBracket: level -= 1
            case .semicolon:
                if level <= 0 || startsLine(index + 1) {
                    advance()
                    return
                }
            case .leftBrace, .rightBrace: return
            case let next where next.startsStatement || next.startsItem: return
            default: break
            }
            advance()
        }
    }

    // MARK: One statement

    mutating func parseStatement(allowsLabels: Bool = false) -> StatementID {
        let first = start
        switch kind {
        case .leftBrace: return parseBlock()
        case .semicolon:
            advance()
            return add(.empty, from: first)
        case .varWord: return parseVariable()
        case .voidWord, .star: return parseTypedVariable()
        case .leftParenthesis where startsDeclaration(): return parseTypedVariable()
        case .identifier, .point, .string: return parseWordStatement()
        case .ifWord, .whileWord, .doWord, .foreachWord, .switchWord, .tryWord:
            guard enter() else { return add(.error, from: first) }
            defer { leave() }
            return parseCompound()
        case .throwWord:
            advance()
            let value = parseExpression()
            expectSemicolon(after: .throw)
            return add(.throw(value), from: first)
        case .returnWord:
            advance()
            let hasValue = kind != .semicolon && kind != .rightBrace && kind != .endOfFile && !kind.startsStatement
            let value = hasValue ? parseExpression() : .none
            expectSemicolon(after: .return)
            return add(.return(value), from: first)
        case .breakWord:
            advance()
            expectSemicolon(after: .break)
            return add(.break, from: first)
        case .continueWord:
            advance()
            expectSemicolon(after: .continue)
            return add(.continue, from: first)
        case .caseWord: return parseCase(isAllowed: allowsLabels)
        case .defaultWord:
            if !allowsLabels { complain(.misplaced("default", without: "switch"), at: tokenSpan) }
            advance()
            expect(.colon)
            return add(.defaultLabel, from: first)
        case .elseWord: return parseMisplaced("else", owner: "if")
        case .catchWord: return parseMisplaced("catch", owner: "try")
        case .publicWord, .staticWord, .extendsWord, .implementsWord, .attributeWord, .inWord:
            fail(.notAllowedHere(kind.text))
            advance()
            return add(.error, from: first)
        default: return parseSimpleStatement()
        }
    }

    private mutating func parseCompound() -> StatementID {
        let first = start
        switch kind {
        case .ifWord: return parseIf()
        case .whileWord:
            advance()
            let condition = parseCondition()
            let body = parseStatement()
            return add(.while(condition, body), from: first)
        case .doWord: return parseDo()
        case .foreachWord: return parseForeach()
        case .switchWord: return parseSwitch()
        default: return parseTry()
        }
    }

    /// `else` or `catch` on its own: an error, and what follows is read as usual.
    private mutating func parseMisplaced(_ word: String, owner: String) -> StatementID {
        let first = start
        complain(.misplaced(word, without: owner), at: tokenSpan)
        advance()
        if word == "catch", kind == .leftParenthesis {
            while kind != .rightParenthesis, kind != .endOfFile, kind != .leftBrace, kind != .semicolon { advance() }
            _ = accept(.rightParenthesis)
        }
        return add(.error, from: first)
    }

    private mutating func parseCase(isAllowed: Bool) -> StatementID {
        let first = start
        if !isAllowed { complain(.misplaced("case", without: "switch"), at: tokenSpan) }
        advance()
        let label = parseExpression()
        if accept(.ellipsis) {
            let last = parseExpression()
            expect(.colon)
            return add(.caseRange(label, last), from: first)
        }
        expect(.colon)
        return add(.caseLabel(label), from: first)
    }

    /// `( expr )` of `if`, `while` and so on.
    private mutating func parseCondition() -> ExpressionID {
        let opened = start
        guard kind == .leftParenthesis else {
            fail(.expected(.token(.leftParenthesis), found: found), at: missingSpan)
            return addError(from: opened)
        }
        advance()
        let condition = parseExpression()
        expectClosing(.rightParenthesis, opened: opened)
        return condition
    }

    // MARK: Statements that begin with a word or a type

    private mutating func parseWordStatement() -> StatementID {
        let next = peek()
        if next == .identifier, peek(2) == .identifier || isModifierWord(at: 1), isModifierWord(at: 0) {
            // `const int x`: without the modifier it is what was meant.
            complain(.notAllowedHere(interner.text(of: token.symbol)), at: tokenSpan)
            advance()
            return parseStatement()
        }
        if kind == .identifier {
            if token.value <= ContextualWord.synchronized.rawValue, token.value >= ContextualWord.for.rawValue,
                let statement = parseContextual()
            {
                return statement
            }
            if next == .assign || next == .leftParenthesis { return parseSimpleStatement() }
        }
        return startsDeclaration() ? parseTypedVariable() : parseSimpleStatement()
    }

    private mutating func parseContextual() -> StatementID? {
        let first = start
        if startsFor() {
            guard enter() else { return add(.error, from: first) }
            defer { leave() }
            return parseFor()
        }
        if startsAssert() { return parseAssert() }
        if startsSynchronized() {
            guard enter() else { return add(.error, from: first) }
            defer { leave() }
            advance()
            let lock = parseCondition()
            let body = parseStatement()
            return add(.synchronized(lock, body), from: first)
        }
        if isWord(.super), peek() == .leftParenthesis, !afterParenthesesContinues {
            advance()
            let arguments = parseArguments()
            expectSemicolon(after: .statement)
            return add(.superCall(arguments), from: first)
        }
        return nil
    }

    /// `super(…).f()` is a call of a method `super`.
    private var afterParenthesesContinues: Bool {
        let next = afterParentheses(at: index + 1).next
        return next == .point || next == .leftBracket
    }

    private mutating func parseVariable() -> StatementID {
        let first = start
        advance()
        let anchor = start
        let name = expectName(of: "variable")
        let type = accept(.colon) ? parseType() : .none
        return finishVariable(name, type, .empty, from: first, anchor: anchor)
    }

    private mutating func parseTypedVariable() -> StatementID {
        let first = start
        let type = parseType()
        let attributes = parseAttributes()
        if isPanicking { return add(.error, from: first) }
        let anchor = start
        let name = expectName(of: "variable")
        if kind == .leftParenthesis, !isPanicking {
            // A method cannot begin here: a brace is missing before it.
            complain(
                .braceExpectedBeforeMethod(interner.text(of: name)), at: span(anchor, previousEnd),
                labels: [DiagnosticLabel(span(bodyStart, bodyStart + 1), "this body is not closed")])
            while index > 0, start > first { index -= 1 }
            kind = token.kind
            abandonsBlocks = true
            return add(.error, from: first)
        }
        return finishVariable(name, type, attributes, from: first, anchor: anchor)
    }

    private mutating func finishVariable(
        _ name: Symbol, _ type: TypeID, _ earlier: AttributeList, from first: Int32, anchor: Int32
    ) -> StatementID {
        if isPanicking { return add(.error, from: first) }
        let later = parseAttributes()
        let initialiser = accept(.assign) ? parseExpression() : .none
        tree.locals.append(
            LocalDeclaration(
                name: name, type: type, attributes: later.count == 0 ? earlier : later, initialiser: initialiser,
                span: NodeSpan(start: first, end: previousEnd, anchor: anchor)))
        let local = LocalID(raw: Int32(tree.locals.count - 1))
        rejectSecondName()
        expectSemicolon(after: .variable)
        return add(.local(local), from: first, anchor: anchor)
    }

    private mutating func parseSimpleStatement() -> StatementID {
        let first = start
        let statement = parseSimple()
        expectSemicolon(after: .statement)
        // The `;` belongs to the statement.
        tree.statementSpans[Int(statement.raw)].end = max(first, previousEnd)
        return statement
    }

    /// An expression, `place++` or `place--`, without a `;`.
    private mutating func parseSimple() -> StatementID {
        let first = start
        if kind == .plusPlus || kind == .minusMinus {
            let isIncrement = kind == .plusPlus
            advance()
            let place = parsePostfix()
            return add(isIncrement ? .increment(place) : .decrement(place), from: first)
        }
        let expression = parseExpression()
        if kind == .plusPlus || kind == .minusMinus, !isPanicking {
            let (isIncrement, anchor) = (kind == .plusPlus, start)
            advance()
            return add(isIncrement ? .increment(expression) : .decrement(expression), from: first, anchor: anchor)
        }
        return add(.expression(expression), from: first)
    }

    private mutating func parseAssert() -> StatementID {
        let first = start
        advance()
        if isWord(.typeof), peek().startsTerm || peek() == .importWord, !isWord(.is, at: 1) {
            advance()
        }
        let condition = parseExpression()
        let thrown = accept(.throwWord) ? parseExpression() : .none
        let looksLikeCall = thrown.isNone && tree.isParenthesised(condition)
        tree.asserts.append(AssertStatement(condition: condition, thrown: thrown, looksLikeCall: looksLikeCall))
        let assert = AssertID(raw: Int32(tree.asserts.count - 1))
        expectSemicolon(after: .assert)
        return add(.assert(assert), from: first)
    }

    // MARK: Control flow

    /// `if (c) S else if (c) S … else S`, read without recursion on the number of branches.
    private mutating func parseIf() -> StatementID {
        var branches: [(start: Int32, condition: ExpressionID, then: StatementID)] = []
        var otherwise = StatementID.none
        while true {
            let first = start
            advance()
            let condition = parseCondition()
            if isPanicking, kind != .leftBrace, !kind.startsStatement { return add(.error, from: first) }
            isPanicking = hasGivenUp
            let then = parseStatement()
            branches.append((first, condition, then))
            if branches.count > Parser.maximumHeight - Parser.maximumDepth {
                fail(.nestedTooDeeply(limit: Parser.maximumHeight - Parser.maximumDepth))
                giveUp()
            }
            guard !isPanicking, !abandonsBlocks else { break }
            if startsForeignElse() {
                complain(.notAllowedHere(interner.text(of: token.symbol)), at: tokenSpan)
                continue
            }
            guard kind == .elseWord else { break }
            advance()
            if kind == .ifWord { continue }
            otherwise = parseStatement()
            break
        }
        for branch in branches.reversed() {
            otherwise = add(
                .if(branch.condition, then: branch.then, otherwise: otherwise), from: branch.start)
        }
        return otherwise
    }

    /// `elif (…) {` as other languages write it; a call is not followed by a block.
    private func startsForeignElse() -> Bool {
        guard kind == .identifier, peek() == .leftParenthesis else { return false }
        switch interner.text(of: token.symbol) {
        case "elif", "elsif", "elseif": return afterParentheses(at: index + 1).next == .leftBrace
        default: return false
        }
    }

    private mutating func parseDo() -> StatementID {
        let first = start
        advance()
        let body = parseStatement()
        if isPanicking || abandonsBlocks { return add(.error, from: first) }
        expect(.whileWord)
        if isPanicking { return add(.error, from: first) }
        let condition = parseCondition()
        var post = StatementID.none
        if kind == .rightBrace || kind == .endOfFile {
            expectSemicolon(after: .doWhile)
        } else if !accept(.semicolon) {
            post = parseStatement()
        }
        return add(.doWhile(body, condition, post: post), from: first)
    }

    private mutating func parseForeach() -> StatementID {
        let first = start
        advance()
        let opened = start
        expect(.leftParenthesis)
        if isPanicking { return add(.error, from: first) }
        let isTyped = skipTypeOfLoopVariable()
        let name = start
        let variable = expectName(of: "loop variable")
        let variableSpan = NodeSpan(start: name, end: previousEnd)
        if !isPanicking, !isTyped || kind != .colon { expect(.inWord) } else if kind == .colon { advance() }
        if isPanicking { return add(.error, from: first) }
        let container = parseExpression()
        expectClosing(.rightParenthesis, opened: opened)
        let body = parseStatement()
        tree.foreaches.append(
            ForeachStatement(variable: variable, variableSpan: variableSpan, container: container, body: body))
        return add(.foreach(ForeachID(raw: Int32(tree.foreaches.count - 1))), from: first, anchor: name)
    }

    /// `foreach (var v in …)` and `foreach (T v in …)`, as other languages have it. Tells whether that was there.
    private mutating func skipTypeOfLoopVariable() -> Bool {
        if kind == .varWord, peek() == .identifier {
            complain(.typedLoopVariable(interner.text(of: tokens[index + 1].symbol)), at: tokenSpan)
            advance()
            return true
        }
        if kind != .varWord, peek() != .inWord, startsDeclaration() {
            let first = start
            _ = parseType()
            guard kind == .identifier, peek() == .inWord || peek() == .colon else {
                fail(.expected(.token(.inWord), found: found), at: missingSpan)
                return false
            }
            complain(.typedLoopVariable(interner.text(of: token.symbol)), at: span(first, previousEnd))
            return true
        }
        return false
    }

    private mutating func parseFor() -> StatementID {
        let first = start
        advance()
        let opened = start
        advance()
        let initialisers = parseForInitialisers()
        let condition = kind == .semicolon ? .none : parseExpression()
        expectSemicolonInFor()
        let steps = kind == .rightParenthesis ? .empty : parseSimpleList()
        expectClosing(.rightParenthesis, opened: opened)
        if isPanicking { return add(.error, from: first) }
        let body = parseStatement()
        tree.fors.append(
            ForStatement(initialisers: initialisers, condition: condition, steps: steps, body: body))
        return add(.for(ForID(raw: Int32(tree.fors.count - 1))), from: first)
    }

    private mutating func parseForInitialisers() -> StatementList {
        if accept(.semicolon) { return .empty }
        let mark = pending.count
        if kind == .varWord || kind == .voidWord || kind == .star || startsDeclaration() {
            let local = kind == .varWord ? parseVariable() : parseTypedVariable()
            pending.append(local.raw)
            return finishList(from: mark)
        }
        let list = parseSimpleList()
        expectSemicolonInFor()
        return list
    }

    private mutating func expectSemicolonInFor() {
        if !accept(.semicolon) { fail(.semicolonExpected(after: .forPart), at: missingSpan) }
    }

    private mutating func parseSimpleList() -> StatementList {
        let mark = pending.count
        repeat {
            let statement = parseSimple()
            pending.append(statement.raw)
        } while !isPanicking && accept(.comma)
        return finishList(from: mark)
    }

    private mutating func parseSwitch() -> StatementID {
        let first = start
        advance()
        let selector = parseCondition()
        guard kind == .leftBrace else {
            if !isPanicking { fail(.expected(.token(.leftBrace), found: found), at: missingSpan) }
            return add(.error, from: first)
        }
        isPanicking = hasGivenUp
        let body = parseBracedStatements(allowsLabels: true)
        return add(.switch(selector, body), from: first)
    }

    private mutating func parseTry() -> StatementID {
        let first = start
        advance()
        let body = parseStatement()
        var catches: [CatchClause] = []
        while kind == .catchWord, !isPanicking, !abandonsBlocks {
            let clause = start
            advance()
            let opened = start
            expect(.leftParenthesis)
            if isPanicking { break }
            let type = parseType()
            _ = parseAttributes()
            let anchor = start
            let name = isPanicking ? .empty : expectName(of: "caught object")
            expectClosing(.rightParenthesis, opened: opened)
            if isPanicking { break }
            let handler = parseStatement()
            catches.append(
                CatchClause(
                    type: type, name: name, body: handler,
                    span: NodeSpan(start: clause, end: previousEnd, anchor: anchor)))
        }
        var finally = StatementID.none
        if !isPanicking, !abandonsBlocks {
            if startsFinally(mustFollow: catches.isEmpty) {
                advance()
                finally = parseStatement()
            } else if catches.isEmpty {
                complain(.tryAlone, at: missingSpan)
            }
        }
        tree.tries.append(TryStatement(body: body, catches: catches, finally: finally))
        return add(.try(TryID(raw: Int32(tree.tries.count - 1))), from: first)
    }
}
