import ClassFile
import PhantomISA

// V8: the argument count is checked before arguments are used.
// V9: slots lie in the instance.
// V10: constants exist.
// V11: argument counts and ordinals are in range.

extension MethodShape {
    /// Whether the code starts with `arg_count`, or with the old `iconst_32bit n; isublu; jz`, n being the declared
    /// argument count. (An `arg_count` with another number is a fault of its own.)
    func hasArgumentCheck(declared: Int) -> Bool {
        if instructions[0].opcode == .argCount { return true }
        guard instructions.count >= 3, instructions[0].opcode == .iconst32bit, instructions[0].prefix == .none,
            instructions[1].opcode == .isublu, instructions[1].prefix == .none, instructions[2].opcode == .jz,
            case .i32(let count) = instructions[0].operands
        else { return false }
        return Int(count) == declared
    }
}

extension MethodCheck {
    /// Rejects an `arg_count` at the start that checks for another count than the declared one.
    func checkArgumentCheck() throws(FlowFault) {
        let first = shape.instructions[0]
        guard first.opcode == .argCount, case .u8(let count) = first.operands, Int(count) != argumentCount else {
            return
        }
        throw FlowFault(.v8, .argumentCheck(declared: argumentCount, checked: Int(count)))
    }

    /// Checks the use of an object stack position that may be an argument.
    func checkArgumentUse(_ position: Int) throws(FlowFault) {
        if hasArgumentCheck || position >= argumentCount { return }
        throw FlowFault(.v8, .uncheckedArgument(position: position))
    }

    /// Checks the operands of the instructions that have no step of their own.
    func checkOperands(_ instruction: Instruction) throws(FlowFault) {
        switch instruction.operands {
        case .call(let ordinal, let count):
            guard ordinal >= 0 && ordinal <= limits.ordinal else { throw FlowFault(.v11, .ordinal(ordinal)) }
            try checkArgumentCount(count)
        case .u8, .i32:
            switch instruction.opcode {
            case .osLoad8, .osSave8, .osLoad32, .osSave32, .isLoad8, .isSave8:
                let slot = operand(instruction)
                guard slot >= 0 && slot < context.objectSlots else {
                    throw FlowFault(.v9, .slot(slot, slots: context.objectSlots))
                }
            case .constPool:
                let id = operand(instruction)
                guard id >= 0 && Int(id) < context.hasConstant.count && context.hasConstant[Int(id)] else {
                    throw FlowFault(.v10, .constant(id))
                }
            default: break
            }
        case .none, .i64, .string, .jump, .reserve, .switchTable, .debug: break
        }
    }

    func checkArgumentCount(_ count: Int32) throws(FlowFault) {
        guard count >= 0 && count <= limits.arguments else { throw FlowFault(.v11, .argumentCount(count)) }
    }
}
