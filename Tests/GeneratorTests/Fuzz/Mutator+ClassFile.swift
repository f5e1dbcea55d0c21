import ClassFile
import PhantomISA

extension Mutator {
    /// A class with damage in its code and tables. What remains is a whole file, so that the damage gets far.
    mutating func classFile(_ original: ClassFile) -> ClassFile {
        var file = original
        for _ in 0..<(1 + below(3)) {
            guard !file.methods.isEmpty else { break }
            let index = below(file.methods.count)
            switch below(12) {
            case 0: file.objectSlots = Int32(pick([0, 1, -1, 3, 70_000, Int(file.objectSlots) - 1]))
            case 1: file.methodSlots = Int32(pick([0, 16, -1, 70_000, Int(file.methodSlots) - 1]))
            case 2: file.methods[index].ordinal = Int32(pick([0, 2, 4, 5, 8, 14, 15, 16, 17, 65_535, -1]))
            case 3: file.methods.swapAt(index, below(file.methods.count))
            case 4: file.methods.remove(at: index)
            case 5: if !file.constants.isEmpty { file.constants.remove(at: below(file.constants.count)) }
            case 6: file.parent = Array(pick([".internal.string", ".internal.int", ".gen.node1", ".internal.boot", ".no.such"]).utf8)
            default: damage(&file.methods[index].code)
            }
        }
        return file
    }

    /// Instructions doubled, dropped or exchanged, or single bytes changed.
    private mutating func damage(_ code: inout [UInt8]) {
        guard !code.isEmpty else { return }
        switch below(4) {
        case 0: code[below(code.count)] = UInt8(below(256))
        case 1: code[below(code.count)] &+= UInt8(below(5)) &- 2
        default:
            var starts: [Int] = []
            var at = 0
            while at < code.count, let instruction = try? Instruction.decode(code, at: at) {
                starts.append(at)
                at += max(instruction.length, 1)
            }
            guard starts.count > 2 else { return }
            let place = below(starts.count - 1)
            let range = starts[place]..<starts[place + 1]
            if chance(50) {
                // Replaced by another of the same length, so that jumps still meet instructions.
                for _ in 0..<20 {
                    let other = below(starts.count - 1)
                    let source = starts[other]..<starts[other + 1]
                    if source.count == range.count, source != range {
                        code.replaceSubrange(range, with: Array(code[source]))
                        return
                    }
                }
            }
            code[starts[place]] = UInt8(below(256))
        }
    }
}
