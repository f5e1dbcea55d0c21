import IR

extension MethodTranslator {
    /// Makes the code of one instruction.
    mutating func translate(_ instruction: JavaInstruction, isLast: Bool, _ place: Int) throws(FlowError) {
        let opcode = instruction.opcode
        var isDone = try stack.shuffle(opcode)
        if !isDone { isDone = try translateValue(instruction) }
        if !isDone { isDone = try translateArithmetic(instruction, place) }
        if !isDone { isDone = try translateArray(instruction) }
        if !isDone { isDone = try translateTerminator(instruction, place) }
        if !isDone { try translateMember(instruction) }
        if isLast, !opcode.isJump, !opcode.endsBlock { jump(to: flow.block(at: offset(after: place))) }
    }

    func offset(after place: Int) -> Int32 { code.instructions[place + 1].offset }

    // MARK: Constants and locals

    private mutating func translateValue(_ instruction: JavaInstruction) throws(FlowError) -> Bool {
        let a = instruction.a
        switch instruction.opcode {
        case .nop: break
        case .aconstNull: try stack.push(.reference, builder.null())
        case .iconstM1, .iconst0, .iconst1, .iconst2, .iconst3, .iconst4, .iconst5, .bipush, .sipush:
            try stack.push(.int, builder.constant(int: a))
        case .lconst0, .lconst1: try stack.push(.long, builder.constant(long: Int64(a)))
        case .fconst0, .fconst1, .fconst2: try stack.push(.float, builder.constant(float: Float(a)))
        case .dconst0, .dconst1: try stack.push(.double, builder.constant(double: Double(a)))
        case .ldc, .ldcW, .ldc2W: try loadConstant(UInt16(truncatingIfNeeded: a))
        case .iload, .iload0, .iload1, .iload2, .iload3:
            try stack.push(.int, builder.readVariable(local(a, .int)))
        case .lload, .lload0, .lload1, .lload2, .lload3:
            try stack.push(.long, builder.readVariable(local(a, .long)))
        case .fload, .fload0, .fload1, .fload2, .fload3:
            try stack.push(.float, builder.readVariable(local(a, .float)))
        case .dload, .dload0, .dload1, .dload2, .dload3:
            try stack.push(.double, builder.readVariable(local(a, .double)))
        case .aload, .aload0, .aload1, .aload2, .aload3:
            if a == 0 && keepsThis {
                try stack.push(.this, receiver)
            } else {
                try stack.push(.reference, builder.readVariable(local(a, .ref)))
            }
        case .istore, .istore0, .istore1, .istore2, .istore3:
            let value = try stack.pop(.int)
            builder.writeVariable(local(a, .int), value)
        case .lstore, .lstore0, .lstore1, .lstore2, .lstore3:
            let value = try stack.pop(.long)
            builder.writeVariable(local(a, .long), value)
        case .fstore, .fstore0, .fstore1, .fstore2, .fstore3:
            let value = try stack.pop(.float)
            builder.writeVariable(local(a, .float), value)
        case .dstore, .dstore0, .dstore1, .dstore2, .dstore3:
            let value = try stack.pop(.double)
            builder.writeVariable(local(a, .double), value)
        case .astore, .astore0, .astore1, .astore2, .astore3:
            let value = try stack.pop(.reference)
            builder.writeVariable(local(a, .ref), value)
        case .iinc:
            let old = builder.readVariable(local(a, .int))
            let sum = builder.binaryOperation(.add, .int, old, builder.constant(int: instruction.b))
            builder.writeVariable(local(a, .int), sum)
        default: return false
        }
        return true
    }

    private mutating func loadConstant(_ index: UInt16) throws(FlowError) {
        if case .classReference = pool[index] {
            let name = pool.className(index)
            meaning.noteClass(name)
            // The constants of an enum are known when its class has been initialised.
            if meaning.isEnum(name) { try initialise(name) }
            if name.hasPrefix("[") {
                meaning.noteArray(name)
                let machine = JavaArrays.machineClass(name) ?? JavaArrays.markerName(name)
                try stack.push(.reference, builder.classReference(names.intern(machine)))
            } else {
                try stack.push(.reference, builder.classReference(self.name(of: name)))
            }
        } else {
            try load(pool[index], of: pool)
        }
    }

    /// Pushes a constant that is no class.
    mutating func load(_ constant: Constant, of pool: ConstantPool) throws(FlowError) {
        switch constant {
        case .integer(let value): try stack.push(.int, builder.constant(int: value))
        case .float(let bits): try stack.push(.float, builder.constant(float: Float(bitPattern: bits)))
        case .long(let value): try stack.push(.long, builder.constant(long: value))
        case .double(let bits): try stack.push(.double, builder.constant(double: Double(bitPattern: bits)))
        case .string(let text):
            try stack.push(.reference, try literal(PhantomText.bytes(pool.units(text))))
        case .methodType: throw unsupported("a method type as a constant")
        case .methodHandle: throw unsupported("a method handle as a constant")
        case .dynamic: throw unsupported("a dynamic constant")
        case .unusable, .utf8, .classReference, .field, .method, .interfaceMethod, .nameAndType, .invokeDynamic, .module,
            .package:
            throw stack.fault("a constant that cannot be loaded")
        }
    }

    func unsupported(_ text: String) -> FlowError { FlowError(reason: .unsupported(text), offset: stack.offset) }

    // MARK: Arrays

    private mutating func translateArray(_ instruction: JavaInstruction) throws(FlowError) -> Bool {
        switch instruction.opcode {
        case .iaload, .baload, .caload, .saload: try load(.int, instruction.opcode)
        case .laload: try load(.long, instruction.opcode)
        case .faload: try load(.float, instruction.opcode)
        case .daload: try load(.double, instruction.opcode)
        case .aaload: try load(.reference, instruction.opcode)
        case .iastore, .bastore, .castore, .sastore: try store(.int, instruction.opcode)
        case .lastore: try store(.long, instruction.opcode)
        case .fastore: try store(.float, instruction.opcode)
        case .dastore: try store(.double, instruction.opcode)
        case .aastore: try store(.reference, instruction.opcode)
        case .arraylength:
            let array = try popReference()
            if let message = nullMessage("Cannot read the array length", array.origin) {
                let size = builder.callVirtual(ordinal: 12, selector: names.intern(message), array.value, EmptyCollection())
                try stack.push(.int, builder.unbox(.int, size))
            } else {
                try stack.push(.int, builder.arraySize(array.value))
            }
        case .newarray:
            let kinds = ["Z", "C", "F", "D", "B", "S", "I", "J"]
            let count = try stack.pop(.int)
            try stack.push(.reference, try newArray(element: kinds[Int(instruction.a) - 4], count))
        case .anewarray:
            let name = pool.className(UInt16(truncatingIfNeeded: instruction.a))
            meaning.noteClass(name)
            let count = try stack.pop(.int)
            meaning.noteArray("[" + (name.hasPrefix("[") ? name : "L\(name);"))
            try stack.push(.reference, try newArray(element: name.hasPrefix("[") ? name : "L\(name);", count))
        case .multianewarray:
            let name = pool.className(UInt16(truncatingIfNeeded: instruction.a))
            let dimensions = Int(instruction.b)
            guard name.utf8.prefix(while: { $0 == UInt8(ascii: "[") }).count >= dimensions else {
                throw stack.fault("an array of more dimensions than its class has")
            }
            meaning.noteArray(name)
            var counts: [Value] = []
            for _ in 0..<dimensions { counts.append(try stack.pop(.int)) }
            try stack.push(.reference, try newArrays(name, counts.reversed()))
        default: return false
        }
        return true
    }

    private mutating func popReference() throws(FlowError) -> OperandStack.Entry {
        guard let entry = stack.entries.last, entry.type.isReference else {
            try stack.pop(.reference)
            throw stack.fault("no reference")
        }
        return try stack.pop()
    }

    private mutating func load(_ type: StackType, _ opcode: JavaOpcode) throws(FlowError) {
        let index = try stack.pop(.int)
        let array = try popReference()
        let element: Value
        if let message = nullMessage("Cannot load from \(Self.elementWord(opcode)) array", array.origin) {
            element = builder.callVirtual(
                ordinal: 10, selector: names.intern(message), array.value, CollectionOfOne(builder.box(.int, index)))
        } else {
            element = builder.arrayGet(array.value, index)
        }
        try stack.push(type, type == .reference ? element : builder.unbox(type.valueType, element))
    }

    private mutating func store(_ type: StackType, _ opcode: JavaOpcode) throws(FlowError) {
        let value = try stack.pop(type)
        let index = try stack.pop(.int)
        let array = try popReference()
        let stored = type == .reference ? value : builder.box(type.valueType, value)
        if let message = nullMessage("Cannot store to \(Self.elementWord(opcode)) array", array.origin) {
            _ = builder.callVirtual(
                ordinal: 11, selector: names.intern(message), array.value, [stored, builder.box(.int, index)])
        } else {
            builder.arraySet(array.value, index, stored)
        }
    }

    /// A string literal: equal ones of a program are one object, which is made at the first use.
    mutating func literal(_ text: [UInt8]) throws(FlowError) -> Value {
        let made = literals.intern(text)
        guard let slot = meaning.literalSlot(text) else { return builder.string(made) }
        let name = functionsName(of: meaning.ownerName)
        let (first, ready) = (builder.makeBlock(), builder.makeBlock())
        let variable = builder.declareVariable(.ref)
        let known = builder.staticLoad(name, index: slot)
        builder.writeVariable(variable, known)
        builder.branch(builder.isNull(known), first, ready)
        builder.seal(first)
        builder.switchTo(first)
        let kept = try callRuntime(
            "Literals", "intern", "(Ljava/lang/String;)Ljava/lang/String;", [builder.string(made)])
        builder.staticStore(name, index: slot, kept)
        builder.writeVariable(variable, kept)
        builder.jump(ready)
        builder.seal(ready)
        builder.switchTo(ready)
        return builder.readVariable(variable)
    }

    // MARK: Ends of blocks

    private mutating func translateTerminator(_ instruction: JavaInstruction, _ place: Int) throws(FlowError) -> Bool {
        switch instruction.opcode {
        case .jump, .jumpWide: jump(to: flow.block(at: instruction.a))
        case .ifeq, .ifne, .iflt, .ifge, .ifgt, .ifle:
            let value = try stack.pop(.int)
            let (operation, isInverted) = Self.comparison(instruction.opcode)
            let condition = builder.compare(operation, .int, value, builder.constant(int: 0))
            branch(condition, instruction, place, isInverted: isInverted)
        case .ifIcmpeq, .ifIcmpne, .ifIcmplt, .ifIcmpge, .ifIcmpgt, .ifIcmple:
            let right = try stack.pop(.int)
            let left = try stack.pop(.int)
            let (operation, isInverted) = Self.comparison(instruction.opcode)
            branch(builder.compare(operation, .int, left, right), instruction, place, isInverted: isInverted)
        case .ifAcmpeq, .ifAcmpne:
            let right = try stack.pop(.reference)
            let left = try stack.pop(.reference)
            let condition = builder.sameReference(left, right)
            branch(condition, instruction, place, isInverted: instruction.opcode == .ifAcmpne)
        case .ifnull, .ifnonnull:
            let value = try stack.pop(.reference)
            branch(builder.isNull(value), instruction, place, isInverted: instruction.opcode == .ifnonnull)
        case .tableswitch, .lookupswitch:
            let value = try stack.pop(.int)
            let cases = instruction.cases(code.switches).map { ($0.value, flow.block(at: $0.target)) }
            branch(value, cases: cases, default: flow.block(at: instruction.a))
        case .returnVoid: returnValue(builder.null())
        case .ireturn: returnValue(builder.box(.int, try stack.pop(.int)))
        case .lreturn: returnValue(builder.box(.long, try stack.pop(.long)))
        case .freturn: returnValue(builder.box(.float, try stack.pop(.float)))
        case .dreturn: returnValue(builder.box(.double, try stack.pop(.double)))
        case .areturn: returnValue(try stack.pop(.reference))
        case .athrow:
            let exception = try popReference()
            if canBeNull(exception.origin) { try checkNull(exception.value, nullMessage("Cannot throw exception", exception.origin)) }
            builder.throwValue(exception.value)
        default: return false
        }
        return true
    }

    mutating func branch(_ condition: Value, _ instruction: JavaInstruction, _ place: Int, isInverted: Bool) {
        branch(
            condition, to: flow.block(at: instruction.a), else: flow.block(at: offset(after: place)),
            isInverted: isInverted)
    }

    /// The comparison that a conditional jump makes of ints.
    static func comparison(_ opcode: JavaOpcode) -> (IR.Operation, isInverted: Bool) {
        switch opcode {
        case .ifeq, .ifIcmpeq: (.equal, false)
        case .ifne, .ifIcmpne: (.equal, true)
        case .iflt, .ifIcmplt: (.less, false)
        case .ifge, .ifIcmpge: (.less, true)
        case .ifgt, .ifIcmpgt: (.greater, false)
        default: (.greater, true)
        }
    }
}

/// The bytes of strings in Phantom: UTF-8, in which a surrogate without its partner has three bytes of its own.
enum PhantomText {
    static func bytes(_ units: [UInt16]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(units.count)
        var index = 0
        while index < units.count {
            var scalar = UInt32(units[index])
            index += 1
            if scalar & 0xFC00 == 0xD800, index < units.count, units[index] & 0xFC00 == 0xDC00 {
                scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(units[index] & 0x3FF)
                index += 1
            }
            switch scalar {
            case 0..<0x80: bytes.append(UInt8(scalar))
            case 0x80..<0x800: bytes += [0xC0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3F)]
            case 0x800..<0x10000:
                bytes += [0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F)]
            default:
                bytes += [
                    0xF0 | UInt8(scalar >> 18), 0x80 | UInt8(scalar >> 12 & 0x3F), 0x80 | UInt8(scalar >> 6 & 0x3F),
                    0x80 | UInt8(scalar & 0x3F),
                ]
            }
        }
        return bytes
    }
}
