/// The dominator tree of a body (Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm, 2001).
public struct Dominators: Sendable {
    /// Reachable blocks in reverse postorder, the entry first.
    public private(set) var order: [Block] = []
    /// Place of each block in `order`, by block index; -1 for unreachable blocks.
    public private(set) var number: [Int32] = []
    /// Immediate dominator of each block of `order`, as a place in `order`; the entry has itself.
    public private(set) var parent: [Int32] = []
    /// Entry and exit times of a walk over the tree, by place in `order`.
    private var enter: [Int32] = []
    private var leave: [Int32] = []

    public init(_ body: borrowing Body) {
        number = [Int32](repeating: -1, count: body.blocks.count)
        if body.entry.isNone { return }
        findOrder(body)
        findParents(body)
        walkTree()
    }

    /// Whether every path from the entry to `b` goes through `a`. Both reachable.
    public func dominates(_ a: Block, _ b: Block) -> Bool {
        let (x, y) = (Int(number[Int(a.index)]), Int(number[Int(b.index)]))
        return enter[x] <= enter[y] && leave[y] <= leave[x]
    }

    public func isReachable(_ block: Block) -> Bool { number[Int(block.index)] >= 0 }

    private mutating func findOrder(_ body: borrowing Body) {
        var stack: [(block: Block, edge: Int)] = [(body.entry, 0)]
        number[Int(body.entry.index)] = 0
        while let (block, edge) = stack.last {
            let successors = body.successors(block)
            if edge == successors.count {
                stack.removeLast()
                order.append(block)
                continue
            }
            stack[stack.count - 1].edge += 1
            // The last successor first, so that the first one comes first in the order.
            let target = body.edges[successors.upperBound - 1 - edge].target
            if number[Int(target.index)] < 0 {
                number[Int(target.index)] = 0
                stack.append((target, 0))
            }
        }
        order.reverse()
        for (index, block) in order.enumerated() { number[Int(block.index)] = Int32(index) }
    }

    private mutating func findParents(_ body: borrowing Body) {
        parent = [Int32](repeating: -1, count: order.count)
        parent[0] = 0
        var changed = true
        while changed {
            changed = false
            for index in 1..<max(order.count, 1) {
                var best: Int32 = -1
                var edge = body.blocks[Int(order[index].index)].firstIncoming
                while !edge.isNone {
                    let source = number[Int(body.edges[Int(edge.index)].source.index)]
                    if source >= 0 && parent[Int(source)] >= 0 { best = best < 0 ? source : meet(best, source) }
                    edge = body.edges[Int(edge.index)].nextIncoming
                }
                if parent[index] != best {
                    parent[index] = best
                    changed = true
                }
            }
        }
    }

    private func meet(_ a: Int32, _ b: Int32) -> Int32 {
        var (a, b) = (a, b)
        while a != b {
            while a > b { a = parent[Int(a)] }
            while b > a { b = parent[Int(b)] }
        }
        return a
    }

    private mutating func walkTree() {
        // Children come after their parent in the order, so sizes add up backwards and places follow forwards.
        var size = [Int32](repeating: 1, count: order.count)
        for index in stride(from: order.count - 1, to: 0, by: -1) { size[Int(parent[index])] += size[index] }
        enter = [Int32](repeating: 0, count: order.count)
        leave = enter
        var next = [Int32](repeating: 1, count: order.count)
        leave[0] = size[0]
        for index in 1..<max(order.count, 1) {
            let above = Int(parent[index])
            enter[index] = next[above]
            next[above] += size[index]
            next[index] = enter[index] + 1
            leave[index] = enter[index] + size[index]
        }
    }
}
