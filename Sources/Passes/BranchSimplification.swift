import IR

/// Simplifies control flow:
///
/// * a branch or switch on a constant, or with all edges alike, becomes a jump;
/// * an edge to a block that only jumps on goes to where that leads, and an edge that brings a constant to a block that
///   only branches on it goes to the target chosen;
/// * unreachable blocks go;
/// * a block whose only way in is a jump is joined to the block before it.
struct BranchSimplification {
    /// Uses of each value in the whole body, filled when needed.
    private var uses: [Int32] = []

    static func run(_ body: inout Body) {
        var pass = BranchSimplification()
        pass.countUses(body)
        var block = body.entry
        while !block.isNone {
            pass.simplifyTerminator(block, &body)
            for edge in body.successors(block) { pass.thread(Edge(edge), &body) }
            pass.simplifyTerminator(block, &body)
            block = body[block].next
        }
        pass.removeUnreachable(&body)
        pass.join(&body)
    }

    private mutating func countUses(_ body: borrowing Body) {
        uses = [Int32](repeating: 0, count: body.instructions.count)
        var block = body.entry
        while !block.isNone {
            var value = body.blocks[Int(block.index)].first
            while !value.isNone {
                for index in body.operandRange(value) { uses[Int(body.operands[index].index)] += 1 }
                value = body.instructions[Int(value.index)].next
            }
            for edge in body.successors(block) {
                for index in body.argumentRange(Edge(edge)) { uses[Int(body.operands[index].index)] += 1 }
            }
            block = body.blocks[Int(block.index)].next
        }
    }

    // MARK: Constant conditions

    private func simplifyTerminator(_ block: Block, _ body: inout Body) {
        let terminator = body[block].last
        let instruction = body[terminator]
        guard instruction.operation == .branch || instruction.operation == .switchInt else { return }
        let edges = body.edgeRange(terminator)
        let condition = body[body.operand(terminator, 0)]
        var chosen = -1
        if condition.operation == .constant {
            if instruction.operation == .branch {
                chosen = edges.lowerBound + (condition.bits != 0 ? 0 : 1)
            } else {
                chosen = edges.lowerBound
                for edge in edges.dropFirst() where Int64(body.edges[edge].caseValue) == condition.bits {
                    chosen = edge
                }
            }
        } else if edges.dropFirst().allSatisfy({ areAlike($0, edges.lowerBound, body) }) {
            chosen = edges.lowerBound
        }
        guard chosen >= 0 else { return }
        for edge in edges where edge != chosen { body.detach(Edge(edge)) }
        body[terminator].operation = .jump
        body[terminator].a = Int32(chosen)
        body[terminator].b = 1
        body[terminator].operandCount = 0
        body.edges[chosen].caseValue = 0
    }

    private func areAlike(_ a: Int, _ b: Int, _ body: borrowing Body) -> Bool {
        guard body.edges[a].target == body.edges[b].target else { return false }
        return body.operands[body.argumentRange(Edge(a))].elementsEqual(body.operands[body.argumentRange(Edge(b))])
    }

    // MARK: Threading

    /// Longest chain of blocks an edge is led through; a cycle of them ends there.
    private static let longestChain = 16

    private mutating func thread(_ edge: Edge, _ body: inout Body) {
        for _ in 0..<Self.longestChain {
            let block = body[edge].target
            guard !body[block].isHandler, block != body.entry, block != body[edge].source else { return }
            let terminator = body[block].first
            guard terminator == body[block].last else { return }
            let instruction = body[terminator]
            let next: Int
            switch instruction.operation {
            case .jump:
                next = Int(instruction.a)
                // The moves of an edge that is not the only one of its block need a block anyway.
                let source = body[body[edge].source].last
                if body.edges[next].argumentCount > 0 && body[source].operation != .jump { return }
            case .branch:
                let condition = body.operand(terminator, 0)
                guard body[condition].operation == .parameter, body[condition].block == block else { return }
                let given = body[argument(for: condition, of: edge, body)]
                guard given.operation == .constant else { return }
                next = Int(instruction.a) + (given.bits != 0 ? 0 : 1)
            default: return
            }
            // Uses of the parameters elsewhere would lose their value.
            guard parametersAreLocal(block, terminator, body) else { return }
            if body.edges[next].target == block { return }
            let start = body.operands.count
            for index in body.argumentRange(Edge(next)) {
                let argument = body.operands[index]
                let isParameter = body[argument].operation == .parameter && body[argument].block == block
                let given = isParameter ? self.argument(for: argument, of: edge, body) : argument
                body.operands.append(given)
                uses[Int(given.index)] += 1
            }
            for index in body.argumentRange(edge) { uses[Int(body.operands[index].index)] -= 1 }
            body.redirect(
                edge, to: body.edges[next].target, argumentStart: start, argumentCount: body.operands.count - start)
        }
    }

    private func argument(for parameter: Value, of edge: Edge, _ body: borrowing Body) -> Value {
        var index = Int(body.edges[Int(edge.index)].argumentStart)
        var current = body.blocks[Int(body.instructions[Int(parameter.index)].block.index)].firstParameter
        while current != parameter {
            index += 1
            current = body.instructions[Int(current.index)].next
        }
        return body.operands[index]
    }

    /// Whether the parameters of `block` are used by its terminator only.
    private func parametersAreLocal(_ block: Block, _ terminator: Value, _ body: borrowing Body) -> Bool {
        var parameter = body.blocks[Int(block.index)].firstParameter
        while !parameter.isNone {
            var own: Int32 = 0
            for index in body.operandRange(terminator) where body.operands[index] == parameter { own += 1 }
            for edge in body.edgeRange(terminator) {
                for index in body.argumentRange(Edge(edge)) where body.operands[index] == parameter { own += 1 }
            }
            if uses[Int(parameter.index)] != own { return false }
            parameter = body.instructions[Int(parameter.index)].next
        }
        return true
    }

    // MARK: Unreachable blocks

    private func removeUnreachable(_ body: inout Body) {
        let reachable = body.reachableBlocks()
        var block = body.entry
        while !block.isNone {
            let next = body[block].next
            if !reachable[Int(block.index)] { body.remove(block) }
            block = next
        }
    }

    // MARK: Joining

    private func join(_ body: inout Body) {
        var replacements = Replacements(body)
        var block = body.entry
        while !block.isNone {
            while true {
                let terminator = body[block].last
                guard body[terminator].operation == .jump else { break }
                let edge = Edge(body[terminator].a)
                let target = body[edge].target
                guard body[target].incomingCount == 1, target != block, !body[target].isHandler else { break }
                join(target, to: block, edge, terminator, &body, &replacements)
            }
            block = body[block].next
        }
        replacements.apply(&body)
    }

    private func join(
        _ target: Block, to block: Block, _ edge: Edge, _ terminator: Value, _ body: inout Body,
        _ replacements: inout Replacements
    ) {
        var index = Int(body[edge].argumentStart)
        var parameter = body[target].firstParameter
        while !parameter.isNone {
            let next = body[parameter].next
            replacements.replace(parameter, with: replacements.resolve(body.operands[index]))
            body[parameter].operation = .removed
            body[parameter].a = -1
            index += 1
            parameter = next
        }
        body[target].firstParameter = .none
        body[target].lastParameter = .none
        body[target].parameterCount = 0
        body.remove(terminator)
        var value = body[target].first
        while !value.isNone {
            body[value].block = block
            value = body[value].next
        }
        for edge in body.successors(target) { body.edges[edge].source = block }
        let (first, last, before) = (body[target].first, body[target].last, body[block].last)
        body[first].previous = before
        if before.isNone { body[block].first = first } else { body[before].next = first }
        body[block].last = last
        body[target].first = .none
        body[target].last = .none
        body.remove(target)
    }
}
