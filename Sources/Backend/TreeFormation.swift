import IR

/// Orders the instructions of each block so that values used once stay on the stack between the instruction that makes
/// them and the one that uses them.
///
/// A block is walked backwards. An instruction that cannot be part of a tree (used several times, or in another block,
/// or without result) is a root and keeps its place; its operands are then taken into its tree, the last one first, as
/// long as moving them there does not change the order of effects (`Effects`). The steps come out in reverse order and
/// are turned round at the end. After that, copies replace a store that is followed by a load.
struct TreeFormation {
    private(set) var code = StackCode()
    private var uses = LiveUses()
    private var isPlaced: [Bool] = []
    private var order: [Int32] = []
    /// The constructor call of each `new` whose object is kept below the arguments, by value index.
    private var constructor: [Value] = []
    private var constructed: [Value] = []
    private var firstUseSeen: [Bool] = []
    private var writes: [Value] = []
    private var traps: [Value] = []
    private var reads: [Value] = []
    private var tryPops: [Value] = []
    /// Values to push, the next one last. A `new` that belongs to a constructor call is entered as its complement.
    private var work: [Int32] = []
    private var ranges: [(Int32, Int32)] = []
    private var gets: [Int32] = []
    private var moveArguments: [Value] = []

    /// Makes the stack code of `body`, which is legalised.
    mutating func run(_ body: inout Body) {
        uses.count(&body)
        let count = body.instructions.count
        isPlaced.removeAll(keepingCapacity: true)
        isPlaced.append(contentsOf: repeatElement(false, count: count))
        firstUseSeen.removeAll(keepingCapacity: true)
        firstUseSeen.append(contentsOf: repeatElement(false, count: count))
        order.removeAll(keepingCapacity: true)
        order.append(contentsOf: repeatElement(0, count: count))
        constructor.removeAll(keepingCapacity: true)
        constructor.append(contentsOf: repeatElement(.none, count: count))
        constructed.removeAll(keepingCapacity: true)
        constructed.append(contentsOf: repeatElement(.none, count: count))
        code.items.removeAll(keepingCapacity: true)
        code.moves.removeAll(keepingCapacity: true)
        code.layout.removeAll(keepingCapacity: true)
        code.layoutIndex.removeAll(keepingCapacity: true)
        code.layoutIndex.append(contentsOf: repeatElement(-1, count: body.blocks.count))

        var block = body.entry
        while !block.isNone {
            code.layoutIndex[Int(block.index)] = Int32(code.layout.count)
            code.layout.append(block)
            block = body[block].next
        }
        ranges.removeAll(keepingCapacity: true)
        for block in code.layout.reversed() {
            let start = Int32(code.items.count)
            formBlock(block, body)
            ranges.append((start, Int32(code.items.count)))
        }
        code.items.reverse()
        let total = Int32(code.items.count)
        code.starts.removeAll(keepingCapacity: true)
        for range in ranges.reversed() { code.starts.append(total - range.1) }
        code.starts.append(total)
        shorten(body)
    }

    /// Makes the last reads of object locals drop what they read.
    mutating func markLastReads(_ allocation: borrowing LocalAllocation) {
        allocation.markLastReads(&code)
    }

    /// Removes the moves that the allocation of locals has made needless.
    mutating func removeMoves(_ allocation: borrowing LocalAllocation) {
        allocation.removeMoves(&code)
    }

    // MARK: One block, backwards

    private mutating func formBlock(_ block: Block, _ body: borrowing Body) {
        scan(block, body)
        let terminator = body.blocks[Int(block.index)].last
        formTerminator(terminator, block, body)
        var value = body.instructions[Int(terminator.index)].previous
        while !value.isNone {
            let instruction = body.instructions[Int(value.index)]
            if !isPlaced[Int(value.index)] { formRoot(value, instruction, block, body) }
            value = instruction.previous
        }
        if body.blocks[Int(block.index)].isHandler {
            let caught = body.blocks[Int(block.index)].firstParameter
            add(uses[caught] > 0 ? .set : .drop, caught)
        }
    }

    /// Numbers the instructions of the block, notes those with effects, and finds constructor calls.
    private mutating func scan(_ block: Block, _ body: borrowing Body) {
        writes.removeAll(keepingCapacity: true)
        traps.removeAll(keepingCapacity: true)
        reads.removeAll(keepingCapacity: true)
        tryPops.removeAll(keepingCapacity: true)
        var number: Int32 = 0
        var value = body.blocks[Int(block.index)].first
        while !value.isNone {
            let instruction = body.instructions[Int(value.index)]
            order[Int(value.index)] = number
            number += 1
            let effects = body.effects(of: value)
            if effects.contains(.writes) {
                writes.append(value)
            } else if effects.contains(.traps) {
                traps.append(value)
            }
            if effects.contains(.reads) && !effects.contains(.writes) { reads.append(value) }

            if instruction.operation == .tryPop { tryPops.append(value) }

            let operands = body.operandRange(value)
            if instruction.operation == .callStatic && uses[value] == 0 {
                let receiver = body.operands[operands.lowerBound]
                let object = body.instructions[Int(receiver.index)]
                if object.operation == .new && object.block == block && !firstUseSeen[Int(receiver.index)]
                    && uses[receiver] > 1 && !body.operands[operands.dropFirst()].contains(receiver)
                {
                    constructor[Int(receiver.index)] = value
                    constructed[Int(value.index)] = receiver
                }
            }
            for index in operands { firstUseSeen[Int(body.operands[index].index)] = true }
            value = instruction.next
        }
    }

    private mutating func formTerminator(_ value: Value, _ block: Block, _ body: borrowing Body) {
        let instruction = body.instructions[Int(value.index)]
        isPlaced[Int(value.index)] = true
        add(.execute, value)
        if instruction.operation == .jump {
            formMoves(Edge(instruction.a), block, body)
        } else if instruction.operation == .switchInt && !SwitchPlan(value, body).isTable {
            add(.touch, body.operand(value, 0))
        } else {
            pushOperands(value, instruction, body)
            formOperands(block, body)
        }
    }

    /// The arguments of a jump: all that are not constants are pushed, then popped into the parameters in reverse order,
    /// so that they move at the same time. Constants follow, each pushed and popped.
    private mutating func formMoves(_ edge: Edge, _ block: Block, _ body: borrowing Body) {
        let arguments = body.argumentRange(edge)
        if arguments.isEmpty { return }
        let target = body.edges[Int(edge.index)].target
        var parameter = body.blocks[Int(target.index)].lastParameter
        var index = arguments.upperBound - 1
        while !parameter.isNone {
            let argument = body.operands[index]
            if uses[parameter] > 0 && body.instructions[Int(argument.index)].operation.isRematerialised
                && body.instructions[Int(argument.index)].operation != .argument
            {
                add(.set, parameter)
                add(.get, argument)
            }
            index -= 1
            parameter = body.instructions[Int(parameter.index)].previous
        }
        parameter = body.blocks[Int(target.index)].firstParameter
        let firstSet = code.items.count
        for index in arguments {
            let argument = body.operands[index]
            let operation = body.instructions[Int(argument.index)].operation
            if uses[parameter] > 0 && argument != parameter && (!operation.isRematerialised || operation == .argument) {
                add(.set, parameter)
                moveArguments.append(argument)
            }
            parameter = body.instructions[Int(parameter.index)].next
        }
        while let argument = moveArguments.popLast() {
            let set = firstSet + moveArguments.count
            let first = code.items.count
            work.append(argument.index)
            formOperands(block, body)
            if code.items[first].kind == .get {
                code.items[first].kind = .moveGet
                code.items[set].kind = .moveSet
                code.moves.append((argument, code.items[set].value))
            }
        }
    }

    private mutating func formRoot(_ value: Value, _ instruction: Instruction, _ block: Block, _ body: borrowing Body) {
        isPlaced[Int(value.index)] = true
        if instruction.operation.isRematerialised || !constructor[Int(value.index)].isNone { return }
        if uses[value] == 0 && !instruction.effects.mustStay { return }
        let object = constructed[Int(value.index)]
        if !object.isNone {
            add(.set, object)
        } else if instruction.type != .none {
            add(uses[value] == 0 ? .drop : .set, value)
        }
        place(value, object, body)
        formOperands(block, body)
    }

    /// Enters the instruction itself and asks for its operands.
    private mutating func place(_ value: Value, _ object: Value, _ body: borrowing Body) {
        isPlaced[Int(value.index)] = true
        if object.isNone {
            add(.execute, value)
            pushOperands(value, body.instructions[Int(value.index)], body)
        } else {
            add(.construct, value)
            isPlaced[Int(object.index)] = true
            work.append(~object.index)
            for index in body.operandRange(value).dropFirst() { work.append(body.operands[index].index) }
        }
    }

    /// Asks for the operands of an instruction in the order in which the machine wants them on the stack.
    private mutating func pushOperands(_ value: Value, _ instruction: Instruction, _ body: borrowing Body) {
        let operands = body.operandRange(value)
        switch instruction.operation {
        case .fieldLoad:
            break
        case .fieldStore:
            work.append(body.operands[operands.lowerBound + 1].index)
        case .callStatic, .callByName:
            for index in operands.dropFirst() { work.append(body.operands[index].index) }
            work.append(body.operands[operands.lowerBound].index)
        case .equal, .notEqual:
            work.append(body.operands[operands.lowerBound].index)
            if !body.comparesWithZero(value) { work.append(body.operands[operands.lowerBound + 1].index) }
        case .shiftLeft, .shiftRight, .shiftRightLogical:
            work.append(body.operands[operands.lowerBound + 1].index)
            work.append(body.operands[operands.lowerBound].index)
        default:
            for index in operands { work.append(body.operands[index].index) }
        }
    }

    /// Takes the operands asked for into the tree, the last one first.
    private mutating func formOperands(_ block: Block, _ body: borrowing Body) {
        while let next = work.popLast() {
            if next < 0 {
                add(.execute, Value(~next))
                continue
            }
            let value = Value(next)
            let instruction = body.instructions[Int(next)]
            if instruction.block == block && instruction.operation != .parameter && !isPlaced[Int(next)]
                && !instruction.operation.isRematerialised
            {
                let call = constructor[Int(next)]
                if call.isNone {
                    if uses[value] == 1 && canMove(value, body) {
                        place(value, .none, body)
                        continue
                    }
                } else if uses[value] == 2 && !isPlaced[Int(call.index)] && canMove(call, body) {
                    place(call, value, body)
                    continue
                }
            }
            add(.get, value)
        }
    }

    /// Whether `value` may be evaluated after everything of its block that follows it and has no place yet.
    private mutating func canMove(_ value: Value, _ body: borrowing Body) -> Bool {
        let effects = body.effects(of: value)
        let place = order[Int(value.index)]
        if effects.isDisjoint(with: [.traps, .reads, .writes]) {
            // A class that cannot be loaded must still be caught by the catcher around it.
            let operation = body.instructions[Int(value.index)].operation
            guard operation == .new || operation == .classReference, !tryPops.isEmpty else { return true }
            while let last = tryPops.last, isPlaced[Int(last.index)] { tryPops.removeLast() }
            return tryPops.last.map { order[Int($0.index)] < place } ?? true
        }
        while let last = writes.last, isPlaced[Int(last.index)] { writes.removeLast() }
        if let last = writes.last, order[Int(last.index)] > place { return false }
        if !effects.isDisjoint(with: [.traps, .writes]) {
            while let last = traps.last, isPlaced[Int(last.index)] { traps.removeLast() }
            if let last = traps.last, order[Int(last.index)] > place { return false }
        }
        if effects.contains(.writes) {
            while let last = reads.last, isPlaced[Int(last.index)] { reads.removeLast() }
            if let last = reads.last, order[Int(last.index)] > place { return false }
        }
        return true
    }

    @inline(__always)
    private mutating func add(_ kind: StackItem.Kind, _ value: Value) {
        code.items.append(StackItem(kind: kind, value: value))
    }

    // MARK: Copies instead of stores and loads

    /// Where a value is stored and loaded right after, it is copied instead; a store whose loads all went that way goes
    /// too. (Parameters of ordinary blocks are stored in several places and are left alone.)
    private mutating func shorten(_ body: borrowing Body) {
        gets.removeAll(keepingCapacity: true)
        gets.append(contentsOf: repeatElement(0, count: body.instructions.count))
        for item in code.items where item.kind == .get || item.kind == .moveGet || item.kind == .touch {
            gets[Int(item.value.index)] += 1
        }
        var kept = 0
        for layoutIndex in 0..<code.layout.count {
            let end = Int(code.starts[layoutIndex + 1])
            var index = Int(code.starts[layoutIndex])
            code.starts[layoutIndex] = Int32(kept)
            while index < end {
                let item = code.items[index]
                index += 1
                guard item.kind == .set, isStoredOnce(item.value, body) else {
                    code.items[kept] = item
                    kept += 1
                    continue
                }
                let get = StackItem(kind: .get, value: item.value)
                var run = 0
                while index + run < end && code.items[index + run] == get { run += 1 }
                let all = Int(gets[Int(item.value.index)])
                let copy = StackItem(kind: .duplicate, value: item.value)
                if all == 0 {
                    code.items[kept] = StackItem(kind: .drop, value: item.value)
                    kept += 1
                } else if run == all {
                    index += run
                    for _ in 1..<run {
                        code.items[kept] = copy
                        kept += 1
                    }
                } else if run == 1 && all == 2 && index + 2 < end && code.items[index + 2] == get
                    && takesOneGivesNone(code.items[index + 1], item.value, body)
                {
                    code.items[kept] = copy
                    code.items[kept + 1] = code.items[index + 1]
                    kept += 2
                    index += 3
                } else {
                    if run > 0 {
                        code.items[kept] = copy
                        kept += 1
                        index += 1
                    }
                    code.items[kept] = item
                    kept += 1
                }
            }
        }
        code.starts[code.layout.count] = Int32(kept)
        code.items.removeLast(code.items.count - kept)
    }

    private func isStoredOnce(_ value: Value, _ body: borrowing Body) -> Bool {
        let instruction = body.instructions[Int(value.index)]
        return instruction.operation != .parameter || body.blocks[Int(instruction.block.index)].isHandler
    }

    /// Whether the item stores the top of the stack somewhere else than in `value` and leaves nothing.
    private func takesOneGivesNone(_ item: StackItem, _ value: Value, _ body: borrowing Body) -> Bool {
        switch item.kind {
        case .set, .moveSet: return item.value != value
        case .execute:
            let operation = body.instructions[Int(item.value.index)].operation
            return operation == .fieldStore || operation == .slotStore
        case .get, .take, .moveGet, .construct, .drop, .duplicate, .touch: return false
        }
    }
}
