/// Finds the reads of local variables that certainly come after an assignment, so that compiled code need not ask whether there
/// is a value. A walk over the statements of one function in their order, as for Java's rules of definite assignment: the state is the
/// set of variables that have a value on every way to the place; nil where no way leads.
///
/// Names that are deleted somewhere in the module, by `del` or at the end of an `except … as`, are left out: for all others a value
/// stays, so that loops need only be walked once.
struct DefiniteAssignment {
    private let tree: SyntaxTree
    private let excluded: Set<Symbol>
    private var scopes: [Scope]
    private var state: Set<ObjectIdentifier>?
    /// What holds at the `break`s of the loops around.
    private var breaks: [Set<ObjectIdentifier>?] = []
    /// Nodes that read a variable with a value: names, and targets of augmented assignments.
    private(set) var nodes: Set<Int32> = []

    /// The names that are deleted somewhere in a module.
    static func deletedNames(_ tree: SyntaxTree) -> Set<Symbol> {
        var result: Set<Symbol> = []
        for index in tree.nodes.indices {
            let node = NodeID(Int32(index))
            switch tree.kind(node) {
            case .Name where tree.value(node, 1) == Context.Del.rawValue: result.insert(tree.name(node, 0))
            case .ExceptHandler: result.insert(tree.name(node, 1))
            default: break
            }
        }
        return result
    }

    /// Walks the body of a function or lambda.
    static func nodes(of body: [NodeID], parameters: [NodeID], in scope: Scope, _ tree: SyntaxTree, excluded: Set<Symbol>) -> Set<Int32> {
        var walk = DefiniteAssignment(tree: tree, excluded: excluded, scopes: [scope], state: [])
        for parameter in parameters { walk.bind(tree.name(parameter, 0)) }
        walk.statements(body)
        return walk.nodes
    }

    /// Walks the expression of a lambda.
    static func nodes(ofLambda body: NodeID, parameters: [NodeID], in scope: Scope, _ tree: SyntaxTree, excluded: Set<Symbol>) -> Set<Int32> {
        var walk = DefiniteAssignment(tree: tree, excluded: excluded, scopes: [scope], state: [])
        for parameter in parameters { walk.bind(tree.name(parameter, 0)) }
        walk.expression(body)
        return walk.nodes
    }

    /// Walks the code of a generator expression.
    static func nodes(ofGenerator node: NodeID, in scope: Scope, _ tree: SyntaxTree, excluded: Set<Symbol>) -> Set<Int32> {
        var walk = DefiniteAssignment(tree: tree, excluded: excluded, scopes: [scope], state: [])
        for (index, generator) in tree.children(node, 1).enumerated() {
            if index > 0 { walk.expression(tree.child(generator, 1)) }
            walk.target(tree.child(generator, 0))
            for test in tree.children(generator, 2) { walk.expression(test) }
        }
        walk.expression(tree.child(node, 0))
        return walk.nodes
    }

    private init(tree: SyntaxTree, excluded: Set<Symbol>, scopes: [Scope], state: Set<ObjectIdentifier>?) {
        self.tree = tree
        self.excluded = excluded
        self.scopes = scopes
        self.state = state
    }

    private func variable(_ name: Symbol) -> ObjectIdentifier? {
        guard name.index >= 0, !excluded.contains(name), case .variable(let found) = scopes[scopes.count - 1].meaning(name),
            found.scope.host === scopes[0]
        else { return nil }
        return ObjectIdentifier(found)
    }

    private mutating func bind(_ name: Symbol) {
        if let found = variable(name) { state?.insert(found) }
    }

    private func meet(_ a: Set<ObjectIdentifier>?, _ b: Set<ObjectIdentifier>?) -> Set<ObjectIdentifier>? {
        guard let a else { return b }
        guard let b else { return a }
        return a.intersection(b)
    }

    /// Walks something that may not happen, or not to its end.
    private mutating func aside(_ work: (inout DefiniteAssignment) -> Void) {
        let before = state
        work(&self)
        state = before
    }

    // MARK: Statements

    private mutating func statements(_ list: [NodeID]) { for node in list { statement(node) } }

    private mutating func statement(_ node: NodeID) {
        switch tree.kind(node) {
        case .Return, .Raise:
            fields(node)
            state = nil
        case .Break:
            if let last = breaks.indices.last { breaks[last] = meet(breaks[last], state) }
            state = nil
        case .Continue: state = nil
        case .AugAssign:
            let target = tree.child(node, 0)
            if tree.kind(target) == .Name { read(target, tree.name(target, 0)) } else { fields(target) }
            expression(tree.child(node, 2))
            self.target(target)
        case .Assign:
            expression(tree.child(node, 1))
            for target in tree.children(node, 0) { self.target(target) }
        case .AnnAssign:
            aside { $0.expression($0.tree.child(node, 1)) }
            if !tree.child(node, 2).isNone {
                expression(tree.child(node, 2))
                target(tree.child(node, 0))
            }
        case .If:
            expression(tree.child(node, 0))
            let before = state
            statements(tree.children(node, 1))
            let after = state
            state = before
            statements(tree.children(node, 2))
            state = meet(after, state)
        case .While:
            let test = tree.child(node, 0)
            expression(test)
            let before = state
            breaks.append(nil)
            statements(tree.children(node, 1))
            let left = breaks.removeLast()
            state = isAlwaysTrue(test) ? nil : before
            statements(tree.children(node, 2))
            state = meet(state, left)
        case .For, .AsyncFor:
            expression(tree.child(node, 1))
            let before = state
            breaks.append(nil)
            target(tree.child(node, 0))
            statements(tree.children(node, 2))
            let left = breaks.removeLast()
            state = before
            statements(tree.children(node, 3))
            state = meet(state, left)
        case .With, .AsyncWith:
            for item in tree.children(node, 0) { expression(tree.child(item, 0)) }
            // The manager may end the exception, wherever it was raised.
            let before = state
            for item in tree.children(node, 0) where !tree.child(item, 1).isNone { target(tree.child(item, 1)) }
            statements(tree.children(node, 1))
            state = before
        case .Try, .TryStar:
            let before = state
            statements(tree.children(node, 0))
            statements(tree.children(node, 2))
            var after = state
            for handler in tree.children(node, 1) {
                state = before
                if !tree.child(handler, 0).isNone { expression(tree.child(handler, 0)) }
                statements(tree.children(handler, 2))
                after = meet(after, state)
            }
            guard !tree.children(node, 3).isEmpty else {
                state = after
                break
            }
            state = before
            statements(tree.children(node, 3))
            if let ended = state, let before { state = after?.union(ended.subtracting(before)) } else { state = nil }
        case .Match:
            expression(tree.child(node, 0))
            let before = state
            var after = state
            for entry in tree.children(node, 1) {
                state = before
                pattern(tree.child(entry, 0))
                if !tree.child(entry, 1).isNone { expression(tree.child(entry, 1)) }
                statements(tree.children(entry, 2))
                after = meet(after, state)
            }
            state = after
        case .FunctionDef, .AsyncFunctionDef:
            for decorator in tree.children(node, 3) { expression(decorator) }
            defaults(tree.child(node, 1))
            bind(tree.name(node, 0))
        case .ClassDef:
            for field in [1, 2, 4] { for child in tree.children(node, field) { expression(child) } }
            bind(tree.name(node, 0))
        case .Import, .ImportFrom, .Global, .Nonlocal, .Delete, .Pass: break
        default: fields(node)
        }
    }

    private func isAlwaysTrue(_ node: NodeID) -> Bool {
        guard tree.kind(node) == .Constant else { return false }
        switch tree.constant(node, 0) {
        case .true: return true
        case .int(let number): return number != 0
        default: return false
        }
    }

    private mutating func target(_ node: NodeID) {
        switch tree.kind(node) {
        case .Name: bind(tree.name(node, 0))
        case .Tuple, .List: for child in tree.children(node, 0) { target(child) }
        case .Starred: target(tree.child(node, 0))
        default: fields(node)
        }
    }

    private mutating func pattern(_ node: NodeID) {
        guard !node.isNone else { return }
        fields(node)
        switch tree.kind(node) {
        case .MatchStar: bind(tree.name(node, 0))
        case .MatchAs: bind(tree.name(node, 1))
        case .MatchMapping: bind(tree.name(node, 2))
        default: break
        }
    }

    // MARK: Expressions

    private mutating func read(_ node: NodeID, _ name: Symbol) {
        guard let found = variable(name) else { return }
        if let state, state.contains(found) { nodes.insert(node.index) }
    }

    private mutating func defaults(_ arguments: NodeID) {
        for field in [4, 6] { for node in tree.children(arguments, field) where !node.isNone { expression(node) } }
    }

    private mutating func expression(_ node: NodeID) {
        switch tree.kind(node) {
        case .Name:
            if tree.value(node, 1) == Context.Load.rawValue { read(node, tree.name(node, 0)) }
        case .NamedExpr:
            expression(tree.child(node, 1))
            let kept = scopes
            while scopes.count > 1, scopes[scopes.count - 1].kind == .comprehension { scopes.removeLast() }
            bind(tree.name(tree.child(node, 0), 0))
            scopes = kept
        case .BoolOp:
            let values = tree.children(node, 1)
            expression(values[0])
            aside { walk in for value in values.dropFirst() { walk.expression(value) } }
        case .Compare:
            expression(tree.child(node, 0))
            let others = tree.children(node, 2)
            expression(others[0])
            aside { walk in for value in others.dropFirst() { walk.expression(value) } }
        case .IfExp:
            expression(tree.child(node, 0))
            aside { $0.expression($0.tree.child(node, 1)) }
            aside { $0.expression($0.tree.child(node, 2)) }
        case .Lambda: defaults(tree.child(node, 0))
        case .GeneratorExp: expression(tree.child(tree.children(node, 1)[0], 1))
        case .ListComp, .SetComp, .DictComp: comprehension(node)
        default: fields(node)
        }
    }

    private mutating func comprehension(_ node: NodeID) {
        let isDict = tree.kind(node) == .DictComp
        let generators = tree.children(node, isDict ? 2 : 1)
        expression(tree.child(generators[0], 1))
        guard let inner = scopes[scopes.count - 1].children[node.index] else { return }
        aside { walk in
            walk.scopes.append(inner)
            for (index, generator) in generators.enumerated() {
                if index > 0 { walk.expression(walk.tree.child(generator, 1)) }
                walk.target(walk.tree.child(generator, 0))
                for test in walk.tree.children(generator, 2) { walk.expression(test) }
            }
            walk.expression(walk.tree.child(node, 0))
            if isDict { walk.expression(walk.tree.child(node, 1)) }
            walk.scopes.removeLast()
        }
    }

    /// Walks the children of a node in their order.
    private mutating func fields(_ node: NodeID) {
        for child in tree.allChildren(node) { expression(child) }
    }
}
