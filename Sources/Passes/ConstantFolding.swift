import IR

/// Computes what is known: operations on constants, with the exact results of the machine (bytecode.md 4.6), and
/// identities such as `x + 0`. What would trap is left to trap.
struct ConstantFolding {
    private var replacements: Replacements

    static func run(_ body: inout Body) {
        var pass = ConstantFolding(replacements: Replacements(body))
        var block = body.entry
        while !block.isNone {
            var value = body[block].first
            while !value.isNone {
                let next = body[value].next
                if body[value].operandCount > 0 { pass.fold(value, &body) }
                value = next
            }
            block = body[block].next
        }
        pass.replacements.apply(&body)
    }

    private mutating func fold(_ value: Value, _ body: inout Body) {
        for index in body.operandRange(value) { body.operands[index] = replacements.resolve(body.operands[index]) }
        switch body[value].operation {
        case .add, .subtract, .multiply, .divide, .remainder, .and, .or, .xor, .shiftLeft, .shiftRight,
            .shiftRightLogical:
            foldBinary(value, &body)
        case .negate, .not: foldUnary(value, &body)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: foldComparison(value, &body)
        case .sameReference, .differentReference, .isNull: foldReferenceTest(value, &body)
        case .boolToInt, .intToBool, .convert: foldConversion(value, &body)
        default: break
        }
    }

    // MARK: Results

    private func constant(_ value: Value, _ body: borrowing Body) -> Int64? {
        let instruction = body.instructions[Int(value.index)]
        return instruction.operation == .constant ? instruction.bits : nil
    }

    private func make(_ value: Value, constant bits: Int64, _ body: inout Body) {
        body[value].operation = .constant
        body[value].operandType = .none
        body[value].operandCount = 0
        body[value].bits = bits
    }

    private func make(_ value: Value, bool: Bool, _ body: inout Body) { make(value, constant: bool ? 1 : 0, &body) }

    private mutating func replace(_ value: Value, with other: Value, _ body: inout Body) {
        replacements.replace(value, with: other)
        body.remove(value)
    }

    /// Makes `value` an operation on one operand that is in its place in the pool already.
    private func make(_ value: Value, _ operation: Operation, _ operand: Value, _ body: inout Body) {
        body.operands[Int(body[value].operandStart)] = operand
        body[value].operation = operation
        body[value].operandType = .none
        body[value].operandCount = 1
    }

    // MARK: Arithmetic

    private mutating func foldBinary(_ value: Value, _ body: inout Body) {
        let instruction = body[value]
        let (left, right) = (body.operand(value, 0), body.operand(value, 1))
        let (a, b) = (constant(left, body), constant(right, body))
        if let a, let b {
            if let result = Arithmetic.binary(instruction.operation, instruction.type, a, b) {
                make(value, constant: result, &body)
            }
            return
        }
        if a != nil && Self.isCommutative(instruction.operation) {
            // Constants stand on the right, so that the rules below and the backend look there only.
            swapOperands(value, &body)
            foldBinary(value, &body)
            return
        }
        // Identities of integers and bools; with floats they fail for NaN and the two zeros.
        guard instruction.type.isInteger || instruction.type == .bool else { return }
        let ones: Int64 = instruction.type == .bool ? 1 : -1
        switch instruction.operation {
        case .add:
            if b == 0 { replace(value, with: left, &body) }
        case .subtract:
            if b == 0 {
                replace(value, with: left, &body)
            } else if left == right {
                make(value, constant: 0, &body)
            } else if a == 0 {
                make(value, .negate, right, &body)
            }
        case .multiply:
            if b == 1 {
                replace(value, with: left, &body)
            } else if b == 0 {
                make(value, constant: 0, &body)
            }
        case .divide: if b == 1 { replace(value, with: left, &body) }
        case .and:
            if b == 0 {
                make(value, constant: 0, &body)
            } else if b == ones || left == right {
                replace(value, with: left, &body)
            }
        case .or:
            if b == 0 || left == right {
                replace(value, with: left, &body)
            } else if b == ones {
                make(value, constant: ones, &body)
            }
        case .xor:
            if b == 0 {
                replace(value, with: left, &body)
            } else if left == right {
                make(value, constant: 0, &body)
            }
        case .shiftLeft, .shiftRight, .shiftRightLogical:
            if let b, b & (instruction.type == .long ? 63 : 31) == 0 { replace(value, with: left, &body) }
        default: break
        }
    }

    private static func isCommutative(_ operation: Operation) -> Bool {
        switch operation {
        case .add, .multiply, .and, .or, .xor, .equal, .notEqual: true
        default: false
        }
    }

    private func swapOperands(_ value: Value, _ body: inout Body) {
        body.operands.swapAt(Int(body[value].operandStart), Int(body[value].operandStart) + 1)
    }

    private mutating func foldUnary(_ value: Value, _ body: inout Body) {
        let instruction = body[value]
        let operand = body.operand(value, 0)
        if let a = constant(operand, body) {
            make(value, constant: Arithmetic.unary(instruction.operation, instruction.type, a), &body)
            return
        }
        let inner = body[operand]
        if inner.operation == instruction.operation {
            replace(value, with: body.operand(operand, 0), &body)
        } else if instruction.type == .bool, let opposite = Arithmetic.opposite(inner.operation, inner.operandType) {
            // `not` of a comparison is the opposite comparison.
            let start = body.operands.count
            for index in body.operandRange(operand) { body.operands.append(body.operands[index]) }
            body[value].operation = opposite
            body[value].operandType = inner.operandType
            body[value].operandStart = Int32(truncatingIfNeeded: start)
            body[value].operandCount = inner.operandCount
        }
    }

    // MARK: Comparison

    private mutating func foldComparison(_ value: Value, _ body: inout Body) {
        let instruction = body[value]
        let (left, right) = (body.operand(value, 0), body.operand(value, 1))
        let type = instruction.operandType
        let operation = instruction.operation
        if let a = constant(left, body), let b = constant(right, body) {
            make(value, bool: Arithmetic.compare(operation, type, a, b), &body)
            return
        }
        guard type.isInteger else { return }
        if left == right {
            make(value, bool: operation == .equal || operation == .lessOrEqual || operation == .greaterOrEqual, &body)
            return
        }
        guard operation == .equal || operation == .notEqual else { return }
        if constant(left, body) != nil {
            swapOperands(value, &body)
            foldComparison(value, &body)
            return
        }
        guard type == .int, constant(right, body) == 0 else { return }
        let other = left
        // `x != 0` is the truth of x, and that of a bool made an int is the bool.
        if body[other].operation == .boolToInt {
            let bool = body.operand(other, 0)
            if operation == .notEqual { replace(value, with: bool, &body) } else { make(value, .not, bool, &body) }
        } else if operation == .notEqual {
            make(value, .intToBool, other, &body)
        }
    }

    private mutating func foldReferenceTest(_ value: Value, _ body: inout Body) {
        let operation = body[value].operation
        let left = body.operand(value, 0)
        if operation == .isNull {
            switch body[left].operation {
            case .null: make(value, bool: true, &body)
            case .this, .string, .binary, .thread, .classReference, .box, .new: make(value, bool: false, &body)
            default: break
            }
            return
        }
        let right = body.operand(value, 1)
        if left == right {
            make(value, bool: operation == .sameReference, &body)
        } else if operation == .sameReference && body[right].operation == .null {
            make(value, .isNull, left, &body)
            fold(value, &body)
        } else if operation == .sameReference && body[left].operation == .null {
            make(value, .isNull, right, &body)
            fold(value, &body)
        }
    }

    // MARK: Conversion

    private mutating func foldConversion(_ value: Value, _ body: inout Body) {
        let instruction = body[value]
        let operand = body.operand(value, 0)
        if let a = constant(operand, body) {
            switch instruction.operation {
            case .boolToInt: make(value, constant: a, &body)
            case .intToBool: make(value, bool: a != 0, &body)
            default: make(value, constant: Arithmetic.convert(instruction.operandType, instruction.type, a), &body)
            }
        } else if instruction.operation == .intToBool && body[operand].operation == .boolToInt {
            replace(value, with: body.operand(operand, 0), &body)
        }
    }
}
