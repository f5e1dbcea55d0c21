/// Finds the locals that must be memory: those assigned where a handler is active and read in the handler or behind it.
/// An exception can leave the protected code anywhere, so no single value would be right there.
struct LocalLiveness {
    /// By number of the local.
    private(set) var isMemory: [Bool]

    init(_ flow: ControlFlow) {
        let count = Int(flow.code.maxLocals)
        isMemory = [Bool](repeating: false, count: count)
        if flow.code.handlers.isEmpty { return }

        // Only locals that are assigned under a handler matter; they get numbers of their own.
        var number = [Int](repeating: -1, count: count)
        var tracked: [Int] = []
        for block in flow.blocks where block.handlers >= 0 {
            for index in block.instructions {
                guard let access = flow.code.instructions[index].localAccess, access.isStore, access.local < count,
                    number[access.local] < 0
                else { continue }
                number[access.local] = tracked.count
                tracked.append(access.local)
            }
        }
        if tracked.isEmpty { return }
        let words = (tracked.count + 63) / 64

        let handlers = flow.blocks.map { block in flow.rows(block.handlers).compactMap { flow.handlerBlock($0) } }
        // Where an exact answer would take too long (no compiler makes such code), all of them are memory.
        guard (handlers.reduce(flow.blocks.count) { $0 + $1.count }) * words <= 1 << 22 else {
            for local in tracked { isMemory[local] = true }
            return
        }

        // Bits of block b are at b * words.
        var used = [UInt64](repeating: 0, count: flow.blocks.count * words)
        var stored = used
        for (index, block) in flow.blocks.enumerated() {
            for instruction in block.instructions {
                guard let access = flow.code.instructions[instruction].localAccess, access.local < count,
                    number[access.local] >= 0
                else { continue }
                let place = index * words + number[access.local] / 64
                let bit: UInt64 = 1 << UInt64(number[access.local] % 64)
                if access.isLoad && stored[place] & bit == 0 { used[place] |= bit }
                if access.isStore { stored[place] |= bit }
            }
        }
        var live = used
        var changed = true
        while changed {
            changed = false
            for index in flow.blocks.indices.reversed() {
                for word in 0..<words {
                    var out: UInt64 = 0
                    for next in flow.blocks[index].successors { out |= live[next * words + word] }
                    var bits = used[index * words + word] | (out & ~stored[index * words + word])
                    for handler in handlers[index] { bits |= live[handler * words + word] }
                    if bits != live[index * words + word] {
                        live[index * words + word] = bits
                        changed = true
                    }
                }
            }
        }
        for index in flow.blocks.indices {
            for word in 0..<words {
                var bits: UInt64 = 0
                for handler in handlers[index] { bits |= live[handler * words + word] }
                bits &= stored[index * words + word]
                while bits != 0 {
                    isMemory[tracked[word * 64 + bits.trailingZeroBitCount]] = true
                    bits &= bits - 1
                }
            }
        }
    }
}

extension JavaInstruction {
    /// The local that it reads or writes.
    var localAccess: (local: Int, isLoad: Bool, isStore: Bool)? {
        switch opcode {
        case .iload, .lload, .fload, .dload, .aload, .iload0, .lload0, .fload0, .dload0, .aload0, .iload1, .lload1, .fload1,
            .dload1, .aload1, .iload2, .lload2, .fload2, .dload2, .aload2, .iload3, .lload3, .fload3, .dload3, .aload3:
            (Int(a), true, false)
        case .istore, .lstore, .fstore, .dstore, .astore, .istore0, .lstore0, .fstore0, .dstore0, .astore0, .istore1,
            .lstore1, .fstore1, .dstore1, .astore1, .istore2, .lstore2, .fstore2, .dstore2, .astore2, .istore3, .lstore3,
            .fstore3, .dstore3, .astore3:
            (Int(a), false, true)
        case .iinc: (Int(a), true, true)
        default: nil
        }
    }
}
