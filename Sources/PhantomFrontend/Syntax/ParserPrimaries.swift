import Diagnostics

/// Operands: literals, names, calls, subscripts, `new`.
extension Parser {
    mutating func parsePostfix() -> ExpressionID {
        let first = start
        return parseSuffixes(of: parsePrimary(), from: first)
    }

    // MARK: Suffixes

    mutating func parseSuffixes(of primary: ExpressionID, from first: Int32) -> ExpressionID {
        var operand = primary
        while !isPanicking {
            switch kind {
            case .point: operand = parseMember(of: operand, from: first)
            case .leftBracket where peek() != .rightBracket:
                let opened = start
                guard enter() else { return operand }
                advance()
                let subscripted = parseExpression()
                expectClosing(.rightBracket, opened: opened)
                leave()
                operand = add(
                    .subscript(operand, subscripted), over: operand, subscripted, from: first, anchor: opened)
            case .leftParenthesis where mayBeInvoked(operand):
                let anchor = start
                let arguments = parseArguments()
                operand = add(
                    .invoke(operand, arguments), over: operand, highest(arguments), from: first, anchor: anchor)
            default: return operand
            }
        }
        return operand
    }

    /// Whether arguments right behind the operand call it: behind another call, a subscript, or parentheses.
    private func mayBeInvoked(_ operand: ExpressionID) -> Bool {
        if tree.isParenthesised(operand) { return true }
        switch tree[operand] {
        case .call, .ordinalCall, .computedCall, .subscript, .invoke: return true
        case .int, .long, .float, .double, .string, .importFile, .null, .this, .name, .absoluteName, .unary, .binary,
            .conditional, .assign, .compoundAssign, .isInstance, .cast, .field, .new, .newDynamic, .arrayLiteral,
            .closure, .error:
            return false
        }
    }

    /// `.name`, `.name(args)`, `.17(args)`, `.(e)(args)`.
    private mutating func parseMember(of receiver: ExpressionID, from first: Int32) -> ExpressionID {
        advance()
        let anchor = start
        switch kind {
        case .identifier, .string:
            let name = token.symbol
            advance()
            guard kind == .leftParenthesis else {
                return add(.field(receiver, name), over: receiver, from: first, anchor: anchor)
            }
            return finishCall(receiver, name, from: first, anchor: anchor)
        case .integer, .long:
            let ordinal = kind == .long || token.value < 0 ? Int32.max : token.value
            advance()
            guard expectArguments() else { return addError(from: first) }
            let arguments = parseArguments()
            return add(
                .ordinalCall(receiver, ordinal, arguments), over: receiver, highest(arguments),
                from: first, anchor: anchor)
        case .leftParenthesis:
            guard enter() else { return addError(from: first) }
            advance()
            let selector = parseExpression()
            expectClosing(.rightParenthesis, opened: anchor)
            leave()
            guard expectArguments() else { return addError(from: first) }
            let arguments = parseArguments()
            return add(
                .computedCall(receiver, selector, arguments), over: receiver, selector,
                highest(arguments), from: first, anchor: anchor)
        default:
            let isKeyword = kind.isKeyword && !startsLine(index)
            fail(isKeyword ? .keywordAsName(kind.text) : .expected(.name(of: "method"), found: found), at: missingSpan)
            if isKeyword { advance() }
            return addError(from: first)
        }
    }

    private mutating func expectArguments() -> Bool {
        if kind == .leftParenthesis { return true }
        fail(.expected(.arguments, found: found), at: missingSpan)
        return false
    }

    private mutating func finishCall(
        _ receiver: ExpressionID, _ name: Symbol, from first: Int32, anchor: Int32
    ) -> ExpressionID {
        let arguments = parseArguments()
        return add(
            .call(receiver, name, arguments), over: receiver, highest(arguments), from: first,
            anchor: anchor)
    }

    /// The highest of the arguments; `none` when there are none.
    private func highest(_ arguments: ExpressionList) -> ExpressionID {
        var found = ExpressionID.none
        for argument in tree[arguments] where height(argument) > height(found) { found = argument }
        return found
    }

    /// `( [,] e [,] e … )`; the current token is the parenthesis.
    mutating func parseArguments() -> ExpressionList {
        let opened = start
        guard enter() else { return .empty }
        defer { leave() }
        advance()
        if accept(.rightParenthesis) { return .empty }
        if kind == .comma {
            warn(.leadingComma, at: tokenSpan, fix: DiagnosticFix(tokenSpan, replacement: "", "remove ','"))
            advance()
        }
        let mark = pending.count
        while true {
            let argument = parseExpression()
            pending.append(argument.raw)
            if isPanicking || kind == .rightParenthesis { break }
            if accept(.comma) { continue }
            guard kind.startsTerm || kind == .exclamation || kind == .importWord,
                !startsStatementAfterMissingParenthesis
            else { break }
            let place = span(previousEnd, previousEnd)
            warn(.argumentsWithoutComma, at: tokenSpan, fix: DiagnosticFix(place, replacement: ",", "insert ','"))
        }
        let list: ExpressionList = finishList(from: mark)
        expectClosing(.rightParenthesis, opened: opened)
        return list
    }

    /// `f(a` at a line's end, followed by another statement: not a further argument, since no `)` comes before the `;`.
    private var startsStatementAfterMissingParenthesis: Bool {
        guard kind == .identifier, startsLine(index) else { return false }
        var level = 0
        for target in index..<min(last, index + 256) {
            switch tokens[target].kind {
            case .leftParenthesis: level += 1
            case .rightParenthesis:
                level -= 1
                if level < 0 { return false }
            case .semicolon, .leftBrace, .rightBrace: return true
            default: break
            }
        }
        return false
    }

    // MARK: Primaries

    private mutating func parsePrimary() -> ExpressionID {
        let first = start
        let current = token
        switch kind {
        case .identifier:
            advance()
            if kind == .leftParenthesis { return finishCall(.none, current.symbol, from: first, anchor: first) }
            return add(.name(current.symbol), from: first)
        case .integer, .character:
            advance()
            return add(.int(current.value), from: first)
        case .string:
            advance()
            return add(.string(current.symbol), from: first)
        case .long: return parseLong(current)
        case .float:
            advance()
            return add(.float(Float(bitPattern: UInt32(bitPattern: current.value))), from: first)
        case .double:
            advance()
            return add(.double(Wide(wides[Int(current.value)].bits)), from: first)
        case .nullWord:
            advance()
            return add(.null, from: first)
        case .thisWord:
            advance()
            return add(.this, from: first)
        case .leftParenthesis where startsClosure(): return parseClosure()
        case .leftParenthesis: return parseParenthesised()
        case .newWord: return parseNew()
        case .importWord where peek() == .string:
            advance()
            let path = token.symbol
            advance()
            return add(.importFile(path), from: first)
        case .point where peek() == .identifier || peek() == .string:
            advance()
            let name = token.symbol
            advance()
            return add(.absoluteName(name), from: first)
        case .invalid:
            // Reported by the lexer; it stands for an operand.
            advance()
            return addError(from: first)
        case .leftBracket: return parseArrayLiteral()
        case .leftBrace where operandMustFollow:
            complain(.listOfElements, at: tokenSpan)
            skipBrackets()
            return addError(from: first)
        default:
            fail(.expected(.expression, found: found), at: missingSpan)
            return addError(from: first)
        }
    }

    /// Whether a list such as `{1, 2}` stands here where only an operand can: behind `=` or `return`.
    private var operandMustFollow: Bool {
        guard index > 0, !isPanicking else { return false }
        return tokens[index - 1].kind == .assign || tokens[index - 1].kind == .returnWord
    }

    /// `[a, b]`; the current token is the bracket.
    private mutating func parseArrayLiteral() -> ExpressionID {
        let first = start
        guard enter() else { return addError(from: first) }
        defer { leave() }
        advance()
        let mark = pending.count
        if kind != .rightBracket {
            repeat {
                let element = parseExpression()
                pending.append(element.raw)
            } while !isPanicking && accept(.comma)
        }
        let elements: ExpressionList = finishList(from: mark)
        expectClosing(.rightBracket, opened: first)
        return add(.arrayLiteral(elements), over: highest(elements), from: first, anchor: first)
    }

    /// Skips from a bracket to behind its partner, or to the end of the statement.
    private mutating func skipBrackets() {
        var level = 0
        while kind != .endOfFile {
            switch kind {
            case .leftBrace, .leftBracket, .leftParenthesis: level += 1
            case .rightBrace, .rightBracket, .rightParenthesis:
                level -= 1
                if level == 0 { return advance() }
            case .semicolon: return
            default: break
            }
            advance()
        }
    }

    private mutating func parseLong(_ literal: Token) -> ExpressionID {
        let wide = wides[Int(literal.value)]
        if wide.isDecimal, wide.bits > UInt64(Int64.max) {
            diagnostics.report(LexicalError.badNumber(.tooLarge), at: tokenSpan)
        }
        advance()
        return add(.long(Wide(wide.bits)), from: literal.start)
    }

    private mutating func parseParenthesised() -> ExpressionID {
        let first = start
        guard enter() else { return addError(from: first) }
        defer { leave() }
        advance()
        let inner = parseExpression()
        expectClosing(.rightParenthesis, opened: first)
        let place = Int(inner.raw)
        tree.expressionShapes[place].isParenthesised = true
        tree.expressionSpans[place].start = first
        tree.expressionSpans[place].end = max(first, previousEnd)
        return inner
    }

    /// `new T(args)` or `new *(e) [: T] (args)`.
    private mutating func parseNew() -> ExpressionID {
        let first = start
        advance()
        let anchor = start
        if kind == .star {
            advance()
            let opened = start
            guard kind == .leftParenthesis, enter() else {
                fail(.expected(.token(.leftParenthesis), found: found), at: missingSpan)
                return addError(from: first)
            }
            advance()
            let value = parseExpression()
            expectClosing(.rightParenthesis, opened: opened)
            leave()
            let type = accept(.colon) ? parseType() : .none
            guard !isPanicking, expectArguments() else { return addError(from: first) }
            let arguments = parseArguments()
            return add(
                .newDynamic(value, type, arguments), over: value, highest(arguments), from: first,
                anchor: anchor)
        }
        let errors = diagnostics.errorCount
        if kind == .leftParenthesis { fail(.expected(.type, found: found), at: missingSpan) }
        let type = isPanicking ? .none : parseType()
        if isPanicking { return addError(from: first) }
        guard kind == .leftParenthesis else {
            // When `new T[3]` was reported, its missing parentheses would be a second message.
            if diagnostics.errorCount == errors {
                complain(.expected(.arguments, found: found), at: missingSpan)
            }
            return add(.new(type, .empty), from: first, anchor: anchor)
        }
        let arguments = parseArguments()
        return add(.new(type, arguments), over: highest(arguments), from: first, anchor: anchor)
    }
}
