import IR

/// Gives every variable of the stack code a position on the object or the integer stack.
///
/// First the source and the parameter of each move are made one local where their ranges allow it, so that a loop
/// variable stays in its place and most moves vanish. Then locals with disjoint ranges share positions, if they have the
/// same type (cells keep their kind, verifier rule V6).
struct LocalAllocation {
    private(set) var ranges = LiveRanges()
    /// Object locals above the arguments, and cells for numeric locals.
    private(set) var objectCount = 0
    private(set) var cellCount = 0
    /// Position of each slot variable of the body.
    private(set) var slotPosition: [Int32] = []

    private var position: [Int32] = []
    private var leader: [Int32] = []
    /// Segments of the leaders: ranges of `pool`.
    private var lists: [Range<Int32>] = []
    private var pool: [LiveSegment] = []
    private var colours: [Colour] = []
    /// Segments of each colour; longer than `colours`, to keep the memory.
    private var taken: [[LiveSegment]] = []
    private var order: [Int32] = []

    private struct Colour {
        var type: ValueType
        var position: Int32
    }

    /// How many positions of a type are tried before a new one is taken.
    private static let triesPerVariable = 48

    mutating func run(_ body: borrowing Body, _ code: borrowing StackCode) {
        ranges.run(body, code)
        let argumentCount = Int(body.argumentCount)
        leader.removeAll(keepingCapacity: true)
        for index in 0..<ranges.count { leader.append(Int32(index)) }
        pool.removeAll(keepingCapacity: true)
        pool.append(contentsOf: ranges.segments)
        lists.removeAll(keepingCapacity: true)
        for index in 0..<ranges.count { lists.append(ranges.starts[index]..<ranges.starts[index + 1]) }
        for move in code.moves { coalesce(move.source, move.parameter, argumentCount) }

        objectCount = 0
        cellCount = 0
        slotPosition.removeAll(keepingCapacity: true)
        for slot in body.slots { slotPosition.append(takePosition(slot.type, argumentCount)) }
        assign(argumentCount)
    }

    /// Makes the last reads of object locals ones that leave null behind. Comes before moves are removed, as items are counted.
    func markLastReads(_ code: inout StackCode) {
        for index in code.items.indices where code.items[index].kind == .get {
            let variable = ranges.variable[Int(code.items[index].value.index)]
            guard variable >= 0, ranges.types[Int(variable)].isOnObjectStack else { continue }
            let list = lists[Int(find(variable))]
            let position = Int32(truncatingIfNeeded: index) * 2
            let found = firstIndex(list, endingFrom: position)
            if found < list.upperBound, pool[Int(found)].end == position { code.items[index].kind = .take }
        }
    }

    /// Removes the moves whose source and target have become one local.
    func removeMoves(_ code: inout StackCode) {
        if code.moves.isEmpty { return }
        var openMoves: [Int] = []
        var kept = 0
        for block in 0..<code.layout.count {
            let range = Int(code.starts[block])..<Int(code.starts[block + 1])
            code.starts[block] = Int32(kept)
            openMoves.removeAll(keepingCapacity: true)
            for index in range {
                let item = code.items[index]
                if item.kind == .moveGet {
                    openMoves.append(kept)
                } else if item.kind == .moveSet, let get = openMoves.popLast(),
                    position(of: code.items[get].value) == position(of: item.value)
                {
                    code.items[get].kind = .touch
                    continue
                }
                code.items[kept] = item
                kept += 1
            }
        }
        code.starts[code.layout.count] = Int32(kept)
        code.items.removeLast(code.items.count - kept)
    }

    /// The position of the value's local, or -1 when it has none.
    @inline(__always)
    func position(of value: Value) -> Int32 {
        let variable = ranges.variable[Int(value.index)]
        return variable < 0 ? -1 : position[Int(find(variable))]
    }

    private mutating func takePosition(_ type: ValueType, _ argumentCount: Int) -> Int32 {
        if type.isOnObjectStack {
            objectCount += 1
            return Int32(truncatingIfNeeded: argumentCount + objectCount - 1)
        }
        let position = cellCount
        cellCount += type.cells
        return Int32(truncatingIfNeeded: position)
    }

    // MARK: Coalescing

    @inline(__always)
    private func find(_ variable: Int32) -> Int32 {
        var variable = variable
        while leader[Int(variable)] != variable { variable = leader[Int(variable)] }
        return variable
    }

    private mutating func coalesce(_ source: Value, _ parameter: Value, _ argumentCount: Int) {
        let (a, b) = (ranges.variable[Int(source.index)], ranges.variable[Int(parameter.index)])
        if a < 0 || b < 0 { return }
        let (x, y) = (find(a), find(b))
        if x == y || (x < argumentCount && y < argumentCount) { return }
        // Joined lists are new ones; a method that would make too many of them keeps some moves.
        if pool.count > 8 * ranges.segments.count + 4096 { return }
        if overlap(lists[Int(x)], lists[Int(y)]) { return }
        // An argument stays leader, since its position is fixed.
        let (kept, gone) = y < argumentCount ? (y, x) : (x, y)
        leader[Int(gone)] = kept
        lists[Int(kept)] = join(lists[Int(kept)], lists[Int(gone)])
    }

    /// First segment of `list` that ends at or after `position`.
    private func firstIndex(_ list: Range<Int32>, endingFrom position: Int32) -> Int32 {
        if list.isEmpty || pool[Int(list.upperBound) - 1].end < position { return list.upperBound }
        var (low, high) = (list.lowerBound, list.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if pool[Int(middle)].end < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func overlap(_ a: Range<Int32>, _ b: Range<Int32>) -> Bool {
        let (small, large) = a.count <= b.count ? (a, b) : (b, a)
        for index in small {
            let found = firstIndex(large, endingFrom: pool[Int(index)].start)
            if found < large.upperBound && pool[Int(found)].start <= pool[Int(index)].end { return true }
        }
        return false
    }

    /// The segments of two lists that do not overlap, in order, as a new list.
    private mutating func join(_ a: Range<Int32>, _ b: Range<Int32>) -> Range<Int32> {
        let start = Int32(truncatingIfNeeded: pool.count)
        var (i, j) = (a.lowerBound, b.lowerBound)
        while i < a.upperBound || j < b.upperBound {
            let takesA = j == b.upperBound || (i < a.upperBound && pool[Int(i)].start < pool[Int(j)].start)
            let segment = pool[Int(takesA ? i : j)]
            if takesA { i += 1 } else { j += 1 }
            if pool.count > Int(start) && pool[pool.count - 1].end + 1 == segment.start {
                pool[pool.count - 1].end = segment.end
            } else {
                pool.append(segment)
            }
        }
        return start..<Int32(truncatingIfNeeded: pool.count)
    }

    // MARK: Positions

    private mutating func assign(_ argumentCount: Int) {
        position.resetAll(to: -1, count: ranges.count)
        colours.removeAll(keepingCapacity: true)
        order.removeAll(keepingCapacity: true)
        for index in 0..<ranges.count where leader[index] == index {
            if index < argumentCount {
                position[index] = Int32(index)
                addColour(.ref, Int32(index), lists[index])
            } else {
                order.append(Int32(index))
            }
        }
        sortOrder()
        for index in order {
            let type = ranges.types[Int(index)]
            var kind = type
            if kind == .bool { kind = .int }
            let list = lists[Int(index)]
            var chosen = -1
            var tries = 0
            for colour in colours.indices where colours[colour].type == kind {
                if isFree(colour, list) {
                    chosen = colour
                    break
                }
                tries += 1
                if tries == Self.triesPerVariable { break }
            }
            if chosen < 0 {
                chosen = colours.count
                addColour(kind, takePosition(type, argumentCount), list)
            } else {
                occupy(chosen, list)
            }
            position[Int(index)] = colours[chosen].position
        }
    }

    private mutating func addColour(_ type: ValueType, _ position: Int32, _ list: Range<Int32>) {
        if taken.count == colours.count { taken.append([]) }
        taken[colours.count].removeAll(keepingCapacity: true)
        colours.append(Colour(type: type, position: position))
        occupy(colours.count - 1, list)
    }

    /// First segment of a colour that ends at or after `position`.
    private func firstIndex(inColour colour: Int, endingFrom position: Int32) -> Int {
        var (low, high) = (0, taken[colour].count)
        if high == 0 || taken[colour][high - 1].end < position { return high }
        while low < high {
            let middle = (low + high) / 2
            if taken[colour][middle].end < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isFree(_ colour: Int, _ list: Range<Int32>) -> Bool {
        for index in list {
            let segment = pool[Int(index)]
            let found = firstIndex(inColour: colour, endingFrom: segment.start)
            if found == taken[colour].count { return true }
            if taken[colour][found].start <= segment.end { return false }
        }
        return true
    }

    private mutating func occupy(_ colour: Int, _ list: Range<Int32>) {
        for index in list {
            let segment = pool[Int(index)]
            let place = firstIndex(inColour: colour, endingFrom: segment.start)
            if place > 0 && taken[colour][place - 1].end + 1 == segment.start {
                taken[colour][place - 1].end = segment.end
            } else {
                taken[colour].insert(segment, at: place)
            }
        }
    }

    /// By the start of the first segment; an insertion sort, since the variables are numbered nearly in that order.
    private mutating func sortOrder() {
        var displaced = 0
        for index in order.indices.dropFirst() {
            let variable = order[index]
            let start = firstStart(variable)
            var place = index
            while place > 0 && firstStart(order[place - 1]) > start {
                order[place] = order[place - 1]
                place -= 1
                displaced += 1
            }
            order[place] = variable
            if displaced > 64 * order.count + 4096 { return sortOrderFully() }
        }
    }

    private mutating func sortOrderFully() {
        var sorted = order
        sorted.sort { (firstStart($0), $0) < (firstStart($1), $1) }
        order = sorted
    }

    /// Start of the first segment of a leader.
    private func firstStart(_ variable: Int32) -> Int32 {
        let list = lists[Int(variable)]
        return list.isEmpty ? 0 : pool[Int(list.lowerBound)].start
    }
}
