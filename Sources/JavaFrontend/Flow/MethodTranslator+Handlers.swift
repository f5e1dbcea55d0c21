import IR

/// The one place where a list of handlers is activated. The IR wants every path to a block to have the same catchers, so all
/// edges that enter an exception range from outside go through its pad, and part again behind it.
struct HandlerPad {
    var block: Block
    /// Where control comes when the handler has caught something, and what it caught.
    var continuation: Block
    var caught: Variable
    /// Blocks to which edges through the pad lead.
    var targets: Set<Int> = []
}

extension MethodTranslator {
    /// What both lists have in common at their ends.
    func commonOuter(_ left: Int32, _ right: Int32) -> Int32 {
        if left == right { return left }
        var (left, right) = (left, right)
        var (leftDepth, rightDepth) = (depth(left), depth(right))
        while left != right {
            if leftDepth >= rightDepth {
                left = flow.handlerLists[Int(left)].outer
                leftDepth -= 1
            } else {
                right = flow.handlerLists[Int(right)].outer
                rightDepth -= 1
            }
        }
        return left
    }

    private func depth(_ list: Int32) -> Int {
        var depth = 0
        var list = list
        while list >= 0 {
            depth += 1
            list = flow.handlerLists[Int(list)].outer
        }
        return depth
    }

    /// Jumps to a block that has more handlers than those of `kept`, which are active.
    mutating func jumpThroughPads(to block: Int, from kept: Int32) {
        let variable = destination ?? builder.declareVariable(.int)
        destination = variable
        builder.writeVariable(variable, builder.constant(int: Int32(block)))
        var list = flow.blocks[block].handlers
        var first = list
        while list != kept {
            var pad = pads[list] ?? makePad(list)
            pad.targets.insert(block)
            pads[list] = pad
            first = list
            list = flow.handlerLists[Int(list)].outer
        }
        if let pad = pads[first] { builder.jump(pad.block) }
    }

    private mutating func makePad(_ list: Int32) -> HandlerPad {
        pendingPads.append(list)
        return HandlerPad(
            block: builder.makeBlock(), continuation: builder.makeBlock(), caught: builder.declareVariable(.ref))
    }

    /// Makes the ways from handlers into the method's code, then the pads.
    mutating func finishHandlers() throws(FlowError) {
        while let list = pendingPads.popLast() {
            guard let pad = pads[list] else { continue }
            builder.switchTo(pad.continuation)
            let exception = builder.readVariable(pad.caught)
            let outer = flow.handlerLists[Int(list)].outer
            if let handler = flow.handlerBlock(flow.handlerLists[Int(list)].row) {
                builder.writeVariable(stackVariable(0, .ref), exception)
                jump(to: handler, from: outer)
            } else {
                builder.monitorExit(monitor)
                builder.throwValue(exception)
            }
        }
        for list in pads.keys.sorted() {
            if let pad = pads[list] { finish(pad, list) }
        }
    }

    private mutating func finish(_ pad: HandlerPad, _ list: Int32) {
        let row = flow.handlerLists[Int(list)].row
        var caughtClass = ".internal.object"
        if Int(row) < code.handlers.count, code.handlers[Int(row)].type != 0 {
            let type = pool.className(code.handlers[Int(row)].type)
            meaning.noteClass(type)
            // Nothing of a class that is not there is ever thrown, nor is the class that stands for it.
            caughtClass = meaning.className(meaning.isThere(type) ? type : "phantom/runtime/Traps")
        }
        builder.switchTo(pad.block)
        let protected = builder.makeBlock()
        let landing = builder.makeBlock()
        let caught = builder.tryPush(className: names.intern(caughtClass), protected: protected, handler: landing)
        builder.switchTo(landing)
        builder.writeVariable(pad.caught, caught)
        builder.jump(pad.continuation)
        builder.switchTo(protected)
        // On to the target, or to the pad of the next list on the way there.
        var ways: [(target: Int, block: Block)] = []
        for target in pad.targets.sorted() {
            var next = flow.blocks[target].handlers
            if next == list {
                ways.append((target, blocks[target]))
                continue
            }
            while flow.handlerLists[Int(next)].outer != list { next = flow.handlerLists[Int(next)].outer }
            if let inner = pads[next] { ways.append((target, inner.block)) }
        }
        guard let first = ways.first else { return }
        if ways.allSatisfy({ $0.block == first.block }) {
            builder.jump(first.block)
        } else if let destination {
            builder.switchInt(
                builder.readVariable(destination), default: first.block,
                cases: ways.dropFirst().map { (Int32($0.target), $0.block) })
        }
    }
}
