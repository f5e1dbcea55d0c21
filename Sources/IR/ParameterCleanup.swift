/// The last step of construction: drops unreachable blocks and needless parameters, and turns the operands of the
/// remaining parameters into arguments of edges.
///
/// Before it, a `.parameter` has one operand per incoming edge, in the order of the edges.
enum ParameterCleanup {
    static func run(_ body: inout Body) {
        let reachable = body.reachableBlocks()
        removeTrivialParameters(&body, reachable)
        makeArguments(&body, reachable)
        var block = body.entry
        while !block.isNone {
            let next = body[block].next
            if !reachable[Int(block.index)] { body.remove(block) }
            block = next
        }
        for index in body.operands.indices where !body.operands[index].isNone {
            var value = body.operands[index]
            while body[value].operation == .removed && body[value].a >= 0 { value = Value(body[value].a) }
            body.operands[index] = value
        }
    }

    private static func resolve(_ body: borrowing Body, _ value: Value) -> Value {
        var value = value
        while body.instructions[Int(value.index)].operation == .removed {
            value = Value(body.instructions[Int(value.index)].a)
        }
        return value
    }

    /// Removes parameters that can only have one value, until none is left: a removal may make parameters trivial that
    /// have it as operand, so those are looked at again.
    private static func removeTrivialParameters(_ body: inout Body, _ reachable: [Bool]) {
        var work: [Value] = []
        for index in body.blocks.indices where reachable[index] {
            var parameter = body.blocks[index].firstParameter
            while !parameter.isNone {
                if body[parameter].operandCount > 0 { work.append(parameter) }
                parameter = body[parameter].next
            }
        }
        if work.isEmpty { return }

        // Users of each parameter among the parameters, as one array with a start index per instruction.
        var userStart = [Int32](repeating: 0, count: body.instructions.count + 1)
        for parameter in work {
            for index in body.operandRange(parameter) {
                let operand = resolve(body, body.operands[index])
                body.operands[index] = operand
                userStart[Int(operand.index) + 1] += 1
            }
        }
        for index in 1..<userStart.count { userStart[index] += userStart[index - 1] }
        var users = [Value](repeating: .none, count: Int(userStart[userStart.count - 1]))
        var fill = userStart
        for parameter in work {
            for index in body.operandRange(parameter) {
                let operand = Int(body.operands[index].index)
                users[Int(fill[operand])] = parameter
                fill[operand] += 1
            }
        }

        // Users of a replacement are those of everything it replaced.
        var replaced = [Int32: [Value]]()
        work.reverse()
        while let parameter = work.popLast() {
            if body[parameter].operation == .removed { continue }
            guard let same = onlyOperand(body, parameter, reachable) else { continue }
            body.unlinkParameter(parameter)
            body[parameter].operation = .removed
            body[parameter].a = same.index
            body[parameter].operandCount = 0
            let key = Int(parameter.index)
            work.append(contentsOf: users[Int(userStart[key])..<Int(userStart[key + 1])])
            var inherited = replaced.removeValue(forKey: parameter.index) ?? []
            work.append(contentsOf: inherited)
            if body[same].operation == .parameter {
                inherited.append(contentsOf: users[Int(userStart[key])..<Int(userStart[key + 1])])
                replaced[same.index, default: []].append(contentsOf: inherited)
            }
        }
    }

    /// The only value other than itself that `parameter` can have, or nil.
    private static func onlyOperand(_ body: borrowing Body, _ parameter: Value, _ reachable: [Bool]) -> Value? {
        var same = Value.none
        var edge = body.blocks[Int(body.instructions[Int(parameter.index)].block.index)].firstIncoming
        for index in body.operandRange(parameter) {
            let source = body.edges[Int(edge.index)].source
            edge = body.edges[Int(edge.index)].nextIncoming
            if !reachable[Int(source.index)] { continue }
            let operand = resolve(body, body.operands[index])
            if operand == parameter || operand == same { continue }
            if !same.isNone { return nil }
            same = operand
        }
        return same.isNone ? nil : same
    }

    /// Gives every edge to a block with parameters its arguments.
    private static func makeArguments(_ body: inout Body, _ reachable: [Bool]) {
        for blockIndex in body.blocks.indices where reachable[blockIndex] && !body.blocks[blockIndex].isHandler {
            let count = Int(body.blocks[blockIndex].parameterCount)
            if count == 0 { continue }
            var edge = body.blocks[blockIndex].firstIncoming
            var number = 0
            while !edge.isNone {
                let start = body.operands.count
                var parameter = body.blocks[blockIndex].firstParameter
                while !parameter.isNone {
                    body.operands.append(resolve(body, body.operand(parameter, number)))
                    parameter = body[parameter].next
                }
                body[edge].argumentStart = Int32(truncatingIfNeeded: start)
                body[edge].argumentCount = Int32(truncatingIfNeeded: count)
                edge = body[edge].nextIncoming
                number += 1
            }
            var parameter = body.blocks[blockIndex].firstParameter
            while !parameter.isNone {
                body[parameter].operandCount = 0
                body[parameter].a = 0
                parameter = body[parameter].next
            }
        }
    }
}

extension Body {
    /// Whether each block can be reached from the entry, by block index.
    public func reachableBlocks() -> [Bool] {
        var reachable = [Bool](repeating: false, count: blocks.count)
        if entry.isNone { return reachable }
        var work = [entry]
        reachable[Int(entry.index)] = true
        while let block = work.popLast() {
            for edge in successors(block) {
                let target = edges[edge].target
                if !reachable[Int(target.index)] {
                    reachable[Int(target.index)] = true
                    work.append(target)
                }
            }
        }
        return reachable
    }
}
