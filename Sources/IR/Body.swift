/// One instruction or block parameter, in `Body.instructions`. Instructions of a block form a doubly linked list; so do
/// its parameters.
@frozen public struct Instruction: Sendable {
    public var operation: Operation
    /// Type of the result; `.none` when there is none.
    public var type: ValueType
    /// Type of the operands of comparisons, `convert` (source) and `box`; `.none` elsewhere.
    public var operandType: ValueType = .none
    /// Class of a `.ref` result where the frontend knows it: a hint, never needed for correctness.
    public var className: Name = .none
    /// Operands are `Body.operands[operandStart ..< operandStart + operandCount]`.
    public var operandStart: Int32 = 0
    public var operandCount: Int32 = 0
    /// First immediate; meaning by operation. Terminators: index of the first edge.
    public var a: Int32 = 0
    /// Second immediate; meaning by operation. Terminators: number of edges.
    public var b: Int32 = 0
    /// Source line, 1-based; 0 when none.
    public var line: Int32
    /// Number of the source range it stands for in ``Unit/ranges``, counted from 1; 0 when none.
    public var range: Int32
    /// The block it belongs to.
    public var block: Block
    public var next: Value = .none
    public var previous: Value = .none

    @inlinable
    public init(
        operation: Operation, type: ValueType, operandType: ValueType = .none, className: Name = .none,
        operandStart: Int32 = 0, operandCount: Int32 = 0, a: Int32 = 0, b: Int32 = 0, line: Int32, range: Int32 = 0,
        block: Block
    ) {
        self.operation = operation
        self.type = type
        self.operandType = operandType
        self.className = className
        self.operandStart = operandStart
        self.operandCount = operandCount
        self.a = a
        self.b = b
        self.line = line
        self.range = range
        self.block = block
    }

    /// The 64 bits of a constant: `a` is the low half, `b` the high half.
    @inlinable public var bits: Int64 {
        get { Int64(b) << 32 | Int64(UInt32(bitPattern: a)) }
        set {
            a = Int32(truncatingIfNeeded: newValue)
            b = Int32(truncatingIfNeeded: newValue >> 32)
        }
    }

    /// The name in the first immediate, for operations that have one there.
    @inlinable public var nameA: Name { Name(a) }
    /// The name in the second immediate, for operations that have one there.
    @inlinable public var nameB: Name { Name(b) }
}

/// A control-flow edge with the arguments for the target's parameters.
@frozen public struct EdgeData: Sendable {
    public var source: Block
    public var target: Block
    /// Arguments are `Body.operands[argumentStart ..< argumentStart + argumentCount]`, one per parameter of the target.
    public var argumentStart: Int32 = 0
    public var argumentCount: Int32 = 0
    /// The value for which `switchInt` takes this edge.
    public var caseValue: Int32 = 0
    /// Links of the target's list of incoming edges.
    public var nextIncoming: Edge = .none
    public var previousIncoming: Edge = .none
}

/// A basic block.
@frozen public struct BlockData: Sendable {
    public var first: Value = .none
    public var last: Value = .none
    public var firstParameter: Value = .none
    public var lastParameter: Value = .none
    public var parameterCount: Int32 = 0
    public var firstIncoming: Edge = .none
    public var lastIncoming: Edge = .none
    public var incomingCount: Int32 = 0
    /// Links of the layout, the order in which code is emitted.
    public var next: Block = .none
    public var previous: Block = .none
    /// Whether it is in the layout; blocks that are not are removed ones.
    public var isPlaced = false
    /// Whether it is the handler of a `tryPush`.
    public var isHandler = false
}

/// A variable of the method that is memory, not SSA: assigned within a try region and live in its handler.
@frozen public struct SlotData: Sendable {
    public var type: ValueType
    public var name: Name
    public var className: Name = .none
}

/// The code of one method: flat arrays that refer to one another by index.
///
/// Invariants (asserted by `Checker`): every placed block ends with exactly one terminator; the entry block is first in
/// the layout and has no incoming edge and no parameter; a value's definition dominates its uses; edges carry one
/// argument per parameter of the target, except the handler edge of `tryPush`.
public struct Body: Sendable {
    public var instructions: [Instruction] = []
    public var operands: [Value] = []
    public var edges: [EdgeData] = []
    public var blocks: [BlockData] = []
    public var slots: [SlotData] = []
    /// Number of declared parameters of the method.
    public var argumentCount: Int32 = 0
    public var entry: Block = .none
    public var lastBlock: Block = .none

    public init() {}

    /// The instruction or parameter `value`.
    public subscript(value: Value) -> Instruction {
        @inlinable @inline(__always) get { instructions[Int(value.index)] }
        @inlinable @inline(__always) _modify { yield &instructions[Int(value.index)] }
    }
    public subscript(block: Block) -> BlockData {
        @inlinable @inline(__always) get { blocks[Int(block.index)] }
        @inlinable @inline(__always) _modify { yield &blocks[Int(block.index)] }
    }
    public subscript(edge: Edge) -> EdgeData {
        @inlinable @inline(__always) get { edges[Int(edge.index)] }
        @inlinable @inline(__always) _modify { yield &edges[Int(edge.index)] }
    }

    /// Indices of the operands of `value` in `operands`.
    @inlinable @inline(__always)
    public func operandRange(_ value: Value) -> Range<Int> {
        let start = Int(instructions[Int(value.index)].operandStart)
        return start..<start + Int(instructions[Int(value.index)].operandCount)
    }
    /// Operand number `index` of `value`.
    @inlinable @inline(__always)
    public func operand(_ value: Value, _ index: Int) -> Value {
        operands[Int(instructions[Int(value.index)].operandStart) + index]
    }
    /// Indices of the arguments of `edge` in `operands`.
    @inlinable @inline(__always)
    public func argumentRange(_ edge: Edge) -> Range<Int> {
        let start = Int(edges[Int(edge.index)].argumentStart)
        return start..<start + Int(edges[Int(edge.index)].argumentCount)
    }
    /// Indices of the edges of the terminator `value` in `edges`.
    @inlinable @inline(__always)
    public func edgeRange(_ value: Value) -> Range<Int> {
        let instruction = instructions[Int(value.index)]
        return instruction.operation.hasEdges ? Int(instruction.a)..<Int(instruction.a) + Int(instruction.b) : 0..<0
    }
    /// Indices of the edges that leave `block`.
    @inlinable @inline(__always)
    public func successors(_ block: Block) -> Range<Int> {
        let last = blocks[Int(block.index)].last
        return last.isNone ? 0..<0 : edgeRange(last)
    }
}

extension Operation {
    /// Whether the immediates `a`, `b` are the first edge and the number of edges. (The class of `tryPush` is its
    /// `className`.)
    @inlinable @inline(__always)
    public var hasEdges: Bool {
        self == .jump || self == .branch || self == .switchInt || self == .tryPush
    }
}
