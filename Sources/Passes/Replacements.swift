import IR

/// Values that a pass has found to equal others, and the rewriting of their uses.
struct Replacements {
    private var map: [Int32]
    private(set) var isEmpty = true

    init(_ body: borrowing Body) {
        map = [Int32](repeating: -1, count: body.instructions.count)
    }

    /// From now on `value` stands for `other`. `other` must not stand for `value`.
    mutating func replace(_ value: Value, with other: Value) {
        map[Int(value.index)] = other.index
        isEmpty = false
    }

    /// What `value` stands for.
    @inline(__always)
    func resolve(_ value: Value) -> Value {
        var index = value.index
        // Instructions made after the start have no entry and stand for themselves.
        while Int(index) < map.count && map[Int(index)] >= 0 { index = map[Int(index)] }
        return Value(index)
    }

    /// Whether uses of `value` are to become uses of another.
    func isReplaced(_ value: Value) -> Bool { Int(value.index) < map.count && map[Int(value.index)] >= 0 }

    /// Rewrites all operands and arguments.
    func apply(_ body: inout Body) {
        if isEmpty { return }
        for index in body.operands.indices where !body.operands[index].isNone {
            body.operands[index] = resolve(body.operands[index])
        }
    }
}
