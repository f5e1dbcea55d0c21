import PhantomISA

/// The code of a method cut into instructions, and into bytes where no instruction can be decoded.
struct CodeListing {
    enum Item {
        case instruction(Instruction)
        /// One or more bytes that are no instruction.
        case bytes(Range<Int>)

        var range: Range<Int> {
            switch self {
            case .instruction(let instruction): instruction.offset..<instruction.end
            case .bytes(let range): range
            }
        }

        var offset: Int { range.lowerBound }
    }

    private(set) var items: [Item] = []
    private var isStart: [Bool]
    private var isJumpTarget: [Bool]

    init(code: [UInt8]) {
        isStart = [Bool](repeating: false, count: code.count + 1)
        isJumpTarget = isStart
        var at = 0
        while at < code.count {
            isStart[at] = true
            do {
                let instruction = try Instruction.decode(code, at: at)
                items.append(.instruction(instruction))
                at = instruction.end
            } catch {
                items.append(.bytes(at..<at + 1))
                at += 1
            }
        }
        for item in items {
            guard case .instruction(let instruction) = item else { continue }
            switch instruction.operands {
            case .jump(let target): mark(target)
            case .switchTable(let count, _, _, _):
                for index in 0..<Int(count) { mark(instruction.switchTarget(index, in: code)) }
            case .none, .u8, .i32, .i64, .string, .reserve, .call, .debug: break
            }
        }
    }

    /// Whether an item starts at the offset.
    func isItemStart(_ offset: Int) -> Bool { offset >= 0 && offset < isStart.count && isStart[offset] }

    /// Whether a label stands at the offset: an item starts there and something jumps to it.
    func isTarget(_ offset: Int) -> Bool { isItemStart(offset) && isJumpTarget[offset] }

    private mutating func mark(_ target: Int) {
        if isItemStart(target) { isJumpTarget[target] = true }
    }
}

/// The line table of a method as `.line` directives in front of the instructions, if it can be said so.
struct MergedLines {
    /// Entries by rising offset, each at an item of the listing.
    private(set) var merged: [LineEntry] = []
    /// For each entry of the file its index in `merged`; nil if that is the same order.
    private(set) var order: [Int]?
    /// The whole table, if entries do not lie at items or lie at the same one.
    private(set) var table: [LineEntry]?

    init(method: Method, listing: CodeListing) {
        let lines = method.lines
        for entry in lines where !listing.isItemStart(Int(entry.offset)) || entry.offset >= method.code.count {
            table = lines
            return
        }
        let indices = lines.indices.sorted { lines[$0].offset < lines[$1].offset }
        for index in indices.indices.dropFirst() where lines[indices[index]].offset == lines[indices[index - 1]].offset
        {
            table = lines
            return
        }
        merged = indices.map { lines[$0] }
        if !indices.elementsEqual(lines.indices) {
            var positions = [Int](repeating: 0, count: lines.count)
            for (position, index) in indices.enumerated() { positions[index] = position }
            order = positions
        }
    }
}
