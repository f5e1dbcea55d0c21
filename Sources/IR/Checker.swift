/// A broken invariant of the IR: always a mistake of a frontend or a pass.
public struct CheckError: Error, Equatable, Sendable {
    /// Name of the method.
    public let method: String
    /// The block, in the numbering of the text form, or nil.
    public let block: Int?
    public let message: String

    /// One line.
    public var text: String { "\(method)\(block.map { ", block b\($0)" } ?? ""): \(message)" }
}

/// Checks that bodies have the invariants of `Body` and that operations have the operands, types and immediates that
/// `Operation` states. It collects all errors.
public struct Checker {
    private var errors: [CheckError] = []
    private var methodName = ""
    private var blockNumber: Int?
    private let unit: Unit

    private init(_ unit: Unit) { self.unit = unit }

    /// The errors of all methods.
    public static func check(_ unit: Unit) -> [CheckError] {
        var checker = Checker(unit)
        var ordinals = Set<Int32>()
        for method in unit.methods {
            checker.methodName = unit.names[method.name]
            checker.blockNumber = nil
            if !ordinals.insert(method.ordinal).inserted { checker.add("ordinal \(method.ordinal) is taken twice") }
            if let body = method.body { checker.check(body, method) }
        }
        return checker.errors
    }

    private mutating func add(_ message: String) {
        errors.append(CheckError(method: methodName, block: blockNumber, message: message))
    }

    private mutating func check(_ body: Body, _ method: Method) {
        if Int(body.argumentCount) != method.parameters.count { add("argument count differs from the parameters") }
        guard !body.entry.isNone else { return add("no entry block") }
        if body[body.entry].incomingCount != 0 { add("the entry block has incoming edges") }
        if !body[body.entry].firstParameter.isNone { add("the entry block has parameters") }
        let before = errors.count
        let position = checkStructure(body)
        blockNumber = nil
        // What follows relies on sound lists and edges.
        if errors.count > before { return }
        checkDominance(body, position)
        blockNumber = nil
        checkTryNesting(body)
    }

    // MARK: Structure

    /// Returns the position of each instruction in its block, by value index; -1 for what is in no block.
    private mutating func checkStructure(_ body: Body) -> [Int32] {
        var position = [Int32](repeating: -1, count: body.instructions.count)
        var number = 0
        var block = body.entry
        while !block.isNone {
            blockNumber = number
            number += 1
            var parameter = body[block].firstParameter
            var count: Int32 = 0
            while !parameter.isNone {
                if body[parameter].operation != .parameter || body[parameter].block != block
                    || body[parameter].type == .none
                {
                    add("a parameter is not one, or of another block")
                }
                position[Int(parameter.index)] = 0
                count += 1
                parameter = body[parameter].next
            }
            if count != body[block].parameterCount { add("wrong number of parameters noted") }
            if body[block].last.isNone { add("empty block") }
            var value = body[block].first
            var index: Int32 = 1
            while !value.isNone {
                if body[value].block != block { add("instruction of another block") }
                position[Int(value.index)] = index
                index += 1
                if body[value].operation.isTerminator != (value == body[block].last) {
                    add(value == body[block].last ? "no terminator" : "terminator inside the block")
                }
                checkTypes(value, body)
                value = body[value].next
            }
            checkEdges(block, body)
            block = body[block].next
        }
        return position
    }

    private mutating func checkEdges(_ block: Block, _ body: Body) {
        let terminator = body[block].last
        guard !terminator.isNone else { return }
        let operation = body[terminator].operation
        for (number, index) in body.edgeRange(terminator).enumerated() {
            guard body.edges.indices.contains(index) else { return add("edge out of range") }
            let edge = Edge(index)
            let target = body[edge].target
            if body[edge].source != block { add("edge of another block") }
            if !body[target].isPlaced { add("edge to a removed block") }
            if body[target].isHandler {
                if operation != .tryPush || number != 1 { add("only try-push leads to a handler") }
                if body[target].incomingCount != 1 { add("a handler has one incoming edge") }
                let caught = body[target].firstParameter
                if body[target].parameterCount != 1 || body[caught].type != .ref {
                    add("a handler has the caught reference as its only parameter")
                }
                if body[edge].argumentCount != 0 { add("the edge to a handler has no arguments") }
                continue
            }
            if operation == .tryPush && number == 1 { add("the second target of try-push must be a handler") }
            if body[edge].argumentCount != body[target].parameterCount {
                add("edge with \(body[edge].argumentCount) arguments for \(body[target].parameterCount) parameters")
                continue
            }
            var parameter = body[target].firstParameter
            for operand in body.argumentRange(edge) {
                if body[body.operands[operand]].type != body[parameter].type { add("argument of another type") }
                parameter = body[parameter].next
            }
        }
    }

    // MARK: Types

    private mutating func checkTypes(_ value: Value, _ body: Body) {
        let data = body[value]
        let name = data.operation.mnemonic
        for index in body.operandRange(value) {
            let operand = body.operands[index]
            guard body.instructions.indices.contains(Int(operand.index)), body[operand].type != .none,
                body[operand].operation != .removed
            else { return add("\(name): operand without value") }
        }
        switch data.operation.typeSuffix {
        case .fixed(let type): if data.type != type { add("\(name): wrong result type") }
        case .operand(let type): if data.type != type { add("\(name): wrong result type") }
        case .result, .both: break
        }
        let operands = body.operandRange(value).map { body[body.operands[$0]].type }
        let expected = expectedOperands(data, body)
        if data.operation.isCall {
            if operands.isEmpty || operands.contains(where: { $0 != .ref }) { add("\(name): operands are references") }
        } else if operands != expected {
            let texts = expected.map { $0.text }.joined(separator: ", ")
            add("\(name): operands must be (\(texts)), not (\(operands.map { $0.text }.joined(separator: ", ")))")
        }
        if !isAllowedType(data) { add("\(name): not defined for this type") }
        checkImmediates(data, name, body)
    }

    private func expectedOperands(_ data: Instruction, _ body: Body) -> [ValueType] {
        switch data.operation {
        case .argument, .constant, .null, .string, .binary, .this, .thread, .classReference, .staticLoad, .slotLoad,
            .new,
            .tryPop, .jump, .tryPush, .parameter, .removed:
            []
        case .add, .subtract, .multiply, .divide, .remainder, .and, .or, .xor: [data.type, data.type]
        case .negate, .not: [data.type]
        case .shiftLeft, .shiftRight, .shiftRightLogical: [data.type, .int]
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: [data.operandType, data.operandType]
        case .sameReference, .differentReference: [.ref, .ref]
        case .isNull, .unbox, .fieldLoad, .staticStore, .arraySize, .newDynamic, .cast, .instanceOf, .monitorEnter,
            .monitorExit, .returnValue, .throwValue:
            [.ref]
        case .boolToInt, .branch: [.bool]
        case .intToBool, .switchInt: [.int]
        case .convert, .box: [data.operandType]
        case .fieldStore: [.ref, .ref]
        case .slotStore: body.slots.indices.contains(Int(data.a)) ? [body.slots[Int(data.a)].type] : []
        case .arrayGet: [.ref, .int]
        case .arraySet: [.ref, .int, .ref]
        case .callVirtual, .callStatic, .callByName, .callInterface: []
        }
    }

    private func isAllowedType(_ data: Instruction) -> Bool {
        switch data.operation {
        case .constant: data.type.isNumeric || data.type == .bool
        case .add, .subtract, .multiply, .divide, .remainder, .negate, .unbox: data.type.isNumeric
        case .and, .or, .xor, .not: data.type.isInteger || data.type == .bool
        case .shiftLeft, .shiftRight, .shiftRightLogical: data.type.isInteger
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .box: data.operandType.isNumeric
        case .convert: data.type.isNumeric && data.operandType.isNumeric
        default: true
        }
    }

    private mutating func checkImmediates(_ data: Instruction, _ name: String, _ body: Body) {
        func isName(_ index: Int32) -> Bool { unit.names.texts.indices.contains(Int(index)) }
        var isSound = true
        switch data.operation.immediates {
        case .none, .constant, .edges: break
        case .number: isSound = data.a >= 0
        case .literal: isSound = unit.literals.contents.indices.contains(Int(data.a))
        case .name: isSound = isName(data.a)
        case .nameNumber: isSound = isName(data.a) && data.b >= 0
        case .numberName:
            isSound = data.a >= 0 && (isName(data.b) || (data.b == -1 && data.operation != .callStatic))
        case .nameName: isSound = isName(data.a) && (isName(data.b) || data.b == -1)
        }
        switch data.operation {
        case .argument: isSound = data.a < body.argumentCount
        case .slotLoad: isSound = body.slots.indices.contains(Int(data.a)) && body.slots[Int(data.a)].type == data.type
        case .slotStore: isSound = body.slots.indices.contains(Int(data.a))
        case .jump: isSound = data.b == 1
        case .branch: isSound = data.b == 2
        case .tryPush: isSound = data.b == 2 && isName(data.className.index)
        case .switchInt:
            let values = body.edgeRange(body[data.block].last).dropFirst().map { body.edges[$0].caseValue }
            isSound = data.b >= 1 && Set(values).count == values.count
        default: break
        }
        if !isSound { add("\(name): number, name or targets out of range") }
    }

    // MARK: Dominance

    private mutating func checkDominance(_ body: Body, _ position: [Int32]) {
        let dominators = Dominators(body)
        var number = 0
        var block = body.entry
        while !block.isNone {
            blockNumber = number
            number += 1
            if !dominators.isReachable(block) {
                add("block cannot be reached")
                block = body[block].next
                continue
            }
            var value = body[block].first
            while !value.isNone {
                for index in body.operandRange(value) {
                    checkUse(body.operands[index], block, position[Int(value.index)], body, position, dominators)
                }
                value = body[value].next
            }
            for edge in body.successors(block) {
                for index in body.argumentRange(Edge(edge)) {
                    checkUse(body.operands[index], block, Int32.max, body, position, dominators)
                }
            }
            block = body[block].next
        }
    }

    private mutating func checkUse(
        _ operand: Value, _ block: Block, _ at: Int32, _ body: Body, _ position: [Int32], _ dominators: Dominators
    ) {
        guard position[Int(operand.index)] >= 0 else { return add("use of a value that is in no block") }
        let definition = body[operand].block
        if !dominators.isReachable(definition) { return add("use of a value of an unreachable block") }
        let isDefined =
            definition == block ? position[Int(operand.index)] < at : dominators.dominates(definition, block)
        if !isDefined { add("use of a value before its definition") }
    }

    // MARK: Try regions

    /// Every path to a block must have the same catchers active, and try-pop must find one.
    private mutating func checkTryNesting(_ body: Body) {
        // Active catchers as a list from the newest to the oldest; equal lists have equal numbers.
        var regions: [(handler: Block, outer: Int)] = []
        var state = [Int](repeating: -2, count: body.blocks.count)
        var work = [body.entry]
        state[Int(body.entry.index)] = -1
        while let block = work.popLast() {
            var active = state[Int(block.index)]
            var value = body[block].first
            while !value.isNone {
                if body[value].operation == .tryPop {
                    if active < 0 { add("try-pop without active catcher") } else { active = regions[active].outer }
                }
                value = body[value].next
            }
            let isTry = body[body[block].last].operation == .tryPush
            for (number, index) in body.successors(block).enumerated() {
                let target = body.edges[index].target
                var next = active
                if isTry && number == 0 {
                    regions.append((body.edges[index + 1].target, active))
                    next = regions.count - 1
                }
                if state[Int(target.index)] == -2 {
                    state[Int(target.index)] = next
                    work.append(target)
                } else if state[Int(target.index)] != next {
                    add("paths with different active catchers meet")
                }
            }
        }
    }
}
