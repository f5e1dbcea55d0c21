/// One instruction. What `a` and `b` mean depends on the opcode:
///
/// | Opcodes | `a` | `b` |
/// |---|---|---|
/// | constants pushed | the number, or index of the constant | |
/// | loads, stores, `ret` | number of the local | |
/// | `iinc` | number of the local | what is added |
/// | jumps | offset of the target in the code | |
/// | switches | offset of the default target | where its operands begin in `JavaCode.switches` |
/// | members, classes | index of the constant | `multianewarray`: dimensions; `invokeinterface`: words of arguments |
/// | `newarray` | type code, 4 to 11 | |
@frozen public struct JavaInstruction: Equatable, Sendable {
    /// Offset in the code, of the `wide` prefix if there is one.
    public var offset: Int32
    public var opcode: JavaOpcode
    /// It has the prefix `wide`.
    public var isWide: Bool
    public var a: Int32
    public var b: Int32
    /// Number of operands in `JavaCode.switches`.
    public var switchCount: Int32
}

/// Decodes the code of a method and checks operands: constants of the right kind, targets at instructions.
struct InstructionDecoder {
    private var reader: ByteReader
    private let base: Int
    private let pool: ConstantPool
    private var starts: [Bool]
    private(set) var instructions: [JavaInstruction] = []
    private(set) var switches: [Int32] = []

    init(_ bytes: [UInt8], _ range: Range<Int>, _ pool: ConstantPool) {
        reader = ByteReader(bytes, range)
        base = range.lowerBound
        self.pool = pool
        starts = [Bool](repeating: false, count: range.count)
        instructions.reserveCapacity(range.count / 2)
    }

    /// Whether an instruction starts at an offset of the code.
    func isStart(_ offset: Int) -> Bool { offset >= 0 && offset < starts.count && starts[offset] }

    mutating func decode() throws(JavaClassError) {
        while reader.remaining > 0 {
            let offset = reader.position - base
            starts[offset] = true
            let byte = try reader.u1()
            guard let opcode = JavaOpcode(rawValue: byte) else { throw fault("an unknown instruction \(byte)") }
            var instruction = JavaInstruction(
                offset: Int32(offset), opcode: opcode, isWide: false, a: 0, b: 0, switchCount: 0)
            if opcode == .wide {
                let wide = try reader.u1()
                instruction.isWide = true
                switch JavaOpcode(rawValue: wide) {
                case .iload?, .lload?, .fload?, .dload?, .aload?, .istore?, .lstore?, .fstore?, .dstore?, .astore?, .ret?:
                    instruction.a = Int32(try reader.u2())
                case .iinc?:
                    instruction.a = Int32(try reader.u2())
                    instruction.b = try reader.s2()
                default: throw fault("'wide' before an instruction that has no wide form")
                }
                instruction.opcode = JavaOpcode(rawValue: wide) ?? .nop
            } else {
                try operands(&instruction)
            }
            instructions.append(instruction)
        }
        for instruction in instructions { try checkTargets(instruction) }
    }

    private func fault(_ message: String) -> JavaClassError { JavaClassError(offset: reader.position, message) }

    private mutating func operands(_ instruction: inout JavaInstruction) throws(JavaClassError) {
        let opcode = instruction.opcode
        let offset = instruction.offset
        switch opcode {
        case .iconstM1, .iconst0, .iconst1, .iconst2, .iconst3, .iconst4, .iconst5:
            instruction.a = Int32(opcode.rawValue) - Int32(JavaOpcode.iconst0.rawValue)
        case .lconst0, .fconst0, .dconst0: instruction.a = 0
        case .lconst1, .fconst1, .dconst1: instruction.a = 1
        case .fconst2: instruction.a = 2
        case .bipush: instruction.a = Int32(Int8(bitPattern: try reader.u1()))
        case .sipush: instruction.a = try reader.s2()
        case .ldc:
            instruction.a = Int32(try reader.u1())
            try checkLoad(instruction.a, isWide: false)
        case .ldcW, .ldc2W:
            instruction.a = Int32(try reader.u2())
            try checkLoad(instruction.a, isWide: opcode == .ldc2W)
        case .iload, .lload, .fload, .dload, .aload, .istore, .lstore, .fstore, .dstore, .astore, .ret:
            instruction.a = Int32(try reader.u1())
        case .iload0, .lload0, .fload0, .dload0, .aload0, .istore0, .lstore0, .fstore0, .dstore0, .astore0:
            instruction.a = 0
        case .iload1, .lload1, .fload1, .dload1, .aload1, .istore1, .lstore1, .fstore1, .dstore1, .astore1:
            instruction.a = 1
        case .iload2, .lload2, .fload2, .dload2, .aload2, .istore2, .lstore2, .fstore2, .dstore2, .astore2:
            instruction.a = 2
        case .iload3, .lload3, .fload3, .dload3, .aload3, .istore3, .lstore3, .fstore3, .dstore3, .astore3:
            instruction.a = 3
        case .iinc:
            instruction.a = Int32(try reader.u1())
            instruction.b = Int32(Int8(bitPattern: try reader.u1()))
        case .ifeq, .ifne, .iflt, .ifge, .ifgt, .ifle, .ifIcmpeq, .ifIcmpne, .ifIcmplt, .ifIcmpge, .ifIcmpgt, .ifIcmple,
            .ifAcmpeq, .ifAcmpne, .jump, .jsr, .ifnull, .ifnonnull:
            instruction.a = offset + (try reader.s2())
        case .jumpWide, .jsrW: instruction.a = offset &+ (try reader.s4())
        case .tableswitch, .lookupswitch: try readSwitch(&instruction)
        case .getstatic, .putstatic, .getfield, .putfield, .invokevirtual, .invokespecial, .invokestatic,
            .invokeinterface, .invokedynamic:
            try readMember(&instruction)
        case .newObject, .anewarray, .checkcast, .instanceOf:
            instruction.a = Int32(try reader.classIndex(pool))
        case .newarray:
            instruction.a = Int32(try reader.u1())
            guard (4...11).contains(instruction.a) else { throw fault("an unknown array type \(instruction.a)") }
        case .multianewarray:
            instruction.a = Int32(try reader.classIndex(pool))
            instruction.b = Int32(try reader.u1())
            guard instruction.b > 0 else { throw fault("an array of 0 dimensions") }
        case .nop, .aconstNull, .iaload, .laload, .faload, .daload, .aaload, .baload, .caload, .saload, .iastore, .lastore,
            .fastore, .dastore, .aastore, .bastore, .castore, .sastore, .pop, .pop2, .dup, .dupX1, .dupX2, .dup2, .dup2X1,
            .dup2X2, .swap, .iadd, .ladd, .fadd, .dadd, .isub, .lsub, .fsub, .dsub, .imul, .lmul, .fmul, .dmul, .idiv,
            .ldiv, .fdiv, .ddiv, .irem, .lrem, .frem, .drem, .ineg, .lneg, .fneg, .dneg, .ishl, .lshl, .ishr, .lshr,
            .iushr, .lushr, .iand, .land, .ior, .lor, .ixor, .lxor, .i2l, .i2f, .i2d, .l2i, .l2f, .l2d, .f2i, .f2l, .f2d,
            .d2i, .d2l, .d2f, .i2b, .i2c, .i2s, .lcmp, .fcmpl, .fcmpg, .dcmpl, .dcmpg, .ireturn, .lreturn, .freturn,
            .dreturn, .areturn, .returnVoid, .arraylength, .athrow, .monitorenter, .monitorexit, .wide:
            break
        }
    }

    private func checkLoad(_ index: Int32, isWide: Bool) throws(JavaClassError) {
        switch pool[UInt16(index)] {
        case .long, .double: if isWide { return }
        case .integer, .float, .string, .classReference, .methodType, .methodHandle: if !isWide { return }
        case .dynamic(_, let nameAndType):
            guard case .nameAndType(_, let descriptor) = pool[nameAndType] else { break }
            let text = pool.utf8(descriptor)
            if Descriptor.isField(text),
                isWide == (text.first == UInt8(ascii: "J") || text.first == UInt8(ascii: "D"))
            {
                return
            }
        default: break
        }
        throw fault("constant \(index) cannot be loaded by this instruction")
    }

    private mutating func readMember(_ instruction: inout JavaInstruction) throws(JavaClassError) {
        let index = try reader.u2()
        instruction.a = Int32(index)
        var isSound = false
        var isField = false
        switch (instruction.opcode, pool[index]) {
        case (.getstatic, .field), (.putstatic, .field), (.getfield, .field), (.putfield, .field):
            isSound = true
            isField = true
        case (.invokevirtual, .method), (.invokespecial, .method), (.invokestatic, .method),
            (.invokespecial, .interfaceMethod), (.invokestatic, .interfaceMethod), (.invokeinterface, .interfaceMethod):
            isSound = true
        case (.invokedynamic, .invokeDynamic(_, let nameAndType)):
            guard case .nameAndType(_, let descriptor) = pool[nameAndType] else { break }
            isSound = Descriptor.isMethod(pool.utf8(descriptor))
        default: break
        }
        switch pool[index] {
        case .field(_, let type), .method(_, let type), .interfaceMethod(_, let type):
            guard case .nameAndType(let name, let descriptor) = pool[type] else { break }
            let text = pool.utf8(descriptor)
            isSound = isSound && !pool.utf8(name).isEmpty && (isField ? Descriptor.isField(text) : Descriptor.isMethod(text))
        default: break
        }
        if !isSound { throw fault("constant \(index) does not suit '\(instruction.opcode.mnemonic)'") }
        if instruction.opcode == .invokeinterface {
            instruction.b = Int32(try reader.u1())
            _ = try reader.u1()
        } else if instruction.opcode == .invokedynamic {
            _ = try reader.u2()
        }
    }

    private mutating func readSwitch(_ instruction: inout JavaInstruction) throws(JavaClassError) {
        while (reader.position - base) % 4 != 0 { _ = try reader.u1() }
        let offset = instruction.offset
        instruction.a = offset &+ (try reader.s4())
        instruction.b = Int32(switches.count)
        if instruction.opcode == .tableswitch {
            let low = try reader.s4()
            let high = try reader.s4()
            guard low <= high, Int64(high) - Int64(low) < Int64(reader.remaining / 4) else {
                throw fault("a switch from \(low) to \(high) does not fit the code")
            }
            switches.append(low)
            switches.append(high)
            for _ in low...high { switches.append(offset &+ (try reader.s4())) }
        } else {
            let count = try reader.s4()
            guard count >= 0, Int(count) <= reader.remaining / 8 else {
                throw fault("a switch of \(count) cases does not fit the code")
            }
            for index in 0..<count {
                let value = try reader.s4()
                if index > 0, value <= switches[switches.count - 2] { throw fault("the cases of a switch are not sorted") }
                switches.append(value)
                switches.append(offset &+ (try reader.s4()))
            }
        }
        instruction.switchCount = Int32(switches.count) - instruction.b
    }

    private func checkTargets(_ instruction: JavaInstruction) throws(JavaClassError) {
        guard instruction.opcode.isJump else { return }
        var isSound = isStart(Int(instruction.a))
        for target in instruction.targets(switches) { isSound = isSound && isStart(Int(target)) }
        if !isSound {
            throw JavaClassError(offset: base + Int(instruction.offset), "a jump to a place between instructions")
        }
    }
}

extension JavaOpcode {
    /// Whether `a` is the offset of a target.
    public var isJump: Bool {
        switch self {
        case .ifeq, .ifne, .iflt, .ifge, .ifgt, .ifle, .ifIcmpeq, .ifIcmpne, .ifIcmplt, .ifIcmpge, .ifIcmpgt, .ifIcmple,
            .ifAcmpeq, .ifAcmpne, .jump, .jsr, .ifnull, .ifnonnull, .jumpWide, .jsrW, .tableswitch, .lookupswitch:
            true
        default: false
        }
    }
}

extension JavaInstruction {
    /// Targets of a switch besides the default, in order; empty for other instructions.
    public func targets(_ switches: [Int32]) -> [Int32] {
        cases(switches).map(\.target)
    }

    /// Cases of a switch.
    public func cases(_ switches: [Int32]) -> [(value: Int32, target: Int32)] {
        let operands = switches[Int(b)..<Int(b) + Int(switchCount)]
        switch opcode {
        case .tableswitch:
            guard let low = operands.first else { return [] }
            return operands.dropFirst(2).enumerated().map { (low &+ Int32($0.offset), $0.element) }
        case .lookupswitch:
            return stride(from: operands.startIndex, to: operands.endIndex, by: 2).map {
                (operands[$0], operands[$0 + 1])
            }
        default: return []
        }
    }
}
