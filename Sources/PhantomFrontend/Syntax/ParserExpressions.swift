import Diagnostics

/// Expressions, by precedence climbing (language.md L3, L4).
extension Parser {
    mutating func add(
        _ expression: Expression, from start: Int32, anchor: Int32? = nil, height: UInt16 = 1
    ) -> ExpressionID {
        tree.expressions.append(expression)
        tree.expressionSpans.append(NodeSpan(start: start, end: max(start, previousEnd), anchor: anchor ?? start))
        tree.expressionShapes.append(ExpressionShape(height: height, isParenthesised: false))
        return ExpressionID(raw: Int32(truncatingIfNeeded: tree.expressions.count - 1))
    }

    mutating func addError(from start: Int32) -> ExpressionID { add(.error, from: start) }

    @inline(__always)
    func height(_ id: ExpressionID) -> UInt16 { id.isNone ? 0 : tree.expressionShapes[Int(id.raw)].height }

    func startOf(_ id: ExpressionID) -> Int32 { tree.expressionSpans[Int(id.raw)].start }

    /// A node on top of others. Too high a tree becomes an `error` node after a message, so that walks may recurse.
    mutating func add(
        _ expression: Expression, over first: ExpressionID, _ second: ExpressionID = .none,
        _ third: ExpressionID = .none, from start: Int32, anchor: Int32
    ) -> ExpressionID {
        let below = max(height(first), height(second), height(third))
        if below >= Parser.maximumHeight {
            // One message for a chain, however often it exceeds the limit.
            if expressionTooLong != expressionStart {
                complain(.expressionTooLong(limit: Parser.maximumHeight), at: span(anchor, anchor + 1))
                expressionTooLong = expressionStart
            }
            return addError(from: start)
        }
        return add(expression, from: start, anchor: anchor, height: below + 1)
    }

    // MARK: Assignment

    /// A whole expression: an assignment, or something tighter.
    mutating func parseExpression() -> ExpressionID {
        let outer = expressionStart
        expressionStart = index
        defer { expressionStart = outer }
        let first = start
        let place = parseConditional()
        guard kind.isAssignment else { return place }
        return parseAssignment(to: place, from: first)
    }

    /// `= value` and its like behind `place`.
    private mutating func parseAssignment(to place: ExpressionID, from first: Int32) -> ExpressionID {
        guard !isPanicking, enter() else { return place }
        defer { leave() }
        let (anchor, operation, operationKind) = (start, tokenSpan, kind)
        advance()
        let value = parseExpression()
        if let compound = operationKind.compoundOperator {
            return add(.compoundAssign(compound, place, value), over: place, value, from: first, anchor: anchor)
        }
        if operationKind == .pointAssign {
            complain(.valueAssignment, at: operation)
            return addError(from: first)
        }
        return add(.assign(place, value), over: place, value, from: first, anchor: anchor)
    }

    // MARK: Operators

    /// `c ? a : b` or a binary expression.
    private mutating func parseConditional() -> ExpressionID {
        let first = start
        let condition = parseBinary(1)
        guard kind == .question, !isPanicking else { return condition }
        guard enter() else { return condition }
        defer { leave() }
        let anchor = start
        advance()
        let yes = parseExpression()
        expect(.colon)
        if isPanicking { return addError(from: first) }
        let no = parseConditional()
        return add(.conditional(condition, yes, no), over: condition, yes, no, from: first, anchor: anchor)
    }

    /// Binary operators of `rank` and tighter.
    private mutating func parseBinary(_ rank: Int) -> ExpressionID {
        let first = start
        let firstIndex = index
        var left = parseUnary()
        while !isPanicking {
            if kind == .identifier {
                guard rank <= 2, isWord(.is), peek().startsType else { break }
                let anchor = start
                advance()
                let type = parseType()
                noteWideReading(of: left, at: firstIndex, operation: "is")
                left = add(.isInstance(left, type), over: left, from: first, anchor: anchor)
                continue
            }
            if kind == .minusMinus, rank <= 5, peek().startsTerm {
                left = parseMinusOfMinus(left, from: first)
                continue
            }
            guard let operation = kind.binaryOperator, operation.rank >= rank else { break }
            let anchor = start
            advance()
            noteWideReading(of: left, at: firstIndex, operation: operation.text)
            let right = parseBinary(operation.rank + 1)
            checkMixing(operation, left, right, anchor)
            left = add(.binary(operation, left, right), over: left, right, from: first, anchor: anchor)
        }
        return left
    }

    /// `a--5` was `a - -5` before there was `--`.
    private mutating func parseMinusOfMinus(_ left: ExpressionID, from first: Int32) -> ExpressionID {
        let anchor = start
        advance()
        let operand = parseBinary(6)
        let negated = add(.unary(.minus, operand), over: operand, from: anchor + 1, anchor: anchor + 1)
        return add(.binary(.subtract, left, negated), over: left, negated, from: first, anchor: anchor)
    }

    /// Where the original read `!` or a cast at the start of an expression wider than we do (L1, L2).
    private mutating func noteWideReading(of left: ExpressionID, at firstIndex: Int, operation: String) {
        guard firstIndex == expressionStart, !tree.isParenthesised(left) else { return }
        switch tree[left] {
        case .unary(.not, let operand):
            let text = text(tree.nodeSpan(operand))
            noteWiderReading(.narrowNot(operand: shortened(text), operation: operation), at: firstToken(of: left))
        case .cast(let type, let operand):
            let (type, operand) = (text(tree.nodeSpan(type)), text(tree.nodeSpan(operand)))
            noteWiderReading(
                .narrowCast(type: type, operand: shortened(operand), operation: operation),
                at: firstToken(of: left))
        default: break
        }
    }

    private mutating func noteWiderReading(_ warning: SyntaxError, at place: Span) {
        if !isPanicking, !hasGivenUp { widerReadings.append((warning, place)) }
    }

    private func firstToken(of id: ExpressionID) -> Span {
        let start = startOf(id)
        return span(start, start + 1)
    }

    private func shortened(_ text: String) -> String {
        text.utf8.count <= 40 && !text.utf8.contains(0x0A) && !text.utf8.contains(0x0D) ? text : "…"
    }

    private mutating func checkMixing(
        _ operation: BinaryOperator, _ left: ExpressionID, _ right: ExpressionID, _ anchor: Int32
    ) {
        let place = span(anchor, anchor + Int32(operation.text.utf8.count))
        for side in [left, right] where !tree.isParenthesised(side) {
            guard case .binary(let inner, _, _) = tree.expressions[Int(side.raw)] else { continue }
            switch (operation.rank, inner.rank) {
            case (1, 1) where operation != inner: warn(.mixedLogical, at: place)
            case (4...6, 7):
                let other = tree.nodeSpan(side).anchor
                warn(.mixedBits(bits: inner.text, arithmetic: operation.text), at: span(other, other + 1))
            case (2, 2) where operation.isOrdering && inner.isOrdering && side == left:
                warn(.chainedComparison(inner.text, operation.text), at: place)
            default: break
            }
        }
    }

    // MARK: Prefix operators

    private mutating func parseUnary() -> ExpressionID {
        let first = start
        switch kind {
        case .minus:
            if let literal = parseNegativeLiteral() { return literal }
            return parsePrefix(.minus)
        case .minusMinus where peek().startsTerm:
            guard enter() else { return addError(from: first) }
            defer { leave() }
            // `--x` inside an expression: two signs.
            complain(.incrementInExpression("--"), at: tokenSpan)
            advance()
            return parseUnary()
        case .plusPlus:
            guard enter() else { return addError(from: first) }
            defer { leave() }
            complain(.incrementInExpression("++"), at: tokenSpan)
            advance()
            return parseUnary()
        case .exclamation: return parsePrefix(.not)
        case .tilde: return parsePrefix(.complement)
        case .leftParenthesis where startsCast(): return parseCast()
        default:
            let operand = parsePostfix()
            return finishOperand(operand, from: first)
        }
    }

    private mutating func parsePrefix(_ operation: UnaryOperator) -> ExpressionID {
        let first = start
        guard enter() else { return addError(from: first) }
        defer { leave() }
        let isWide = options.originalReading && operation == .not && index == expressionStart
        advance()
        if isWide { expressionStart = index }
        let operand = isWide ? parseBinary(1) : parseUnary()
        return add(.unary(operation, operand), over: operand, from: first, anchor: first)
    }

    private mutating func parseCast() -> ExpressionID {
        let first = start
        guard enter() else { return addError(from: first) }
        defer { leave() }
        let isWide = options.originalReading && index == expressionStart
        advance()
        let type = parseType()
        _ = parseAttributes()
        expectClosing(.rightParenthesis, opened: first)
        let operand = isWide ? parseBinary(1) : parseUnary()
        return add(.cast(type, operand), over: operand, from: first, anchor: first)
    }

    /// A minus directly before a decimal literal belongs to it (L6); nil when there is none.
    private mutating func parseNegativeLiteral() -> ExpressionID? {
        let next = index + 1
        guard next < last else { return nil }
        let first = start
        let literal = tokens[next]
        let value: Expression
        switch literal.kind {
        case .integer where literal.value >= 0 && isDecimal(literal): value = .int(-literal.value)
        case .long where wides[Int(literal.value)].isDecimal:
            let wide = wides[Int(literal.value)]
            if wide.bits == 1 << 31, !wide.hasSuffix {
                value = .int(.min)
            } else {
                value = .long(Wide(0 &- wide.bits))
            }
        case .float: value = .float(-Float(bitPattern: UInt32(bitPattern: literal.value)))
        case .double: value = .double(Wide((-Double(bitPattern: wides[Int(literal.value)].bits)).bitPattern))
        default: return nil
        }
        advance()
        advance()
        let operand = parseSuffixes(of: add(value, from: first), from: first)
        return finishOperand(operand, from: first)
    }

    private func isDecimal(_ literal: Token) -> Bool {
        source[Int(literal.start)] != UInt8(ascii: "0") || literal.end == literal.start + 1
    }

    /// Postfix `~`, and assignments in the middle of an expression, which the original allowed.
    private mutating func finishOperand(_ operand: ExpressionID, from first: Int32) -> ExpressionID {
        var operand = operand
        while kind == .tilde, !isPanicking {
            warn(.postfixComplement, at: tokenSpan)
            let anchor = start
            advance()
            operand = add(.unary(.complement, operand), over: operand, from: first, anchor: anchor)
        }
        guard kind.isAssignment, expressionStart < index, tokens[expressionStart].start != first else { return operand }
        guard tree[operand].isPlace, !isPanicking else { return operand }
        warn(.assignmentInside, at: tokenSpan)
        return parseAssignment(to: operand, from: first)
    }
}

extension Expression {
    /// Whether it has the form of something that can be assigned to.
    fileprivate var isPlace: Bool {
        switch self {
        case .name, .subscript, .field: true
        default: false
        }
    }
}

extension BinaryOperator {
    fileprivate var isOrdering: Bool {
        switch self {
        case .less, .greater, .lessOrEqual, .greaterOrEqual: true
        default: false
        }
    }
}

extension TokenKind {
    @inline(__always)
    var isAssignment: Bool { self == .assign || self == .pointAssign || compoundOperator != nil }

    var compoundOperator: BinaryOperator? {
        switch self {
        case .plusAssign: .add
        case .minusAssign: .subtract
        case .starAssign: .multiply
        case .slashAssign: .divide
        case .percentAssign: .remainder
        case .ampersandAssign: .bitAnd
        case .barAssign: .bitOr
        case .caretAssign: .bitXor
        case .shiftLeftAssign: .shiftLeft
        case .shiftRightAssign: .shiftRight
        case .shiftRightUnsignedAssign: .shiftRightUnsigned
        default: nil
        }
    }

    var binaryOperator: BinaryOperator? {
        switch self {
        case .barBar: .logicalOr
        case .ampersandAmpersand: .logicalAnd
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .greater: .greater
        case .lessOrEqual: .lessOrEqual
        case .greaterOrEqual: .greaterOrEqual
        case .identical: .identical
        case .notIdentical: .notIdentical
        case .shiftLeft: .shiftLeft
        case .shiftRight: .shiftRight
        case .shiftRightUnsigned: .shiftRightUnsigned
        case .plus: .add
        case .minus: .subtract
        case .star: .multiply
        case .slash: .divide
        case .percent: .remainder
        case .bar: .bitOr
        case .ampersand: .bitAnd
        case .caret: .bitXor
        default: nil
        }
    }

    /// Whether a term (an operand without prefix operator) can begin so.
    var startsTerm: Bool {
        switch self {
        case .identifier, .string, .integer, .long, .float, .double, .character, .nullWord, .thisWord, .newWord,
            .leftParenthesis:
            true
        default: false
        }
    }
}
