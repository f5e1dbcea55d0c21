extension TypeInference {
    mutating func statements(_ list: [NodeID]) { for node in list { statement(node) } }

    private mutating func statement(_ node: NodeID) {
        switch tree.kind(node) {
        case .Expr: _ = type(of: tree.child(node, 0))
        case .Assign:
            let value = type(of: tree.child(node, 1))
            for target in tree.children(node, 0) { assign(target, value, from: tree.child(node, 1)) }
        case .AugAssign:
            let target = tree.child(node, 0)
            let operation = Operation(rawValue: tree.value(node, 1)) ?? .Add
            let old: InferredType = tree.kind(target) == .Name ? load(tree.name(target, 0)) : type(of: target)
            assign(target, binary(operation, old, type(of: tree.child(node, 2))))
        case .AnnAssign:
            let value = tree.child(node, 2)
            if !value.isNone { assign(tree.child(node, 0), type(of: value)) }
        case .Return:
            let value = tree.child(node, 0)
            result(value.isNone ? .none : type(of: value))
        case .If, .While:
            _ = type(of: tree.child(node, 0))
            statements(tree.children(node, 1))
            statements(tree.children(node, 2))
        case .For, .AsyncFor:
            assign(tree.child(node, 0), element(of: tree.child(node, 1)))
            statements(tree.children(node, 2))
            statements(tree.children(node, 3))
        case .With, .AsyncWith:
            for item in tree.children(node, 0) {
                _ = type(of: tree.child(item, 0))
                if !tree.child(item, 1).isNone { assign(tree.child(item, 1), .dynamic(.method("__enter__"))) }
            }
            statements(tree.children(node, 1))
        case .Try, .TryStar:
            statements(tree.children(node, 0))
            for handler in tree.children(node, 1) {
                if !tree.child(handler, 0).isNone { _ = type(of: tree.child(handler, 0)) }
                store(tree.name(handler, 1), .dynamic(.exception))
                statements(tree.children(handler, 2))
            }
            statements(tree.children(node, 2))
            statements(tree.children(node, 3))
        case .Match:
            _ = type(of: tree.child(node, 0))
            for entry in tree.children(node, 1) {
                pattern(tree.child(entry, 0))
                if !tree.child(entry, 1).isNone { _ = type(of: tree.child(entry, 1)) }
                statements(tree.children(entry, 2))
            }
        case .FunctionDef, .AsyncFunctionDef:
            define(node, .function(node.index), isPlain: tree.children(node, 3).isEmpty)
            for decorator in tree.children(node, 3) { _ = type(of: decorator) }
        case .ClassDef:
            define(node, .type(node.index), isPlain: tree.children(node, 4).isEmpty && tree.children(node, 2).isEmpty)
            for field in [1, 4] { for child in tree.children(node, field) { _ = type(of: child) } }
            guard let inner = scopes[scopes.count - 1].children[node.index] else { return }
            scopes.append(inner)
            statements(tree.children(node, 3))
            scopes.removeLast()
        case .Import, .ImportFrom:
            for alias in tree.children(node, tree.kind(node) == .Import ? 0 : 1) {
                let other = tree.name(alias, 1)
                let isModule = tree.kind(node) == .Import
                store(other.index >= 0 ? other : tree.name(alias, 0), isModule ? .module : .dynamic(.global(text(tree.name(alias, 0)))))
            }
        case .Raise, .Assert:
            for field in 0...1 where !tree.child(node, field).isNone { _ = type(of: tree.child(node, field)) }
        default: break
        }
    }

    private mutating func define(_ node: NodeID, _ type: InferredType, isPlain: Bool) {
        let name = tree.name(node, 0)
        if isCollecting, scopes[scopes.count - 1].kind == .module, isPlain, definitions[name] == nil { definitions[name] = node.index }
        store(name, isPlain ? type : .dynamic(.call))
    }

    private mutating func pattern(_ node: NodeID) {
        guard !node.isNone else { return }
        switch tree.kind(node) {
        case .MatchStar: store(tree.name(node, 0), .list)
        case .MatchAs:
            pattern(tree.child(node, 0))
            store(tree.name(node, 1), .dynamic(.item))
        case .MatchMapping:
            for child in tree.children(node, 1) { pattern(child) }
            store(tree.name(node, 2), .dict)
        case .MatchSequence, .MatchOr: for child in tree.children(node, 0) { pattern(child) }
        case .MatchClass:
            for child in tree.children(node, 1) + tree.children(node, 3) { pattern(child) }
        default: break
        }
    }

    /// - Parameter source: the expression, so that tuples are assigned element by element.
    mutating func assign(_ target: NodeID, _ value: InferredType, from source: NodeID = .none) {
        switch tree.kind(target) {
        case .Name: store(tree.name(target, 0), value)
        case .Starred: assign(tree.child(target, 0), .list)
        case .Tuple, .List:
            let targets = tree.children(target, 0)
            if !source.isNone, tree.kind(source) == .Tuple, tree.list(source, 0).count == targets.count {
                for (child, part) in zip(targets, tree.children(source, 0)) { assign(child, type(of: part), from: part) }
            } else {
                for child in targets { assign(child, .dynamic(.item)) }
            }
        case .Attribute:
            if case .instance(let owner) = type(of: tree.child(target, 0)) { storeAttribute(owner, tree.name(target, 1), value) }
        case .Subscript:
            _ = type(of: tree.child(target, 0))
            _ = type(of: tree.child(target, 1))
        default: break
        }
    }

    /// The type of what a loop over an expression gives.
    mutating func element(of node: NodeID) -> InferredType {
        if tree.kind(node) == .Call, tree.kind(tree.child(node, 0)) == .Name, text(tree.name(tree.child(node, 0), 0)) == "range",
            isBuiltin(tree.name(tree.child(node, 0), 0))
        {
            let arguments = tree.children(node, 1).map { type(of: $0) }
            note(node, "counted loop: 'range' is never rebound")
            guard arguments.count <= 2, arguments.allSatisfy(\.isInt) else { return .int(nil) }
            let bounds = arguments.map { type -> ClosedRange<Int64>? in if case .int(let found) = type { found } else { nil } }
            guard let stop = bounds.last, let high = stop?.upperBound else { return .int(nil) }
            let low = bounds.count == 2 ? bounds[0]?.lowerBound : 0
            guard let low else { return .int(nil) }
            return .int(low...max(low, high &- 1))
        }
        switch type(of: node) {
        case .string: return .string
        case .range: return .int(nil)
        case .bytes: return .int(0...255)
        default: return .dynamic(.loop)
        }
    }
}
