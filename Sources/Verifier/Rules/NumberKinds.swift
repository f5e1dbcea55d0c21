import PhantomISA

// V6: each cell of the integer stack has a kind; a 64-bit operation takes the two halves of one number, no operation
// takes half of one. Cells made by stack_reserve count as any kind until written. V7 for the integer stack.
// V12: the argument count of dynamic_invoke is a constant on all paths.
//
// Raw bits move freely between int and float, and between long and double: constants of floating types are pushed as
// the integers that have their bits.

/// What is known of one cell of the integer stack.
struct NumberCell: Equatable {
    enum Kind: UInt8 {
        /// Made by stack_reserve and not written since: zero, of any kind.
        case zero
        /// 32 bits.
        case int
        /// 32 bits with the value in `value`.
        case constant
        /// The high half of a 64-bit number whose low half is the cell above.
        case high
        /// The low half of a 64-bit number.
        case low
        /// Different things on different paths, or half of a number whose other half is overwritten.
        case unusable
    }

    let kind: Kind
    let value: Int32

    static let zero = NumberCell(kind: .zero, value: 0)
    static let int = NumberCell(kind: .int, value: 0)
    static let high = NumberCell(kind: .high, value: 0)
    static let low = NumberCell(kind: .low, value: 0)
    static let unusable = NumberCell(kind: .unusable, value: 0)

    static func constant(_ value: Int32) -> NumberCell { NumberCell(kind: .constant, value: value) }

    /// The cell as the copy of one number. Only what stack_reserve made itself is of any kind.
    var single: NumberCell { kind == .zero ? .constant(0) : self }

    /// Whether it holds one 32-bit number.
    var isSingle: Bool { kind == .int || kind == .constant || kind == .zero }

    /// What is known where paths with this cell and the other one meet. Every chain of merges is at most three long:
    /// zero, constant, int, unusable. A low half keeps its kind only if the high half below does so on the same paths.
    func merged(_ other: NumberCell) -> NumberCell {
        if self == other || other.kind == .zero { return self }
        if kind == .zero { return other }
        return isSingle && other.isSingle ? .int : .unusable
    }
}

extension MethodCheck {
    /// The instructions on the integer stack that move values, or push constants.
    mutating func stepNumber(_ instruction: Instruction) throws(FlowFault) {
        let isWide = instruction.prefix.isWide
        switch instruction.opcode {
        case .isDup:
            try pushCopy(of: integers.count - (isWide ? 2 : 1), instruction.prefix)
        case .isGet32:
            try pushCopy(of: integerPosition(instruction), instruction.prefix)
        case .isSet32:
            let top = integers.last ?? .int
            try pop(.width, instruction.prefix)
            let position = try integerPosition(instruction)
            if isWide { writePair(at: position) } else { write(top.single, at: position) }
        case .iconst0: try pushConstant(0, instruction.prefix)
        case .iconst1: try pushConstant(1, instruction.prefix)
        case .iconst8bit, .iconst32bit: try pushConstant(operand(instruction), instruction.prefix)
        case .djnz:
            try checkIntegers(1, floor: 0)
            try checkSingle(at: integers.count - 1)
            write(.int, at: integers.count - 1)
        default: break
        }
    }

    mutating func push(_ kind: CellKind, _ prefix: NumericPrefix) throws(FlowFault) {
        if kind == .two || kind == .width && prefix.isWide {
            try push(cell: .high)
            try push(cell: .low)
        } else {
            try push(cell: .int)
        }
    }

    mutating func pop(_ kind: CellKind, _ prefix: NumericPrefix) throws(FlowFault) {
        if kind == .two || kind == .width && prefix.isWide {
            try checkIntegers(2, floor: integerFloor)
            try checkPair(at: integers.count - 2)
            integers.removeLast(2)
        } else {
            try checkIntegers(1, floor: integerFloor)
            try checkSingle(at: integers.count - 1)
            integers.removeLast()
        }
    }

    /// Pops the argument count of dynamic_invoke (V12, V11).
    mutating func popArgumentCount() throws(FlowFault) -> Int32 {
        let cell = integers.last ?? .int
        try pop(.one, .none)
        guard cell.kind == .constant || cell.kind == .zero else { throw FlowFault(.v12, .unknownArgumentCount) }
        try checkArgumentCount(cell.value)
        return cell.value
    }

    private mutating func pushConstant(_ value: Int32, _ prefix: NumericPrefix) throws(FlowFault) {
        if prefix.isWide { try push(.width, prefix) } else { try push(cell: .constant(value)) }
    }

    private mutating func push(cell: NumberCell) throws(FlowFault) {
        guard integers.count < limits.stackDepth else { throw FlowFault(.v5, .integerOverflow) }
        integers.append(cell)
        if integers.count > shape.maxIntegers { shape.maxIntegers = Int32(integers.count) }
    }

    private func checkIntegers(_ count: Int, floor: Int) throws(FlowFault) {
        guard integers.count >= count else {
            throw FlowFault(.v5, .integerUnderflow(needed: count, depth: integers.count))
        }
        guard integers.count - count >= floor else { throw FlowFault(.v13, .belowCatcher) }
    }

    private func checkSingle(at position: Int) throws(FlowFault) {
        guard position >= 0 else { throw FlowFault(.v5, .integerUnderflow(needed: 1, depth: integers.count)) }
        guard integers[position].isSingle else { throw FlowFault(.v6, .halfPair) }
    }

    private func checkPair(at position: Int) throws(FlowFault) {
        guard position >= 0 else { throw FlowFault(.v5, .integerUnderflow(needed: 2, depth: integers.count)) }
        let high = integers[position].kind
        let low = integers[position + 1].kind
        guard high == .high && low == .low || high == .zero && low == .zero else { throw FlowFault(.v6, .noPair) }
    }

    private func integerPosition(_ instruction: Instruction) throws(FlowFault) -> Int {
        let position = operand(instruction)
        guard position >= 0 && Int(position) + (instruction.prefix.isWide ? 1 : 0) < integers.count else {
            throw FlowFault(.v7, .integerPosition(position, depth: integers.count))
        }
        return Int(position)
    }

    private mutating func pushCopy(of position: Int, _ prefix: NumericPrefix) throws(FlowFault) {
        if prefix.isWide {
            try checkPair(at: position)
            try push(.two, .none)
        } else {
            try checkSingle(at: position)
            try push(cell: integers[position].single)
        }
    }

    /// Overwrites a cell. The other half of a number that loses one is of no use any more.
    private mutating func write(_ cell: NumberCell, at position: Int) {
        let old = integers[position].kind
        integers[position] = cell
        if old == .low { spoil(.high, at: position - 1) }
        if old == .high { spoil(.low, at: position + 1) }
        noteInteger(at: position)
    }

    /// Overwrites two cells with the halves of one number.
    private mutating func writePair(at position: Int) {
        let oldFirst = integers[position].kind
        let oldSecond = integers[position + 1].kind
        integers[position] = .high
        integers[position + 1] = .low
        if oldFirst == .low { spoil(.high, at: position - 1) }
        if oldSecond == .high { spoil(.low, at: position + 2) }
        noteInteger(at: position)
        noteInteger(at: position + 1)
    }

    /// Makes a half unusable whose other half is gone.
    private mutating func spoil(_ half: NumberCell.Kind, at position: Int) {
        guard position >= 0 && position < integers.count && integers[position].kind == half else { return }
        integers[position] = .unusable
        noteInteger(at: position)
    }
}
