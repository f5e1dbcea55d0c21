import Diagnostics

/// Finds what is certain about the variables, parameters, results and calls of a module. It does not follow the order of
/// statements: the type of a variable is what all its assignments have in common. All functions are walked again until nothing
/// changes; bounds of ints that go on growing are given up.
///
/// Annotations are shown but not believed. Nothing depends on the answers but the report: compiled code asks the machine, which looks
/// at the values themselves, so that a program that does something unforeseen runs as it should.
struct TypeInference {
    let tree: SyntaxTree
    let symbols: SymbolTable
    let file: SourceFile
    let root: Scope

    var variables: [ObjectIdentifier: InferredType] = [:]
    var globals: [Symbol: InferredType] = [:]
    var results: [Int32: InferredType] = [:]
    /// By class and attribute, what methods of the class assign.
    var attributes: [Int32: [Symbol: InferredType]] = [:]
    /// How often each global name is bound, and where first.
    var bindings: [Symbol: Int] = [:]
    /// Names of functions that are used other than to call them, and the line.
    var valueUses: [Symbol: Int] = [:]
    /// Functions and classes of the module, by name.
    var definitions: [Symbol: Int32] = [:]
    /// Calls of functions of the module.
    var callCounts: [Int32: Int] = [:]
    /// What was found of each call, in the walk that is going on.
    var calls: [(node: NodeID, text: String)] = []
    var noted: Set<Int32> = []
    /// Functions in their order.
    private(set) var functions: [(node: NodeID, scope: Scope, owner: Int32?)] = []
    var scopes: [Scope]
    var current: NodeID = .none
    var owner: Int32?
    private var hasChanged = false
    private var round = 0
    var isCollecting = true

    private static let mostRounds = 12
    /// From this round on bounds that grow are given up.
    private static let boundRounds = 4

    init(tree: SyntaxTree, symbols: SymbolTable, file: SourceFile) {
        self.tree = tree
        self.file = file
        var symbols = symbols
        let count = symbols.count
        let showsVariables = symbols.intern("f_locals").index < count
        root = ScopeAnalysis.analyse(tree, symbols: &symbols, showsVariables: showsVariables)
        self.symbols = symbols
        scopes = [root]
    }

    /// Walks the module until nothing changes.
    mutating func run() {
        collect(root, owner: nil)
        walkAll()
        isCollecting = false
        repeat {
            hasChanged = false
            round += 1
            calls = []
            noted = []
            callCounts = [:]
            walkAll()
        } while hasChanged && round < Self.mostRounds
    }

    private mutating func collect(_ scope: Scope, owner: Int32?) {
        for inner in scope.ordered {
            switch tree.kind(inner.node) {
            case .FunctionDef, .AsyncFunctionDef: functions.append((inner.node, inner, scope.kind == .class ? owner : nil))
            default: break
            }
            collect(inner, owner: inner.kind == .class ? inner.node.index : owner)
        }
    }

    private mutating func walkAll() {
        scopes = [root]
        current = .none
        owner = nil
        statements(tree.children(tree.root, 0))
        for entry in functions {
            scopes = [entry.scope]
            current = entry.node
            owner = entry.owner
            parameters(entry.node)
            statements(tree.children(entry.node, 2))
            if !endsFlow(tree.children(entry.node, 2)) { result(.none) }
        }
    }

    // MARK: Parameters

    private mutating func parameters(_ node: NodeID) {
        let arguments = tree.child(node, 1)
        let positional = tree.children(arguments, 0) + tree.children(arguments, 1)
        for (index, parameter) in positional.enumerated() {
            let name = tree.name(parameter, 0)
            if index == 0, let owner, tree.children(node, 3).isEmpty {
                store(name, .instance(owner))
            } else if let reason = opaque(node) {
                store(name, .dynamic(reason))
            }
        }
        let defaults = tree.children(arguments, 6)
        for (index, value) in defaults.enumerated() {
            store(tree.name(positional[positional.count - defaults.count + index], 0), type(of: value))
        }
        for parameter in tree.children(arguments, 3) { store(tree.name(parameter, 0), .dynamic(.argument(text(tree.name(parameter, 0))))) }
        if !tree.child(arguments, 2).isNone { store(tree.name(tree.child(arguments, 2), 0), .tuple) }
        if !tree.child(arguments, 5).isNone { store(tree.name(tree.child(arguments, 5), 0), .dict) }
    }

    /// Why not all calls of a function are known; nil if they are.
    func opaque(_ node: NodeID) -> InferredType.Reason? {
        let name = tree.name(node, 0)
        if definitions[name] != node.index { return .method(text(name)) }
        if let line = valueUses[name] { return .usedAsValue(text(name), line: line) }
        if isCollecting || callCounts[node.index] != nil || round <= 1 { return nil }
        return .notCalled
    }

    /// The function or class that a global name certainly means.
    func definition(_ name: Symbol) -> NodeID? {
        guard bindings[name] == 1, let found = definitions[name] else { return nil }
        return NodeID(found)
    }

    /// A call hands its arguments to the parameters of a known function.
    mutating func pass(_ arguments: [InferredType], to function: NodeID, skipping first: Int) {
        callCounts[function.index, default: 0] += 1
        let list = tree.child(function, 1)
        let positional = tree.children(list, 0) + tree.children(list, 1)
        guard let scope = functions.first(where: { $0.node == function })?.scope else { return }
        for (index, argument) in arguments.enumerated() where index + first < positional.count {
            let name = tree.name(positional[index + first], 0)
            if let variable = scope.variables[name] { join(variable, argument) }
        }
    }

    // MARK: Results of the walk

    func text(_ symbol: Symbol) -> String { symbol.index < 0 ? "" : symbols.text(of: symbol) }
    func line(_ node: NodeID) -> Int { file.line(at: tree.place(node).start) }
    func name(_ type: InferredType) -> String { TypeNames(tree: tree, symbols: symbols).name(type) }

    private func settled(_ old: InferredType, _ new: InferredType) -> InferredType {
        let names = TypeNames(tree: tree, symbols: symbols)
        let both = old.joined(new, names.name)
        if case .int(let a) = old, case .int(let b) = both, a != b, round >= Self.boundRounds { return .int(nil) }
        return both
    }

    mutating func join(_ variable: Variable, _ type: InferredType) {
        let key = ObjectIdentifier(variable)
        let old = variables[key] ?? .unset
        let new = settled(old, type)
        if new != old {
            variables[key] = new
            hasChanged = true
        }
    }

    mutating func store(_ name: Symbol, _ type: InferredType) {
        guard name.index >= 0 else { return }
        switch scopes[scopes.count - 1].meaning(name) {
        case .variable(let variable): join(variable, type)
        case .member: break
        case .global:
            if isCollecting { bindings[name, default: 0] += 1 }
            let old = globals[name] ?? .unset
            let new = settled(old, type)
            if new != old {
                globals[name] = new
                hasChanged = true
            }
        }
    }

    mutating func result(_ type: InferredType) {
        guard !current.isNone else { return }
        let old = results[current.index] ?? .unset
        let new = settled(old, type)
        if new != old {
            results[current.index] = new
            hasChanged = true
        }
    }

    mutating func storeAttribute(_ owner: Int32, _ name: Symbol, _ type: InferredType) {
        let old = attributes[owner]?[name] ?? .unset
        let new = settled(old, type)
        if new != old {
            attributes[owner, default: [:]][name] = new
            hasChanged = true
        }
    }

    /// Whether control cannot run past the end of statements.
    private func endsFlow(_ list: [NodeID]) -> Bool {
        guard let last = list.last else { return false }
        switch tree.kind(last) {
        case .Return, .Raise: return true
        case .If: return endsFlow(tree.children(last, 1)) && endsFlow(tree.children(last, 2))
        case .With: return endsFlow(tree.children(last, 1))
        case .While:
            let test = tree.child(last, 0)
            if tree.kind(test) == .Constant, case .true = tree.constant(test, 0) { return true }
            return false
        default: return false
        }
    }
}
