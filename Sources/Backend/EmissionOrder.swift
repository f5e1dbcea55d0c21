import IR

/// The order in which the code of the blocks is written.
///
/// It is the layout, except that the test of a loop comes after the loop's body: the way into the loop jumps to it once,
/// and each turn then needs one jump instead of two (as in Baskett, "The best simple code generation technique for WHILE,
/// FOR, and DO loops", 1978).
struct EmissionOrder {
    /// Layout indices in the order of the code.
    private(set) var blocks: [Int32] = []
    /// For each layout index, the next block that has code, or -1.
    private(set) var following: [Int32]

    /// - Parameter destination: where a jump to each block ends up, by layout index.
    init(_ body: borrowing Body, _ code: borrowing StackCode, destination: [Int32]) {
        let count = code.layout.count
        // The last block that jumps back to each block, or -1.
        var latch = [Int32](repeating: -1, count: count)
        for index in 0..<count {
            let terminator = body.instructions[Int(body.blocks[Int(code.layout[index].index)].last.index)]
            guard terminator.operation == .jump else { continue }
            let target = destination[Int(code.layoutIndex[Int(body.edges[Int(terminator.a)].target.index)])]
            if target < index { latch[Int(target)] = Int32(index) }
        }
        // Tests to write after each block; an inner loop's test, which comes later in the layout, first.
        var moved: [[Int32]] = []
        var list = [Int32](repeating: -1, count: count)
        for index in stride(from: count - 1, to: 0, by: -1) where latch[index] >= 0 {
            guard Self.leavesLoop(index, latch: Int(latch[index]), body, code, destination) else {
                latch[index] = -1
                continue
            }
            let place = Int(latch[index])
            if list[place] < 0 {
                list[place] = Int32(moved.count)
                moved.append([])
            }
            moved[Int(list[place])].append(Int32(index))
        }
        blocks.reserveCapacity(count)
        for index in 0..<count {
            if index == 0 || latch[index] < 0 { blocks.append(Int32(index)) }
            if list[index] >= 0 { blocks.append(contentsOf: moved[Int(list[index])]) }
        }
        following = [Int32](repeating: -1, count: count)
        var next: Int32 = -1
        for block in blocks.reversed() {
            following[Int(block)] = next
            if destination[Int(block)] == block { next = block }
        }
    }

    /// Whether a block ends with a branch of which one way stays in the loop from the block to `latch`, and one does not.
    private static func leavesLoop(
        _ index: Int, latch: Int, _ body: borrowing Body, _ code: borrowing StackCode, _ destination: [Int32]
    ) -> Bool {
        let terminator = body.instructions[Int(body.blocks[Int(code.layout[index].index)].last.index)]
        guard terminator.operation == .branch else { return false }
        let first = Int(terminator.a)
        var stays = 0
        for edge in first...first + 1 {
            let target = Int(destination[Int(code.layoutIndex[Int(body.edges[edge].target.index)])])
            if target > index && target <= latch { stays += 1 }
        }
        return stays == 1
    }
}
