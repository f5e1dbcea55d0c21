import IR

// What was null, in the words that the JDK has for it (JEP 358).
extension MethodTranslator {
    /// How deep an expression is told.
    private static var detail: Int { 5 }

    /// Notes from which instructions the operands come of those that can be part of an expression.
    mutating func noteOrigins(_ instruction: JavaInstruction) {
        let count: Int
        switch instruction.opcode {
        case .getfield: count = 1
        case .iaload, .baload, .caload, .saload, .laload, .faload, .daload, .aaload: count = 2
        default: return
        }
        guard stack.entries.count >= count else { return }
        operandOrigins[instruction.offset] = stack.entries.suffix(count).map(\.origin)
    }

    /// Hands the origins of the stack to a block to which control goes.
    mutating func passOrigins(to block: Int) {
        guard meaning.describesNulls else { return }
        let mine = stack.entries.map(\.origin)
        if let known = entryOrigins[block], known.count == mine.count {
            entryOrigins[block] = zip(known, mine).map { $0 == $1 ? $0 : -1 }
        } else if entryOrigins[block] == nil {
            entryOrigins[block] = mine
        }
    }

    /// The message for an operation on null; nil if nobody will see it.
    func nullMessage(_ action: String, _ origin: Int32) -> String? {
        guard meaning.describesNulls else { return nil }
        guard let source = expression(origin, Self.detail) else { return action }
        let isCall =
            switch instruction(at: origin)?.opcode {
            case .invokevirtual, .invokestatic, .invokespecial, .invokeinterface: true
            default: false
            }
        return action + (isCall ? " because the return value of \"" : " because \"") + source + "\" is null"
    }

    /// The message for a call on null.
    func nullCallMessage(_ member: (owner: String, name: String, descriptor: String), _ origin: Int32) -> String? {
        guard meaning.describesNulls else { return nil }
        return nullMessage("Cannot invoke \"" + Self.method(member) + "\"", origin)
    }

    /// Whether what an instruction has left can be null.
    func canBeNull(_ origin: Int32) -> Bool {
        switch instruction(at: origin)?.opcode {
        case .newObject, .ldc, .ldcW, .invokedynamic, .newarray, .anewarray, .multianewarray: false
        default: true
        }
    }

    /// Throws where a value is null, with the message.
    mutating func checkNull(_ value: Value, _ message: String?) throws(FlowError) {
        guard let message else { return }
        let (missing, present) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.isNull(value), missing, present)
        builder.seal(missing)
        builder.seal(present)
        builder.switchTo(missing)
        let text = builder.string(literals.intern(Array(message.utf8)))
        let made = try callRuntime("Traps", "missing", "(Ljava/lang/String;)Ljava/lang/Object;", [text])
        builder.throwValue(made)
        builder.switchTo(present)
    }

    // MARK: Expressions

    private func instruction(at offset: Int32) -> JavaInstruction? {
        guard offset >= 0 else { return nil }
        var (low, high) = (0, code.instructions.count)
        while low < high {
            let middle = (low + high) / 2
            if code.instructions[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low < code.instructions.count && code.instructions[low].offset == offset ? code.instructions[low] : nil
    }

    private func expression(_ origin: Int32, _ detail: Int) -> String? {
        guard detail > 0, let instruction = instruction(at: origin) else { return nil }
        let index = UInt16(truncatingIfNeeded: instruction.a)
        switch instruction.opcode {
        case .aconstNull: return "null"
        case .iconstM1, .iconst0, .iconst1, .iconst2, .iconst3, .iconst4, .iconst5, .bipush, .sipush:
            return String(instruction.a)
        case .aload, .aload0, .aload1, .aload2, .aload3, .iload, .iload0, .iload1, .iload2, .iload3:
            return localName(instruction.a, origin)
        case .getstatic:
            guard let member = pool.member(index) else { return nil }
            return Self.shortName(member.owner) + "." + member.name
        case .getfield:
            guard let member = pool.member(index) else { return nil }
            let object = operandOrigins[origin].flatMap { expression($0[0], detail - 1) }
            return (object.map { $0 + "." } ?? "") + member.name
        case .invokevirtual, .invokestatic, .invokespecial, .invokeinterface:
            return pool.member(index).map { Self.method($0) }
        case .iaload, .baload, .caload, .saload, .laload, .faload, .daload, .aaload:
            let operands = operandOrigins[origin] ?? [-1, -1]
            return (expression(operands[0], detail - 1) ?? "<array>") + "["
                + (expression(operands[1], detail - 1) ?? "...") + "]"
        default: return nil
        }
    }

    /// The name of a local variable if the file has it, else one that tells its place.
    private func localName(_ index: Int32, _ offset: Int32) -> String {
        for attribute in code.attributes {
            guard case .localVariableTable(let list) = attribute.value else { continue }
            for local in list where Int32(local.index) == index {
                if Int32(local.start) <= offset, offset < Int32(local.start) + Int32(local.length) { return pool.text(local.name) }
            }
        }
        if !isStatic && index == 0 { return "this" }
        var next: Int32 = isStatic ? 0 : 1
        for (number, parameter) in Descriptor.split(pool.text(member.descriptor)).parameters.enumerated() {
            if next == index { return "<parameter\(number + 1)>" }
            next += StackType(descriptor: parameter).isWide ? 2 : 1
        }
        return "<local\(index)>"
    }

    /// A class with dots, the two that every program has without their package.
    private static func shortName(_ name: String) -> String {
        switch name {
        case "java/lang/Object": return "Object"
        case "java/lang/String": return "String"
        default: return String(name.map { $0 == "/" ? "." : $0 })
        }
    }

    private static func method(_ member: (owner: String, name: String, descriptor: String)) -> String {
        let types = Descriptor.split(member.descriptor).parameters.map { typeName($0) }
        return shortName(member.owner) + "." + member.name + "(" + types.joined(separator: ", ") + ")"
    }

    /// A type as it is written.
    private static func typeName(_ descriptor: String) -> String {
        let element = descriptor.drop { $0 == "[" }
        let name =
            switch element.utf8.first {
            case UInt8(ascii: "Z"): "boolean"
            case UInt8(ascii: "B"): "byte"
            case UInt8(ascii: "C"): "char"
            case UInt8(ascii: "S"): "short"
            case UInt8(ascii: "I"): "int"
            case UInt8(ascii: "J"): "long"
            case UInt8(ascii: "F"): "float"
            case UInt8(ascii: "D"): "double"
            default: shortName(String(element.dropFirst().dropLast()))
            }
        return name + String(repeating: "[]", count: descriptor.count - element.count)
    }

    /// The word for the elements of an array that an instruction reads or writes.
    static func elementWord(_ opcode: JavaOpcode) -> String {
        switch opcode {
        case .iaload, .iastore: "int"
        case .baload, .bastore: "byte/boolean"
        case .caload, .castore: "char"
        case .saload, .sastore: "short"
        case .laload, .lastore: "long"
        case .faload, .fastore: "float"
        case .daload, .dastore: "double"
        default: "object"
        }
    }
}
