import IR

/// The machine's instructions have the same name; the backend writes those through `CodeWriter` only.
typealias Instruction = IR.Instruction

/// One step of stack code: the method body as it will be emitted, before positions of locals are known.
struct StackItem: Equatable {
    enum Kind: UInt8 {
        /// Push a value: from its local, or made again (constants, arguments, null, strings, this).
        case get
        /// The last `get` of a reference: its local becomes null.
        case take
        /// Pop into the local of a value.
        case set
        /// `get` and `set` of a move into a parameter: the pairs of one block nest. A pair whose two locals share a
        /// position is removed.
        case moveGet
        case moveSet
        /// Run an instruction: its operands are on the stacks, its result is left there.
        case execute
        /// Run a constructor call on the new object that lies below the arguments, and keep the object.
        case construct
        /// Pop and forget; the value says from which stack.
        case drop
        /// Copy the top of the stack; the value says which stack.
        case duplicate
        /// No code; the value's local must still hold it at the next item.
        case touch

        /// Whether it loads, stores or needs the value's local.
        var usesLocal: Bool {
            switch self {
            case .get, .take, .set, .moveGet, .moveSet, .touch: true
            case .execute, .construct, .drop, .duplicate: false
            }
        }
        /// Whether it stores into the value's local.
        var isStore: Bool { self == .set || self == .moveSet }
    }

    var kind: Kind
    var value: Value
}

/// A body as stack code: the result of `TreeFormation`, the input of `LocalAllocation` and `MethodEmitter`.
struct StackCode {
    /// Items of all blocks in layout order.
    var items: [StackItem] = []
    /// Blocks in layout order.
    var layout: [Block] = []
    /// Place of each block in `layout`, by block index; -1 for removed blocks.
    var layoutIndex: [Int32] = []
    /// First item of each block, by layout index, with one entry more.
    var starts: [Int32] = []
    /// Moves at the end of blocks from a value with a local to a parameter: wanted coalescings, the most wanted first.
    var moves: [(source: Value, parameter: Value)] = []
}

extension Operation {
    /// Whether the value is made again at each use instead of being kept in a local: one short instruction without
    /// effects.
    @inline(__always)
    var isRematerialised: Bool {
        switch self {
        case .argument, .constant, .null, .string, .this, .thread: true
        default: false
        }
    }
}

extension ValueType {
    /// Whether values of this type live on the object stack.
    @inline(__always)
    var isOnObjectStack: Bool { self == .ref }
    /// Cells on the integer stack.
    @inline(__always)
    var cells: Int { self == .long || self == .double ? 2 : 1 }
}

extension Body {
    /// Whether this is an equality of an int with the constant 0, which needs no subtraction.
    func comparesWithZero(_ value: Value) -> Bool {
        let instruction = instructions[Int(value.index)]
        guard instruction.operation == .equal || instruction.operation == .notEqual, instruction.operandType == .int
        else {
            return false
        }
        let right = self[operand(value, 1)]
        return right.operation == .constant && right.bits == 0
    }
}
