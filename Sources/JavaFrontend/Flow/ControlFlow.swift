/// The basic blocks of a method's code and the exception handlers that are active in each.
struct ControlFlow {
    struct Block {
        /// Indices of its instructions.
        var instructions: Range<Int>
        /// Blocks that follow, in the order of the terminator's targets, without handlers.
        var successors: [Int] = []
        /// The list of active handlers, in `handlerLists`; -1 for none.
        var handlers: Int32 = -1
    }

    /// An active handler and, behind it, the ones that are asked after it. Equal lists have equal numbers.
    struct HandlerList: Hashable {
        /// Row of the exception table.
        var row: Int32
        /// The rest of the list; -1 for none.
        var outer: Int32
    }

    let code: JavaCode
    private(set) var blocks: [Block] = []
    private(set) var handlerLists: [HandlerList] = []
    private var listNumbers: [HandlerList: Int32] = [:]
    /// Block that starts at each offset; -1 elsewhere.
    private var blockAt: [Int32]

    /// The sum of the lengths of all blocks' lists may not be more.
    static let handlerLimit = 1_000_000

    /// - Parameter guardsAll: behind the rows of the table there is one more, which covers everything (the monitor of
    ///   a synchronized method).
    init(_ code: JavaCode, guardsAll: Bool) throws(FlowError) {
        self.code = code
        blockAt = [Int32](repeating: -1, count: code.range.count)
        makeBlocks()
        try findHandlers(guardsAll: guardsAll)
        try findSuccessors()
    }

    func block(at offset: Int32) -> Int { Int(blockAt[Int(offset)]) }

    private mutating func makeBlocks() {
        var isLeader = [Bool](repeating: false, count: code.range.count + 1)
        isLeader[0] = true
        for (index, instruction) in code.instructions.enumerated() {
            let next =
                index + 1 < code.instructions.count ? Int(code.instructions[index + 1].offset) : code.range.count
            if instruction.opcode.isJump {
                isLeader[Int(instruction.a)] = true
                for target in instruction.targets(code.switches) { isLeader[Int(target)] = true }
                isLeader[next] = true
            } else if instruction.opcode.endsBlock {
                isLeader[next] = true
            }
        }
        for handler in code.handlers {
            isLeader[Int(handler.start)] = true
            isLeader[Int(handler.end)] = true
            isLeader[Int(handler.handler)] = true
        }
        var start = 0
        for index in code.instructions.indices {
            let isLast = index + 1 == code.instructions.count
            if isLast || isLeader[Int(code.instructions[index + 1].offset)] {
                blockAt[Int(code.instructions[start].offset)] = Int32(blocks.count)
                blocks.append(Block(instructions: start..<index + 1))
                start = index + 1
            }
        }
    }

    // MARK: Handlers

    mutating func list(_ row: Int32, _ outer: Int32) -> Int32 {
        let list = HandlerList(row: row, outer: outer)
        if let number = listNumbers[list] { return number }
        let number = Int32(handlerLists.count)
        handlerLists.append(list)
        listNumbers[list] = number
        return number
    }

    private mutating func findHandlers(guardsAll: Bool) throws(FlowError) {
        let base = guardsAll ? list(Int32(code.handlers.count), -1) : -1
        // Rows that begin and end at each block.
        var work = 0
        var active: [Int32] = []
        var starts: [[Int32]] = Array(repeating: [], count: blocks.count + 1)
        var ends = starts
        for (row, handler) in code.handlers.enumerated() {
            starts[block(at: Int32(handler.start))].append(Int32(row))
            let end = Int(handler.end) == code.range.count ? blocks.count : block(at: Int32(handler.end))
            ends[end].append(Int32(row))
        }
        var current = base
        for index in blocks.indices {
            if !starts[index].isEmpty || !ends[index].isEmpty {
                let ended = Set(ends[index])
                active = (active.filter { !ended.contains($0) } + starts[index]).sorted()
                current = base
                for row in active.reversed() { current = list(row, current) }
                work += active.count
                if work > ControlFlow.handlerLimit {
                    throw FlowError(reason: .unsupported("such a number of exception ranges"), offset: 0)
                }
            }
            blocks[index].handlers = current
        }
    }

    /// The rows of a list, the one that is asked first in front.
    func rows(_ list: Int32) -> [Int32] {
        var rows: [Int32] = []
        var current = list
        while current >= 0 {
            rows.append(handlerLists[Int(current)].row)
            current = handlerLists[Int(current)].outer
        }
        return rows
    }

    /// Block of a row's handler; nil for the row that guards everything.
    func handlerBlock(_ row: Int32) -> Int? {
        Int(row) < code.handlers.count ? block(at: Int32(code.handlers[Int(row)].handler)) : nil
    }

    // MARK: Successors

    private mutating func findSuccessors() throws(FlowError) {
        for index in blocks.indices {
            guard let last = blocks[index].instructions.last else { continue }
            let instruction = code.instructions[last]
            var successors: [Int] = []
            switch instruction.opcode {
            case .jump, .jumpWide: successors = [block(at: instruction.a)]
            case .tableswitch, .lookupswitch:
                successors = [block(at: instruction.a)] + instruction.targets(code.switches).map { block(at: $0) }
            case .jsr, .jsrW, .ret:
                throw FlowError(
                    reason: .unsupported("a subroutine of an old compiler ('\(instruction.opcode.mnemonic)')"),
                    offset: instruction.offset)
            case .ireturn, .lreturn, .freturn, .dreturn, .areturn, .returnVoid, .athrow: break
            default:
                if instruction.opcode.isJump { successors = [block(at: instruction.a)] }
                guard index + 1 < blocks.count else {
                    throw FlowError(reason: .malformed("control runs off its end"), offset: instruction.offset)
                }
                successors.append(index + 1)
            }
            blocks[index].successors = successors
        }
    }
}

extension JavaOpcode {
    /// Whether control never goes on behind it, and it is no jump.
    var endsBlock: Bool {
        switch self {
        case .ireturn, .lreturn, .freturn, .dreturn, .areturn, .returnVoid, .athrow, .ret: true
        default: false
        }
    }
}
