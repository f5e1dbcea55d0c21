/// Shows a decoded class file as text: everything in it, in the order of the file. The layout is described in
/// docs/java.md.
public struct ClassDump {
    let file: JavaClass
    var pool: ConstantPool { file.constants }
    private(set) var out: [UInt8] = []

    private init(_ file: JavaClass) { self.file = file }

    /// The text, with a line end after every line.
    public static func dump(_ file: JavaClass) -> [UInt8] {
        var dump = ClassDump(file)
        dump.writeClass()
        return dump.out
    }

    // MARK: Lines

    mutating func line(_ indent: Int, _ text: String) {
        for _ in 0..<indent { out.append(UInt8(ascii: " ")) }
        out.append(contentsOf: text.utf8)
        out.append(UInt8(ascii: "\n"))
    }

    /// A line with a comment in column 48 or behind.
    mutating func line(_ indent: Int, _ text: String, comment: String) {
        if comment.isEmpty { return line(indent, text) }
        let width = indent + text.utf8.count
        line(indent, text + String(repeating: " ", count: max(2, 48 - width)) + "// " + comment)
    }

    // MARK: The class

    private mutating func writeClass() {
        let isModule = file.flags & JavaFlags.module != 0
        var header = (isModule ? "module " : file.isInterface ? "interface " : "class ") + file.name
        if file.superClass != 0 { header += " extends " + file.superName }
        if !file.interfaces.isEmpty {
            header += " implements " + file.interfaces.map { pool.className($0) }.joined(separator: ", ")
        }
        line(0, header)
        line(2, "minor version: \(file.minorVersion)")
        line(2, "major version: \(file.majorVersion)")
        line(2, "flags: " + Flags.text(file.flags, .classFile))
        line(2, "this_class: #\(file.thisClass)", comment: file.name)
        if file.superClass != 0 {
            line(2, "super_class: #\(file.superClass)", comment: file.superName)
        } else {
            line(2, "super_class: #0")
        }
        line(
            2,
            "interfaces: \(file.interfaces.count), fields: \(file.fields.count), methods: \(file.methods.count), "
                + "attributes: \(file.attributes.count)")
        line(0, "Constant pool:")
        for index in pool.entries.indices { writeConstant(UInt16(index)) }
        line(0, "{")
        for field in file.fields { writeMember(field, "field", .field) }
        for method in file.methods { writeMember(method, "method", .method) }
        line(0, "}")
        for attribute in file.attributes { write(attribute, 0) }
    }

    private mutating func writeMember(_ member: JavaMember, _ word: String, _ kind: Flags.Kind) {
        line(2, "\(word) \(pool.text(member.name))")
        line(4, "descriptor: \(pool.text(member.descriptor))")
        line(4, "flags: " + Flags.text(member.flags, kind))
        for attribute in member.attributes {
            if case .code(let code) = attribute.value {
                writeCode(code, member)
            } else {
                write(attribute, 4)
            }
        }
        out.append(UInt8(ascii: "\n"))
    }

    // MARK: Constants

    private mutating func writeConstant(_ index: UInt16) {
        let (kind, value) = ConstantText.definition(pool[index], pool)
        if kind.isEmpty { return }
        let number = "#\(index)"
        let head = String(repeating: " ", count: max(0, 6 - number.utf8.count)) + number + " = " + kind
        let padded = head + String(repeating: " ", count: max(1, 28 - head.utf8.count)) + value
        line(0, padded, comment: ConstantText.comment(index, pool))
    }

    // MARK: Code

    private mutating func writeCode(_ code: JavaCode, _ member: JavaMember) {
        line(4, "Code:")
        let parameters = Descriptor.split(pool.text(member.descriptor)).parameters.count
        let size = member.flags & JavaFlags.isStatic == 0 ? parameters + 1 : parameters
        line(6, "stack=\(code.maxStack), locals=\(code.maxLocals), args_size=\(size)")
        for instruction in code.instructions { write(instruction, code) }
        if !code.handlers.isEmpty {
            line(6, "Exception table:")
            line(9, "from    to  target type")
            for handler in code.handlers {
                let type = handler.type == 0 ? "any" : "Class " + pool.className(handler.type)
                line(9, "\(handler.start) \(handler.end) \(handler.handler) \(type)")
            }
        }
        for attribute in code.attributes { write(attribute, 6) }
    }

    private mutating func write(_ instruction: JavaInstruction, _ code: JavaCode) {
        let mnemonic = instruction.opcode.mnemonic + (instruction.isWide ? "_w" : "")
        let offset = String(instruction.offset)
        let head = String(repeating: " ", count: max(0, 4 - offset.utf8.count)) + offset + ": " + mnemonic
        let padded = head + String(repeating: " ", count: max(1, 22 - head.utf8.count))
        let a = instruction.a
        switch instruction.opcode {
        case .bipush, .sipush, .jump, .jumpWide, .jsr, .jsrW, .ifeq, .ifne, .iflt, .ifge, .ifgt, .ifle, .ifIcmpeq,
            .ifIcmpne, .ifIcmplt, .ifIcmpge, .ifIcmpgt, .ifIcmple, .ifAcmpeq, .ifAcmpne, .ifnull, .ifnonnull, .iload,
            .lload, .fload, .dload, .aload, .istore, .lstore, .fstore, .dstore, .astore, .ret:
            line(6, padded + String(a))
        case .iinc: line(6, padded + "\(a), \(instruction.b)")
        case .newarray: line(6, padded + ConstantText.arrayTypes[Int(a) - 4])
        case .ldc, .ldcW, .ldc2W, .getstatic, .putstatic, .getfield, .putfield, .invokevirtual, .invokespecial,
            .invokestatic, .newObject, .anewarray, .checkcast, .instanceOf:
            line(6, padded + "#\(a)", comment: ConstantText.full(UInt16(a), pool))
        case .invokeinterface, .multianewarray:
            line(6, padded + "#\(a),  \(instruction.b)", comment: ConstantText.full(UInt16(a), pool))
        case .invokedynamic: line(6, padded + "#\(a),  0", comment: ConstantText.full(UInt16(a), pool))
        case .tableswitch:
            let cases = instruction.cases(code.switches)
            let low = code.switches[Int(instruction.b)]
            let high = code.switches[Int(instruction.b) + 1]
            line(6, padded + "{", comment: "\(low) to \(high)")
            writeCases(cases, default: a)
        case .lookupswitch:
            let cases = instruction.cases(code.switches)
            line(6, padded + "{", comment: "\(cases.count)")
            writeCases(cases, default: a)
        default: line(6, head)
        }
    }

    private mutating func writeCases(_ cases: [(value: Int32, target: Int32)], default other: Int32) {
        for item in cases { line(20, "\(item.value): \(item.target)") }
        line(20, "default: \(other)")
        line(12, "}")
    }
}
