/// What the grammar allows and the host refuses all the same when it looks at names and places, in the host's words.
struct ScopeRules {
    struct Finding {
        let text: String
        let node: NodeID
    }

    /// What is known of the module, class or function around.
    private struct Region {
        enum Kind {
            case module, `class`, function, asyncFunction
        }

        var kind: Kind
        var parameters: Set<Symbol> = []
        var assigned: Set<Symbol> = []
        var read: Set<Symbol> = []
        var globals: Set<Symbol> = []
        var nonlocals: Set<Symbol> = []
        var yields = false
        /// In a handler `except*`, and in a loop there.
        var isGroupHandler = false
        var isLoopOfHandler = false
        /// The variables of the comprehensions around, innermost last.
        var targets: [Set<Symbol>] = []
        /// How many iterables of comprehensions are around.
        var iterables = 0
        /// How many statements with blocks that a jump leaves are around.
        var blocks = 0
    }

    private let tree: SyntaxTree
    private let symbols: SymbolTable
    private var region = Region(kind: .module)
    private var findings: [Finding] = []
    /// The imports from `__future__` that stand at the beginning of the file, behind nothing but its documentation.
    private let firstImports: Set<NodeID>

    private static let features: Set<String> = [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
        "barry_as_FLUFL", "generator_stop", "annotations",
    ]

    static func check(_ tree: SyntaxTree, symbols: SymbolTable) -> [Finding] {
        var rules = ScopeRules(tree: tree, symbols: symbols)
        rules.list(tree.root, 0)
        return rules.findings
    }

    private init(tree: SyntaxTree, symbols: SymbolTable) {
        self.tree = tree
        self.symbols = symbols
        var first: Set<NodeID> = []
        for (index, node) in tree.children(tree.root, 0).enumerated() {
            if tree.kind(node) == .ImportFrom, ScopeRules.isFuture(node, tree, symbols) {
                first.insert(node)
            } else if index > 0 || tree.kind(node) != .Expr || tree.kind(tree.child(node, 0)) != .Constant {
                break
            }
        }
        firstImports = first
    }

    private static func isFuture(_ node: NodeID, _ tree: SyntaxTree, _ symbols: SymbolTable) -> Bool {
        tree.value(node, 2) <= 0 && tree.name(node, 0).index >= 0 && symbols.text(of: tree.name(node, 0)) == "__future__"
    }

    private mutating func refuse(_ text: String, _ node: NodeID) { findings.append(Finding(text: text, node: node)) }

    private func text(_ name: Symbol) -> String { name.index < 0 ? "" : symbols.text(of: name) }

    private mutating func list(_ node: NodeID, _ field: Int) {
        for child in tree.children(node, field) where !child.isNone { visit(child) }
    }

    private mutating func child(_ node: NodeID, _ field: Int) {
        let child = tree.child(node, field)
        if !child.isNone { visit(child) }
    }

    private mutating func fields(_ node: NodeID) {
        for child in tree.allChildren(node) { visit(child) }
    }

    private mutating func inside(_ inner: Region, _ work: (inout ScopeRules) -> Void) {
        let outer = region
        region = inner
        work(&self)
        region = outer
    }

    /// How many loops, `with` and `try` may lie in each other within one function, as in the reference implementation.
    private static let maximumBlocks = 20

    /// Visits the part of a statement that a jump out of it leaves.
    private mutating func leaving(_ node: NodeID, _ work: (inout ScopeRules) -> Void) {
        region.blocks += 1
        if region.blocks == ScopeRules.maximumBlocks + 1 { refuse("too many statically nested blocks", node) }
        work(&self)
        region.blocks -= 1
    }

    private mutating func visit(_ node: NodeID) {
        switch tree.kind(node) {
        case .FunctionDef, .AsyncFunctionDef: function(node, tree.child(node, 1), isAsync: tree.kind(node) == .AsyncFunctionDef)
        case .Lambda: function(node, tree.child(node, 0), isAsync: false)
        case .ClassDef:
            list(node, 4)
            list(node, 1)
            keywords(node, 2)
            inside(Region(kind: .class)) { $0.list(node, 3) }
        case .Name: name(node)
        case .Global, .Nonlocal: declaration(node)
        case .NamedExpr: namedExpression(node)
        case .ListComp, .SetComp, .GeneratorExp: comprehension(node, elements: [0], generators: 1)
        case .DictComp: comprehension(node, elements: [0, 1], generators: 2)
        case .Assign:
            for target in tree.children(node, 0) { refuseBareStar(target, ScopeRules.bareTarget) }
            refuseBareStar(tree.child(node, 1), ScopeRules.bareStar)
            fields(node)
        case .withitem:
            refuseBareStar(tree.child(node, 1), ScopeRules.bareTarget)
            fields(node)
        case .Expr:
            refuseBareStar(tree.child(node, 0), ScopeRules.bareStar)
            fields(node)
        case .YieldFrom:
            if region.kind == .asyncFunction { refuse("'yield from' inside async function", node) }
            fields(node)
        case .Break, .Continue:
            if region.isGroupHandler, !region.isLoopOfHandler { refuse(ScopeRules.leavesHandler, node) }
        case .For, .AsyncFor, .While: loop(node)
        case .Return:
            if region.isGroupHandler { refuse(ScopeRules.leavesHandler, node) }
            if region.kind == .asyncFunction, region.yields, !tree.child(node, 0).isNone {
                refuse("'return' with value in async generator", node)
            }
            fields(node)
        case .Call:
            child(node, 0)
            list(node, 1)
            keywords(node, 2)
        case .ImportFrom: importFrom(node)
        case .Tuple, .List:
            if tree.value(node, 1) == Context.Store.rawValue,
                tree.children(node, 0).filter({ tree.kind($0) == .Starred }).count > 1
            {
                refuse("multiple starred expressions in assignment", node)
            }
            fields(node)
        case .Try, .TryStar:
            for handler in tree.children(node, 1).dropLast() where tree.child(handler, 0).isNone {
                refuse("default 'except:' must be last", handler)
            }
            leaving(node) { $0.list(node, 0) }
            if tree.kind(node) == .TryStar { groupHandlers(node) } else { leaving(node) { $0.list(node, 1) } }
            list(node, 2)
            leaving(node) { $0.list(node, 3) }
        case .With, .AsyncWith: leaving(node) { $0.fields(node) }
        case .Match: match(node)
        default: fields(node)
        }
    }

    private mutating func loop(_ node: NodeID) {
        let isWhile = tree.kind(node) == .While
        child(node, 0)
        if !isWhile {
            refuseBareStar(tree.child(node, 0), ScopeRules.bareTarget)
            child(node, 1)
        }
        let wasInLoop = region.isLoopOfHandler
        region.isLoopOfHandler = true
        leaving(node) { $0.list(node, isWhile ? 1 : 2) }
        region.isLoopOfHandler = wasInLoop
        list(node, isWhile ? 2 : 3)
    }

    private static let leavesHandler = "'break', 'continue' and 'return' cannot appear in an except* block"

    /// What handlers of a group leave behind is raised when all have run, so none can jump away.
    private mutating func groupHandlers(_ node: NodeID) {
        let outer = (region.isGroupHandler, region.isLoopOfHandler)
        (region.isGroupHandler, region.isLoopOfHandler) = (true, false)
        leaving(node) { $0.list(node, 1) }
        (region.isGroupHandler, region.isLoopOfHandler) = outer
    }

    private static let bareTarget = "starred assignment target must be in a list or tuple"
    private static let bareStar = "can't use starred expression here"

    /// A star belongs into a list, a tuple, a set or a call.
    private mutating func refuseBareStar(_ node: NodeID, _ text: String) {
        if !node.isNone, tree.kind(node) == .Starred { refuse(text, node) }
    }

    // MARK: Functions and names

    private mutating func function(_ node: NodeID, _ arguments: NodeID, isAsync: Bool) {
        if tree.kind(node) != .Lambda {
            list(node, 3)
            child(node, 4)
        }
        list(arguments, 4)
        list(arguments, 6)
        var inner = Region(kind: isAsync ? .asyncFunction : .function)
        var parameters = [0, 1, 3].flatMap { tree.children(arguments, $0) }
        parameters += [2, 5].map { tree.child(arguments, $0) }.filter { !$0.isNone }
        for parameter in parameters {
            if !inner.parameters.insert(tree.name(parameter, 0)).inserted {
                refuse("duplicate argument '\(text(tree.name(parameter, 0)))' in function definition", parameter)
            }
        }
        inner.yields = isAsync && yields(tree.children(node, 2))
        inside(inner) { rules in
            if rules.tree.kind(node) == .Lambda { rules.child(node, 1) } else { rules.list(node, 2) }
        }
    }

    /// Whether there is a `yield` in statements, outside functions in them.
    private func yields(_ nodes: [NodeID]) -> Bool {
        var pending = nodes
        while let node = pending.popLast() {
            switch tree.kind(node) {
            case .Yield: return true
            case .FunctionDef, .AsyncFunctionDef, .Lambda, .ClassDef: continue
            default: break
            }
            pending += tree.allChildren(node)
        }
        return false
    }

    private mutating func name(_ node: NodeID) {
        let name = tree.name(node, 0)
        let isStored = tree.value(node, 1) == Context.Store.rawValue
        if isStored, text(name) == "__debug__" { refuse("cannot assign to __debug__", node) }
        guard region.targets.isEmpty else { return }
        if isStored {
            region.assigned.insert(name)
        } else {
            region.read.insert(name)
        }
    }

    private mutating func declaration(_ node: NodeID) {
        let isGlobal = tree.kind(node) == .Global
        let word = isGlobal ? "global" : "nonlocal"
        if !isGlobal, region.kind == .module { return refuse("nonlocal declaration not allowed at module level", node) }
        for index in tree.list(node, 0) {
            let name = Symbol(index)
            if region.parameters.contains(name) {
                refuse("name '\(text(name))' is parameter and \(word)", node)
            } else if region.assigned.contains(name) {
                refuse("name '\(text(name))' is assigned to before \(word) declaration", node)
            } else if region.read.contains(name) {
                refuse("name '\(text(name))' is used prior to \(word) declaration", node)
            } else if (isGlobal ? region.nonlocals : region.globals).contains(name) {
                refuse("name '\(text(name))' is nonlocal and global", node)
            }
            if isGlobal { region.globals.insert(name) } else { region.nonlocals.insert(name) }
        }
    }

    private mutating func keywords(_ node: NodeID, _ field: Int) {
        var seen: Set<Symbol> = []
        for keyword in tree.children(node, field) {
            let name = tree.name(keyword, 0)
            if name.index >= 0, !seen.insert(name).inserted { refuse("keyword argument repeated: \(text(name))", keyword) }
            child(keyword, 1)
        }
    }

    private mutating func importFrom(_ node: NodeID) {
        let isFuture = ScopeRules.isFuture(node, tree, symbols)
        if isFuture, !firstImports.contains(node) {
            return refuse("from __future__ imports must occur at the beginning of the file", node)
        }
        for alias in tree.children(node, 1) {
            let name = text(tree.name(alias, 0))
            if name == "*", region.kind != .module { refuse("import * only allowed at module level", alias) }
            if isFuture, name == "braces" {
                refuse("not a chance", node)
            } else if isFuture, !ScopeRules.features.contains(name) {
                refuse("future feature \(name) is not defined", node)
            }
        }
    }

    // MARK: Comprehensions

    private mutating func comprehension(_ node: NodeID, elements: [Int], generators: Int) {
        let clauses = tree.children(node, generators)
        var bound: Set<Symbol> = []
        for clause in clauses {
            refuseBareStar(tree.child(clause, 0), ScopeRules.bareTarget)
            bind(tree.child(clause, 0), &bound)
        }
        for (index, clause) in clauses.enumerated() {
            if index > 0 { region.targets.append(bound) }
            region.iterables += 1
            child(clause, 1)
            region.iterables -= 1
            if index > 0 { region.targets.removeLast() }
        }
        region.targets.append(bound)
        for clause in clauses {
            child(clause, 0)
            list(clause, 2)
        }
        for element in elements { child(node, element) }
        region.targets.removeLast()
    }

    /// The names that a target binds.
    private func bind(_ target: NodeID, _ names: inout Set<Symbol>) {
        switch tree.kind(target) {
        case .Name: names.insert(tree.name(target, 0))
        case .Tuple, .List: for part in tree.children(target, 0) { bind(part, &names) }
        case .Starred: bind(tree.child(target, 0), &names)
        default: break
        }
    }

    private mutating func namedExpression(_ node: NodeID) {
        let name = tree.name(tree.child(node, 0), 0)
        if region.iterables > 0 {
            refuse("assignment expression cannot be used in a comprehension iterable expression", node)
        } else if region.targets.contains(where: { $0.contains(name) }) {
            refuse("assignment expression cannot rebind comprehension iteration variable '\(text(name))'", node)
        } else if !region.targets.isEmpty, region.kind == .class {
            refuse("assignment expression within a comprehension cannot be used in a class body", node)
        }
        fields(node)
    }

    // MARK: Patterns

    private mutating func match(_ node: NodeID) {
        child(node, 0)
        let cases = tree.children(node, 1)
        for (index, part) in cases.enumerated() {
            let pattern = tree.child(part, 0)
            if index + 1 < cases.count, tree.child(part, 1).isNone { refuseIfAlways(pattern) }
            _ = names(of: pattern)
            fields(part)
        }
    }

    /// A pattern that fits everything hides those behind it.
    private mutating func refuseIfAlways(_ pattern: NodeID) {
        guard tree.kind(pattern) == .MatchAs, tree.child(pattern, 0).isNone else { return }
        let name = text(tree.name(pattern, 1))
        refuse("\(name.isEmpty ? "wildcard" : "name capture '\(name)'") makes remaining patterns unreachable", pattern)
    }

    /// The names that a pattern binds, each once.
    private mutating func names(of pattern: NodeID) -> Set<Symbol> {
        var found: Set<Symbol> = []
        var parts: [NodeID] = []
        var own: Symbol?
        switch tree.kind(pattern) {
        case .MatchAs:
            if !tree.child(pattern, 0).isNone { parts = [tree.child(pattern, 0)] }
            own = tree.name(pattern, 1)
        case .MatchStar: own = tree.name(pattern, 0)
        case .MatchSequence:
            parts = tree.children(pattern, 0)
            if parts.filter({ tree.kind($0) == .MatchStar }).count > 1 {
                refuse("multiple starred expressions in sequence pattern", pattern)
            }
        case .MatchMapping:
            parts = tree.children(pattern, 1)
            own = tree.name(pattern, 2)
        case .MatchClass:
            parts = tree.children(pattern, 1) + tree.children(pattern, 3)
            var seen: Set<Int32> = []
            for (name, part) in zip(tree.list(pattern, 2), tree.children(pattern, 3)) where !seen.insert(name).inserted {
                refuse("attribute name repeated in class pattern: \(text(Symbol(name)))", part)
            }
        case .MatchOr:
            let choices = tree.children(pattern, 0)
            for choice in choices.dropLast() { refuseIfAlways(choice) }
            let sets = choices.map { names(of: $0) }
            if sets.contains(where: { $0 != sets[0] }) { refuse("alternative patterns bind different names", pattern) }
            return sets.first ?? []
        default: break
        }
        for part in parts {
            for name in names(of: part) where !found.insert(name).inserted {
                refuse("multiple assignments to name '\(text(name))' in pattern", part)
            }
        }
        if let own, own.index >= 0, !found.insert(own).inserted {
            refuse("multiple assignments to name '\(text(own))' in pattern", pattern)
        }
        return found
    }
}
