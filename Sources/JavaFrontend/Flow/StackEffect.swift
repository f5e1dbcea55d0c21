/// Types of what instructions take and leave, for those that always do the same.
struct StackEffect {
    var pops: [StackType]
    var pushes: StackType?

    init(_ pops: [StackType], _ pushes: StackType? = nil) {
        self.pops = pops
        self.pushes = pushes
    }

    /// Nil for instructions whose effect depends on operands or on the stack.
    init?(_ opcode: JavaOpcode) {
        switch opcode {
        case .nop, .iinc, .jump, .jumpWide, .returnVoid: self.init([])
        case .aconstNull: self.init([], .reference)
        case .iconstM1, .iconst0, .iconst1, .iconst2, .iconst3, .iconst4, .iconst5, .bipush, .sipush: self.init([], .int)
        case .lconst0, .lconst1: self.init([], .long)
        case .fconst0, .fconst1, .fconst2: self.init([], .float)
        case .dconst0, .dconst1: self.init([], .double)
        case .iload, .iload0, .iload1, .iload2, .iload3: self.init([], .int)
        case .lload, .lload0, .lload1, .lload2, .lload3: self.init([], .long)
        case .fload, .fload0, .fload1, .fload2, .fload3: self.init([], .float)
        case .dload, .dload0, .dload1, .dload2, .dload3: self.init([], .double)
        case .istore, .istore0, .istore1, .istore2, .istore3, .ireturn, .tableswitch, .lookupswitch, .ifeq, .ifne, .iflt,
            .ifge, .ifgt, .ifle:
            self.init([.int])
        case .lstore, .lstore0, .lstore1, .lstore2, .lstore3, .lreturn: self.init([.long])
        case .fstore, .fstore0, .fstore1, .fstore2, .fstore3, .freturn: self.init([.float])
        case .dstore, .dstore0, .dstore1, .dstore2, .dstore3, .dreturn: self.init([.double])
        case .astore, .astore0, .astore1, .astore2, .astore3, .areturn, .athrow, .ifnull, .ifnonnull, .monitorenter,
            .monitorexit:
            self.init([.reference])
        case .iaload, .baload, .caload, .saload: self.init([.reference, .int], .int)
        case .laload: self.init([.reference, .int], .long)
        case .faload: self.init([.reference, .int], .float)
        case .daload: self.init([.reference, .int], .double)
        case .aaload: self.init([.reference, .int], .reference)
        case .iastore, .bastore, .castore, .sastore: self.init([.reference, .int, .int])
        case .lastore: self.init([.reference, .int, .long])
        case .fastore: self.init([.reference, .int, .float])
        case .dastore: self.init([.reference, .int, .double])
        case .aastore: self.init([.reference, .int, .reference])
        case .iadd, .isub, .imul, .idiv, .irem, .ishl, .ishr, .iushr, .iand, .ior, .ixor: self.init([.int, .int], .int)
        case .ladd, .lsub, .lmul, .ldiv, .lrem, .land, .lor, .lxor: self.init([.long, .long], .long)
        case .lshl, .lshr, .lushr: self.init([.long, .int], .long)
        case .fadd, .fsub, .fmul, .fdiv, .frem: self.init([.float, .float], .float)
        case .dadd, .dsub, .dmul, .ddiv, .drem: self.init([.double, .double], .double)
        case .ineg, .i2b, .i2c, .i2s: self.init([.int], .int)
        case .lneg: self.init([.long], .long)
        case .fneg: self.init([.float], .float)
        case .dneg: self.init([.double], .double)
        case .i2l: self.init([.int], .long)
        case .i2f: self.init([.int], .float)
        case .i2d: self.init([.int], .double)
        case .l2i: self.init([.long], .int)
        case .l2f: self.init([.long], .float)
        case .l2d: self.init([.long], .double)
        case .f2i: self.init([.float], .int)
        case .f2l: self.init([.float], .long)
        case .f2d: self.init([.float], .double)
        case .d2i: self.init([.double], .int)
        case .d2l: self.init([.double], .long)
        case .d2f: self.init([.double], .float)
        case .lcmp: self.init([.long, .long], .int)
        case .fcmpl, .fcmpg: self.init([.float, .float], .int)
        case .dcmpl, .dcmpg: self.init([.double, .double], .int)
        case .ifIcmpeq, .ifIcmpne, .ifIcmplt, .ifIcmpge, .ifIcmpgt, .ifIcmple: self.init([.int, .int])
        case .ifAcmpeq, .ifAcmpne: self.init([.reference, .reference])
        case .newarray, .anewarray: self.init([.int], .reference)
        case .arraylength, .instanceOf: self.init([.reference], .int)
        case .checkcast: self.init([.reference], .reference)
        case .aload, .aload0, .aload1, .aload2, .aload3, .ldc, .ldcW, .ldc2W, .pop, .pop2, .dup, .dupX1, .dupX2, .dup2,
            .dup2X1, .dup2X2, .swap, .jsr, .jsrW, .ret, .getstatic, .putstatic, .getfield, .putfield, .invokevirtual,
            .invokespecial, .invokestatic, .invokeinterface, .invokedynamic, .newObject, .multianewarray, .wide:
            return nil
        }
    }
}

/// The stack types at the start of every block that can be reached.
struct StackAnalysis {
    /// By block; nil where control never comes.
    private(set) var entry: [[StackType]?]
    /// Whether the receiver stays in local 0, so that it can be named directly.
    let keepsThis: Bool

    private let flow: ControlFlow
    private let pool: ConstantPool
    private let isMadeByConstructor: (String) -> Bool

    /// - Parameter isMadeByConstructor: whether objects of a class (name with slashes) come into being in their
    ///   constructor.
    init(
        _ flow: ControlFlow, _ pool: ConstantPool, isStatic: Bool, isMadeByConstructor: @escaping (String) -> Bool
    ) throws(FlowError) {
        self.flow = flow
        self.pool = pool
        self.isMadeByConstructor = isMadeByConstructor
        entry = Array(repeating: nil, count: flow.blocks.count)
        keepsThis =
            !isStatic
            && !flow.code.instructions.contains { $0.localAccess.map { $0.isStore && $0.local == 0 } ?? false }
        var work = [0]
        entry[0] = []
        while let block = work.popLast() {
            guard let types = entry[block] else { continue }
            var stack = OperandStack(limit: Int(flow.code.maxStack))
            for type in types { try stack.push(type) }
            for index in flow.blocks[block].instructions {
                try step(flow.code.instructions[index], &stack)
            }
            for next in flow.blocks[block].successors { try merge(stack.types, into: next, &work, stack.offset) }
            for row in flow.rows(flow.blocks[block].handlers) {
                if let handler = flow.handlerBlock(row) { try merge([.reference], into: handler, &work, stack.offset) }
            }
        }
    }

    private mutating func merge(
        _ types: [StackType], into block: Int, _ work: inout [Int], _ offset: Int32
    ) throws(FlowError) {
        guard let known = entry[block] else {
            entry[block] = types
            work.append(block)
            return
        }
        if known == types { return }
        let fault = FlowError(reason: .malformed("paths with different stacks meet"), offset: offset)
        guard known.count == types.count else { throw fault }
        var merged: [StackType] = []
        for (left, right) in zip(known, types) {
            guard let both = left.merged(right) else { throw fault }
            merged.append(both)
        }
        if merged != known {
            entry[block] = merged
            work.append(block)
        }
    }

    private func step(_ instruction: JavaInstruction, _ stack: inout OperandStack) throws(FlowError) {
        stack.offset = instruction.offset
        if let access = instruction.localAccess, access.local >= Int(flow.code.maxLocals) {
            throw stack.fault("there is no local \(access.local)")
        }
        if let effect = StackEffect(instruction.opcode) {
            for type in effect.pops.reversed() { try stack.pop(type) }
            if let type = effect.pushes { try stack.push(type) }
            return
        }
        if try stack.shuffle(instruction.opcode) { return }
        let index = UInt16(truncatingIfNeeded: instruction.a)
        switch instruction.opcode {
        case .aload, .aload0, .aload1, .aload2, .aload3:
            try stack.push(instruction.a == 0 && keepsThis ? .this : .reference)
        case .ldc, .ldcW, .ldc2W: try stack.push(StackAnalysis.type(ofConstant: index, pool))
        case .getstatic, .putstatic, .getfield, .putfield:
            let type = StackType(descriptor: pool.member(index)?.descriptor ?? "")
            if instruction.opcode == .putstatic || instruction.opcode == .putfield { try stack.pop(type) }
            if instruction.opcode == .getfield || instruction.opcode == .putfield { try stack.pop(.reference) }
            if instruction.opcode == .getstatic || instruction.opcode == .getfield { try stack.push(type) }
        case .invokevirtual, .invokespecial, .invokestatic, .invokeinterface, .invokedynamic:
            try call(instruction, index, &stack)
        case .newObject:
            let name = pool.className(index)
            try stack.push(isMadeByConstructor(name) ? .uninitialized(instruction.offset) : .reference)
        case .multianewarray:
            for _ in 0..<instruction.b { try stack.pop(.int) }
            try stack.push(.reference)
        default: throw stack.fault("'\(instruction.opcode.mnemonic)'")
        }
    }

    private func call(_ instruction: JavaInstruction, _ index: UInt16, _ stack: inout OperandStack) throws(FlowError) {
        var name = ""
        var descriptor = ""
        if case .invokeDynamic(_, let nameAndType) = pool[index] {
            descriptor = pool.nameAndType(nameAndType).descriptor
        } else if let member = pool.member(index) {
            name = member.name
            descriptor = member.descriptor
        }
        let (parameters, result) = Descriptor.split(descriptor)
        for parameter in parameters.reversed() { try stack.pop(StackType(descriptor: parameter)) }
        switch instruction.opcode {
        case .invokestatic, .invokedynamic: break
        default:
            let receiver = try stack.pop()
            guard receiver.type.isReference else { throw stack.fault("a call on a number") }
            if case .uninitialized = receiver.type {
                guard name == "<init>" else { throw stack.fault("a call on an object that is not constructed") }
                stack.replace(receiver.type, by: OperandStack.Entry(type: .reference))
            }
        }
        if result != "V" { try stack.push(StackType(descriptor: result)) }
    }

    static func type(ofConstant index: UInt16, _ pool: ConstantPool) -> StackType {
        switch pool[index] {
        case .integer: .int
        case .float: .float
        case .long: .long
        case .double: .double
        case .dynamic(_, let type): StackType(descriptor: pool.nameAndType(type).descriptor)
        case .unusable, .utf8, .classReference, .string, .field, .method, .interfaceMethod, .nameAndType, .methodHandle,
            .methodType, .invokeDynamic, .module, .package:
            .reference
        }
    }
}
