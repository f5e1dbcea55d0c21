import IR

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
            case .manager(let temporary, _):
                builder.tryPop()
                let manager = read(temporary)
                _ = call(
                    .callMethod3, manager, text(module.intern("__exit__")), builder.null(), builder.null(), builder.null())
            case .handler(let node): endHandler(node)
            }
        }
        enclosures = saved
    }

    /// The name of a caught exception is deleted behind its handler.
    private mutating func endHandler(_ node: NodeID) {
        let name = tree.name(node, 1)
        if name.index >= 0 { store(name, unbound()) }
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
        let context = handled.last.map { read($0) } ?? builder.null()
        write(handler.caught, call(.caught, read(handler.caught), context))
    }

    mutating func tryStatement(_ node: NodeID) {
        let final = tree.children(node, 3)
        guard !final.isEmpty else { return tryExcept(node) }
        let end = builder.makeBlock()
        let exception = makeTemporary()
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
        statements(final)
        handled.removeLast()
        if builder.isReachable { builder.throwValue(read(exception)) }
        start(end)
    }

    private mutating func tryExcept(_ node: NodeID) {
        let end = builder.makeBlock()
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
            handlerBody(clause, exception, end)
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
    private mutating func handlerBody(_ clause: NodeID, _ exception: Temporary, _ end: Block) {
        let name = tree.name(clause, 1)
        if name.index >= 0 { store(name, read(exception)) }
        handled.append(exception)
        enclosures.append(.handler(clause))
        statements(tree.children(clause, 2))
        enclosures.removeLast()
        handled.removeLast()
        if builder.isReachable {
            endHandler(clause)
            builder.jump(end)
        }
    }

    // MARK: with

    mutating func withStatement(_ node: NodeID, _ items: ArraySlice<NodeID>) {
        guard let item = items.first else { return statements(tree.children(node, 1)) }
        let manager = makeTemporary()
        write(manager, value(tree.child(item, 0)))
        let entered = call(.callMethod0, read(manager), text(module.intern("__enter__")))
        let end = builder.makeBlock()
        let exception = makeTemporary()
        let handler = protect(exception)
        enclosures.append(.manager(manager, handler))
        let target = tree.child(item, 1)
        if !target.isNone { assign(target, entered) }
        withStatement(node, items.dropFirst())
        if builder.isReachable {
            leave(to: enclosures.count - 1)
            builder.jump(end)
        }
        endProtected(handler)
        handle(handler)
        let type = call(.getAttribute, read(exception), text(module.intern("__class__")))
        let answer = call(
            .callMethod3, read(manager), text(module.intern("__exit__")), type,
            read(exception), builder.null())
        let again = builder.makeBlock()
        builder.branch(flag(call(.truth, answer)), end, again)
        start(again)
        builder.throwValue(read(exception))
        start(end)
    }
}
