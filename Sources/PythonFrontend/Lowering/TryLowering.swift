import IR
import PhantomISA

extension FunctionLowering {
    // MARK: Leaving

    /// Emits what a jump out of all enclosures from `depth` on has to do.
    mutating func leave(to depth: Int) {
        let saved = enclosures
        while enclosures.count > depth {
            switch enclosures.removeLast() {
            case .loop: break
            case .catcher: builder.tryPop()
            case .final(let body, _):
                builder.tryPop()
                statements(body)
                // The part itself has jumped away.
                if !builder.isReachable {
                    enclosures = saved
                    return
                }
            case .manager(let temporary, _, let statement):
                builder.tryPop()
                let isAsync = tree.kind(statement) == .AsyncWith
                let around = place
                mark(statement)
                defer { place = around }
                let ended = callMethod(
                    read(temporary), text(module.intern(isAsync ? "__aexit__" : "__exit__")),
                    [builder.null(), builder.null(), builder.null()])
                if isAsync { _ = awaitValue(ended) }
            case .handler(let node, let outer): endHandler(node, outer)
            }
        }
        enclosures = saved
    }

    /// Behind a handler the name of its exception is deleted, and the one that was handled before is the current one again.
    private mutating func endHandler(_ node: NodeID, _ outer: Temporary) {
        let name = node.isNone ? Symbol.none : tree.name(node, 1)
        if name.index >= 0 { store(name, unbound()) }
        _ = call(.restore, read(outer))
    }

    /// The exception that is being handled where a statement with handlers starts.
    private mutating func outerException() -> Temporary {
        let outer = makeTemporary()
        write(outer, call(.currentException))
        return outer
    }

    // MARK: try

    /// Activates a catcher and goes on in the protected code. What is caught goes to `exception`, then on in the block of
    /// the result.
    private mutating func protect(_ exception: Temporary) -> Handler {
        var handler = Handler(block: builder.makeBlock(), caught: exception)
        if generator.isActive { handler.region = openRegion() }
        let (protected, entry) = (builder.makeBlock(), builder.makeBlock())
        let caught = builder.tryPush(className: objectClass, protected: protected, handler: entry)
        builder.switchTo(entry)
        write(handler.caught, caught)
        builder.jump(handler.block)
        builder.switchTo(protected)
        if let region = handler.region { startRegion(region) }
        return handler
    }

    /// Ends the protected code of the innermost enclosure.
    private mutating func endProtected(_ handler: Handler) {
        enclosures.removeLast()
        if let region = handler.region { closeRegion(region) }
    }

    /// Starts the code of a handler: makes an exception object of what was caught.
    private mutating func handle(_ handler: Handler) {
        if generator.isActive { builder.switchTo(handler.block) } else { start(handler.block) }
        write(handler.caught, call(.caught, read(handler.caught)))
    }

    mutating func tryStatement(_ node: NodeID) {
        let final = tree.children(node, 3)
        guard !final.isEmpty else { return tryExcept(node) }
        let end = builder.makeBlock()
        let (exception, outer) = (makeTemporary(), outerException())
        let handler = protect(exception)
        enclosures.append(.final(final, handler))
        if tree.list(node, 1).isEmpty { statements(tree.children(node, 0)) } else { tryExcept(node) }
        endProtected(handler)
        if builder.isReachable {
            builder.tryPop()
            statements(final)
            if builder.isReachable { builder.jump(end) }
        }
        handle(handler)
        handled.append(exception)
        enclosures.append(.handler(.none, outer))
        statements(final)
        enclosures.removeLast()
        handled.removeLast()
        if builder.isReachable { builder.throwValue(read(exception)) }
        start(end)
    }

    private mutating func tryExcept(_ node: NodeID) {
        let end = builder.makeBlock()
        let outer = outerException()
        let exception = makeTemporary()
        let handler = protect(exception)
        enclosures.append(.catcher(handler))
        statements(tree.children(node, 0))
        endProtected(handler)
        if builder.isReachable {
            builder.tryPop()
            statements(tree.children(node, 2))
            if builder.isReachable { builder.jump(end) }
        }
        handle(handler)
        if tree.kind(node) == .TryStar {
            groupClauses(tree.children(node, 1), exception, outer)
            if builder.isReachable { builder.jump(end) }
            return start(end)
        }
        var isOpen = true
        for clause in tree.children(node, 1) {
            mark(clause)
            let type = tree.child(clause, 0)
            var next: Block?
            if !type.isNone {
                let (match, other) = (builder.makeBlock(), builder.makeBlock())
                let wanted = value(type)
                builder.branch(flag(call(.matches, read(exception), wanted)), match, other)
                start(match)
                next = other
            }
            handlerBody(clause, exception, outer, end)
            guard let next else {
                isOpen = false
                break
            }
            start(next)
        }
        if isOpen { builder.throwValue(read(exception)) }
        start(end)
    }

    /// The body of an except clause. While it runs, a new exception gets the caught one as its context, and the name is
    /// deleted however it ends.
    private mutating func handlerBody(_ clause: NodeID, _ exception: Temporary, _ outer: Temporary, _ end: Block) {
        let name = tree.name(clause, 1)
        if name.index >= 0 { store(name, read(exception)) }
        handled.append(exception)
        enclosures.append(.handler(clause, outer))
        statements(tree.children(clause, 2))
        enclosures.removeLast()
        handled.removeLast()
        if builder.isReachable {
            endHandler(clause, outer)
            builder.jump(end)
        }
    }

    /// The clauses `except*`: each gets the part of the group that it is about; what they raise and what is left is raised
    /// together.
    private mutating func groupClauses(_ clauses: [NodeID], _ exception: Temporary, _ outer: Temporary) {
        let (state, part) = (makeTemporary(), makeTemporary())
        write(state, call(.groupBegin, read(exception)))
        for clause in clauses {
            let (match, next) = (builder.makeBlock(), builder.makeBlock())
            let wanted = value(tree.child(clause, 0))
            write(part, call(.groupMatch, read(state), wanted))
            builder.branch(builder.sameReference(read(part), builder.null()), next, match)
            start(match)
            let raised = makeTemporary()
            let handler = protect(raised)
            enclosures.append(.catcher(handler))
            let done = builder.makeBlock()
            handlerBody(clause, part, outer, done)
            start(done)
            endProtected(handler)
            if builder.isReachable {
                builder.tryPop()
                builder.jump(next)
            }
            handle(handler)
            _ = call(.groupAdd, read(state), read(raised))
            builder.jump(next)
            start(next)
        }
        let left = call(.groupFinish, read(state))
        let (raise, pass) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.sameReference(left, builder.null()), pass, raise)
        start(raise)
        builder.throwValue(left)
        start(pass)
    }

    // MARK: with

    mutating func withStatement(_ node: NodeID, _ items: ArraySlice<NodeID>) {
        guard let item = items.first else { return statements(tree.children(node, 1)) }
        mark(node)
        let (manager, outer) = (makeTemporary(), outerException())
        write(manager, value(tree.child(item, 0)))
        let isAsync = tree.kind(node) == .AsyncWith
        _ = call(.checkManager, read(manager), truth(isAsync))
        var entered = callMethod(read(manager), text(module.intern(isAsync ? "__aenter__" : "__enter__")), [])
        if isAsync { entered = awaitValue(entered) }
        let target = tree.child(item, 1)
        // Protected code can be entered again, where a value from before it is none.
        let kept: Temporary? = generator.isActive && !target.isNone ? makeTemporary() : nil
        if let kept { write(kept, entered) }
        let end = builder.makeBlock()
        let exception = makeTemporary()
        let handler = protect(exception)
        enclosures.append(.manager(manager, handler, node))
        if !target.isNone { assign(target, kept.map { read($0) } ?? entered) }
        withStatement(node, items.dropFirst())
        if builder.isReachable {
            mark(node)
            leave(to: enclosures.count - 1)
            builder.jump(end)
        }
        endProtected(handler)
        mark(node)
        handle(handler)
        let type = call(.getAttribute, read(exception), text(module.intern("__class__")))
        var answer = callMethod(
            read(manager), text(module.intern(isAsync ? "__aexit__" : "__exit__")),
            [type, read(exception), call(.getAttribute, read(exception), text(module.intern("__traceback__")))])
        if isAsync { answer = awaitValue(answer) }
        let (again, done) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(flag(call(.truth, answer)), done, again)
        start(done)
        _ = call(.restore, read(outer))
        builder.jump(end)
        start(again)
        builder.throwValue(read(exception))
        start(end)
    }
}
