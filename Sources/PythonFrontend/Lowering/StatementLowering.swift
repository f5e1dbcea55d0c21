import IR
import PhantomISA

extension FunctionLowering {
    mutating func statements(_ list: [NodeID]) {
        for statement in list {
            // What follows a jump cannot be reached.
            guard builder.isReachable else { return }
            lower(statement)
            if builder.isReachable { settleIfNeeded(statement) }
        }
    }

    /// Where only generators have to be closed, loops and `del` are what leaves them behind in functions; a statement of the module that
    /// runs once may have called such a function.
    private mutating func settleIfNeeded(_ statement: NodeID) {
        if module.noticesEnds || module.isText && scope.kind == .module { return settle(statement) }
        guard !module.guardedGenerators.isEmpty else { return }
        let runsOnce = scope.kind == .module && !enclosures.contains { if case .loop = $0 { true } else { false } }
        if runsOnce {
            if ![.FunctionDef, .ClassDef, .Import, .ImportFrom].contains(tree.kind(statement)) { _ = call(.settle, truth(true)) }
        } else if [.Delete, .For].contains(tree.kind(statement)) {
            settle(statement)
        }
    }

    /// Behind a statement that may have ended objects. One that removes a name, or puts None in the place of something, most likely has.
    private mutating func settle(_ node: NodeID) {
        switch tree.kind(node) {
        case .Delete: _ = call(.settle, truth(true))
        case .Assign:
            let value = tree.child(node, 1)
            var isNone = false
            if tree.kind(value) == .Constant, case .none = tree.constant(value, 0) { isNone = true }
            _ = call(.settle, truth(isNone))
        case .Expr, .AugAssign, .AnnAssign, .For, .AsyncFor, .While, .If, .With, .AsyncWith, .Match, .Try, .TryStar:
            _ = call(.settle, truth(false))
        default: break
        }
    }

    private mutating func lower(_ node: NodeID) {
        mark(node)
        switch tree.kind(node) {
        case .Expr:
            let expression = tree.child(node, 0)
            if module.text == .interactive, scope.kind == .module {
                let shown = value(expression)
                _ = call(.call1, load(module.intern(".display")), shown)
            } else if tree.kind(expression) != .Constant { _ = yieldingValue(expression) }
        case .Assign:
            if pairwise(node) { return }
            let targets = tree.children(node, 0)
            let result = assignedNumber(tree.child(node, 1), to: targets) ?? yieldingValue(tree.child(node, 1))
            for target in targets { assign(target, result) }
        case .AugAssign: augmentedAssignment(node)
        case .AnnAssign:
            let assigned = tree.child(node, 2)
            if !assigned.isNone {
                assign(tree.child(node, 0), assignedNumber(assigned, to: [tree.child(node, 0)]) ?? yieldingValue(assigned))
            }
            let target = tree.child(node, 0)
            guard tree.kind(target) == .Name, tree.value(node, 3) == 1 else { return }
            if currentScope.kind == .class {
                _ = call(.annotate, members, text(tree.name(target, 0)), annotation(tree.child(node, 1)))
            } else if currentScope.kind == .module, module.keepsAnnotations {
                let name = module.intern("__annotations__")
                // A text adds to those that are there.
                let known =
                    module.isText
                    ? call(.callMethod2, callScope(Runtime.TextScope.variables, []), text(module.intern("setdefault")), text(name), call(.dict))
                    : load(name)
                _ = call(.put, known, text(tree.name(target, 0)), annotation(tree.child(node, 1)))
            }
        case .Return:
            guard scope.host.kind == .function else {
                module.report(.outside("return", "function"), span(node))
                return
            }
            let operand = tree.child(node, 0)
            let result = operand.isNone ? builder.null() : yieldingValue(operand)
            // What is done on the way out may yield, and values do not outlive that.
            let kept: Temporary? = generator.isActive && !enclosures.isEmpty ? makeTemporary() : nil
            if let kept { write(kept, result) }
            leave(to: 0)
            if builder.isReachable { finish(kept.map { read($0) } ?? result) }
        case .If:
            let (yes, no, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
            condition(tree.child(node, 0), yes, no)
            start(yes)
            statements(tree.children(node, 1))
            if builder.isReachable { builder.jump(end) }
            start(no)
            statements(tree.children(node, 2))
            if builder.isReachable { builder.jump(end) }
            start(end)
        case .While: whileStatement(node)
        case .For: forStatement(node)
        case .AsyncFor: if canAwait(node, "async for") { forStatement(node) }
        case .Break: jump(node, "break")
        case .Continue: jump(node, "continue")
        case .FunctionDef, .AsyncFunctionDef:
            let decorators = tree.children(node, 3).map { value($0) }
            var result = function(node, name: module.writtenName(node))
            result = decorated(result, tree.children(node, 3), decorators)
            store(tree.name(node, 0), result)
        case .ClassDef: classStatement(node)
        case .Delete: for target in tree.children(node, 0) { delete(target) }
        case .Pass: break
        case .Global: break
        case .Nonlocal:
            for name in tree.list(node, 0) {
                if case .variable = scope.meaning(Symbol(name)) { continue }
                module.report(.noBinding(module.symbols.text(of: Symbol(name))), span(node))
            }
        case .Assert: assertion(node)
        case .Raise: raise(node)
        case .Try, .TryStar: tryStatement(node)
        case .With: withStatement(node, tree.children(node, 0)[...])
        case .Import: importStatement(node)
        case .ImportFrom: importFrom(node)
        case .AsyncWith:
            if canAwait(node, "async with") { withStatement(node, tree.children(node, 0)[...]) }
        case .Match: matchStatement(node)
        default: refuse("this statement", node)
        }
    }

    /// What decorators make of a function or class.
    mutating func decorated(_ value: Value, _ nodes: [NodeID], _ decorators: [Value]) -> Value {
        var result = value
        for (node, decorator) in zip(nodes, decorators).reversed() {
            mark(node)
            result = call(.call1, decorator, result)
        }
        return result
    }

    /// The value of an annotation: its text where its names are not meant to be looked up.
    mutating func annotation(_ node: NodeID) -> Value {
        guard module.defersAnnotations else {
            guard tree.kind(node) == .Starred else { return value(node) }
            // `*args: *T` has what the one thing in `T` is.
            return builder.arrayGet(operate(.unpack, about: 1, [value(tree.child(node, 0))]), int(0))
        }
        return text(ExpressionText.text(of: node, in: tree, symbols: module.symbols))
    }

    // MARK: Assignment

    /// `a, b = b, a`: the values are evaluated first and then assigned, without a tuple.
    private mutating func pairwise(_ node: NodeID) -> Bool {
        let targets = tree.children(node, 0)
        let source = tree.child(node, 1)
        guard targets.count == 1, let target = targets.first, tree.kind(source) == .Tuple,
            tree.kind(target) == .Tuple || tree.kind(target) == .List, !hasYield(source), !hasYield(target)
        else { return false }
        let (places, sources) = (tree.children(target, 0), tree.children(source, 0))
        guard places.count == sources.count, !(places + sources).contains(where: { tree.kind($0) == .Starred }) else {
            return false
        }
        let values = zip(places, sources).map { assignedNumber($1, to: [$0]) ?? value($1) }
        for (place, value) in zip(places, values) { assign(place, value) }
        return true
    }

    mutating func assign(_ target: NodeID, _ result: Value) {
        mark(target)
        switch tree.kind(target) {
        case .Name: store(tree.name(target, 0), result)
        case .Attribute:
            let object = value(tree.child(target, 0))
            _ = call(.setAttribute, object, text(tree.name(target, 1)), result)
        case .Subscript:
            if hasYield(target) {
                let kept = makeTemporary()
                write(kept, result)
                let parts = values([tree.child(target, 0), tree.child(target, 1)])
                _ = call(.setItem, parts[0], parts[1], read(kept))
                return
            }
            let object = value(tree.child(target, 0))
            let index = value(tree.child(target, 1))
            _ = call(.setItem, object, index, result)
        case .Tuple, .List:
            let targets = tree.children(target, 0)
            let star = targets.firstIndex { tree.kind($0) == .Starred } ?? -1
            let items =
                star < 0
                ? operate(.unpack, about: targets.count, [result])
                : call(.unpack, result, boxed(targets.count), boxed(star))
            if targets.contains(where: { hasYield($0) }) {
                let kept = makeTemporary()
                write(kept, items)
                for (index, child) in targets.enumerated() {
                    let part = builder.arrayGet(read(kept), int(index))
                    assign(tree.kind(child) == .Starred ? tree.child(child, 0) : child, part)
                }
                return
            }
            // All of them first: the array is that of the list, which an assignment may change.
            let parts = targets.indices.map { builder.arrayGet(items, int($0)) }
            for (child, part) in zip(targets, parts) {
                assign(tree.kind(child) == .Starred ? tree.child(child, 0) : child, part)
            }
        default: refuse("this target", target)
        }
    }

    private mutating func augmentedAssignment(_ node: NodeID) {
        let target = tree.child(node, 0)
        let operation = tree.value(node, 1)
        if augmentedNumber(node) { return }
        if hasYield(tree.child(node, 2)) { return augmentedYield(node, target) }
        switch tree.kind(target) {
        case .Name:
            let old = load(tree.name(target, 0), at: target)
            let right = value(tree.child(node, 2))
            store(tree.name(target, 0), inplace(operation, old, right))
        case .Attribute:
            let object = value(tree.child(target, 0))
            let name = text(tree.name(target, 1))
            mark(target)
            let old = call(.getAttribute, object, name)
            mark(node)
            let right = value(tree.child(node, 2))
            let result = inplace(operation, old, right)
            mark(target)
            _ = call(.setAttribute, object, name, result)
        default:
            let object = value(tree.child(target, 0))
            let index = value(tree.child(target, 1))
            mark(target)
            let old = call(.getItem, object, index)
            mark(node)
            let right = value(tree.child(node, 2))
            let result = inplace(operation, old, right)
            mark(target)
            _ = call(.setItem, object, index, result)
        }
    }

    /// An augmented assignment whose right side yields.
    private mutating func augmentedYield(_ node: NodeID, _ target: NodeID) {
        let operation = tree.value(node, 1)
        let (object, index, old) = (makeTemporary(), makeTemporary(), makeTemporary())
        switch tree.kind(target) {
        case .Name:
            write(old, load(tree.name(target, 0), at: target))
            let right = value(tree.child(node, 2))
            store(tree.name(target, 0), inplace(operation, read(old), right))
        case .Attribute:
            write(object, value(tree.child(target, 0)))
            write(old, call(.getAttribute, read(object), text(tree.name(target, 1))))
            let right = value(tree.child(node, 2))
            _ = call(
                .setAttribute, read(object), text(tree.name(target, 1)), inplace(operation, read(old), right))
        default:
            write(object, value(tree.child(target, 0)))
            write(index, value(tree.child(target, 1)))
            write(old, call(.getItem, read(object), read(index)))
            let right = value(tree.child(node, 2))
            _ = call(.setItem, read(object), read(index), inplace(operation, read(old), right))
        }
    }

    private mutating func delete(_ target: NodeID) {
        mark(target)
        switch tree.kind(target) {
        case .Name: delete(tree.name(target, 0))
        case .Attribute: _ = call(.deleteAttribute, value(tree.child(target, 0)), text(tree.name(target, 1)))
        case .Subscript:
            let object = value(tree.child(target, 0))
            _ = call(.deleteItem, object, value(tree.child(target, 1)))
        default: for child in tree.children(target, 0) { delete(child) }
        }
    }

    // MARK: Loops

    private mutating func whileStatement(_ node: NodeID) {
        let (head, body, rest, end) = (
            builder.makeBlock(), builder.makeBlock(), builder.makeBlock(), builder.makeBlock()
        )
        builder.jump(head)
        builder.switchTo(head)
        condition(tree.child(node, 0), body, rest)
        start(body)
        enclosures.append(.loop(breakTo: end, continueTo: head))
        statements(tree.children(node, 1))
        enclosures.removeLast()
        if builder.isReachable { builder.jump(head) }
        builder.seal(head)
        start(rest)
        statements(tree.children(node, 2))
        if builder.isReachable { builder.jump(end) }
        start(end)
    }

    /// An iterator for a loop. A range is counted without an object of its own, if `range` still means that.
    mutating func loop(over node: NodeID) -> Value {
        guard module.isRange(node, in: currentScope) else { return call(.loop, value(node)) }
        let arguments = tree.children(node, 1)
        guard !arguments.contains(where: { hasYield($0) }) else { return call(.loop, value(node)) }
        let outer = place
        mark(node)
        defer { place = outer }
        let function = value(tree.child(node, 0))
        var bounds = arguments.map { value($0) }
        if bounds.count == 1 { bounds.insert(builder.box(.long, builder.constant(long: 0)), at: 0) }
        if bounds.count == 2 { bounds.append(builder.box(.long, builder.constant(long: 1))) }
        return operate(.range, about: arguments.count, [function] + bounds)
    }

    private mutating func forStatement(_ node: NodeID) {
        let iterator = generator.isActive ? makeTemporary() : .variable(builder.declareVariable(.ref, inSlot: module.keepsLocals))
        let isAsync = tree.kind(node) == .AsyncFor
        write(iterator, isAsync ? call(.asyncIterator, value(tree.child(node, 1))) : loop(over: tree.child(node, 1)))
        let (head, body, rest, end) = (
            builder.makeBlock(), builder.makeBlock(), builder.makeBlock(), builder.makeBlock()
        )
        builder.jump(head)
        builder.switchTo(head)
        mark(node)
        assign(tree.child(node, 0), loopItem(read(iterator), isAsync, body, rest))
        enclosures.append(.loop(breakTo: end, continueTo: head))
        statements(tree.children(node, 2))
        enclosures.removeLast()
        if builder.isReachable { builder.jump(head) }
        builder.seal(head)
        start(rest)
        statements(tree.children(node, 3))
        if builder.isReachable { builder.jump(end) }
        start(end)
        // The loop keeps what it went over no longer.
        if module.keepsLocals { write(iterator, builder.null()) }
    }

    private mutating func jump(_ node: NodeID, _ word: String) {
        let place = enclosures.lastIndex { if case .loop = $0 { true } else { false } }
        guard let place, case .loop(let breakTo, let continueTo) = enclosures[place] else {
            module.report(word == "break" ? .outside(word, "loop") : .rule("'continue' not properly in loop"), span(node))
            return
        }
        leave(to: place + 1)
        builder.jump(word == "break" ? breakTo : continueTo)
    }

    // MARK: Other statements

    private mutating func assertion(_ node: NodeID) {
        let (fail, pass) = (builder.makeBlock(), builder.makeBlock())
        condition(tree.child(node, 0), pass, fail)
        start(fail)
        let message = tree.child(node, 1)
        if let comparison = decidingComparison(tree.child(node, 0)) { mark(comparison) }
        builder.throwValue(call(.assertion, message.isNone ? unbound() : value(message)))
        start(pass)
    }

    private mutating func raise(_ node: NodeID) {
        let exception = tree.child(node, 0)
        let current = handled.last.map { read($0) }
        if exception.isNone {
            builder.throwValue(current ?? call(.raiseAgain))
            return
        }
        let value = value(exception)
        let cause = tree.child(node, 1)
        let causeValue = cause.isNone ? unbound() : self.value(cause)
        builder.throwValue(call(.raise, value, causeValue, current ?? builder.null()))
    }
}
