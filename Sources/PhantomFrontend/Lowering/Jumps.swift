import Diagnostics
import IR

// Ways out of loops, switches, try statements and methods (spec/language.md 6.6, 9, L8).
extension ClassLowering {
    /// Where a jump out of a block leads. The enclosure is given by its index.
    enum Exit: Hashable {
        case returning
        case breaking(Int)
        case continuing(Int)
    }

    mutating func lowerBreak(_ id: StatementID) {
        for index in enclosures.indices.reversed() {
            switch enclosures[index] {
            case .loop, .switch:
                leave(.breaking(index), .none)
                return
            case .catcher, .finally: break
            }
        }
        report(StatementDiagnostic.breakOutside, at: tree.span(id))
    }

    mutating func lowerContinue(_ id: StatementID) {
        for index in enclosures.indices.reversed() {
            if case .loop = enclosures[index] {
                leave(.continuing(index), .none)
                return
            }
        }
        report(StatementDiagnostic.continueOutside, at: tree.span(id))
    }

    mutating func lowerReturn(_ value: ExpressionID, _ id: StatementID) {
        if infersResult { return lowerInferredReturn(value, id) }
        let entry = compilation.table.methods[Int(method)]
        guard let expression = value.ifPresent else {
            if result != .void, result != .error {
                report(
                    StatementDiagnostic.returnWithoutValue(method: isInClosure ? "" : text(entry.name)),
                    at: tree.span(id))
            }
            leave(.returning, builder.null())
            return
        }
        if result == .void {
            _ = settled(lower(expression))
            report(StatementDiagnostic.returnValueInVoid, at: tree.span(expression))
            leave(.returning, builder.null())
            return
        }
        let operand = lowerOpen(expression)
        let span = tree.span(expression)
        if let returned = converted(operand, to: result, at: span) {
            let object = reference(returned)
            markLine(tree.nodeSpan(id).start)
            leave(.returning, object)
            return
        }
        report(
            StatementDiagnostic.returnMismatch(found: name(of: operand.type), expected: name(of: result)), at: span,
            labels: compilation.label(entry.span, isInClosure ? "the closure" : "the method"))
        leave(.returning, builder.null())
    }

    /// Leaves the enclosures inside the target, innermost first: catchers are popped, `finally` parts run.
    mutating func leave(_ exit: Exit, _ value: Value) {
        if isDead {
            builder.returnValue(builder.null())
            return
        }
        let target: Int
        switch exit {
        case .returning: target = -1
        case .breaking(let index), .continuing(let index): target = index
        }
        for index in enclosures.indices.reversed() where index > target {
            switch enclosures[index] {
            case .loop, .switch:
                break
            case .catcher:
                // Catchers die with the frame, unless code of ours runs before.
                if exit != .returning || hasFinally(below: index) { builder.tryPop() }
            case .finally(let number):
                enterFinally(number, exit, value)
                return
            }
        }
        switch exit {
        case .returning:
            builder.returnValue(value)
        case .breaking(let index):
            switch enclosures[index] {
            case .loop(let breakTo, _), .switch(let breakTo): builder.jump(breakTo)
            case .catcher, .finally: preconditionFailure("not a target of break")
            }
        case .continuing(let index):
            guard case .loop(_, let continueTo) = enclosures[index] else { preconditionFailure("not a loop") }
            builder.jump(continueTo)
        }
    }

    private func hasFinally(below index: Int) -> Bool {
        enclosures[..<index].contains { if case .finally = $0 { true } else { false } }
    }
}
