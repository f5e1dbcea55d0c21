import IR
import PhantomISA

extension FunctionLowering {
    // MARK: match

    /// Cases are tried in order. A name is bound as soon as its part of a pattern fits.
    mutating func matchStatement(_ node: NodeID) {
        let subject = makeTemporary()
        write(subject, value(tree.child(node, 0)))
        let end = builder.makeBlock()
        for clause in tree.children(node, 1) {
            let next = builder.makeBlock()
            mark(tree.child(clause, 0))
            pattern(tree.child(clause, 0), read(subject), next)
            let test = tree.child(clause, 1)
            if !test.isNone {
                let pass = builder.makeBlock()
                condition(test, pass, next)
                start(pass)
            }
            statements(tree.children(clause, 2))
            if builder.isReachable { builder.jump(end) }
            start(next)
        }
        if builder.isReachable { builder.jump(end) }
        start(end)
    }

    /// Goes on where the pattern fits, and to `fail` where it does not.
    private mutating func pattern(_ node: NodeID, _ subject: Value, _ fail: Block) {
        switch tree.kind(node) {
        case .MatchValue:
            let wanted = value(tree.child(node, 0))
            require(flag(call(.truth, call(.compare, boxed(Int(Operation.Eq.rawValue)), subject, wanted))), fail)
        case .MatchSingleton:
            require(builder.sameReference(subject, constant(tree.constant(node, 0))), fail)
        case .MatchSequence: sequence(node, subject, fail)
        case .MatchMapping: mapping(node, subject, fail)
        case .MatchClass: classPattern(node, subject, fail)
        case .MatchStar: break
        case .MatchAs:
            let inner = tree.child(node, 0)
            if !inner.isNone { pattern(inner, subject, fail) }
            let name = tree.name(node, 1)
            if name.index >= 0 { store(name, subject) }
        case .MatchOr:
            let found = builder.makeBlock()
            let alternatives = tree.children(node, 0)
            for alternative in alternatives.dropLast() {
                let next = builder.makeBlock()
                pattern(alternative, subject, next)
                builder.jump(found)
                start(next)
            }
            pattern(alternatives[alternatives.count - 1], subject, fail)
            builder.jump(found)
            start(found)
        default: refuse("this pattern", node)
        }
    }

    private mutating func require(_ truth: Value, _ fail: Block) {
        let pass = builder.makeBlock()
        builder.branch(truth, pass, fail)
        start(pass)
    }

    /// Goes on unless the value is the unbound one.
    private mutating func present(_ value: Value, _ fail: Block) -> Value {
        let pass = builder.makeBlock()
        builder.branch(builder.sameReference(value, unbound()), fail, pass)
        start(pass)
        return value
    }

    private mutating func sequence(_ node: NodeID, _ subject: Value, _ fail: Block) {
        let parts = tree.children(node, 0)
        let star = parts.firstIndex { tree.kind($0) == .MatchStar } ?? -1
        let items = present(call(.matchSequence, subject, boxed(parts.count), boxed(star)), fail)
        for (index, part) in parts.enumerated() {
            let item = builder.arrayGet(items, int(index))
            if tree.kind(part) == .MatchStar {
                let name = tree.name(part, 0)
                if name.index >= 0 { store(name, item) }
            } else {
                pattern(part, item, fail)
            }
        }
    }

    private mutating func mapping(_ node: NodeID, _ subject: Value, _ fail: Block) {
        require(flag(call(.isDict, subject)), fail)
        var keys: [Value] = []
        for (key, part) in zip(tree.children(node, 0), tree.children(node, 1)) {
            let keyValue = value(key)
            keys.append(keyValue)
            let item = present(call(.dictGet, subject, keyValue, unbound()), fail)
            pattern(part, item, fail)
        }
        let rest = tree.name(node, 2)
        if rest.index >= 0 { store(rest, call(.matchRest, subject, array(keys))) }
    }

    private mutating func classPattern(_ node: NodeID, _ subject: Value, _ fail: Block) {
        let kind = value(tree.child(node, 0))
        require(flag(call(.isInstance, subject, kind)), fail)
        for (index, part) in tree.children(node, 1).enumerated() {
            pattern(part, present(call(.matchPositional, subject, kind, boxed(index)), fail), fail)
        }
        for (name, part) in zip(tree.list(node, 2), tree.children(node, 3)) {
            pattern(part, present(call(.findAttribute, subject, text(Symbol(name))), fail), fail)
        }
    }
}
