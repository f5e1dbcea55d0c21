import IR

// What cannot be translated and is told only when control comes to it: the instruction throws then.
extension MethodTranslator {
    mutating func translateMember(_ instruction: JavaInstruction) throws(FlowError) {
        guard meaning.defersFaults else {
            try translateSound(instruction)
            return
        }
        if instruction.opcode == .instanceOf, !meaning.isThere(pool.className(UInt16(truncatingIfNeeded: instruction.a))) {
            // Nothing is of a class that is not there.
            try stack.pop(.reference)
            try stack.push(.int, builder.constant(int: 0))
            return
        }
        let before = stack
        do {
            try translateSound(instruction)
        } catch {
            guard case .unsupported = error.reason else { throw error }
            stack = before
            let text = builder.string(literals.intern(Array(error.message.utf8)))
            _ = try callRuntime("Traps", "refuse", "(Ljava/lang/String;)Ljava/lang/Object;", [text])
            guard try skip(instruction) else { throw error }
        }
    }

    /// Does to the stack what an instruction does, with zeros and nulls as results; false if it is none of those that name
    /// classes and members.
    private mutating func skip(_ instruction: JavaInstruction) throws(FlowError) -> Bool {
        let index = UInt16(truncatingIfNeeded: instruction.a)
        switch instruction.opcode {
        case .getstatic, .putstatic, .getfield, .putfield:
            let type = StackType(descriptor: pool.member(index)?.descriptor ?? "")
            if instruction.opcode == .putstatic || instruction.opcode == .putfield { try stack.pop(type) }
            if instruction.opcode == .getfield || instruction.opcode == .putfield { try stack.pop(.reference) }
            if instruction.opcode == .getstatic || instruction.opcode == .getfield { try pushZero(type) }
        case .invokevirtual, .invokespecial, .invokestatic, .invokeinterface, .invokedynamic:
            var descriptor = pool.member(index)?.descriptor ?? ""
            if case .invokeDynamic(_, let nameAndType) = pool[index] { descriptor = pool.nameAndType(nameAndType).descriptor }
            let (parameters, result) = Descriptor.split(descriptor)
            for parameter in parameters.reversed() { try stack.pop(StackType(descriptor: parameter)) }
            if instruction.opcode != .invokestatic, instruction.opcode != .invokedynamic {
                let object = try stack.pop()
                if case .uninitialized = object.type {
                    stack.replace(object.type, by: OperandStack.Entry(type: .reference, value: builder.null()))
                }
            }
            if result != "V" { try pushZero(StackType(descriptor: result)) }
        case .newObject:
            let isLate = meaning.isMadeByConstructor(pool.className(index))
            try stack.push(isLate ? .uninitialized(stack.offset) : .reference, builder.null())
        default: return false
        }
        return true
    }

    private mutating func pushZero(_ type: StackType) throws(FlowError) {
        try stack.push(type, type == .reference ? builder.null() : builder.constant(type.valueType, bits: 0))
    }
}
