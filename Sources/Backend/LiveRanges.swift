import IR

/// A stretch of stack code in which a local holds a value that is still needed. Item *i* reads at 2*i* and writes at
/// 2*i* + 1; both ends are included.
struct LiveSegment {
    var start: Int32
    var end: Int32
}

/// The locals a method needs before they get positions, and where each is live.
///
/// A variable is an argument (the first `argumentCount` ones) or a value that some item stores or loads. Ranges are found
/// per variable by walking from each load back to the stores (after Boissinot and others: the walk visits only blocks
/// where the variable is live). A handler can start from anywhere in its protected code, so what is live in a handler is
/// live in all protected blocks.
struct LiveRanges {
    /// Number of variables.
    private(set) var count = 0
    /// Variable of each value, by value index; -1 for values without.
    private(set) var variable: [Int32] = []
    /// Type of each variable.
    private(set) var types: [ValueType] = []
    /// Segments of all variables, those of one variable in order, without overlap.
    private(set) var segments: [LiveSegment] = []
    /// First segment of each variable, with one entry more.
    private(set) var starts: [Int32] = []

    private var occurrenceStart: [Int32] = []
    private var occurrences: [Int32] = []
    private var fill: [Int32] = []
    private var itemBlock: [Int32] = []
    private var lastOccurrence: [Int32] = []
    private var lastStamp: [Int32] = []
    private var liveOutStamp: [Int32] = []
    private var work: [Int32] = []
    private var protected: [[Int32]] = []

    mutating func run(_ body: borrowing Body, _ code: borrowing StackCode) {
        numberVariables(body, code)
        collectOccurrences(body, code)
        if body.hasHandlers { findProtectedBlocks(body, code) } else { protected.removeAll() }
        segments.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        lastOccurrence.resetAll(to: 0, count: code.layout.count)
        lastStamp.resetAll(to: -1, count: code.layout.count)
        liveOutStamp.resetAll(to: -1, count: code.layout.count)
        for index in 0..<count {
            starts.append(Int32(segments.count))
            findSegments(Int32(index), body, code)
        }
        starts.append(Int32(segments.count))
    }

    private mutating func numberVariables(_ body: borrowing Body, _ code: borrowing StackCode) {
        variable.resetAll(to: -1, count: body.instructions.count)
        types.removeAll(keepingCapacity: true)
        for _ in 0..<body.argumentCount { types.append(.ref) }
        for item in code.items where item.kind.usesLocal {
            let index = Int(item.value.index)
            if variable[index] >= 0 { continue }
            let operation = body.instructions[index].operation
            if operation == .argument {
                variable[index] = body.instructions[index].a
            } else if !operation.isRematerialised {
                variable[index] = Int32(types.count)
                types.append(body.instructions[index].type)
            }
        }
        count = types.count
    }

    /// Lists the items that store or load each variable, in order, as item number times two, plus one for a store.
    private mutating func collectOccurrences(_ body: borrowing Body, _ code: borrowing StackCode) {
        occurrenceStart.resetAll(to: 0, count: count + 1)
        itemBlock.resetAll(to: 0, count: code.items.count)
        for block in 0..<code.layout.count {
            for index in Int(code.starts[block])..<Int(code.starts[block + 1]) {
                itemBlock[index] = Int32(block)
                let local = local(code.items[index])
                if local >= 0 { occurrenceStart[Int(local) + 1] += 1 }
            }
        }
        for index in 0..<count { occurrenceStart[index + 1] += occurrenceStart[index] }
        fill.removeAll(keepingCapacity: true)
        fill.append(contentsOf: occurrenceStart)
        occurrences.resetAll(to: 0, count: Int(occurrenceStart[count]))
        for index in code.items.indices {
            let local = Int(local(code.items[index]))
            if local >= 0 {
                occurrences[Int(fill[local])] = Int32(index) * 2 + (code.items[index].kind.isStore ? 1 : 0)
                fill[local] += 1
            }
        }
    }

    @inline(__always)
    private func local(_ item: StackItem) -> Int32 {
        item.kind.usesLocal ? variable[Int(item.value.index)] : -1
    }

    private mutating func findSegments(_ number: Int32, _ body: borrowing Body, _ code: borrowing StackCode) {
        let first = Int(occurrenceStart[Int(number)])
        let end = Int(occurrenceStart[Int(number) + 1])
        let firstSegment = segments.count
        var previousBlock: Int32 = -1
        for index in first..<end {
            let position = occurrences[index]
            let block = itemBlock[Int(position >> 1)]
            lastOccurrence[Int(block)] = position
            lastStamp[Int(block)] = number
            if position & 1 == 0 {
                if block == previousBlock {
                    segments.append(LiveSegment(start: occurrences[index - 1], end: position))
                } else {
                    segments.append(LiveSegment(start: code.starts[Int(block)] * 2, end: position))
                    enterPredecessors(block, body, code)
                }
            } else {
                // Even a store that nothing loads destroys what is there.
                segments.append(LiveSegment(start: position, end: position))
            }
            previousBlock = block
        }
        while let block = work.popLast() {
            if liveOutStamp[Int(block)] == number { continue }
            liveOutStamp[Int(block)] = number
            let blockEnd = code.starts[Int(block) + 1] * 2 - 1
            if lastStamp[Int(block)] == number {
                segments.append(LiveSegment(start: lastOccurrence[Int(block)], end: blockEnd))
            } else {
                segments.append(LiveSegment(start: code.starts[Int(block)] * 2, end: blockEnd))
                enterPredecessors(block, body, code)
            }
        }
        normalise(from: firstSegment)
    }

    /// Notes that the variable is live at the start of the block.
    private mutating func enterPredecessors(_ block: Int32, _ body: borrowing Body, _ code: borrowing StackCode) {
        let data = body.blocks[Int(code.layout[Int(block)].index)]
        var edge = data.firstIncoming
        while !edge.isNone {
            work.append(code.layoutIndex[Int(body.edges[Int(edge.index)].source.index)])
            edge = body.edges[Int(edge.index)].nextIncoming
        }
        if data.isHandler && !protected.isEmpty {
            for block in protected[Int(block)] {
                segments.append(
                    LiveSegment(start: code.starts[Int(block)] * 2, end: code.starts[Int(block) + 1] * 2 - 1))
                work.append(block)
            }
        }
    }

    /// Sorts the segments from `first` on and joins those that touch or overlap.
    private mutating func normalise(from first: Int) {
        let count = segments.count - first
        if count < 2 { return }
        if count > 12 {
            segments[first...].sort { $0.start < $1.start }
        } else {
            for index in first + 1..<segments.count {
                let segment = segments[index]
                var place = index
                while place > first && segments[place - 1].start > segment.start {
                    segments[place] = segments[place - 1]
                    place -= 1
                }
                segments[place] = segment
            }
        }
        var kept = first
        for index in first + 1..<segments.count {
            if segments[index].start <= segments[kept].end + 1 {
                segments[kept].end = max(segments[kept].end, segments[index].end)
            } else {
                kept += 1
                segments[kept] = segments[index]
            }
        }
        segments.removeLast(segments.count - kept - 1)
    }

    /// For each handler, by layout index, the blocks in which its catcher is active at some point.
    private mutating func findProtectedBlocks(_ body: borrowing Body, _ code: borrowing StackCode) {
        protected = [[Int32]](repeating: [], count: code.layout.count)
        var regions: [(handler: Int32, parent: Int32)] = []
        var state = [Int32](repeating: -2, count: code.layout.count)
        var work: [Int32] = [0]
        state[0] = -1
        while let block = work.popLast() {
            var active = state[Int(block)]
            var region = active
            while region >= 0 {
                protected[Int(regions[Int(region)].handler)].append(block)
                region = regions[Int(region)].parent
            }
            let data = body.blocks[Int(code.layout[Int(block)].index)]
            var value = data.first
            while !value.isNone {
                if body.instructions[Int(value.index)].operation == .tryPop && active >= 0 {
                    active = regions[Int(active)].parent
                }
                value = body.instructions[Int(value.index)].next
            }
            let isTry = body.instructions[Int(data.last.index)].operation == .tryPush
            for (number, edge) in body.edgeRange(data.last).enumerated() {
                let target = code.layoutIndex[Int(body.edges[edge].target.index)]
                if state[Int(target)] != -2 { continue }
                state[Int(target)] = active
                if isTry && number == 0 {
                    let handler = body.edges[edge + 1].target
                    regions.append((code.layoutIndex[Int(handler.index)], active))
                    state[Int(target)] = Int32(regions.count - 1)
                }
                work.append(target)
            }
        }
    }
}

extension Body {
    /// Whether the method has a try region.
    var hasHandlers: Bool {
        for block in blocks where block.isPlaced && block.isHandler { return true }
        return false
    }
}

extension Array {
    /// Makes the array `count` times `value`, keeping its memory.
    @inline(__always)
    mutating func resetAll(to value: Element, count: Int) {
        removeAll(keepingCapacity: true)
        append(contentsOf: repeatElement(value, count: count))
    }
}
