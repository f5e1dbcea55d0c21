import PhantomISA

// V13: catchers are nested; a handler starts with the depths right after push_catcher and the exception on top, and
// with the catchers as they were before.
//
// For the machine to be able to cut the stacks back to these depths, code under a catcher may not take away what lies
// below them, so their entries change only by positional stores. Each such store is brought to the handlers it may be
// seen by.

extension MethodCheck {
    mutating func pushCatcher(_ instruction: Instruction) throws(FlowFault) {
        guard case .jump(let target) = instruction.operands else { return }
        _ = try popObject(.classObject)
        let handler = shape.indexOfOffset[target]
        let level = catcher < 0 ? 0 : shape.catchers[Int(catcher)].level + 1
        guard level < limits.stackDepth else { throw FlowFault(.v5, .catcherOverflow) }
        let objectDepth = Int32(objects.count)
        let integerDepth = Int32(integers.count)
        try push(object: .any)
        do {
            try merge(into: Int(handler))
        } catch {
            throw FlowFault(.v13, error.reason)
        }
        objects.removeLast()
        let new = MethodShape.Catcher(
            outer: catcher, level: level, handler: handler, objectDepth: objectDepth, integerDepth: integerDepth)
        let known = marks[Int(handler)].catcher
        if known >= 0 && shape.catchers[Int(known)] == new {
            setCatcher(known)
        } else {
            // Two catchers of one handler have equal depths and nesting, or the states would not have met.
            shape.catchers.append(new)
            marks[Int(handler)].catcher = Int32(shape.catchers.count - 1)
            setCatcher(Int32(shape.catchers.count - 1))
        }
    }

    mutating func popCatcher() throws(FlowFault) {
        guard catcher >= 0 else { throw FlowFault(.v13, .noCatcher) }
        setCatcher(shape.catchers[Int(catcher)].outer)
    }

    mutating func setCatcher(_ index: Int32) {
        catcher = index
        objectFloor = index < 0 ? 0 : Int(shape.catchers[Int(index)].objectDepth)
        integerFloor = index < 0 ? 0 : Int(shape.catchers[Int(index)].integerDepth)
    }

    /// The fault of paths that meet with different catchers.
    func catcherFault(_ first: Int32, _ second: Int32) -> FlowFault {
        let firstDepth = first < 0 ? 0 : Int(shape.catchers[Int(first)].level) + 1
        let secondDepth = second < 0 ? 0 : Int(shape.catchers[Int(second)].level) + 1
        if firstDepth != secondDepth { return FlowFault(.v5, .catcherDepths(firstDepth, secondDepth)) }
        return FlowFault(.v13, .differentCatchers)
    }

    /// Brings a stored reference to the handlers that may see it.
    mutating func noteObject(at position: Int) {
        var index = catcher
        while index >= 0 && position < Int(shape.catchers[Int(index)].objectDepth) {
            work += 1
            if work > workLimit { return }
            let known = Int(marks[Int(shape.catchers[Int(index)].handler)].meeting)
            let place = meetings[known].objectStart + position
            if keptObjects[place] != objects[position] && keptObjects[place] != .any {
                keptObjects[place] = .any
                enqueue(known)
            }
            index = shape.catchers[Int(index)].outer
        }
    }

    /// Brings a stored cell to the handlers that may see it.
    mutating func noteInteger(at position: Int) {
        var index = catcher
        while index >= 0 && position < Int(shape.catchers[Int(index)].integerDepth) {
            work += 1
            if work > workLimit { return }
            let known = Int(marks[Int(shape.catchers[Int(index)].handler)].meeting)
            let place = meetings[known].integerStart + position
            let merged = keptIntegers[place].merged(integers[position])
            if merged != keptIntegers[place] {
                keptIntegers[place] = merged
                enqueue(known)
            }
            index = shape.catchers[Int(index)].outer
        }
    }
}
