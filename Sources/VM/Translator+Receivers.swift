import ObjectMemory
import PhantomISA

/// The receivers of Python's operations. `f(g(x))` pushes the number of the outer call, then does the inner one, before which the number
/// goes to its register; with a condition or a loop among the arguments there are even jumps between. The code itself says that
/// nothing else can be there.
extension Translator {
    /// The int that certainly lies at a position of the object stack before a call; nil if it is not certain.
    mutating func constantReceiver(of call: Int, at position: Int) -> UInt64? {
        var index = call - 1
        while index > 0 {
            let depth = Int(flow.objectDepth[index])
            if depth == position {
                guard let number = pushedConstant(at: index), isClosed(behind: index, to: call) else { return nil }
                return Slot(int: number).rawValue
            }
            // What cannot be reached does nothing.
            if depth >= 0, lowestTouched(by: index, depth) <= position { return nil }
            index -= 1
        }
        return nil
    }

    /// The int that an instruction pushes as an object.
    private func pushedConstant(at index: Int) -> Int32? {
        let list = flow.instructions
        guard list[index].opcode == .i2o, list[index].prefix == .none, !flow.isTarget[index], list[index - 1].prefix == .none,
            flow.objectDepth[index - 1] == flow.objectDepth[index]
        else { return nil }
        switch (list[index - 1].opcode, list[index - 1].operands) {
        case (.iconst0, _): return 0
        case (.iconst1, _): return 1
        case (.iconst8bit, .u8(let byte)): return Int32(byte)
        case (.iconst32bit, .i32(let number)): return number
        default: return nil
        }
    }

    /// The lowest position of the object stack that an instruction may write, at the least.
    private func lowestTouched(by index: Int, _ depth: Int) -> Int {
        let instruction = flow.instructions[index]
        switch instruction.opcode {
        case .nop, .debug, .iconst0, .iconst1, .iconst8bit, .iconst32bit, .iconst64bit, .jmp, .jz, .isDup, .isDrop, .isGet32, .isSet32:
            return depth
        case .osSet32:
            guard case .i32(let target) = instruction.operands else { return 0 }
            return min(Int(target), depth - 1)
        default: break
        }
        // Control does not go on behind it.
        if instruction.endsFlow { return depth }
        let after = Int(flow.objectDepth[index + 1])
        if after == depth + 1 { return depth }
        return after > depth ? 0 : after == depth ? depth - 2 : after - 1
    }

    /// Whether control comes to the instructions behind one, up to another one, only from there.
    private mutating func isClosed(behind first: Int, to last: Int) -> Bool {
        let known = jumpSources ?? findJumpSources()
        jumpSources = known
        for index in (first + 1)...last where flow.isTarget[index] {
            if known[index].lowest <= first || known[index].highest > last { return false }
        }
        return true
    }

    /// For each instruction the first and the last one that jumps to it.
    private func findJumpSources() -> [JumpSources] {
        var found = [JumpSources](repeating: JumpSources(), count: flow.instructions.count)
        func note(_ source: Int, _ target: Int) {
            found[target].lowest = min(found[target].lowest, source)
            found[target].highest = max(found[target].highest, source)
        }
        for (index, instruction) in flow.instructions.enumerated() {
            switch instruction.operands {
            case .jump(let target): note(index, flow.index(at: target))
            case .switchTable(let entries, _, _, _):
                for entry in 0..<Int(entries) { note(index, flow.index(at: instruction.switchTarget(entry, in: flow.code))) }
            case .none, .u8, .i32, .i64, .string, .reserve, .call, .debug: break
            }
        }
        return found
    }

    struct JumpSources {
        var lowest = Int.max
        var highest = -1
    }
}
