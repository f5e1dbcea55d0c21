/// A name in the scope that binds it.
final class Variable {
    let name: Symbol
    /// The scope that binds it.
    unowned let scope: Scope
    /// An inner function uses it: it lives in a cell.
    var isCaptured = false

    init(_ name: Symbol, _ scope: Scope) {
        self.name = name
        self.scope = scope
    }
}

/// A region of the source in which names are bound: a module, a class, a function, a lambda, a comprehension.
final class Scope {
    enum Kind {
        case module, `class`, function, comprehension
    }

    let kind: Kind
    let node: NodeID
    let parent: Scope?
    var bound: Set<Symbol> = []
    /// Names in the order of their first appearance.
    var used: [Symbol] = []
    var globals: Set<Symbol> = []
    var nonlocals: Set<Symbol> = []
    var variables: [Symbol: Variable] = [:]
    /// Captured variables of outer functions that this function needs, for itself or for inner ones.
    var free: [Variable] = []
    var children: [Int32: Scope] = [:]
    /// The order of `children`.
    var ordered: [Scope] = []
    /// It has a try or with statement, so that its variables live in memory.
    var hasTry = false
    var isGenerator = false
    /// Its variables are asked for as a dictionary, which has to be the same one each time.
    var asksForVariables = false
    /// An asynchronous function or generator expression.
    var isAsync = false
    /// An asynchronous function with a `yield`: an asynchronous generator.
    var yieldsValues = false

    init(_ kind: Kind, _ node: NodeID, _ parent: Scope?) {
        self.kind = kind
        self.node = node
        self.parent = parent
    }

    /// Whether functions, classes or generator expressions stand in it, which are classes of their own.
    var hasInnerCode: Bool { ordered.contains { $0.kind != .comprehension || $0.hasInnerCode } }

    /// The scope whose code contains this one's: comprehensions are part of the code around them.
    var host: Scope { kind == .comprehension ? parent?.host ?? self : self }

    func use(_ name: Symbol) { used.append(name) }

    /// The code of this scope waits: it makes a generator expression around it an asynchronous one.
    func waits(_ tree: SyntaxTree) {
        guard tree.kind(host.node) == .GeneratorExp else { return }
        (host.isAsync, host.yieldsValues) = (true, true)
    }

    /// What a name means here.
    enum Meaning {
        case variable(Variable)
        /// A name of the body of a class.
        case member
        case global
    }

    func meaning(_ name: Symbol) -> Meaning {
        if globals.contains(name) { return .global }
        // A body may bind the name of its class's cell, which only methods see.
        if kind == .class, bound.contains(name), !nonlocals.contains(name) { return .member }
        if let variable = variables[name] { return .variable(variable) }
        if bound.contains(name), !nonlocals.contains(name) {
            switch kind {
            case .module: return .global
            case .class: return .member
            case .function, .comprehension: break
            }
        }
        var scope = parent
        while let current = scope {
            // Of a class, inner functions see only its cell of the class itself.
            if let variable = current.variables[name] { return .variable(variable) }
            // What a class declares is only for its own body.
            if current.kind != .class, current.globals.contains(name) { return .global }
            scope = current.parent
        }
        return .global
    }
}

/// Finds the scopes of a module and what their names mean, as the module `symtable` of the host does.
struct ScopeAnalysis {
    let tree: SyntaxTree
    let classCell: Symbol
    let superName: Symbol
    /// Functions that see all variables around their calls.
    private let observers: Set<Symbol>
    /// Whether frames show the variables of functions: then all are cells.
    private let showsVariables: Bool
    private var current: Scope
    /// The first parts of dotted names, which are what an import binds.
    private let firstParts: [Symbol: Symbol]

    /// The scope of the module, with all others below it.
    /// - Parameter showsVariables: whether frames show the variables of functions.
    static func analyse(_ tree: SyntaxTree, symbols: inout SymbolTable, showsVariables: Bool) -> Scope {
        let module = Scope(.module, tree.root, nil)
        var firstParts: [Symbol: Symbol] = [:]
        for index in tree.nodes.indices where tree.nodes[index].kind == .alias {
            let name = tree.name(NodeID(Int32(index)), 0)
            let bytes = symbols.bytes(of: name)
            guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")) else { continue }
            firstParts[name] = symbols.intern(Array(bytes[..<dot])[...])
        }
        var analysis = ScopeAnalysis(
            tree: tree, classCell: symbols.intern("__class__"), superName: symbols.intern("super"),
            observers: Set(["locals", "vars", "eval", "exec"].map { symbols.intern($0) }), current: module, firstParts: firstParts,
            showsVariables: showsVariables)
        analysis.visitList(tree.root, 0)
        analysis.resolve(module)
        return module
    }

    private init(
        tree: SyntaxTree, classCell: Symbol, superName: Symbol, observers: Set<Symbol>, current: Scope, firstParts: [Symbol: Symbol],
        showsVariables: Bool
    ) {
        self.showsVariables = showsVariables
        self.observers = observers
        self.tree = tree
        self.classCell = classCell
        self.superName = superName
        self.current = current
        self.firstParts = firstParts
    }

    // MARK: Collection

    private mutating func visitList(_ node: NodeID, _ field: Int) {
        for child in tree.children(node, field) where !child.isNone { visit(child) }
    }

    private mutating func visitChild(_ node: NodeID, _ field: Int) {
        let child = tree.child(node, field)
        if !child.isNone { visit(child) }
    }

    private mutating func bind(_ name: Symbol) {
        guard name.index >= 0 else { return }
        current.bound.insert(name)
        current.use(name)
    }

    private mutating func inside(_ kind: Scope.Kind, _ node: NodeID, _ work: (inout ScopeAnalysis) -> Void) {
        let scope = Scope(kind, node, current)
        current.children[node.index] = scope
        current.ordered.append(scope)
        let outer = current
        current = scope
        work(&self)
        current = outer
    }

    private mutating func visit(_ node: NodeID) {
        switch tree.kind(node) {
        case .FunctionDef, .AsyncFunctionDef:
            bind(tree.name(node, 0))
            visitList(node, 3)
            visitDefaults(tree.child(node, 1))
            inside(.function, node) { analysis in
                analysis.current.isAsync = analysis.tree.kind(node) == .AsyncFunctionDef
                analysis.current.isGenerator = analysis.current.isAsync
                analysis.bindParameters(analysis.tree.child(node, 1))
                analysis.visitList(node, 2)
            }
        case .Lambda:
            visitDefaults(tree.child(node, 0))
            inside(.function, node) { analysis in
                analysis.bindParameters(analysis.tree.child(node, 0))
                analysis.visitChild(node, 1)
            }
        case .ClassDef:
            bind(tree.name(node, 0))
            visitList(node, 4)
            visitList(node, 1)
            visitList(node, 2)
            inside(.class, node) { analysis in
                analysis.current.variables[analysis.classCell] = Variable(analysis.classCell, analysis.current)
                analysis.visitList(node, 3)
            }
        case .ListComp, .SetComp: visitComprehension(.comprehension, node, elements: [0], generators: 1)
        case .GeneratorExp: visitComprehension(.function, node, elements: [0], generators: 1)
        case .DictComp: visitComprehension(.comprehension, node, elements: [0, 1], generators: 2)
        case .Name:
            let name = tree.name(node, 0)
            if tree.value(node, 1) == Context.Load.rawValue {
                current.use(name)
                if name == superName { current.use(classCell) }
                if observers.contains(name) { current.host.asksForVariables = true }
            } else {
                bind(name)
            }
        case .NamedExpr:
            visitChild(node, 1)
            // The target belongs to the function around all comprehensions.
            let name = tree.name(tree.child(node, 0), 0)
            var scope = current
            while scope.kind == .comprehension || tree.kind(scope.node) == .GeneratorExp, let parent = scope.parent {
                scope.use(name)
                scope = parent
            }
            scope.bound.insert(name)
            scope.use(name)
        case .Global:
            // The name is a global one for the module, too: a text has other variables at its top.
            var module = current
            while let parent = module.parent { module = parent }
            for name in tree.list(node, 0) {
                current.globals.insert(Symbol(name))
                module.globals.insert(Symbol(name))
            }
        case .Nonlocal:
            for name in tree.list(node, 0) {
                current.nonlocals.insert(Symbol(name))
                current.use(Symbol(name))
            }
        case .Import, .ImportFrom:
            for alias in tree.children(node, tree.kind(node) == .Import ? 0 : 1) {
                let other = tree.name(alias, 1)
                bind(other.index >= 0 ? other : firstParts[tree.name(alias, 0)] ?? tree.name(alias, 0))
            }
        case .ExceptHandler:
            visitChild(node, 0)
            bind(tree.name(node, 1))
            visitList(node, 2)
        case .Try, .TryStar, .With, .AsyncWith:
            current.host.hasTry = true
            visitFields(node)
        case .Yield, .YieldFrom:
            current.host.isGenerator = true
            current.host.yieldsValues = current.host.isAsync
            visitFields(node)
        case .Await:
            current.waits(tree)
            visitFields(node)
        case .MatchAs, .MatchStar, .MatchMapping:
            visitFields(node)
            bind(tree.name(node, tree.kind(node) == .MatchStar ? 0 : tree.kind(node) == .MatchAs ? 1 : 2))
        default: visitFields(node)
        }
    }

    private mutating func visitFields(_ node: NodeID) {
        for child in tree.allChildren(node) { visit(child) }
    }

    /// Defaults belong to the scope around the function.
    private mutating func visitDefaults(_ arguments: NodeID) {
        visitList(arguments, 4)
        visitList(arguments, 6)
    }

    private mutating func bindParameters(_ arguments: NodeID) {
        for field in [0, 1, 3] { for node in tree.children(arguments, field) { bind(tree.name(node, 0)) } }
        for field in [2, 5] {
            let node = tree.child(arguments, field)
            if !node.isNone { bind(tree.name(node, 0)) }
        }
    }

    private mutating func visitComprehension(_ kind: Scope.Kind, _ node: NodeID, elements: [Int], generators: Int) {
        let list = tree.children(node, generators)
        // The first iterable belongs to the scope around.
        visitChild(list[0], 1)
        inside(kind, node) { analysis in
            analysis.current.isGenerator = kind == .function
            if list.contains(where: { analysis.tree.value($0, 3) == 1 }) { analysis.current.waits(analysis.tree) }
            for (index, generator) in list.enumerated() {
                if index > 0 { analysis.visitChild(generator, 1) }
                analysis.visitChild(generator, 0)
                analysis.visitList(generator, 2)
            }
            for element in elements { analysis.visitChild(node, element) }
        }
    }

    // MARK: Resolution

    private func resolve(_ scope: Scope) {
        if scope.kind == .function || scope.kind == .comprehension {
            for name in scope.used where scope.bound.contains(name) && scope.variables[name] == nil {
                if scope.globals.contains(name) || scope.nonlocals.contains(name) { continue }
                let variable = Variable(name, scope)
                variable.isCaptured = showsVariables
                scope.variables[name] = variable
            }
        }
        for name in scope.used {
            guard case .variable(let variable) = scope.meaning(name), variable.scope.host !== scope.host else { continue }
            variable.isCaptured = true
            var user: Scope? = scope
            while let current = user, current.host !== variable.scope.host {
                let host = current.host
                if !host.free.contains(where: { $0 === variable }) { host.free.append(variable) }
                user = host.parent
            }
        }
        for child in scope.ordered { resolve(child) }
    }
}
