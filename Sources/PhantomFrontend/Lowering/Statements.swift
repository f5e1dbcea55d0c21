import Diagnostics
import IR

// Every kind of statement leads from here; the simple ones are done here (spec/language.md 9).
extension ClassLowering {
    /// The statements of a block whose scope has been opened with the mark `scope`.
    mutating func lowerStatements(_ statements: some Sequence<StatementID>, scope: Int) {
        for statement in statements { lowerStatement(statement, scope: scope) }
    }

    /// A statement with a scope of its own: a branch or the body of a loop.
    mutating func lowerScoped(_ id: StatementID) {
        let mark = openScope()
        lowerStatement(id, scope: mark)
        closeScope(mark)
    }

    /// One statement. What cannot be reached is checked like the rest, and then forgotten.
    mutating func lowerStatement(_ id: StatementID, scope: Int) {
        if isDead || builder.isReachable {
            lowerReachable(id, scope: scope)
            return
        }
        if !hasWarnedUnreachable, tree[id] != .empty, tree[id] != .error {
            report(StatementDiagnostic.unreachable, at: tree.span(id))
            hasWarnedUnreachable = true
        }
        isDead = true
        lowerReachable(id, scope: scope)
        isDead = false
        endDeadCode()
    }

    /// Closes the open block of code that cannot be reached.
    mutating func endDeadCode() {
        if !builder.currentBlock.isNone { builder.returnValue(builder.null()) }
    }

    private mutating func lowerReachable(_ id: StatementID, scope: Int) {
        markLine(tree.nodeSpan(id).start)
        switch tree[id] {
        case .empty, .error:
            break
        case .block(let statements):
            let mark = openScope()
            let warned = hasWarnedUnreachable
            lowerStatements(tree[statements], scope: mark)
            hasWarnedUnreachable = warned
            closeScope(mark)
        case .local(let local):
            lowerLocal(local, scope: scope)
        case .expression(let expression):
            lowerExpressionStatement(expression)
        case .increment(let place):
            lowerIncrement(place, .add, "++")
        case .decrement(let place):
            lowerIncrement(place, .subtract, "--")
        case .if(let condition, let then, let otherwise):
            lowerIf(condition, then, otherwise)
        case .while(let condition, let body):
            lowerWhile(condition, body)
        case .doWhile(let body, let condition, let post):
            lowerDoWhile(body, condition, post)
        case .for(let loop):
            lowerFor(tree[loop])
        case .foreach(let loop):
            lowerForeach(tree[loop])
        case .switch(let selector, let statements):
            lowerSwitch(selector, statements)
        case .caseLabel, .caseRange, .defaultLabel:
            // They are at the top level of a switch only, and handled there.
            break
        case .try(let statement):
            lowerTry(tree[statement])
        case .throw(let value):
            let operand = lowerValue(value)
            let thrown = reference(operand)
            markLine(tree.nodeSpan(id).start)
            builder.throwValue(thrown)
        case .return(let value):
            lowerReturn(value, id)
        case .break:
            lowerBreak(id)
        case .continue:
            lowerContinue(id)
        case .assert(let assertion):
            lowerAssert(tree[assertion], id)
        case .synchronized(let object, let body):
            lowerSynchronized(object, body)
        case .superCall(let arguments):
            lowerMisplacedSuper(arguments, id)
        }
    }

    // MARK: Variables

    private mutating func lowerLocal(_ id: LocalID, scope: Int) {
        let syntax = tree[id]
        let span = compilation.nameSpan(tree, syntax.span, syntax.name)
        let isConstant = compilation.checkAttributes(syntax.attributes, unit)
        var type = compilation.resolveVariable(syntax.type, in: unit)
        var initial: Operand?
        if let expression = syntax.initialiser.ifPresent {
            if case .closure = tree[expression], needsCell(syntax.name) {
                // The closure may call itself by the variable's name.
                if syntax.type.isNone { type = .closure }
                let index = declareLocal(
                    syntax.name, type, span, isConstant: isConstant, isInitialised: true, scope: scope)
                write(index, assign(lowerOpen(expression), to: type, at: tree.span(expression)))
                return
            }
            let operand = syntax.type.isNone ? lowerValue(expression) : lowerOpen(expression)
            if syntax.type.isNone {
                // L12; the type of null is that of any object.
                type = operand.type == .null ? .object : operand.type
            }
            initial = assign(operand, to: type, at: tree.span(expression))
        }
        let index = declareLocal(
            syntax.name, type, span, isConstant: isConstant, isInitialised: initial != nil, scope: scope)
        if let initial {
            write(index, initial)
        } else {
            initialise(index)
        }
    }

    /// Adds a local and makes it visible.
    mutating func declareLocal(
        _ name: Symbol, _ type: Type, _ span: Span, isConstant: Bool = false, isInitialised: Bool = true,
        isBoxed: Bool = false, scope: Int
    ) -> Int32 {
        let isHidden = warnIfNamedLikeField(name, span)
        let isCell = needsCell(name)
        let variable = builder.declareVariable(
            isBoxed || isCell ? .ref : type.valueType, name: irName(name),
            className: isCell ? irName(of: .array) : className(type),
            inSlot: !isCell && assignedInTry[name, default: 0] > tryDepth)
        if isCell { builder.writeVariable(variable, builder.new(irName(of: .array))) }
        return bind(
            Local(
                name: name, type: type, variable: variable, span: span, isBoxed: isBoxed, isConstant: isConstant,
                isInitialised: isInitialised, isHiddenByField: isHidden, isCell: isCell),
            scope: scope)
    }

    /// 0 or null (L13).
    mutating func initialise(_ index: Int32) {
        let local = locals[Int(index)]
        if local.isCell {
            builder.writeVariable(local.variable, builder.new(irName(of: .array)))
            let type = local.type
            write(
                index,
                type.isNumeric && !local.isBoxed
                    ? .number(type, builder.constant(type.valueType, bits: 0)) : .reference(type, builder.null()))
            return
        }
        let type = builder.type(of: local.variable)
        builder.writeVariable(local.variable, type == .ref ? builder.null() : builder.constant(type, bits: 0))
    }

    // MARK: Simple statements

    private mutating func lowerExpressionStatement(_ id: ExpressionID) {
        let operand = settled(lower(id))
        if operand.type == .error { return }
        switch tree[id] {
        case .assign, .compoundAssign, .call, .ordinalCall, .computedCall, .new, .newDynamic, .invoke, .error: break
        case .int, .long, .float, .double, .string, .importFile, .null, .this, .name, .absoluteName, .unary, .binary,
            .conditional, .isInstance, .cast, .subscript, .field, .arrayLiteral, .closure:
            report(StatementDiagnostic.noEffect, at: tree.span(id))
        }
    }

    /// `if … else if … else …`, without recursion along the chain.
    private mutating func lowerIf(_ condition: ExpressionID, _ then: StatementID, _ otherwise: StatementID) {
        let end = builder.makeBlock()
        var (condition, then, otherwise) = (condition, then, otherwise)
        while true {
            let whenTrue = builder.makeBlock()
            let whenFalse = otherwise.isNone ? end : builder.makeBlock()
            lowerCondition(condition, whenTrue, whenFalse)
            builder.seal(whenTrue)
            builder.switchTo(whenTrue)
            lowerScoped(then)
            jumpIfReachable(end)
            if otherwise.isNone { break }
            builder.seal(whenFalse)
            builder.switchTo(whenFalse)
            if case .if(let nextCondition, let nextThen, let nextOtherwise) = tree[otherwise] {
                markLine(tree.nodeSpan(otherwise).start)
                (condition, then, otherwise) = (nextCondition, nextThen, nextOtherwise)
                continue
            }
            lowerScoped(otherwise)
            jumpIfReachable(end)
            break
        }
        builder.seal(end)
        builder.switchTo(end)
    }

    mutating func jumpIfReachable(_ block: Block) {
        if builder.isReachable { builder.jump(block) } else { endDeadCode() }
    }

    private mutating func lowerAssert(_ assertion: AssertStatement, _ id: StatementID) {
        let span = tree.nodeSpan(id)
        if assertion.looksLikeCall {
            let candidates = compilation.candidates(ContextualWord.assert.symbol, in: owner)
            if let method = candidates.first(where: { compilation.table.methods[Int($0)].parameters.count == 1 }) {
                let operand = lowerValue(assertion.condition)
                let spans = [tree.span(assertion.condition)]
                if case .found(let chosen) = compilation.resolve(candidates, arguments: [operand.type]) {
                    let values = convertArguments([operand], spans, to: chosen)
                    let entry = compilation.table.methods[Int(chosen)]
                    _ = builder.callVirtual(
                        ordinal: entry.ordinal, selector: irName(entry.name), thisValue(), values)
                } else if operand.type != .error {
                    let parameter = compilation.table.methods[Int(method)].parameters.lowerBound
                    report(
                        ExpressionDiagnostic.argumentMismatch(
                            index: 1, method: "assert", found: name(of: operand.type),
                            expected: name(of: compilation.table.parameters[Int(parameter)].type)),
                        at: spans[0])
                }
                return
            }
        }
        let (holds, fails) = (builder.makeBlock(), builder.makeBlock())
        lowerCondition(assertion.condition, holds, fails)
        builder.seal(holds)
        builder.seal(fails)
        builder.switchTo(fails)
        markLine(span.start)
        let thrown: Operand
        if let value = assertion.thrown.ifPresent {
            thrown = lowerValue(value)
        } else {
            let place = "\(file.path):\(file.line(at: span.start))"
            thrown = string("assertion failed: \(place)")
        }
        builder.throwValue(reference(thrown))
        builder.switchTo(holds)
    }

    /// `super( … )` that is not the first statement of a constructor: a call of a method of that name, or an error.
    private mutating func lowerMisplacedSuper(_ arguments: ExpressionList, _ id: StatementID) {
        let operands = tree[arguments].map { lowerValue($0) }
        let candidates = compilation.candidates(compilation.words.super, in: owner)
        if case .found(let method) = compilation.resolve(candidates, arguments: operands.map(\.type)) {
            let values = convertArguments(operands, tree[arguments].map { tree.span($0) }, to: method)
            let entry = compilation.table.methods[Int(method)]
            _ = builder.callVirtual(ordinal: entry.ordinal, selector: irName(entry.name), thisValue(), values)
            return
        }
        report(
            compilation.table.methods[Int(method)].isConstructor
                ? StatementDiagnostic.superNotFirst : StatementDiagnostic.superNotInConstructor,
            at: tree.span(id))
    }
}
