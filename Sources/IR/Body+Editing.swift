/// Building and changing bodies. These keep the lists consistent; they do not keep the invariants of `Body` between one
/// another, `Checker` tells whether the result has them.
extension Body {
    // MARK: Blocks

    /// A new block, not yet in the layout.
    public mutating func makeBlock() -> Block {
        blocks.append(BlockData())
        return Block(blocks.count - 1)
    }

    /// Puts `block` at the end of the layout. The first block placed is the entry.
    public mutating func place(_ block: Block) {
        precondition(!self[block].isPlaced, "block placed twice")
        self[block].isPlaced = true
        self[block].previous = lastBlock
        if lastBlock.isNone { entry = block } else { self[lastBlock].next = block }
        lastBlock = block
    }

    /// Puts `block` right after the placed block `position`.
    public mutating func place(_ block: Block, after position: Block) {
        precondition(!self[block].isPlaced && self[position].isPlaced, "block placed twice, or after one not placed")
        let next = self[position].next
        self[block].isPlaced = true
        self[block].previous = position
        self[block].next = next
        self[position].next = block
        if next.isNone { lastBlock = block } else { self[next].previous = block }
    }

    /// Takes `block` out of the layout with its outgoing edges. Nothing may use its values or jump to it any more.
    public mutating func remove(_ block: Block) {
        for edge in successors(block) { detach(Edge(edge)) }
        var value = self[block].first
        while !value.isNone {
            let next = self[value].next
            self[value].operation = .removed
            self[value].a = -1
            value = next
        }
        let previous = self[block].previous
        let next = self[block].next
        if previous.isNone { entry = next } else { self[previous].next = next }
        if next.isNone { lastBlock = previous } else { self[next].previous = previous }
        self[block].isPlaced = false
        self[block].first = .none
        self[block].last = .none
        self[block].next = .none
        self[block].previous = .none
    }

    // MARK: Instructions

    /// Adds a record with these operands to `instructions`, linked nowhere yet.
    @inlinable @inline(__always)
    public mutating func makeInstruction(
        _ operation: Operation, _ type: ValueType, operandType: ValueType = .none, className: Name = .none,
        a: Int32 = 0, b: Int32 = 0, operandStart: Int = 0, operandCount: Int = 0, line: Int32,
        range: Int32 = 0, block: Block
    ) -> Value {
        instructions.append(
            Instruction(
                operation: operation, type: type, operandType: operandType, className: className,
                operandStart: Int32(truncatingIfNeeded: operandStart),
                operandCount: Int32(truncatingIfNeeded: operandCount), a: a, b: b, line: line, range: range,
                block: block))
        return Value(instructions.count - 1)
    }

    /// Links `value` at the end of its block.
    @inlinable @inline(__always)
    public mutating func append(_ value: Value) {
        let block = Int(instructions[Int(value.index)].block.index)
        let last = blocks[block].last
        instructions[Int(value.index)].previous = last
        if last.isNone {
            blocks[block].first = value
        } else {
            instructions[Int(last.index)].next = value
        }
        blocks[block].last = value
    }

    /// Links `value` in front of `position`, in the block of `position`.
    public mutating func insert(_ value: Value, before position: Value) {
        let block = self[position].block
        let previous = self[position].previous
        self[value].block = block
        self[value].previous = previous
        self[value].next = position
        self[position].previous = value
        if previous.isNone { self[block].first = value } else { self[previous].next = value }
    }

    /// Takes `value` out of its block and marks it removed. Nothing may use it any more. A terminator loses its edges.
    public mutating func remove(_ value: Value) {
        for edge in edgeRange(value) { detach(Edge(edge)) }
        unlink(value)
        self[value].operation = .removed
        self[value].a = -1
        self[value].operandCount = 0
    }

    /// Takes `value` out of its block; it can be inserted elsewhere.
    public mutating func unlink(_ value: Value) {
        let (block, previous, next) = (self[value].block, self[value].previous, self[value].next)
        if previous.isNone { self[block].first = next } else { self[previous].next = next }
        if next.isNone { self[block].last = previous } else { self[next].previous = previous }
        self[value].previous = .none
        self[value].next = .none
    }

    /// Links `value`, a `.parameter`, at the end of the parameters of its block. Incoming edges must get an argument each.
    public mutating func appendParameter(_ value: Value) {
        let block = self[value].block
        let last = self[block].lastParameter
        self[value].previous = last
        if last.isNone { self[block].firstParameter = value } else { self[last].next = value }
        self[block].lastParameter = value
        self[block].parameterCount += 1
    }

    /// Takes the parameter `value` out of its block; the arguments of the incoming edges stay as they are.
    public mutating func unlinkParameter(_ value: Value) {
        let (block, previous, next) = (self[value].block, self[value].previous, self[value].next)
        if previous.isNone { self[block].firstParameter = next } else { self[previous].next = next }
        if next.isNone { self[block].lastParameter = previous } else { self[next].previous = previous }
        self[block].parameterCount -= 1
        self[value].previous = .none
        self[value].next = .none
    }

    // MARK: Edges

    /// A new edge, entered in the target's list of incoming edges. The edges of a terminator must be made one right
    /// after the other.
    public mutating func makeEdge(
        from source: Block, to target: Block, caseValue: Int32 = 0, argumentStart: Int = 0, argumentCount: Int = 0
    ) -> Edge {
        let edge = Edge(edges.count)
        edges.append(
            EdgeData(
                source: source, target: target, argumentStart: Int32(truncatingIfNeeded: argumentStart),
                argumentCount: Int32(truncatingIfNeeded: argumentCount), caseValue: caseValue))
        attach(edge)
        return edge
    }

    private mutating func attach(_ edge: Edge) {
        let target = self[edge].target
        let last = self[target].lastIncoming
        self[edge].previousIncoming = last
        self[edge].nextIncoming = .none
        if last.isNone { self[target].firstIncoming = edge } else { self[last].nextIncoming = edge }
        self[target].lastIncoming = edge
        self[target].incomingCount += 1
    }

    /// Takes `edge` out of its target's list of incoming edges.
    public mutating func detach(_ edge: Edge) {
        let (target, previous, next) = (self[edge].target, self[edge].previousIncoming, self[edge].nextIncoming)
        if previous.isNone { self[target].firstIncoming = next } else { self[previous].nextIncoming = next }
        if next.isNone { self[target].lastIncoming = previous } else { self[next].previousIncoming = previous }
        self[target].incomingCount -= 1
        self[edge].previousIncoming = .none
        self[edge].nextIncoming = .none
    }

    /// Makes `edge` lead to `target` with other arguments.
    public mutating func redirect(_ edge: Edge, to target: Block, argumentStart: Int, argumentCount: Int) {
        detach(edge)
        self[edge].target = target
        self[edge].argumentStart = Int32(truncatingIfNeeded: argumentStart)
        self[edge].argumentCount = Int32(truncatingIfNeeded: argumentCount)
        attach(edge)
    }

    /// Makes `block`, which has no terminator, end with a jump to `target`.
    public mutating func appendJump(
        from block: Block, to target: Block, argumentStart: Int = 0, argumentCount: Int = 0, line: Int32
    ) {
        let edge = makeEdge(
            from: block, to: target, argumentStart: argumentStart, argumentCount: argumentCount)
        append(makeInstruction(.jump, .none, a: edge.index, b: 1, line: line, block: block))
    }
}

extension Instruction {
    /// The effects of this instruction: those of its operation, less what its types rule out.
    @inlinable public var effects: Effects {
        if (operation == .divide || operation == .remainder) && !type.isInteger { return .none }
        return operation.effects
    }
}
