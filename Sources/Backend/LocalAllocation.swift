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
    private var lists: [[LiveSegment]] = []
    private var colours: [Colour] = []
    private var order: [Int32] = []
    private var openMoves: [Int] = []

    private struct Colour {
        var type: ValueType
        var position: Int32
        var segments: [LiveSegment]
    }

    /// How many positions of a type are tried before a new one is taken.
    private static let triesPerVariable = 48

    mutating func run(_ body: borrowing Body, _ code: borrowing StackCode) {
        ranges.run(body, code)
        let argumentCount = Int(body.argumentCount)
        leader.removeAll(keepingCapacity: true)
        for index in 0 ..< ranges.count { leader.append(Int32(index)) }
        lists.removeAll(keepingCapacity: true)
        for index in 0 ..< ranges.count {
            lists.append(Array(ranges.segments[Int(ranges.starts[index]) ..< Int(ranges.starts[index + 1])]))
        }
        for move in code.moves { coalesce(move.source, move.parameter, argumentCount) }

        objectCount = 0
        cellCount = 0
        slotPosition.removeAll(keepingCapacity: true)
        for slot in body.slots { slotPosition.append(takePosition(slot.type, argumentCount)) }
        assign(argumentCount)
    }

    /// Removes the moves whose source and target have become one local.
    mutating func removeMoves(_ code: inout StackCode) {
        if code.moves.isEmpty { return }
        var kept = 0
        for block in 0 ..< code.layout.count {
            let range = Int(code.starts[block]) ..< Int(code.starts[block + 1])
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
        if Self.overlaps(lists[Int(x)], lists[Int(y)]) { return }
        // The smaller list goes into the larger one; an argument stays leader, since its position is fixed.
        let (kept, gone) = x < argumentCount || (y >= argumentCount && lists[Int(x)].count >= lists[Int(y)].count) ? (x, y) : (y, x)
        leader[Int(gone)] = kept
        var small: [LiveSegment] = []
        swap(&small, &lists[Int(gone)])
        if small.count > lists[Int(kept)].count { swap(&small, &lists[Int(kept)]) }
        Self.insert(small, into: &lists[Int(kept)])
    }

    /// First segment of `list` that ends at or after `position`.
    private static func firstIndex(_ list: [LiveSegment], endingFrom position: Int32) -> Int {
        if let last = list.last, last.end < position { return list.count }
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle].end < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func overlaps(_ a: [LiveSegment], _ b: [LiveSegment]) -> Bool {
        let (small, large) = a.count <= b.count ? (a, b) : (b, a)
        for segment in small {
            let index = firstIndex(large, endingFrom: segment.start)
            if index < large.count && large[index].start <= segment.end { return true }
        }
        return false
    }

    /// Merges the segments of `small`, which overlap none of `large`, into it.
    private static func insert(_ small: [LiveSegment], into large: inout [LiveSegment]) {
        if small.count <= 2 {
            for segment in small { large.insert(segment, at: firstIndex(large, endingFrom: segment.start)) }
            return
        }
        var merged: [LiveSegment] = []
        merged.reserveCapacity(small.count + large.count)
        var (i, j) = (0, 0)
        while i < small.count || j < large.count {
            if j == large.count || (i < small.count && small[i].start < large[j].start) {
                merged.append(small[i])
                i += 1
            } else {
                merged.append(large[j])
                j += 1
            }
        }
        large = merged
    }

    // MARK: Positions

    private mutating func assign(_ argumentCount: Int) {
        position.resetAll(to: -1, count: ranges.count)
        colours.removeAll(keepingCapacity: true)
        order.removeAll(keepingCapacity: true)
        for index in 0 ..< ranges.count where leader[index] == index {
            if index < argumentCount {
                position[index] = Int32(index)
                colours.append(Colour(type: .ref, position: Int32(index), segments: lists[index]))
            } else {
                order.append(Int32(index))
            }
        }
        order.sort { lists[Int($0)].first?.start ?? 0 < lists[Int($1)].first?.start ?? 0 }
        for index in order {
            let type = ranges.types[Int(index)]
            var kind = type
            if kind == .bool { kind = .int }
            let segments = lists[Int(index)]
            var chosen = -1
            var tries = 0
            for colour in colours.indices where colours[colour].type == kind {
                if !Self.overlaps(colours[colour].segments, segments) {
                    chosen = colour
                    break
                }
                tries += 1
                if tries == Self.triesPerVariable { break }
            }
            if chosen < 0 {
                chosen = colours.count
                colours.append(Colour(type: kind, position: takePosition(type, argumentCount), segments: segments))
            } else {
                Self.insert(segments, into: &colours[chosen].segments)
            }
            position[Int(index)] = colours[chosen].position
        }
    }
}
