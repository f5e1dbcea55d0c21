import Diagnostics
import IR

// Conditions and the operators that evaluate only one of their sides (spec/language.md 8.5, 9).
extension ClassLowering {
    /// Evaluates a condition and jumps to one of two blocks, which the caller seals.
    mutating func lowerCondition(_ id: ExpressionID, _ whenTrue: Block, _ whenFalse: Block) {
        switch tree[id] {
        case .unary(.not, let operand):
            lowerCondition(operand, whenFalse, whenTrue, operator: "!")
        case .binary(let op, _, _) where op == .logicalAnd || op == .logicalOr:
            lowerSides(id, whenTrue, whenFalse)
        default:
            lowerCondition(id, whenTrue, whenFalse, operator: nil)
        }
    }

    private mutating func lowerCondition(
        _ id: ExpressionID, _ whenTrue: Block, _ whenFalse: Block, operator op: String?
    ) {
        switch tree[id] {
        case .unary(.not, _):
            lowerCondition(id, whenTrue, whenFalse)
        case .binary(let logical, _, _) where logical == .logicalAnd || logical == .logicalOr:
            lowerCondition(id, whenTrue, whenFalse)
        default:
            if op == nil, case .assign = tree[id], !tree.isParenthesised(id) {
                report(StatementDiagnostic.assignmentAsCondition, at: tree.span(id))
            }
            var operand = lowerValue(id)
            // As in an assignment, an unknown value is checked while the program runs.
            if op == nil, operand.type == .unknown { operand = convert(operand, to: .int, .check) ?? operand }
            if !operand.type.isNumeric, operand.type != .error {
                if let op {
                    _ = checkNumber(operand.type, op, at: tree.span(id))
                } else {
                    report(ExpressionDiagnostic.conditionNeedsNumber(found: name(of: operand.type)), at: tree.span(id))
                }
            }
            builder.branch(truth(operand), whenTrue, whenFalse)
        }
    }

    /// `a && b || c …`, which leans to the left, without recursion.
    private mutating func lowerSides(_ id: ExpressionID, _ whenTrue: Block, _ whenFalse: Block) {
        var pending: [(op: BinaryOperator, right: ExpressionID, start: Block, Block, Block, id: ExpressionID)] = []
        var (current, yes, no) = (id, whenTrue, whenFalse)
        var innermost = BinaryOperator.logicalAnd
        while case .binary(let op, let left, let right) = tree[current], op == .logicalAnd || op == .logicalOr {
            let start = builder.makeBlock()
            pending.append((op, right, start, yes, no, current))
            if op == .logicalAnd { yes = start } else { no = start }
            innermost = op
            current = left
        }
        lowerCondition(current, yes, no, operator: innermost.text)
        for (op, right, start, yes, no, id) in pending.reversed() {
            builder.seal(start)
            builder.switchTo(start)
            let before = effectCount
            let wasAfterLogical = isAfterLogical
            isAfterLogical = true
            lowerCondition(right, yes, no, operator: op.text)
            isAfterLogical = wasAfterLogical
            if effectCount > before, !tree.isOfOurs, !tree.isParenthesised(right) {
                report(
                    ExpressionDiagnostic.skippedOperand(operator: op.text), at: anchor(id, length: op.text.utf8.count))
            }
        }
    }

    /// `a && b` where its value 0 or 1 is wanted.
    mutating func lowerLogical(_ id: ExpressionID) -> Operand {
        let answer = builder.declareVariable(.bool)
        let (whenTrue, whenFalse, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        lowerCondition(id, whenTrue, whenFalse)
        builder.seal(whenTrue)
        builder.seal(whenFalse)
        builder.switchTo(whenTrue)
        builder.writeVariable(answer, builder.constant(bool: true))
        builder.jump(end)
        builder.switchTo(whenFalse)
        builder.writeVariable(answer, builder.constant(bool: false))
        builder.jump(end)
        builder.seal(end)
        builder.switchTo(end)
        return .truth(builder.readVariable(answer))
    }

    /// `condition ? yes : no`. The type is the common number type, or the one that the other converts to, or object.
    mutating func lowerConditional(_ condition: ExpressionID, _ yes: ExpressionID, _ no: ExpressionID) -> Operand {
        let (whenTrue, whenFalse, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        lowerCondition(condition, whenTrue, whenFalse)
        builder.seal(whenTrue)
        builder.seal(whenFalse)
        builder.switchTo(whenTrue)
        let first = lowerValue(yes)
        let firstEnd = builder.currentBlock
        builder.switchTo(whenFalse)
        let second = lowerValue(no)
        let type = commonType(first.type, second.type)
        let variable = builder.declareVariable(type.valueType, className: className(type))
        builder.writeVariable(variable, value(second, for: type))
        builder.jump(end)
        builder.switchTo(firstEnd)
        builder.writeVariable(variable, value(first, for: type))
        builder.jump(end)
        builder.seal(end)
        builder.switchTo(end)
        let result = builder.readVariable(variable)
        return type.isNumeric
            ? .number(type, result)
            : .reference(type, result, isNeverNull: first.isNeverNull && second.isNeverNull)
    }

    private mutating func value(_ operand: Operand, for type: Type) -> Value {
        type.isNumeric ? number(operand, as: type) : reference(operand)
    }

    func commonType(_ a: Type, _ b: Type) -> Type {
        if a == b || b == .error { return a }
        if a == .error { return b }
        if a.isNumeric, b.isNumeric { return .common(a, b) }
        if a == .unknown || b == .unknown { return .unknown }
        if a == .null { return b.isNumeric ? .object : b }
        if b == .null { return a.isNumeric ? .object : a }
        if compilation.conversion(from: a, to: b) == .none { return b }
        if compilation.conversion(from: b, to: a) == .none { return a }
        return .object
    }
}
