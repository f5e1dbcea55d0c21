import IR

/// Replaces an instruction by an equal one that dominates it: same operation, types, immediates and operands, without
/// effects other than a trap (which the first one would have raised). Comparisons and boxes are left alone: they are as
/// short as a local's load, and a comparison next to its branch needs no value at all.
struct CommonSubexpressions {
    private var table: [Int32]
    private let mask: Int
    private var replacements: Replacements

    private init(_ body: borrowing Body) {
        var size = 64
        while size < body.instructions.count * 2 { size *= 2 }
        table = [Int32](repeating: -1, count: size)
        mask = size - 1
        replacements = Replacements(body)
    }

    static func run(_ body: inout Body) {
        let dominators = Dominators(body)
        var pass = CommonSubexpressions(body)
        for block in dominators.order { pass.visit(block, &body, dominators) }
        pass.replacements.apply(&body)
    }

    private mutating func visit(_ block: Block, _ body: inout Body, _ dominators: borrowing Dominators) {
        var value = body[block].first
        while !value.isNone {
            let next = body[value].next
            for index in body.operandRange(value) { body.operands[index] = replacements.resolve(body.operands[index]) }
            if Self.isEligible(body[value].operation) {
                let place = find(value, body)
                let known = Value(table[place])
                if !known.isNone && (body[known].block == block || dominators.dominates(body[known].block, block)) {
                    replacements.replace(value, with: known)
                    body.remove(value)
                } else {
                    table[place] = value.index
                }
            }
            value = next
        }
    }

    private static func isEligible(_ operation: Operation) -> Bool {
        switch operation {
        case .argument, .constant, .null, .string, .this, .thread, .classReference: true
        case .add, .subtract, .multiply, .divide, .remainder, .negate, .and, .or, .xor, .not, .shiftLeft, .shiftRight,
            .shiftRightLogical, .convert, .unbox, .cast:
            true
        case .parameter, .binary, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .sameReference,
            .differentReference, .isNull, .boolToInt, .intToBool, .box, .fieldLoad, .fieldStore, .staticLoad,
            .staticStore,
            .slotLoad, .slotStore, .arrayGet, .arraySet, .arraySize, .callVirtual, .callStatic, .callByName,
            .callInterface, .new, .newDynamic, .instanceOf, .monitorEnter, .monitorExit, .tryPop, .jump, .branch,
            .switchInt,
            .returnValue, .throwValue, .tryPush, .removed:
            false
        }
    }

    /// The place of an equal instruction in the table, or the free place for it.
    private func find(_ value: Value, _ body: borrowing Body) -> Int {
        let instruction = body.instructions[Int(value.index)]
        var hash = UInt64(instruction.operation.rawValue) | UInt64(instruction.type.rawValue) << 8
        hash = (hash ^ UInt64(UInt32(bitPattern: instruction.a)) << 16) &* 0x9E37_79B9_7F4A_7C15
        for index in body.operandRange(value) {
            hash = (hash ^ hash >> 29 ^ UInt64(UInt32(bitPattern: body.operands[index].index))) &* 0x9E37_79B9_7F4A_7C15
        }
        var place = Int(truncatingIfNeeded: hash >> 32) & mask
        while table[place] >= 0 && !Self.areEqual(Value(table[place]), value, body) { place = (place + 1) & mask }
        return place
    }

    private static func areEqual(_ x: Value, _ y: Value, _ body: borrowing Body) -> Bool {
        let (a, b) = (body.instructions[Int(x.index)], body.instructions[Int(y.index)])
        return a.operation == b.operation && a.type == b.type && a.operandType == b.operandType && a.a == b.a
            && a.b == b.b
            && a.operandCount == b.operandCount
            && body.operands[body.operandRange(x)].elementsEqual(body.operands[body.operandRange(y)])
    }
}
