/// Which functions make generators that have to be closed when they are left behind, since they yield where a `with` or a `try` waits for
/// the end of its block.
struct GuardedGenerators {
    private let tree: SyntaxTree
    /// Decorators whose functions are asked to go on in any case.
    private let managers: Set<Symbol>
    /// Names of exceptions that catch the one that closes a generator.
    private let exits: Set<Symbol>
    private var found: Set<Int32> = []

    /// The nodes of the functions.
    static func functions(of tree: SyntaxTree, _ symbols: inout SymbolTable) -> Set<Int32> {
        var search = GuardedGenerators(
            tree: tree, managers: Set(["contextmanager", "fixture"].map { symbols.intern($0) }),
            exits: Set(["GeneratorExit", "BaseException"].map { symbols.intern($0) }))
        search.visit(tree.root, in: nil, isGuarded: false)
        return search.found
    }

    private init(tree: SyntaxTree, managers: Set<Symbol>, exits: Set<Symbol>) {
        self.tree = tree
        self.managers = managers
        self.exits = exits
    }

    private mutating func visit(_ node: NodeID, in function: NodeID?, isGuarded: Bool) {
        var (function, isGuarded) = (function, isGuarded)
        switch tree.kind(node) {
        case .FunctionDef:
            let isAsked = tree.children(node, 3).contains { isManager($0) }
            (function, isGuarded) = (isAsked ? nil : node, false)
        case .AsyncFunctionDef, .Lambda, .ClassDef, .GeneratorExp: (function, isGuarded) = (nil, false)
        case .With: isGuarded = true
        case .Try, .TryStar:
            let waits = !tree.list(node, 3).isEmpty || tree.children(node, 1).contains { mayCatchExit($0) }
            for child in tree.children(node, 0) { visit(child, in: function, isGuarded: isGuarded || waits) }
            for field in 1...2 {
                for child in tree.children(node, field) { visit(child, in: function, isGuarded: isGuarded || !tree.list(node, 3).isEmpty) }
            }
            for child in tree.children(node, 3) { visit(child, in: function, isGuarded: isGuarded) }
            return
        case .Yield, .YieldFrom: if isGuarded, let function { found.insert(function.index) }
        default: break
        }
        for child in tree.allChildren(node) { visit(child, in: function, isGuarded: isGuarded) }
    }

    private func isManager(_ decorator: NodeID) -> Bool {
        switch tree.kind(decorator) {
        case .Name: managers.contains(tree.name(decorator, 0))
        case .Attribute: managers.contains(tree.name(decorator, 1))
        case .Call: isManager(tree.child(decorator, 0))
        default: false
        }
    }

    /// Whether a handler may catch the exception that closes a generator: one for `GeneratorExit` or for everything.
    private func mayCatchExit(_ handler: NodeID) -> Bool {
        let type = tree.child(handler, 0)
        guard !type.isNone, tree.kind(type) == .Name else { return true }
        return exits.contains(tree.name(type, 0))
    }
}
