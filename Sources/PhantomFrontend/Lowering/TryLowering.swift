import Diagnostics
import IR

/// A `finally` part that is waited for: there is one copy of its code, and a variable says where to go on after it.
struct PendingFinally {
    /// Where its code begins.
    var entry: Block
    /// Why it runs: 0 normal end, 1 exception, then the exits by their place in the list + 2.
    var reason: Variable
    /// The exception, or the value to return.
    var value: Variable
    var exits: [ClassLowering.Exit] = []
}

// try, catch, finally (spec/language.md 9, L8, L16).
extension ClassLowering {
    mutating func lowerTry(_ statement: TryStatement) {
        tryDepth += 1
        if statement.finally.isNone {
            lowerCatches(statement)
        } else {
            lowerProtected(
                { $0.lowerCatches(statement) }, finally: { $0.lowerScoped(statement.finally) })
        }
        tryDepth -= 1
    }

    /// `synchronized( e ) S`: the monitor of the object is left on every way out (L24).
    mutating func lowerSynchronized(_ object: ExpressionID, _ body: StatementID) {
        let operand = lowerValue(object)
        if operand.type.isNumeric {
            report(StatementDiagnostic.lockNeedsObject(found: name(of: operand.type)), at: tree.span(object))
        }
        lowerLocked(reference(operand)) { $0.lowerScoped(body) }
    }

    /// Lowers code during which the monitor of an object is held.
    mutating func lowerLocked(_ object: Value, _ body: (inout ClassLowering) -> Void) {
        builder.monitorEnter(object)
        tryDepth += 1
        lowerProtected(body, finally: { $0.builder.monitorExit(object) })
        tryDepth -= 1
    }

    private mutating func lowerCatches(_ statement: TryStatement) {
        if statement.catches.isEmpty {
            lowerScoped(statement.body)
            return
        }
        let types = catchTypes(statement)
        let end = builder.makeBlock()
        // The last clause's catcher is pushed first, so that the first clause is asked first.
        var handlers: [(block: Block, caught: Value)] = []
        for type in types.reversed() {
            let (protected, handler) = (builder.makeBlock(), builder.makeBlock())
            let caught = builder.tryPush(className: catchName(type), protected: protected, handler: handler)
            handlers.append((handler, caught))
            builder.switchTo(protected)
            enclosures.append(.catcher)
        }
        handlers.reverse()
        lowerScoped(statement.body)
        if builder.isReachable {
            for _ in types { builder.tryPop() }
        }
        jumpIfReachable(end)
        enclosures.removeLast(types.count)
        for (index, clause) in statement.catches.enumerated() {
            builder.switchTo(handlers[index].block)
            markLine(clause.span.start)
            // Catchers of the later clauses are still active.
            for _ in (index + 1)..<max(index + 1, types.count) { builder.tryPop() }
            lowerHandler(clause, types[index], handlers[index].caught)
            jumpIfReachable(end)
        }
        builder.seal(end)
        builder.switchTo(end)
    }

    private mutating func lowerHandler(_ clause: CatchClause, _ type: Type, _ caught: Value) {
        let mark = openScope()
        let span = compilation.nameSpan(tree, clause.span, clause.name)
        let index = declareLocal(clause.name, type, span, isBoxed: true, scope: mark)
        write(index, .reference(type, caught, isNeverNull: true))
        lowerStatement(clause.body, scope: openScope())
        closeScope(mark)
    }

    private mutating func catchName(_ type: Type) -> IR.Name {
        type == .unknown || type == .error ? irName(of: .object) : className(type)
    }

    /// The types of the catch clauses, with a warning for those that come too late.
    private mutating func catchTypes(_ statement: TryStatement) -> [Type] {
        var types: [Type] = []
        for clause in statement.catches {
            let type = compilation.resolveVariable(clause.type, in: unit)
            for earlier in types where type != .error && earlier != .error && catches(earlier, type) {
                report(
                    StatementDiagnostic.unreachableCatch(type: name(of: type), earlier: name(of: earlier)),
                    at: tree.span(clause.type))
                break
            }
            types.append(type)
        }
        return types
    }

    private func catches(_ earlier: Type, _ later: Type) -> Bool {
        if earlier == later || earlier == .object || earlier == .unknown { return true }
        guard let from = later.classIndex, let to = earlier.classIndex else { return false }
        compilation.require(from)
        return compilation.table.distance(from: from, to: to) != nil
    }

    // MARK: finally

    /// Lowers `body`, and `last` behind every way out of it.
    private mutating func lowerProtected(
        _ body: (inout ClassLowering) -> Void, finally last: (inout ClassLowering) -> Void
    ) {
        let entry = builder.makeBlock()
        let (protected, handler) = (builder.makeBlock(), builder.makeBlock())
        let number = pendingFinally.count
        pendingFinally.append(
            PendingFinally(
                entry: entry, reason: builder.declareVariable(.int), value: builder.declareVariable(.ref)))
        let caught = builder.tryPush(className: irName(of: .object), protected: protected, handler: handler)
        enclosures.append(.finally(number))
        enclosures.append(.catcher)
        builder.switchTo(protected)
        body(&self)
        enclosures.removeLast(2)
        let endsNormally = builder.isReachable
        if endsNormally {
            builder.tryPop()
            enter(number, reason: 0, builder.null())
        } else {
            endDeadCode()
        }
        builder.switchTo(handler)
        enter(number, reason: 1, caught)
        builder.seal(entry)
        builder.switchTo(entry)
        last(&self)
        let pending = pendingFinally.removeLast()
        if builder.isReachable { goOn(after: pending, endsNormally: endsNormally) }
    }

    private mutating func enter(_ number: Int, reason: Int32, _ value: Value) {
        let pending = pendingFinally[number]
        builder.writeVariable(pending.reason, builder.constant(int: reason))
        builder.writeVariable(pending.value, value)
        builder.jump(pending.entry)
    }

    /// On the way out, the `finally` part `number` has to run first.
    mutating func enterFinally(_ number: Int, _ exit: Exit, _ value: Value) {
        let place: Int
        if let known = pendingFinally[number].exits.firstIndex(of: exit) {
            place = known
        } else {
            place = pendingFinally[number].exits.count
            pendingFinally[number].exits.append(exit)
        }
        enter(number, reason: Int32(truncatingIfNeeded: place + 2), value.isNone ? builder.null() : value)
    }

    /// The `finally` code has ended: goes on where its reason says.
    private mutating func goOn(after pending: PendingFinally, endsNormally: Bool) {
        let reason = builder.readVariable(pending.reason)
        let value = builder.readVariable(pending.value)
        let (end, rethrow) = (builder.makeBlock(), builder.makeBlock())
        let exits = pending.exits.map { ($0, builder.makeBlock()) }
        // Without a normal end nothing behind the statement can be reached.
        var cases: [(value: Int32, target: Block)] = []
        if endsNormally { cases.append((1, rethrow)) }
        for (index, exit) in exits.enumerated() { cases.append((Int32(truncatingIfNeeded: index + 2), exit.1)) }
        builder.switchInt(reason, default: endsNormally ? end : rethrow, cases: cases)
        builder.seal(rethrow)
        builder.switchTo(rethrow)
        builder.throwValue(value)
        for (exit, block) in exits {
            builder.seal(block)
            builder.switchTo(block)
            leave(exit, value)
        }
        builder.seal(end)
        builder.switchTo(end)
    }

    // MARK: Variables that live through exceptions

    /// Finds the names that are assigned inside try statements, with the greatest depth of such a place.
    /// A method that holds a monitor is like a try statement as a whole.
    mutating func findAssignmentsInTry(_ body: StatementID, isLocked: Bool) {
        guard isLocked || compilation.units[unit].hasProtectedCode else { return }
        var finder = TryAssignmentFinder(tree: tree)
        finder.visit(body, depth: isLocked ? 1 : 0)
        assignedInTry = finder.depths
    }
}

/// Walks a method body for the names that try statements assign.
private struct TryAssignmentFinder {
    let tree: SyntaxTree
    var depths: [Symbol: Int32] = [:]

    mutating func visit(_ id: StatementID, depth: Int32) {
        guard !id.isNone else { return }
        switch tree[id] {
        case .empty, .break, .continue, .defaultLabel, .error: break
        case .block(let statements): for statement in tree[statements] { visit(statement, depth: depth) }
        case .local(let local): visit(tree[local].initialiser, depth: depth)
        case .expression(let expression), .throw(let expression), .return(let expression), .caseLabel(let expression):
            visit(expression, depth: depth)
        case .caseRange(let first, let last):
            visit(first, depth: depth)
            visit(last, depth: depth)
        case .increment(let place), .decrement(let place):
            note(place, depth: depth)
            visit(place, depth: depth)
        case .if(let condition, let then, let otherwise):
            visit(condition, depth: depth)
            visit(then, depth: depth)
            visit(otherwise, depth: depth)
        case .while(let condition, let body):
            visit(condition, depth: depth)
            visit(body, depth: depth)
        case .doWhile(let body, let condition, let post):
            visit(body, depth: depth)
            visit(condition, depth: depth)
            visit(post, depth: depth)
        case .for(let loop):
            let loop = tree[loop]
            for statement in tree[loop.initialisers] { visit(statement, depth: depth) }
            visit(loop.condition, depth: depth)
            for statement in tree[loop.steps] { visit(statement, depth: depth) }
            visit(loop.body, depth: depth)
        case .foreach(let loop):
            visit(tree[loop].container, depth: depth)
            visit(tree[loop].body, depth: depth)
        case .switch(let selector, let statements):
            visit(selector, depth: depth)
            for statement in tree[statements] { visit(statement, depth: depth) }
        case .try(let statement):
            let statement = tree[statement]
            visit(statement.body, depth: depth + 1)
            for clause in statement.catches { visit(clause.body, depth: depth + 1) }
            visit(statement.finally, depth: depth + 1)
        case .assert(let assertion):
            visit(tree[assertion].condition, depth: depth)
            visit(tree[assertion].thrown, depth: depth)
        case .synchronized(let object, let body):
            visit(object, depth: depth)
            visit(body, depth: depth + 1)
        case .superCall(let arguments): visit(arguments, depth: depth)
        }
    }

    private mutating func visit(_ list: ExpressionList, depth: Int32) {
        for expression in tree[list] { visit(expression, depth: depth) }
    }

    private mutating func visit(_ id: ExpressionID, depth: Int32) {
        guard depth > 0, !id.isNone else { return }
        switch tree[id] {
        case .int, .long, .float, .double, .string, .importFile, .null, .this, .name, .absoluteName, .error: break
        case .unary(_, let operand), .isInstance(let operand, _), .cast(_, let operand), .field(let operand, _):
            visit(operand, depth: depth)
        case .binary(_, let left, let right), .subscript(let left, let right):
            visit(left, depth: depth)
            visit(right, depth: depth)
        case .conditional(let condition, let yes, let no):
            visit(condition, depth: depth)
            visit(yes, depth: depth)
            visit(no, depth: depth)
        case .assign(let place, let value), .compoundAssign(_, let place, let value):
            note(place, depth: depth)
            visit(place, depth: depth)
            visit(value, depth: depth)
        case .call(let receiver, _, let arguments), .ordinalCall(let receiver, _, let arguments):
            visit(receiver, depth: depth)
            visit(arguments, depth: depth)
        case .computedCall(let receiver, let ordinal, let arguments):
            visit(receiver, depth: depth)
            visit(ordinal, depth: depth)
            visit(arguments, depth: depth)
        case .new(_, let arguments), .arrayLiteral(let arguments): visit(arguments, depth: depth)
        case .invoke(let callee, let arguments):
            visit(callee, depth: depth)
            visit(arguments, depth: depth)
        // What a closure assigns of this method's variables lies in cells.
        case .closure: break
        case .newDynamic(let classValue, _, let arguments):
            visit(classValue, depth: depth)
            visit(arguments, depth: depth)
        }
    }

    private mutating func note(_ place: ExpressionID, depth: Int32) {
        guard depth > 0, case .name(let name) = tree[place] else { return }
        depths[name] = max(depths[name, default: 0], depth)
    }
}
