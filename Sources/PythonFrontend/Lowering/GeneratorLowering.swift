import IR
import PhantomISA

/// The code of a generator: a method `resume` that is entered again behind each `yield`.
///
/// Its variables lie in an array, the frame, since nothing else outlives the return of a method. A `yield` stores where to
/// go on, and returns; the dispatch at the start of the method goes there. A place in protected code is reached through the
/// start of that code, which activates its catcher and has a dispatch of its own. What was thrown into the generator is
/// raised at the place.
struct GeneratorState {
    var isActive = false
    var frame = Value.none
    var object = Value.none
    var sent = Value.none
    var thrown = Value.none
    /// Number of `yield`s so far; each has its number, from 1 on.
    var pointCount = 0
    /// Where each number leads from the start of the method.
    var points: [(value: Int32, target: Block)] = []
    /// Protected code that is open or has been.
    var regions: [Region] = []
    /// The number of the place to go on at, 0 once it is reached.
    var target: IR.Variable?

    /// Protected code.
    struct Region {
        /// Activates the catcher.
        var entry: Block
        /// Goes on at a place behind a `yield`, or at the start of the code.
        var dispatch: Block
        var body: Block
        var points: [(value: Int32, target: Block)] = []
    }
    private var placeCount = 0

    mutating func newPlace() -> Int {
        placeCount += 1
        return placeCount - 1
    }

    /// A state in which the first places of the frame are taken.
    init(taken: Int = 0) { placeCount = taken }
}

extension FunctionLowering {
    // MARK: Making one

    /// Ends the method with a new generator whose frame starts with the parameters.
    mutating func makeGenerator(_ parameters: [Value], isGuarded: Bool = false) {
        let object = builder.new(unit.names.intern(Runtime.generator))
        _ = builder.callVirtual(
            ordinal: Runtime.generatorStart, object, [core, builder.this(), array(parameters)])
        if isGuarded { _ = builder.callVirtual(ordinal: Runtime.generatorGuard, object, []) }
        guard scope.isAsync else { return builder.returnValue(object) }
        builder.returnValue(call(.coroutine, object, boxed(scope.yieldsValues ? 1 : 0)))
    }

    /// A generator for a generator expression; the first iterable belongs to the code around.
    mutating func generatorExpression(_ node: NodeID) -> Value {
        guard let inner = currentScope.children[node.index] else { return builder.null() }
        let className = module.uniqueName(below: unit.names[unit.name], "genexpr")
        var lowering = FunctionLowering(module, inner, name: className)
        let line = Int32(module.file.line(at: tree.place(node).start))
        lowering.definite = DefiniteAssignment.nodes(ofGenerator: node, in: inner, tree, excluded: module.deletedNames)
        lowering.begin(argumentCount: 1)
        lowering.makeGenerator([lowering.builder.argument(0)])
        lowering.addMethod("call1", ordinal: Runtime.call + 1, parameters: 1, line: line)
        lowering.lowerResume(node, [], line)
        module.units.append(lowering.unit)
        let generators = tree.children(node, 1)
        let isAsync = tree.value(generators[0], 3) == 1
        let first = isAsync ? call(.asyncIterator, value(tree.child(generators[0], 1))) : loop(over: tree.child(generators[0], 1))
        let function = makeFunction(
            className, qualifier + "<genexpr>", inner, array([text(Array(".0".utf8))]), array([unbound()]),
            array((0..<5).map { boxed($0 == 0 ? 1 : 0) }))
        return builder.callVirtual(ordinal: Runtime.call + 1, function, [first])
    }

    // MARK: The method `resume`

    mutating func lowerResume(_ node: NodeID, _ parameters: [NodeID], _ line: Int32) {
        let isExpression = tree.kind(node) == .GeneratorExp
        begin(argumentCount: 5)
        builder.line = line
        generator = GeneratorState(taken: isExpression ? 1 : parameters.count)
        generator.isActive = true
        generator.object = builder.argument(0)
        generator.frame = builder.argument(1)
        let state = builder.unbox(.int, builder.argument(2))
        generator.sent = builder.argument(3)
        generator.thrown = builder.argument(4)
        let target = builder.declareVariable(.int, inSlot: true)
        generator.target = target
        let (dispatch, first) = (builder.makeBlock(), builder.makeBlock())
        builder.writeVariable(target, state)
        builder.jump(dispatch)
        builder.switchTo(first)
        var values: [Symbol: Value] = [:]
        for (index, parameter) in parameters.enumerated() {
            values[tree.name(parameter, 0)] = builder.arrayGet(generator.frame, int(index))
        }
        declareVariables(of: scope, parameters: values)
        if isExpression {
            let exit = builder.makeBlock()
            mark(node)
            clause(0, .frame(0), node, exit)
            start(exit)
        } else if tree.kind(node) == .Lambda {
            finish(yieldingValue(tree.child(node, 1)))
        } else {
            statements(tree.children(node, 2))
        }
        if builder.isReachable { finish(builder.null()) }
        builder.switchTo(dispatch)
        builder.seal(dispatch)
        builder.switchInt(state, default: first, cases: generator.points)
        builder.seal(first)
        for point in generator.points { builder.seal(point.target) }
        addMethod("resume", ordinal: Runtime.resume, parameters: 5, line: line)
        generator = GeneratorState()
    }

    /// Ends the function with a result.
    mutating func finish(_ result: Value) {
        guard generator.isActive else { return builder.returnValue(result) }
        _ = builder.callVirtual(ordinal: Runtime.generatorFinish, generator.object, [result])
        builder.returnValue(unbound())
    }

    private mutating func clause(_ index: Int, _ iterator: Temporary, _ node: NodeID, _ exit: Block) {
        let generators = tree.children(node, 1)
        let (head, body) = (builder.makeBlock(), builder.makeBlock())
        builder.jump(head)
        builder.switchTo(head)
        assign(tree.child(generators[index], 0), loopItem(read(iterator), tree.value(generators[index], 3) == 1, body, exit))
        mark(node)
        for test in tree.children(generators[index], 2) {
            let pass = builder.makeBlock()
            condition(test, pass, head)
            start(pass)
        }
        if index + 1 < generators.count {
            let inner = makeTemporary()
            let isAsync = tree.value(generators[index + 1], 3) == 1
            write(inner, isAsync ? call(.asyncIterator, value(tree.child(generators[index + 1], 1))) : loop(over: tree.child(generators[index + 1], 1)))
            clause(index + 1, inner, node, head)
        } else {
            let element = value(tree.child(node, 0))
            _ = yield(scope.host.yieldsValues ? call(.asyncValue, element) : element)
            builder.jump(head)
        }
        builder.seal(head)
    }

    // MARK: yield

    /// The value of an expression that may be a `yield`.
    mutating func yieldingValue(_ node: NodeID) -> Value {
        guard generator.isActive else { return value(node) }
        mark(node)
        switch tree.kind(node) {
        case .Yield:
            let operand = tree.child(node, 0)
            let given = operand.isNone ? builder.null() : value(operand)
            return yield(scope.host.yieldsValues ? call(.asyncValue, given) : given)
        case .YieldFrom: return delegate(call(.iterate, value(tree.child(node, 0))))
        default: return value(node)
        }
    }

    /// The result of an iterator whose values this generator gives on; a jump to `ending` if it is the end of an
    /// asynchronous iteration.
    private mutating func delegate(_ source: Value, ending: Block? = nil) -> Value {
        let iterator = makeTemporary()
        write(iterator, source)
        let (sent, thrown) = (builder.declareVariable(.ref), builder.declareVariable(.ref))
        builder.writeVariable(sent, builder.null())
        builder.writeVariable(thrown, unbound())
        let (head, body, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.jump(head)
        builder.switchTo(head)
        let item: Value
        if ending == nil {
            // Most of the time nothing is sent or thrown.
            let found = builder.declareVariable(.ref)
            let (unthrown, plain, other, ready) = (
                builder.makeBlock(), builder.makeBlock(), builder.makeBlock(), builder.makeBlock()
            )
            builder.branch(isUnbound(builder.readVariable(thrown)), unthrown, other)
            start(unthrown)
            builder.branch(builder.isNull(builder.readVariable(sent)), plain, other)
            start(plain)
            builder.writeVariable(found, next(read(iterator)))
            builder.jump(ready)
            start(other)
            builder.writeVariable(found, call(.delegate, read(iterator), builder.readVariable(sent), builder.readVariable(thrown)))
            builder.jump(ready)
            start(ready)
            item = builder.readVariable(found)
        } else {
            item = call(.delegateNext, read(iterator), builder.readVariable(sent), builder.readVariable(thrown))
        }
        builder.branch(isUnbound(item), end, body)
        start(body)
        suspend(item)
        builder.writeVariable(sent, generator.sent)
        builder.writeVariable(thrown, generator.thrown)
        builder.jump(head)
        builder.seal(head)
        start(end)
        if let ending {
            let more = builder.makeBlock()
            builder.branch(flag(call(.asyncEnded)), ending, more)
            start(more)
        }
        return call(.generatorResult, read(iterator))
    }

    // MARK: await

    /// The result of something that is waited for.
    mutating func awaitValue(_ awaited: Value) -> Value { delegate(call(.awaitable, awaited)) }

    /// The next value of a loop at the start of its body; a jump to `exit` at the end.
    mutating func loopItem(_ iterator: Value, _ isAsync: Bool, _ body: Block, _ exit: Block) -> Value {
        if isAsync {
            let item = delegate(call(.asyncNext, iterator), ending: exit)
            builder.jump(body)
            start(body)
            return item
        }
        let item = next(iterator)
        builder.branch(isUnbound(item), exit, body)
        start(body)
        return item
    }

    /// Whether the code can wait; else says that it cannot.
    var canAwait: Bool { scope.isAsync && generator.isActive }

    mutating func canAwait(_ node: NodeID, _ word: String) -> Bool {
        if canAwait { return true }
        module.report(.outside(word, "async function"), span(node))
        return false
    }

    /// Gives a value to the caller; the result is what the caller sends.
    private mutating func yield(_ result: Value) -> Value {
        suspend(result)
        let (raise, go) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(isUnbound(generator.thrown), go, raise)
        start(raise)
        // What is handled here is its context, and what the caller handles is not.
        if let current = handled.last {
            builder.throwValue(call(.raise, generator.thrown, unbound(), read(current)))
        } else {
            builder.throwValue(generator.thrown)
        }
        start(go)
        return generator.sent
    }

    /// Returns a value to the caller, and goes on here when the generator is entered again.
    private mutating func suspend(_ result: Value) {
        let point = builder.makeBlock()
        generator.pointCount += 1
        let number = Int32(generator.pointCount)
        // The exception that is handled here is no one's outside.
        let outside = enclosures.lazy.compactMap { if case .handler(_, let outer) = $0 { outer } else { nil } }.first
        if let outside { _ = call(.restore, read(outside)) }
        _ = builder.callVirtual(
            ordinal: PythonOperation.suspend.rawValue, boxed(generator.pointCount), [generator.object])
        builder.returnValue(result)
        var target = point
        for region in enclosures.compactMap(\.region).reversed() {
            generator.regions[region].points.append((number, target))
            target = generator.regions[region].entry
        }
        generator.points.append((number, target))
        builder.switchTo(point)
        if let target = generator.target { builder.writeVariable(target, int(0)) }
        if let outside, let exception = handled.last {
            // Another caller may have one of its own.
            write(outside, call(.currentException))
            _ = call(.restore, read(exception))
        }
    }

    // MARK: Protected code

    /// Opens protected code that can be entered again.
    mutating func openRegion() -> Int {
        let region = GeneratorState.Region(
            entry: builder.makeBlock(), dispatch: builder.makeBlock(), body: builder.makeBlock())
        builder.jump(region.entry)
        builder.switchTo(region.entry)
        generator.regions.append(region)
        return generator.regions.count - 1
    }

    /// In the protected code, behind its catcher.
    mutating func startRegion(_ index: Int) {
        builder.jump(generator.regions[index].dispatch)
        builder.switchTo(generator.regions[index].body)
    }

    /// Ends protected code: all places in it are known.
    mutating func closeRegion(_ index: Int) {
        let current = builder.currentBlock
        let region = generator.regions[index]
        builder.switchTo(region.dispatch)
        if let target = generator.target, !region.points.isEmpty {
            builder.switchInt(builder.readVariable(target), default: region.body, cases: region.points)
        } else {
            builder.jump(region.body)
        }
        builder.seal(region.dispatch)
        builder.seal(region.body)
        if !current.isNone { builder.switchTo(current) }
    }
}

extension FunctionLowering.Enclosure {
    /// The protected code that this stands for, in a generator.
    var region: Int? {
        switch self {
        case .catcher(let handler), .final(_, let handler), .manager(_, let handler, _): handler.region
        case .loop, .handler: nil
        }
    }
}
