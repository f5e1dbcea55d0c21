import IR

extension MethodTranslator {
    mutating func translateArithmetic(_ instruction: JavaInstruction, _ place: Int) throws(FlowError) -> Bool {
        switch instruction.opcode {
        case .iadd: try binary(.add, .int)
        case .ladd: try binary(.add, .long)
        case .fadd: try binary(.add, .float)
        case .dadd: try binary(.add, .double)
        case .isub: try binary(.subtract, .int)
        case .lsub: try binary(.subtract, .long)
        case .fsub: try binary(.subtract, .float)
        case .dsub: try binary(.subtract, .double)
        case .imul: try binary(.multiply, .int)
        case .lmul: try binary(.multiply, .long)
        case .fmul: try binary(.multiply, .float)
        case .dmul: try binary(.multiply, .double)
        case .idiv: try binary(.divide, .int)
        case .ldiv: try binary(.divide, .long)
        case .fdiv: try binary(.divide, .float)
        case .ddiv: try binary(.divide, .double)
        case .irem: try binary(.remainder, .int)
        case .lrem: try binary(.remainder, .long)
        case .frem: try binary(.remainder, .float)
        case .drem: try binary(.remainder, .double)
        case .ineg: try unary(.negate, .int)
        case .lneg: try unary(.negate, .long)
        case .fneg: try unary(.negate, .float)
        case .dneg: try unary(.negate, .double)
        case .ishl: try shift(.shiftLeft, .int)
        case .lshl: try shift(.shiftLeft, .long)
        case .ishr: try shift(.shiftRight, .int)
        case .lshr: try shift(.shiftRight, .long)
        case .iushr: try shift(.shiftRightLogical, .int)
        case .lushr: try shift(.shiftRightLogical, .long)
        case .iand: try binary(.and, .int)
        case .land: try binary(.and, .long)
        case .ior: try binary(.or, .int)
        case .lor: try binary(.or, .long)
        case .ixor: try binary(.xor, .int)
        case .lxor: try binary(.xor, .long)
        case .i2l: try convert(.int, .long)
        case .i2f: try convert(.int, .float)
        case .i2d: try convert(.int, .double)
        case .l2i: try convert(.long, .int)
        case .l2f: try convert(.long, .float)
        case .l2d: try convert(.long, .double)
        case .f2i: try convert(.float, .int)
        case .f2l: try convert(.float, .long)
        case .f2d: try convert(.float, .double)
        case .d2i: try convert(.double, .int)
        case .d2l: try convert(.double, .long)
        case .d2f: try convert(.double, .float)
        case .i2b: try narrow(bits: 8)
        case .i2s: try narrow(bits: 16)
        case .i2c:
            let value = try stack.pop(.int)
            try stack.push(.int, builder.binaryOperation(.and, .int, value, builder.constant(int: 0xFFFF)))
        case .lcmp, .fcmpl, .fcmpg, .dcmpl, .dcmpg: try compare(instruction, place)
        case .ifeq, .ifne, .iflt, .ifge, .ifgt, .ifle:
            // The comparison in front has made the branch.
            guard isFused(place - 1) else { return false }
        default: return false
        }
        return true
    }

    private mutating func binary(_ operation: IR.Operation, _ type: StackType) throws(FlowError) {
        let right = try stack.pop(type)
        let left = try stack.pop(type)
        try stack.push(type, builder.binaryOperation(operation, type.valueType, left, right))
    }

    private mutating func shift(_ operation: IR.Operation, _ type: StackType) throws(FlowError) {
        let count = try stack.pop(.int)
        let value = try stack.pop(type)
        try stack.push(type, builder.binaryOperation(operation, type.valueType, value, count))
    }

    private mutating func unary(_ operation: IR.Operation, _ type: StackType) throws(FlowError) {
        let value = try stack.pop(type)
        try stack.push(type, builder.negate(type.valueType, value))
    }

    private mutating func convert(_ source: StackType, _ target: StackType) throws(FlowError) {
        let value = try stack.pop(source)
        try stack.push(target, builder.convert(value, from: source.valueType, to: target.valueType))
    }

    private mutating func narrow(bits: Int32) throws(FlowError) {
        let value = try stack.pop(.int)
        let count = builder.constant(int: 32 - bits)
        let left = builder.binaryOperation(.shiftLeft, .int, value, count)
        try stack.push(.int, builder.binaryOperation(.shiftRight, .int, left, count))
    }

    // MARK: Comparisons of three ways

    /// Whether the instruction at a place is a comparison whose result only the conditional jump behind it takes.
    private func isFused(_ place: Int) -> Bool {
        guard flow.blocks[flowBlock].instructions.contains(place), place + 1 < code.instructions.count,
            flow.blocks[flowBlock].instructions.contains(place + 1)
        else { return false }
        switch code.instructions[place].opcode {
        case .lcmp, .fcmpl, .fcmpg, .dcmpl, .dcmpg: break
        default: return false
        }
        switch code.instructions[place + 1].opcode {
        case .ifeq, .ifne, .iflt, .ifge, .ifgt, .ifle: return true
        default: return false
        }
    }

    private mutating func compare(_ instruction: JavaInstruction, _ place: Int) throws(FlowError) {
        let type: StackType =
            switch instruction.opcode {
            case .lcmp: .long
            case .fcmpl, .fcmpg: .float
            default: .double
            }
        // With NaN the result is 1 (…g) or -1 (…l).
        let nanIsGreater = instruction.opcode == .fcmpg || instruction.opcode == .dcmpg
        let right = try stack.pop(type)
        let left = try stack.pop(type)
        if isFused(place) {
            let jump = code.instructions[place + 1]
            let (operation, isInverted) = Self.fused(jump.opcode, nanIsGreater: nanIsGreater)
            let condition = builder.compare(operation, type.valueType, left, right)
            branch(condition, jump, place + 1, isInverted: isInverted)
            return
        }
        let greater: Value
        let less: Value
        if nanIsGreater {
            let notGreater = builder.compare(.lessOrEqual, type.valueType, left, right)
            greater = builder.boolToInt(builder.not(.bool, notGreater))
            less = builder.boolToInt(builder.compare(.less, type.valueType, left, right))
        } else {
            greater = builder.boolToInt(builder.compare(.greater, type.valueType, left, right))
            let notLess = builder.compare(.greaterOrEqual, type.valueType, left, right)
            less = builder.boolToInt(builder.not(.bool, notLess))
        }
        try stack.push(.int, builder.binaryOperation(.subtract, .int, greater, less))
    }

    /// The comparison that decides a jump on the result of a comparison of three ways. The inverted ones are true with NaN.
    private static func fused(_ opcode: JavaOpcode, nanIsGreater: Bool) -> (IR.Operation, isInverted: Bool) {
        switch opcode {
        case .ifeq: (.equal, false)
        case .ifne: (.equal, true)
        case .iflt: nanIsGreater ? (.less, false) : (.greaterOrEqual, true)
        case .ifle: nanIsGreater ? (.lessOrEqual, false) : (.greater, true)
        case .ifgt: nanIsGreater ? (.lessOrEqual, true) : (.greater, false)
        default: nanIsGreater ? (.less, true) : (.greaterOrEqual, false)
        }
    }
}
