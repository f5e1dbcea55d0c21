import Diagnostics
import IR

// Operators (spec/language.md 2.4, 8.2, 8.3, 8.5).
extension ClassLowering {
    // MARK: Unary

    mutating func lowerUnary(_ op: UnaryOperator, _ expression: ExpressionID, _ id: ExpressionID) -> Operand {
        let operand = lowerValue(expression)
        guard operand.type != .error else { return errorOperand() }
        switch op {
        case .not:
            guard checkNumber(operand.type, "!", at: tree.span(expression)) else { return errorOperand() }
            return .truth(builder.not(.bool, truth(operand)))
        case .minus:
            guard checkNumber(operand.type, "-", at: tree.span(expression)) else { return errorOperand() }
            return .number(operand.type, builder.negate(operand.type.valueType, number(operand)))
        case .complement:
            guard checkNumber(operand.type, "~", at: tree.span(expression)) else { return errorOperand() }
            guard checkInteger(operand.type, "~", at: tree.span(expression)) else { return errorOperand() }
            return .number(operand.type, builder.not(operand.type.valueType, number(operand)))
        }
    }

    /// R11, R12: whether a type is a number; reports if not.
    func checkNumber(_ type: Type, _ op: String, at span: Span) -> Bool {
        if type.isNumeric { return true }
        if type == .unknown {
            report(ExpressionDiagnostic.unknownOperand(operator: op), at: span)
        } else if type != .error {
            report(ExpressionDiagnostic.operatorNeedsNumbers(operator: op, found: name(of: type)), at: span)
        }
        return false
    }

    /// R13: whether a number type is int or long; reports if not.
    func checkInteger(_ type: Type, _ op: String, at span: Span) -> Bool {
        if type.isInteger { return true }
        report(ExpressionDiagnostic.operatorNeedsIntegers(operator: op, found: name(of: type)), at: span)
        return false
    }

    // MARK: Binary

    /// Long chains `a + b + c …` lean to the left; they are walked without recursion.
    mutating func lowerBinary(_ id: ExpressionID) -> Operand {
        var chain: [(op: BinaryOperator, left: ExpressionID, right: ExpressionID, id: ExpressionID)] = []
        var current = id
        while case .binary(let op, let left, let right) = tree[current], op != .logicalAnd, op != .logicalOr {
            chain.append((op, left, right, current))
            current = left
        }
        var operand = lowerValue(current)
        for link in chain.reversed() {
            operand.readyAt = builder.position
            operand = lowerBinary(link.op, operand, link.left, link.right, link.id)
        }
        return operand
    }

    /// The left operand `a` has been lowered.
    private mutating func lowerBinary(
        _ op: BinaryOperator, _ a: Operand, _ left: ExpressionID, _ right: ExpressionID, _ id: ExpressionID
    ) -> Operand {
        let b = lowerValue(right)
        switch op {
        case .equal, .notEqual:
            markLine(tree.nodeSpan(id).start)
            warnIfNeverEqual(a.type, b.type, at: anchor(id, length: op.text.utf8.count))
            return .truth(equality(a, b, isNegated: op == .notEqual))
        case .identical, .notIdentical:
            return identity(op, a, b, id)
        case .less, .greater, .lessOrEqual, .greaterOrEqual:
            guard checkOperands(op, a.type, b.type, left, right, id) else { return errorOperand() }
            let type = Type.common(a.type, b.type)
            let x = number(a, as: type)
            let y = number(b, as: type)
            return .truth(builder.compare(comparison(op), type.valueType, x, y))
        case .add, .subtract, .multiply, .divide, .remainder, .bitOr, .bitAnd, .bitXor, .shiftLeft, .shiftRight,
            .shiftRightUnsigned:
            return arithmetic(op, a, b, left, right, id)
        case .logicalAnd, .logicalOr:
            preconditionFailure("they decide whether their right side is evaluated")
        }
    }

    /// An operator with a result of a number type, or string `+`. The expressions are those of the operands.
    mutating func arithmetic(
        _ op: BinaryOperator, _ a: Operand, _ b: Operand, _ left: ExpressionID, _ right: ExpressionID,
        _ id: ExpressionID
    ) -> Operand {
        if op == .add, a.type == .string || b.type == .string, a.type != .error, b.type != .error {
            markLine(tree.nodeSpan(id).start)
            return concatenation(a, b)
        }
        guard checkOperands(op, a.type, b.type, left, right, id) else { return errorOperand() }
        switch op {
        case .shiftLeft, .shiftRight, .shiftRightUnsigned:
            let value = number(a)
            let count = number(b, as: .int)
            return .number(a.type, builder.binaryOperation(operation(op), a.type.valueType, value, count))
        default:
            if op == .divide || op == .remainder, a.type.isInteger, b.type.isInteger, case .int(0) = tree[right] {
                report(ExpressionDiagnostic.divisionByZero, at: tree.span(right))
            }
            let type = Type.common(a.type, b.type)
            let x = number(a, as: type)
            let y = number(b, as: type)
            markLine(tree.nodeSpan(id).start)
            return .number(type, builder.binaryOperation(operation(op), type.valueType, x, y))
        }
    }

    /// Whether both operands have the types that the operator needs. Reports the first that has not, at the operand.
    private func checkOperands(
        _ op: BinaryOperator, _ a: Type, _ b: Type, _ left: ExpressionID, _ right: ExpressionID, _ id: ExpressionID
    ) -> Bool {
        if a == .error || b == .error { return false }
        guard checkNumber(a, op.text, at: tree.span(left)), checkNumber(b, op.text, at: tree.span(right)) else {
            return false
        }
        switch op {
        case .bitOr, .bitAnd, .bitXor, .shiftLeft, .shiftRight, .shiftRightUnsigned:
            return checkInteger(a, op.text, at: tree.span(left)) && checkInteger(b, op.text, at: tree.span(right))
        case .logicalOr, .logicalAnd, .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual, .identical,
            .notIdentical, .add, .subtract, .multiply, .divide, .remainder:
            return true
        }
    }

    private func operation(_ op: BinaryOperator) -> IR.Operation {
        switch op {
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .remainder: .remainder
        case .bitOr: .or
        case .bitAnd: .and
        case .bitXor: .xor
        case .shiftLeft: .shiftLeft
        case .shiftRight: .shiftRight
        case .shiftRightUnsigned: .shiftRightLogical
        case .logicalOr, .logicalAnd, .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual, .identical,
            .notIdentical:
            preconditionFailure("not arithmetic")
        }
    }

    private func comparison(_ op: BinaryOperator) -> IR.Operation {
        switch op {
        case .less: .less
        case .greater: .greater
        case .lessOrEqual: .lessOrEqual
        case .greaterOrEqual: .greaterOrEqual
        default: preconditionFailure("not a comparison of sizes")
        }
    }

    // MARK: Equality

    private func warnIfNeverEqual(_ a: Type, _ b: Type, at span: Span) {
        if a == .error || b == .error || a.isNumeric && b.isNumeric { return }
        let isNullOfNumber = a == .null && b.isNumeric || a.isNumeric && b == .null
        guard !isNullOfNumber, compilation.areUnrelated(a, b) else { return }
        report(ExpressionDiagnostic.neverEqual(left: name(of: a), right: name(of: b)), at: span)
    }

    /// `a == b` as a truth value: numbers by value, null by identity, other objects by `equals` of the left one.
    mutating func equality(_ a: Operand, _ b: Operand, isNegated: Bool) -> Value {
        if a.type == .error || b.type == .error { return builder.constant(bool: false) }
        if a.type.isNumeric, b.type.isNumeric {
            let type = Type.common(a.type, b.type)
            let x = number(a, as: type)
            let y = number(b, as: type)
            return builder.compare(isNegated ? .notEqual : .equal, type.valueType, x, y)
        }
        if a.type == .null || b.type == .null {
            let isNull = builder.isNull(reference(a.type == .null ? b : a))
            return isNegated ? builder.not(.bool, isNull) : isNull
        }
        let (x, y) = (reference(a), reference(b))
        let line = builder.line
        let answer = builder.declareVariable(.bool)
        let end = builder.makeBlock()
        if !a.isNeverNull {
            let (isNull, isObject) = (builder.makeBlock(), builder.makeBlock())
            builder.branch(builder.isNull(x), isNull, isObject)
            builder.seal(isNull)
            builder.seal(isObject)
            builder.switchTo(isNull)
            builder.writeVariable(answer, b.isNeverNull ? builder.constant(bool: false) : builder.isNull(y))
            builder.jump(end)
            builder.switchTo(isObject)
        }
        if !b.isNeverNull {
            let (isNull, isObject) = (builder.makeBlock(), builder.makeBlock())
            builder.branch(builder.isNull(y), isNull, isObject)
            builder.seal(isNull)
            builder.seal(isObject)
            builder.switchTo(isNull)
            builder.writeVariable(answer, builder.constant(bool: false))
            builder.jump(end)
            builder.switchTo(isObject)
        }
        builder.line = line
        let equals = builder.callVirtual(
            ordinal: Compilation.equalsOrdinal, selector: irName(ContextualWord.equals.symbol), x, [y])
        builder.writeVariable(answer, builder.intToBool(builder.unbox(.int, equals)))
        builder.jump(end)
        builder.seal(end)
        builder.switchTo(end)
        let value = builder.readVariable(answer)
        return isNegated ? builder.not(.bool, value) : value
    }

    private mutating func identity(
        _ op: BinaryOperator, _ a: Operand, _ b: Operand, _ id: ExpressionID
    ) -> Operand {
        guard a.type != .error, b.type != .error else { return errorOperand() }
        let span = anchor(id, length: op.text.utf8.count)
        if a.isUnboxed || b.isUnboxed {
            report(ExpressionDiagnostic.identityOfNumber, at: span)
        } else if a.type != .null, b.type != .null, compilation.areUnrelated(a.type, b.type) {
            report(ExpressionDiagnostic.neverEqual(left: name(of: a.type), right: name(of: b.type)), at: span)
        }
        if a.type == .null || b.type == .null {
            let isNull = builder.isNull(reference(a.type == .null ? b : a))
            return .truth(op == .identical ? isNull : builder.not(.bool, isNull))
        }
        let (x, y) = (reference(a), reference(b))
        return .truth(op == .identical ? builder.sameReference(x, y) : builder.differentReference(x, y))
    }

    // MARK: Strings

    /// String `+`: `concat` of the texts of both sides; null gives the text `null` (L17).
    private mutating func concatenation(_ a: Operand, _ b: Operand) -> Operand {
        let line = builder.line
        let x = textOf(a)
        let y = textOf(b)
        builder.line = line
        let value = builder.callVirtual(
            ordinal: Compilation.concatOrdinal, selector: irName(compilation.words.concat), x, [y],
            className: className(.string))
        return .reference(.string, value, isNeverNull: true)
    }

    private mutating func textOf(_ operand: Operand) -> Value {
        if operand.type == .null { return string("null").value }
        let value = reference(operand)
        if operand.isNeverNull {
            return operand.type == .string ? value : callToString(value)
        }
        let text = builder.declareVariable(.ref, className: className(.string))
        let (isNull, isObject, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.isNull(value), isNull, isObject)
        builder.seal(isNull)
        builder.seal(isObject)
        builder.switchTo(isNull)
        builder.writeVariable(text, string("null").value)
        builder.jump(end)
        builder.switchTo(isObject)
        builder.writeVariable(text, operand.type == .string ? value : callToString(value))
        builder.jump(end)
        builder.seal(end)
        builder.switchTo(end)
        return builder.readVariable(text)
    }

    private mutating func callToString(_ value: Value) -> Value {
        builder.callVirtual(
            ordinal: Compilation.toStringOrdinal, selector: irName(compilation.words.toString), value, EmptyCollection(),
            className: className(.string))
    }
}

extension Compilation {
    // Ordinals that are called without being named (spec/language.md 11.6).
    static let equalsOrdinal: Int32 = 4
    static let toStringOrdinal: Int32 = 5
    static let iteratorOrdinal: Int32 = 8
    static let concatOrdinal: Int32 = 10
}
