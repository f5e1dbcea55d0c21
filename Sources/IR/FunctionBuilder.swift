/// A variable of the source during construction: reads and writes become SSA values or, for slot variables, slot
/// instructions.
public struct Variable: Hashable, Sendable {
    /// Index into the builder's variables.
    public var index: Int32
}

/// Builds the body of one method after another, directly in SSA form (Braun, Buchwald, Hack, Leißa, Mallon, Zwinkau:
/// Simple and Efficient Construction of Static Single Assignment Form, 2013).
///
/// Use: `begin`, then for each block `switchTo`, emit, and `seal` as soon as all jumps to it have been made; `finish`
/// gives the body. `seal` may come before or after `switchTo`; a block that is never sealed is sealed by `finish`. Blocks
/// are laid out in the order of the first `switchTo`, which should be the order of the source.
///
/// Code after a terminator is allowed: it goes to an unreachable block, which `finish` drops.
public struct FunctionBuilder: Sendable {
    /// The body under construction.
    public internal(set) var body = Body()
    /// Source line stamped on the instructions that follow, 1-based.
    public var line: Int32 = 0
    /// Number of the source range stamped on them, see ``Unit/ranges``.
    public var range: Int32 = 0

    private struct VariableData {
        var type: ValueType
        var className: Name
        /// The slot of a slot variable, or -1.
        var slot: Int32
    }

    private var variables: [VariableData] = []
    private var definitions = DefinitionTable()
    private var isSealed: [Bool] = []
    /// Parameters made in blocks that are not sealed yet.
    private var incomplete: [Value] = []
    /// Parameters whose operands have to be read.
    private var pending: [Value] = []
    private var path: [Block] = []
    private var current = Block.none
    private var entry = Block.none

    public init() {}

    // MARK: Method

    /// Starts a new body. The entry block is current and sealed.
    public mutating func begin(argumentCount: Int) {
        body = Body()
        body.argumentCount = Int32(truncatingIfNeeded: argumentCount)
        variables.removeAll(keepingCapacity: true)
        isSealed.removeAll(keepingCapacity: true)
        incomplete.removeAll(keepingCapacity: true)
        definitions.clear()
        current = .none
        line = 0
        range = 0
        entry = makeBlock()
        isSealed[0] = true
        switchTo(entry)
    }

    /// Ends the method: seals what is not sealed, drops unreachable blocks and needless parameters. A reachable block
    /// without terminator stays without; the checker reports it.
    public mutating func finish() -> Body {
        if !incomplete.isEmpty { completeParameters(of: .none) }
        for index in isSealed.indices { isSealed[index] = true }
        ParameterCleanup.run(&body)
        let result = body
        body = Body()
        return result
    }

    // MARK: Blocks

    /// A new block.
    public mutating func makeBlock() -> Block {
        isSealed.append(false)
        return body.makeBlock()
    }

    /// Makes `block` the current one and places it, if it has no place yet.
    public mutating func switchTo(_ block: Block) {
        if !body[block].isPlaced { body.place(block) }
        current = block
    }

    /// The current block, or `Block.none` after a terminator.
    public var currentBlock: Block { current }

    /// Whether the code at this point can be reached: there is an open block, and it is the entry or something jumps to
    /// it or may still do so.
    public var isReachable: Bool {
        !current.isNone
            && (current == entry || body[current].incomingCount > 0 || !isSealed[Int(current.index)])
    }

    /// Declares that no more jumps to `block` will be made.
    public mutating func seal(_ block: Block) {
        if isSealed[Int(block.index)] { return }
        isSealed[Int(block.index)] = true
        if !incomplete.isEmpty { completeParameters(of: block) }
    }

    // MARK: Variables

    /// A new variable. It must be written before it is read on every path; a read before that gives 0, false or null.
    ///
    /// - Parameter inSlot: it lives in memory. Needed for a variable that is declared outside a try statement, assigned
    ///   in its protected code, and read in a handler or after it.
    public mutating func declareVariable(
        _ type: ValueType, name: Name = .none, className: Name = .none, inSlot: Bool = false
    ) -> Variable {
        var slot: Int32 = -1
        if inSlot {
            slot = Int32(body.slots.count)
            body.slots.append(SlotData(type: type, name: name, className: className))
        }
        variables.append(VariableData(type: type, className: className, slot: slot))
        return Variable(index: Int32(variables.count - 1))
    }

    /// The type the variable was declared with.
    public func type(of variable: Variable) -> ValueType { variables[Int(variable.index)].type }

    /// Whether the variable lives in memory, so that it may be assigned in protected code.
    public func isSlotVariable(_ variable: Variable) -> Bool { variables[Int(variable.index)].slot >= 0 }

    /// Makes `value` the variable's value from here on.
    public mutating func writeVariable(_ variable: Variable, _ value: Value) {
        let data = variables[Int(variable.index)]
        if data.slot >= 0 {
            emit(.slotStore, .none, a: data.slot, value)
        } else {
            openBlock()
            definitions[variable.index, current] = value
        }
    }

    /// The variable's value here.
    public mutating func readVariable(_ variable: Variable) -> Value {
        let data = variables[Int(variable.index)]
        if data.slot >= 0 {
            return emit(.slotLoad, data.type, className: data.className, a: data.slot)
        }
        openBlock()
        let value = read(variable.index, current)
        fillPending()
        return resolve(value)
    }

    // MARK: SSA construction

    /// The value that stands for `value` now: removed parameters lead to their replacement.
    private mutating func resolve(_ value: Value) -> Value {
        var value = value
        while body[value].operation == .removed { value = Value(body[value].a) }
        return value
    }

    /// Definition at the end of `block`, without filling the operands of parameters this makes: those become pending.
    private mutating func read(_ variable: Int32, _ block: Block) -> Value {
        let known = definitions[variable, block]
        if !known.isNone { return resolve(known) }
        var block = block
        var value = Value.none
        path.removeAll(keepingCapacity: true)
        while true {
            value = definitions[variable, block]
            if !value.isNone {
                value = resolve(value)
                break
            }
            if !isSealed[Int(block.index)] {
                value = makeParameter(variable, block)
                incomplete.append(value)
                break
            }
            let count = body[block].incomingCount
            if count > 1 {
                value = makeParameter(variable, block)
                definitions[variable, block] = value
                pending.append(value)
                break
            }
            // A chain longer than the method is a loop nothing enters.
            if count == 0 || path.count > body.blocks.count {
                value = initialValue(variables[Int(variable)].type)
                break
            }
            path.append(block)
            block = body[body[block].firstIncoming].source
        }
        definitions[variable, block] = value
        for block in path { definitions[variable, block] = value }
        return value
    }

    /// Reads the operands of pending parameters, which may make further ones.
    private mutating func fillPending() {
        while let parameter = pending.popLast() {
            let variable = body[parameter].a
            let block = body[parameter].block
            let start = body.operands.count
            let count = Int(body[block].incomingCount)
            for _ in 0..<count { body.operands.append(.none) }
            var edge = body[block].firstIncoming
            var index = start
            var same = Value.none
            var isTrivial = true
            while !edge.isNone {
                let value = read(variable, body[edge].source)
                body.operands[index] = value
                index += 1
                if value != parameter && value != same {
                    if same.isNone { same = value } else { isTrivial = false }
                }
                edge = body[edge].nextIncoming
            }
            body[parameter].operandStart = Int32(truncatingIfNeeded: start)
            body[parameter].operandCount = Int32(truncatingIfNeeded: count)
            if isTrivial && !same.isNone {
                body.unlinkParameter(parameter)
                body[parameter].operation = .removed
                body[parameter].a = same.index
            }
        }
    }

    /// Reads the operands of the incomplete parameters of `block`, or of all blocks.
    private mutating func completeParameters(of block: Block) {
        var kept = 0
        for index in incomplete.indices {
            let parameter = incomplete[index]
            if block.isNone || body[parameter].block == block {
                pending.append(parameter)
            } else {
                incomplete[kept] = parameter
                kept += 1
            }
        }
        incomplete.removeLast(incomplete.count - kept)
        if block.isNone { for index in isSealed.indices { isSealed[index] = true } }
        fillPending()
    }

    private mutating func makeParameter(_ variable: Int32, _ block: Block) -> Value {
        let data = variables[Int(variable)]
        let parameter = body.makeInstruction(
            .parameter, data.type, className: data.className, a: variable, line: line, block: block)
        body.appendParameter(parameter)
        return parameter
    }

    /// 0, false or null at the start of the entry block.
    private mutating func initialValue(_ type: ValueType) -> Value {
        let value = body.makeInstruction(type == .ref ? .null : .constant, type, line: 0, block: entry)
        let first = body[entry].first
        if first.isNone { body.append(value) } else { body.insert(value, before: first) }
        return value
    }

    /// A slot variable that has a constant's value from the start of the method on: where loops use it, it is at hand.
    public mutating func declareConstant(_ type: ValueType, bits: Int64) -> Variable {
        let variable = declareVariable(type, inSlot: true)
        let slot = variables[Int(variable.index)].slot
        let value = body.makeInstruction(
            .constant, type, a: Int32(truncatingIfNeeded: bits), b: Int32(truncatingIfNeeded: bits >> 32), line: 0, block: entry)
        let start = body.operands.count
        body.operands.append(value)
        let store = body.makeInstruction(.slotStore, .none, a: slot, operandStart: start, operandCount: 1, line: 0, block: entry)
        let first = body[entry].first
        for made in [value, store] {
            if first.isNone { body.append(made) } else { body.insert(made, before: first) }
        }
        return variable
    }

    // MARK: Emission

    /// Opens an unreachable block if the last one has ended.
    @inline(__always)
    private mutating func openBlock() {
        if current.isNone { openUnreachableBlock() }
    }

    private mutating func openUnreachableBlock() {
        let block = makeBlock()
        isSealed[Int(block.index)] = true
        switchTo(block)
    }

    /// Appends an instruction with up to three operands.
    @discardableResult @inline(__always)
    public mutating func emit(
        _ operation: Operation, _ type: ValueType, operandType: ValueType = .none, className: Name = .none,
        a: Int32 = 0, b: Int32 = 0, _ first: Value = .none, _ second: Value = .none, _ third: Value = .none
    ) -> Value {
        openBlock()
        let start = body.operands.count
        if !first.isNone { body.operands.append(first) }
        if !second.isNone { body.operands.append(second) }
        if !third.isNone { body.operands.append(third) }
        let value = body.makeInstruction(
            operation, type, operandType: operandType, className: className, a: a, b: b, operandStart: start,
            operandCount: body.operands.count - start, line: line, range: range, block: current)
        body.append(value)
        return value
    }

    /// A place between two instructions, where one can be put later.
    public struct Position: Sendable {
        fileprivate var block: Block
        /// The instruction in front; none at the start of the block.
        fileprivate var last: Value
        fileprivate var line: Int32
    }

    /// The end of the code so far; nil where the code cannot be reached.
    public var position: Position? {
        current.isNone ? nil : Position(block: current, last: body[current].last, line: line)
    }

    /// An `unbox` at a place that has been passed already. The value must have been there.
    public mutating func unbox(_ type: ValueType, _ value: Value, at position: Position) -> Value {
        let start = body.operands.count
        body.operands.append(value)
        let made = body.makeInstruction(
            .unbox, type, operandStart: start, operandCount: 1, line: position.line, block: position.block)
        let next = position.last.isNone ? body[position.block].first : body[position.last].next
        if next.isNone { body.append(made) } else { body.insert(made, before: next) }
        return made
    }

    /// Appends a call: operands are the receiver and the arguments.
    public mutating func emitCall(
        _ operation: Operation, a: Int32, b: Int32, receiver: Value, arguments: some Sequence<Value>,
        className: Name = .none
    ) -> Value {
        openBlock()
        let start = body.operands.count
        body.operands.append(receiver)
        for argument in arguments { body.operands.append(argument) }
        let value = body.makeInstruction(
            operation, .ref, className: className, a: a, b: b, operandStart: start,
            operandCount: body.operands.count - start, line: line, range: range, block: current)
        body.append(value)
        return value
    }

    /// Appends a terminator whose edges start at `firstEdge` and closes the block.
    private mutating func terminate(_ operation: Operation, firstEdge: Int, className: Name = .none, _ operand: Value) {
        emit(
            operation, .none, className: className, a: Int32(truncatingIfNeeded: firstEdge),
            b: Int32(truncatingIfNeeded: body.edges.count - firstEdge), operand)
        current = .none
    }

    private mutating func addEdge(to target: Block, caseValue: Int32 = 0) {
        precondition(!isSealed[Int(target.index)], "jump to a sealed block")
        _ = body.makeEdge(from: current, to: target, caseValue: caseValue)
    }

    /// Ends the block with a jump.
    public mutating func jump(_ target: Block) {
        openBlock()
        let edge = body.edges.count
        addEdge(to: target)
        terminate(.jump, firstEdge: edge, .none)
    }

    /// Ends the block: on to `whenTrue` or `whenFalse` by a bool.
    public mutating func branch(_ condition: Value, _ whenTrue: Block, _ whenFalse: Block) {
        openBlock()
        let edge = body.edges.count
        addEdge(to: whenTrue)
        addEdge(to: whenFalse)
        terminate(.branch, firstEdge: edge, condition)
    }

    /// Ends the block: on to the block of the case that equals the int `value`, else to `defaultTarget`. Case values are
    /// all different.
    public mutating func switchInt(
        _ value: Value, default defaultTarget: Block, cases: some Sequence<(value: Int32, target: Block)>
    ) {
        openBlock()
        let edge = body.edges.count
        addEdge(to: defaultTarget)
        for item in cases { addEdge(to: item.target, caseValue: item.value) }
        terminate(.switchInt, firstEdge: edge, value)
    }

    /// Ends the method with a reference; void methods return null.
    public mutating func returnValue(_ value: Value) {
        emit(.returnValue, .none, value)
        current = .none
    }

    /// Raises a reference.
    public mutating func throwValue(_ value: Value) {
        emit(.throwValue, .none, value)
        current = .none
    }

    /// Ends the block: activates a catcher for instances of `className` and goes on in `protected`. Both targets are
    /// sealed by this, since nothing else may jump to them. Returns the caught reference, the only parameter of `handler`.
    public mutating func tryPush(className: Name, protected: Block, handler: Block) -> Value {
        openBlock()
        let edge = body.edges.count
        addEdge(to: protected)
        addEdge(to: handler)
        terminate(.tryPush, firstEdge: edge, className: className, .none)
        body[handler].isHandler = true
        let caught = body.makeInstruction(.parameter, .ref, className: className, a: -1, line: line, block: handler)
        body.appendParameter(caught)
        seal(protected)
        seal(handler)
        return caught
    }
}
