import IR

/// The operand stack while code is walked: types, and values once code is made.
struct OperandStack {
    struct Entry {
        var type: StackType
        var value: Value = .none
        /// Offset of the instruction that made the value; -1 if there are several.
        var origin: Int32 = -1
    }

    private(set) var entries: [Entry] = []
    /// Words in use, as the specification counts them.
    private(set) var words = 0
    let limit: Int
    /// Offset of the instruction, for errors.
    var offset: Int32 = 0

    init(limit: Int) { self.limit = limit }

    var types: [StackType] { entries.map(\.type) }

    func fault(_ message: String) -> FlowError { FlowError(reason: .malformed(message), offset: offset) }

    mutating func clear() {
        entries.removeAll(keepingCapacity: true)
        words = 0
    }

    mutating func push(_ entry: Entry) throws(FlowError) {
        words += entry.type.isWide ? 2 : 1
        if words > limit { throw fault("the stack becomes deeper than the method says") }
        entries.append(entry)
    }

    mutating func push(_ type: StackType, _ value: Value = .none) throws(FlowError) {
        try push(Entry(type: type, value: value, origin: offset))
    }

    mutating func pop() throws(FlowError) -> Entry {
        guard let entry = entries.popLast() else { throw fault("the stack is empty") }
        words -= entry.type.isWide ? 2 : 1
        return entry
    }

    /// Takes a value of a type; any reference stands for `reference`.
    @discardableResult
    mutating func pop(_ type: StackType) throws(FlowError) -> Value {
        let entry = try pop()
        if entry.type != type && !(type == .reference && entry.type.isReference) {
            throw fault("the stack holds a \(entry.type.valueType.text) where a \(type.valueType.text) is needed")
        }
        return entry.value
    }

    /// Takes whole values of so many words.
    private mutating func take(_ count: Int) throws(FlowError) -> [Entry] {
        var taken: [Entry] = []
        var left = count
        while left > 0 {
            let entry = try pop()
            left -= entry.type.isWide ? 2 : 1
            taken.append(entry)
        }
        if left < 0 { throw fault("half of a long or double is moved") }
        return taken.reversed()
    }

    private mutating func put(_ list: [Entry]) throws(FlowError) {
        for entry in list { try push(entry) }
    }

    private mutating func duplicate(_ count: Int, below: Int) throws(FlowError) {
        let top = try take(count)
        let middle = try take(below)
        try put(top)
        try put(middle)
        try put(top)
    }

    /// Replaces every entry of one type.
    mutating func replace(_ type: StackType, by entry: Entry) {
        for index in entries.indices where entries[index].type == type { entries[index] = entry }
    }

    /// Carries out an instruction that only moves entries; false if it is none.
    mutating func shuffle(_ opcode: JavaOpcode) throws(FlowError) -> Bool {
        switch opcode {
        case .pop: _ = try take(1)
        case .pop2: _ = try take(2)
        case .dup: try duplicate(1, below: 0)
        case .dupX1: try duplicate(1, below: 1)
        case .dupX2: try duplicate(1, below: 2)
        case .dup2: try duplicate(2, below: 0)
        case .dup2X1: try duplicate(2, below: 1)
        case .dup2X2: try duplicate(2, below: 2)
        case .swap:
            let top = try take(1)
            let second = try take(1)
            try put(top)
            try put(second)
        default: return false
        }
        return true
    }
}
