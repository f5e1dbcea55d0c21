import Diagnostics
import IR

// switch (spec/language.md 9, 12.4).
extension ClassLowering {
    /// The body is lowered before the dispatch: then the variables of the body are known, and each entry of the switch
    /// gives them their initial values (L13), whichever label it goes to.
    mutating func lowerSwitch(_ selectorID: ExpressionID, _ statements: StatementList) {
        let selector = lowerValue(selectorID)
        let head = openBlock()
        let end = builder.makeBlock()
        var labels: [(value: ExpressionID, block: Block)] = []
        var defaultBlock: Block?
        let firstLocal = locals.count
        let mark = openScope()
        enclosures.append(.switch(breakTo: end))
        startNowhere()
        let warned = hasWarnedUnreachable
        for statement in tree[statements] {
            switch tree[statement] {
            case .caseLabel(let value):
                let block = startLabel()
                labels.append((value, block))
                hasWarnedUnreachable = false
            case .defaultLabel:
                let block = startLabel()
                if defaultBlock == nil {
                    defaultBlock = block
                } else {
                    report(StatementDiagnostic.secondDefault, at: tree.span(statement))
                }
                hasWarnedUnreachable = false
            default:
                lowerStatement(statement, scope: mark)
            }
        }
        hasWarnedUnreachable = warned
        jumpIfReachable(end)
        enclosures.removeLast()
        closeScope(mark)
        builder.switchTo(head)
        markLine(tree.nodeSpan(selectorID).start)
        for index in firstLocal..<locals.count where !isSlot(locals[index]) { initialise(Int32(index)) }
        dispatch(selector, labels, otherwise: defaultBlock ?? end)
        for (_, block) in labels { builder.seal(block) }
        if let defaultBlock { builder.seal(defaultBlock) }
        builder.seal(end)
        builder.switchTo(end)
    }

    private func isSlot(_ local: Local) -> Bool { assignedInTry[local.name] != nil }

    /// The open block; a dead one is opened after a terminator.
    private mutating func openBlock() -> Block {
        if builder.currentBlock.isNone { startNowhere() }
        return builder.currentBlock
    }

    /// Makes a block current that nothing leads to.
    private mutating func startNowhere() {
        let block = builder.makeBlock()
        builder.seal(block)
        builder.switchTo(block)
    }

    /// The block of a label; the code before it falls through.
    private mutating func startLabel() -> Block {
        let block = builder.makeBlock()
        jumpIfReachable(block)
        builder.switchTo(block)
        return block
    }

    private mutating func dispatch(
        _ selector: Operand, _ labels: [(value: ExpressionID, block: Block)], otherwise: Block
    ) {
        let constants = labels.map { constantInt($0.value) }
        if selector.type == .int, !constants.contains(nil) {
            var seen: Set<Int32> = []
            var cases: [(value: Int32, target: Block)] = []
            for (constant, label) in zip(constants, labels) {
                guard let constant else { continue }
                if seen.insert(constant).inserted {
                    cases.append((constant, label.block))
                } else {
                    report(StatementDiagnostic.duplicateCase(value: String(constant)), at: tree.span(label.value))
                }
            }
            builder.switchInt(number(selector), default: otherwise, cases: cases)
            return
        }
        // Labels need not be constant: they are tested from top to bottom.
        for (value, block) in labels {
            markLine(tree.nodeSpan(value).start)
            let label = lowerValue(value)
            if selector.type != .error, label.type != .error, !(selector.type.isNumeric && label.type.isNumeric),
                compilation.areUnrelated(selector.type, label.type)
            {
                report(
                    ExpressionDiagnostic.neverEqual(left: name(of: selector.type), right: name(of: label.type)),
                    at: tree.span(value))
            }
            let next = builder.makeBlock()
            let isEqual = equality(selector, label, isNegated: false)
            builder.branch(isEqual, block, next)
            builder.seal(next)
            builder.switchTo(next)
        }
        builder.jump(otherwise)
    }

    /// The value of an expression that is an int literal, with or without a sign.
    private func constantInt(_ id: ExpressionID) -> Int32? {
        switch tree[id] {
        case .int(let value): value
        case .unary(.minus, let operand): constantInt(operand).map { 0 &- $0 }
        case .unary(.complement, let operand): constantInt(operand).map { ~$0 }
        default: nil
        }
    }
}
