import Diagnostics
import IR

// Loops (spec/language.md 9, 12.2, L15).
extension ClassLowering {
    /// Whether a condition is a number that is not 0: the loop ends by `break` only.
    private func isAlwaysTrue(_ id: ExpressionID) -> Bool {
        if case .int(let value) = tree[id] { return value != 0 }
        return false
    }

    /// Lowers the body of a loop. The current block is the body's.
    private mutating func lowerLoopBody(_ body: StatementID, breakTo: Block, continueTo: Block) {
        enclosures.append(.loop(breakTo: breakTo, continueTo: continueTo))
        lowerScoped(body)
        enclosures.removeLast()
        jumpIfReachable(continueTo)
    }

    mutating func lowerWhile(_ condition: ExpressionID, _ body: StatementID) {
        let (head, start, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.jump(head)
        builder.switchTo(head)
        lowerLoopCondition(condition, start, end)
        builder.seal(start)
        builder.switchTo(start)
        lowerLoopBody(body, breakTo: end, continueTo: head)
        builder.seal(head)
        builder.seal(end)
        builder.switchTo(end)
    }

    private mutating func lowerLoopCondition(_ condition: ExpressionID, _ whenTrue: Block, _ whenFalse: Block) {
        markLine(tree.nodeSpan(condition).start)
        if isAlwaysTrue(condition) {
            builder.jump(whenTrue)
        } else {
            lowerCondition(condition, whenTrue, whenFalse)
        }
    }

    /// Order: body, condition, post, body, … `continue` goes to the condition.
    mutating func lowerDoWhile(_ body: StatementID, _ condition: ExpressionID, _ post: StatementID) {
        let (start, test, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.jump(start)
        builder.switchTo(start)
        lowerLoopBody(body, breakTo: end, continueTo: test)
        builder.seal(test)
        builder.switchTo(test)
        if builder.isReachable {
            let again = post.isNone ? start : builder.makeBlock()
            lowerLoopCondition(condition, again, end)
            if !post.isNone {
                builder.seal(again)
                builder.switchTo(again)
                // A `continue` here has done its post part.
                lowerLoopBody(post, breakTo: end, continueTo: start)
            }
        } else {
            isDead = true
            _ = lowerValue(condition)
            if !post.isNone {
                enclosures.append(.loop(breakTo: end, continueTo: start))
                lowerScoped(post)
                enclosures.removeLast()
            }
            isDead = false
            jumpIfReachable(end)
        }
        builder.seal(start)
        builder.seal(end)
        builder.switchTo(end)
    }

    mutating func lowerFor(_ loop: ForStatement) {
        let mark = openScope()
        lowerStatements(tree[loop.initialisers], scope: mark)
        let (head, start, step, end) = (
            builder.makeBlock(), builder.makeBlock(), builder.makeBlock(), builder.makeBlock()
        )
        builder.jump(head)
        builder.switchTo(head)
        if loop.condition.isNone {
            builder.jump(start)
        } else {
            lowerLoopCondition(loop.condition, start, end)
        }
        builder.seal(start)
        builder.switchTo(start)
        lowerLoopBody(loop.body, breakTo: end, continueTo: step)
        builder.seal(step)
        builder.switchTo(step)
        let isStepDead = !isDead && !builder.isReachable
        if isStepDead { isDead = true }
        for statement in tree[loop.steps] { lowerStatement(statement, scope: mark) }
        if isStepDead { isDead = false }
        jumpIfReachable(head)
        builder.seal(head)
        builder.seal(end)
        builder.switchTo(end)
        closeScope(mark)
    }

    // MARK: foreach

    mutating func lowerForeach(_ loop: ForeachStatement) {
        let container = lowerValue(loop.container)
        if container.type.isContainer {
            lowerArrayLoop(loop, container, size: builder.arraySize(container.value))
        } else if compilation.isOwnContainer(container.type), iteratorResult(of: container.type) == nil,
            isIndexed(container.type), let size = containerSize(container)
        {
            lowerArrayLoop(loop, container, size: size)
        } else {
            lowerIteratorLoop(loop, container)
        }
    }

    /// The size is taken once, before the loop.
    private mutating func lowerArrayLoop(_ loop: ForeachStatement, _ array: Operand, size: Value) {
        let position = builder.declareVariable(.int)
        builder.writeVariable(position, builder.constant(int: 0))
        let (head, start, step, end) = (
            builder.makeBlock(), builder.makeBlock(), builder.makeBlock(), builder.makeBlock()
        )
        builder.jump(head)
        builder.switchTo(head)
        let current = builder.readVariable(position)
        builder.branch(builder.compare(.less, .int, current, size), start, end)
        builder.seal(start)
        builder.switchTo(start)
        let value = elementValue(array, builder.readVariable(position), at: tree.span(loop.container))
        lowerForeachBody(
            loop, .reference(value.type, reference(value)), breakTo: end, continueTo: step)
        builder.seal(step)
        builder.switchTo(step)
        let next = builder.binaryOperation(.add, .int, builder.readVariable(position), builder.constant(int: 1))
        builder.writeVariable(position, next)
        builder.jump(head)
        builder.seal(head)
        builder.seal(end)
        builder.switchTo(end)
    }

    /// Declares the variable, which is constant, and lowers the body.
    private mutating func lowerForeachBody(
        _ loop: ForeachStatement, _ value: Operand, breakTo: Block, continueTo: Block
    ) {
        let mark = openScope()
        let span = compilation.nameSpan(tree, loop.variableSpan, loop.variable)
        let index = declareLocal(loop.variable, value.type, span, isConstant: true, isBoxed: true, scope: mark)
        write(index, value)
        lowerLoopBody(loop.body, breakTo: breakTo, continueTo: continueTo)
        closeScope(mark)
    }

    /// `it = c.8()`, then `hasNext` and `next` of the iterator's static type, or by name.
    private mutating func lowerIteratorLoop(_ loop: ForeachStatement, _ container: Operand) {
        var iteratorType = Type.unknown
        if container.type != .error, container.type != .unknown {
            guard let found = iteratorResult(of: container.type) else {
                report(
                    StatementDiagnostic.notIterable(found: name(of: container.type)), at: tree.span(loop.container))
                lowerBrokenLoop(loop)
                return
            }
            iteratorType = found
        }
        let iterator = Operand.reference(
            iteratorType,
            builder.callVirtual(
                ordinal: Compilation.iteratorOrdinal, selector: irName(compilation.words.iterator),
                reference(container), EmptyCollection(), className: className(iteratorType)))
        let (head, start, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.jump(head)
        builder.switchTo(head)
        markLine(tree.nodeSpan(loop.container).start)
        let more = callIterator(iterator, ContextualWord.hasNext.symbol, fallback: .int)
        builder.branch(truth(more), start, end)
        builder.seal(start)
        builder.switchTo(start)
        var value = callIterator(iterator, ContextualWord.next.symbol, fallback: .unknown)
        if compilation.isOwnContainer(container.type) {
            let element = self.element(value, as: elementType(of: container.type))
            value = .reference(element.type, reference(element))
        }
        lowerForeachBody(loop, value, breakTo: end, continueTo: head)
        builder.seal(head)
        builder.seal(end)
        builder.switchTo(end)
    }

    /// Checks the body of a loop through something that nobody can go through.
    private mutating func lowerBrokenLoop(_ loop: ForeachStatement) {
        let (start, end) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.constant(bool: true), start, end)
        builder.seal(start)
        builder.switchTo(start)
        lowerForeachBody(loop, errorOperand(), breakTo: end, continueTo: end)
        builder.seal(end)
        builder.switchTo(end)
    }

    /// The result type of the method with ordinal 8 and no parameters; nil if the class has none.
    private func iteratorResult(of type: Type) -> Type? {
        guard !type.isNumeric, type != .string, let id = type.classIndex else { return nil }
        compilation.require(id)
        if id == .object { return .unknown }
        if compilation.table[id].isInterface { return .unknown }
        var current = id
        while current != .none {
            for method in compilation.table[current].methods {
                let entry = compilation.table.methods[Int(method)]
                if entry.ordinal == Compilation.iteratorOrdinal, entry.parameters.isEmpty, entry.result != .void {
                    return entry.result
                }
            }
            current = compilation.table[current].parent
        }
        return compilation.table[id].hasBrokenAncestor ? .unknown : nil
    }

    private mutating func callIterator(_ iterator: Operand, _ name: Symbol, fallback: Type) -> Operand {
        if let id = iterator.type.classIndex {
            let candidates = compilation.candidates(name, in: id)
            if let method = candidates.first(where: { compilation.table.methods[Int($0)].parameters.isEmpty }) {
                let entry = compilation.table.methods[Int(method)]
                if !compilation.table[entry.owner].isInterface {
                    let type = name == ContextualWord.hasNext.symbol ? .int : entry.result
                    return .reference(
                        type,
                        builder.callVirtual(
                            ordinal: entry.ordinal, selector: irName(name), iterator.value, EmptyCollection(),
                            className: className(type)))
                }
            }
        }
        return .reference(fallback, builder.callByName(irName(name), iterator.value, EmptyCollection()))
    }
}
