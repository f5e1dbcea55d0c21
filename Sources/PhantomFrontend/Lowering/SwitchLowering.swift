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
        var labels: [SwitchLabel] = []
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
                labels.append(SwitchLabel(value: value, last: .none, block: block))
                hasWarnedUnreachable = false
            case .caseRange(let first, let last):
                let block = startLabel()
                labels.append(SwitchLabel(value: first, last: last, block: block))
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
        for index in firstLocal..<locals.count where locals[index].isCell || !isSlot(locals[index]) { initialise(Int32(index)) }
        dispatch(selector, labels, otherwise: defaultBlock ?? end)
        for label in labels { builder.seal(label.block) }
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
}
