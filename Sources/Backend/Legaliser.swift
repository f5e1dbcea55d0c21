import IR

/// Rewrites what Phantom bytecode cannot say into what it can, in the IR itself:
///
/// * array access and static values become calls with boxed numbers, the instance test becomes a call of the class
///   object, an interface call becomes a call by name;
/// * equality of floats and doubles becomes two ordered comparisons, since there is no equality instruction and NaN
///   must not be equal;
/// * an edge with arguments that leaves a block with several successors gets a block of its own, where the arguments
///   can be moved.
struct Legaliser {
    private var errors: [(BackendError.Reason, Int32)] = []

    /// Returns the errors with their source lines.
    static func run(_ body: inout Body) -> [(BackendError.Reason, Int32)] {
        var legaliser = Legaliser()
        var block = body.entry
        while !block.isNone {
            let next = body[block].next
            var value = body[block].first
            while !value.isNone {
                let following = body[value].next
                legaliser.legalise(value, &body)
                value = following
            }
            legaliser.splitEdges(block, &body)
            block = next
        }
        return legaliser.errors
    }

    private mutating func legalise(_ value: Value, _ body: inout Body) {
        switch body[value].operation {
        case .fieldLoad, .fieldStore:
            if body[body.operand(value, 0)].operation != .this { errors.append((.foreignField, body[value].line)) }
            if !(0..<1 << 24).contains(body[value].a) { errors.append((.slotRange(body[value].a), body[value].line)) }
        case .callVirtual, .callStatic:
            if !(0...65535).contains(body[value].a) { errors.append((.ordinalRange(body[value].a), body[value].line)) }
            checkArguments(value, body)
        case .callByName:
            checkArguments(value, body)
        case .callInterface:
            checkArguments(value, body)
            body[value].operation = .callByName
        case .arrayGet:
            let index = insertBox(body.operand(value, 1), before: value, &body)
            makeCall(value, ordinal: 10, [body.operand(value, 0), index], &body)
        case .arraySet:
            let index = insertBox(body.operand(value, 1), before: value, &body)
            makeCall(value, ordinal: 11, [body.operand(value, 0), body.operand(value, 2), index], &body)
            body[value].type = .ref
        case .arraySize:
            let size = insert(.callVirtual, .ref, before: value, [body.operand(value, 0)], a: 12, b: -1, &body)
            replace(value, .unbox, size, &body)
        case .instanceOf:
            let classObject = insert(.classReference, .ref, before: value, [], a: body[value].a, &body)
            let result = insert(
                .callVirtual, .ref, before: value, [classObject, body.operand(value, 0)], a: 14, b: -1, &body)
            let number = insert(.unbox, .int, before: value, [result], &body)
            replace(value, .intToBool, number, &body)
        case .staticLoad:
            let classObject = insert(.classReference, .ref, before: value, [], a: body[value].a, &body)
            let index = insertIndex(body[value].b, before: value, &body)
            makeCall(value, ordinal: 11, [classObject, index], &body)
        case .staticStore:
            let stored = body.operand(value, 0)
            let classObject = insert(.classReference, .ref, before: value, [], a: body[value].a, &body)
            let index = insertIndex(body[value].b, before: value, &body)
            makeCall(value, ordinal: 10, [classObject, index, stored], &body)
            body[value].type = .ref
        case .equal, .notEqual:
            let type = body[value].operandType
            guard type == .float || type == .double else { return }
            let (left, right) = (body.operand(value, 0), body.operand(value, 1))
            let notLess = insert(.greaterOrEqual, .bool, before: value, [left, right], operandType: type, &body)
            let notGreater = insert(.lessOrEqual, .bool, before: value, [left, right], operandType: type, &body)
            body[value].operandType = .none
            if body[value].operation == .equal {
                setOperands(value, [notLess, notGreater], &body)
                body[value].operation = .and
            } else {
                replace(value, .not, insert(.and, .bool, before: value, [notLess, notGreater], &body), &body)
            }
        case .parameter, .argument, .constant, .null, .string, .binary, .this, .thread, .classReference, .add,
            .subtract,
            .multiply, .divide, .remainder, .negate, .and, .or, .xor, .not, .shiftLeft, .shiftRight, .shiftRightLogical,
            .less, .lessOrEqual, .greater, .greaterOrEqual, .sameReference, .differentReference, .isNull, .boolToInt,
            .intToBool, .convert, .box, .unbox, .slotLoad, .slotStore, .new, .newDynamic, .cast, .monitorEnter,
            .monitorExit, .tryPop, .jump, .branch, .switchInt, .returnValue, .throwValue, .tryPush, .removed:
            break
        }
    }

    private mutating func checkArguments(_ value: Value, _ body: borrowing Body) {
        let call = body.instructions[Int(value.index)]
        if call.operandCount > 256 { errors.append((.tooManyArguments(Int(call.operandCount) - 1), call.line)) }
    }

    private func insert(
        _ operation: Operation, _ type: ValueType, before position: Value, _ operands: [Value],
        operandType: ValueType = .none, a: Int32 = 0, b: Int32 = 0, _ body: inout Body
    ) -> Value {
        let start = body.operands.count
        body.operands.append(contentsOf: operands)
        let value = body.makeInstruction(
            operation, type, operandType: operandType, a: a, b: b, operandStart: start, operandCount: operands.count,
            line: body[position].line, range: body[position].range, block: body[position].block)
        body.insert(value, before: position)
        return value
    }

    private func insertBox(_ number: Value, before position: Value, _ body: inout Body) -> Value {
        insert(.box, .ref, before: position, [number], operandType: .int, &body)
    }

    private func insertIndex(_ index: Int32, before position: Value, _ body: inout Body) -> Value {
        insertBox(
            insert(.constant, .int, before: position, [], a: index, b: index < 0 ? -1 : 0, &body), before: position,
            &body)
    }

    private func setOperands(_ value: Value, _ operands: [Value], _ body: inout Body) {
        body[value].operandStart = Int32(truncatingIfNeeded: body.operands.count)
        body[value].operandCount = Int32(truncatingIfNeeded: operands.count)
        body.operands.append(contentsOf: operands)
    }

    private func replace(_ value: Value, _ operation: Operation, _ operand: Value, _ body: inout Body) {
        setOperands(value, [operand], &body)
        body[value].operation = operation
        body[value].a = 0
        body[value].b = 0
    }

    private func makeCall(_ value: Value, ordinal: Int32, _ operands: [Value], _ body: inout Body) {
        setOperands(value, operands, &body)
        body[value].operation = .callVirtual
        body[value].a = ordinal
        body[value].b = -1
    }

    private func splitEdges(_ block: Block, _ body: inout Body) {
        let edges = body.successors(block)
        guard edges.count > 1 else { return }
        var position = block
        let line = body[body[block].last].line
        for index in edges where body.edges[index].argumentCount > 0 {
            let edge = Edge(index)
            let data = body[edge]
            let middle = body.makeBlock()
            body.place(middle, after: position)
            position = middle
            body.redirect(edge, to: middle, argumentStart: 0, argumentCount: 0)
            body.appendJump(
                from: middle, to: data.target, argumentStart: Int(data.argumentStart),
                argumentCount: Int(data.argumentCount), line: line)
        }
    }
}
