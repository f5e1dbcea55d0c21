import ClassFile
import PhantomISA
import VM

/// Explains the machine's `o2i null`, null in place of a number: which field had no value on the line where it happened.
struct NullNumberHint {
    let pool: ClassPool

    /// What the exception says when the machine found null where it wants a number.
    private static let trap = Array("o2i null".utf8)

    /// A line for below the report; nil for other exceptions.
    func text(_ message: [UInt8], frames: [BacktraceEntry]) -> String? {
        guard message == NullNumberHint.trap else { return nil }
        let fields = frames.first.map { names(in: $0) } ?? []
        let shown = fields.map { "'\($0)'" }.joined(separator: " or ")
        return fields.isEmpty
            ? "note: null was used as a number; number fields and places of arrays are null until they are set"
            : "note: null was used as a number: the field \(shown) has no value; it is null until it is set"
    }

    /// The number fields that the line of a frame reads, in the order of the code.
    private func names(in frame: BacktraceEntry) -> [String] {
        guard let file = file(named: frame.className), let method = file.method(ordinal: Int32(frame.ordinal)) else {
            return []
        }
        var names: [String] = []
        var slot: Int32?
        var offset = 0
        while offset < method.code.count, let instruction = try? Instruction.decode(method.code, at: offset) {
            if instruction.opcode == .o2i, let slot, method.line(at: offset) == Int32(frame.line),
                let name = field(slot, of: file), !names.contains(name)
            {
                names.append(name)
            }
            switch (instruction.opcode, instruction.operands) {
            case (.osLoad8, .u8(let number)): slot = Int32(number)
            case (.osLoad32, .i32(let number)): slot = number
            default: slot = nil
            }
            offset = instruction.end
        }
        return names
    }

    private func file(named name: [UInt8]) -> ClassFile? {
        pool.classFile(named: name).flatMap { try? ClassFile.read($0) }
    }

    /// The name of the field in a slot of an object of this class; the parents' fields are theirs.
    private func field(_ slot: Int32, of file: ClassFile) -> String? {
        var current: ClassFile? = file
        var seen: Set<[UInt8]> = []
        while let file = current, seen.insert(file.name).inserted {
            if let field = file.fields.first(where: { $0.slot == slot }) { return printable(field.name) }
            current = self.file(named: file.parent)
        }
        return nil
    }
}
