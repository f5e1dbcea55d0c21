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
        /// The names that annotations declare.
        var annotated: Set<Symbol> = []
        /// The comprehensions around, innermost last, in the words of a message.
        var comprehensions: [String] = []
        /// The names that assignment expressions bind in the innermost comprehension.
        var bound: Set<Symbol> = []
        /// Whether a loop of this function or module is around.
        var isInLoop = false
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

    private var isInFunction: Bool { region.kind == .function || region.kind == .asyncFunction }

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
            refuseDebug(tree.name(node, 0), node)
            list(node, 4)
            list(node, 1)
            keywords(node, 2)
            inside(Region(kind: .class)) { $0.list(node, 3) }
        case .Name: name(node)
        case .Global, .Nonlocal: declaration(node)
        case .NamedExpr: namedExpression(node)
        case .ListComp: comprehension(node, "list comprehension", elements: [0], generators: 1)
        case .SetComp: comprehension(node, "set comprehension", elements: [0], generators: 1)
        case .GeneratorExp: comprehension(node, "generator expression", elements: [0], generators: 1)
        case .DictComp: comprehension(node, "dict comprehension", elements: [0, 1], generators: 2)
        case .Attribute:
            if tree.value(node, 2) == Context.Store.rawValue { refuseDebug(tree.name(node, 1), node) }
            fields(node)
        case .alias:
            refuseDebug(tree.name(node, tree.name(node, 1).index >= 0 ? 1 : 0), node)
        case .AnnAssign:
            annotation(node)
            fields(node)
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
        case .Yield:
            refuseYield(node)
            fields(node)
        case .YieldFrom:
            refuseYield(node)
            if region.kind == .asyncFunction { refuse("'yield from' inside async function", node) }
            fields(node)
        case .Break, .Continue:
            if !region.isInLoop, !region.isGroupHandler {
                refuse(tree.kind(node) == .Break ? "'break' outside loop" : "'continue' not properly in loop", node)
                return
            }
            if region.isGroupHandler, !region.isLoopOfHandler { refuse(ScopeRules.leavesHandler, node) }
        case .For, .AsyncFor, .While: loop(node)
        case .Return:
            if !isInFunction { return refuse("'return' outside function", node) }
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
            // As in the reference implementation, whose code has one byte for the number of values before the star.
            if tree.value(node, 1) == Context.Store.rawValue,
                tree.children(node, 0).firstIndex(where: { tree.kind($0) == .Starred }) ?? 0 >= 256
            {
                refuse("too many expressions in star-unpacking assignment", node)
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
        let outer = region.isInLoop
        region.isLoopOfHandler = true
        region.isInLoop = true
        leaving(node) { $0.list(node, isWhile ? 1 : 2) }
        region.isLoopOfHandler = wasInLoop
        region.isInLoop = outer
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
            refuseDebug(tree.name(node, 0), node)
            list(node, 3)
            child(node, 4)
        }
        list(arguments, 4)
        list(arguments, 6)
        var inner = Region(kind: isAsync ? .asyncFunction : .function)
        var parameters = [0, 1, 3].flatMap { tree.children(arguments, $0) }
        parameters += [2, 5].map { tree.child(arguments, $0) }.filter { !$0.isNone }
        if tree.kind(node) == .Lambda { inner.iterables = region.iterables }
        for parameter in parameters {
            refuseDebug(tree.name(parameter, 0), parameter)
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
        if isStored { refuseDebug(name, node) }
        if tree.value(node, 1) == Context.Del.rawValue, text(name) == "__debug__" { refuse("cannot delete __debug__", node) }
        guard region.targets.isEmpty else { return }
        if isStored {
            region.assigned.insert(name)
        } else {
            region.read.insert(name)
        }
    }

    /// `__debug__` is a constant.
    private mutating func refuseDebug(_ name: Symbol, _ node: NodeID) {
        if name.index >= 0, text(name) == "__debug__" { refuse("cannot assign to __debug__", node) }
    }

    private mutating func refuseYield(_ node: NodeID) {
        if let kind = region.comprehensions.last {
            refuse("'yield' inside \(kind)", node)
        } else if !isInFunction {
            refuse("'yield' outside function", node)
        }
    }

    private mutating func annotation(_ node: NodeID) {
        let target = tree.child(node, 0)
        guard tree.kind(target) == .Name, tree.value(node, 3) == 1 else { return }
        let name = tree.name(target, 0)
        if region.kind != .module, region.globals.contains(name) || region.nonlocals.contains(name) {
            refuse("annotated name '\(text(name))' can't be \(region.globals.contains(name) ? "global" : "nonlocal")", node)
        }
        region.annotated.insert(name)
    }

    private mutating func declaration(_ node: NodeID) {
        let isGlobal = tree.kind(node) == .Global
        let word = isGlobal ? "global" : "nonlocal"
        if !isGlobal, region.kind == .module { return refuse("nonlocal declaration not allowed at module level", node) }
        for index in tree.list(node, 0) {
            let name = Symbol(index)
            if region.parameters.contains(name) {
                refuse("name '\(text(name))' is parameter and \(word)", node)
            } else if region.read.contains(name) {
                refuse("name '\(text(name))' is used prior to \(word) declaration", node)
            } else if region.annotated.contains(name) {
                refuse("annotated name '\(text(name))' can't be \(word)", node)
            } else if region.assigned.contains(name) {
                refuse("name '\(text(name))' is assigned to before \(word) declaration", node)
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
            refuseDebug(name, keyword)
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

    private mutating func comprehension(_ node: NodeID, _ name: String, elements: [Int], generators: Int) {
        let clauses = tree.children(node, generators)
        // The first iterable belongs to what is around.
        iterable(clauses[0])
        let outer = region.bound
        region.bound = []
        region.comprehensions.append(name)
        region.targets.append([])
        for (index, clause) in clauses.enumerated() {
            let target = tree.child(clause, 0)
            refuseBareStar(target, ScopeRules.bareTarget)
            bind(target)
            child(clause, 0)
            if index > 0 { iterable(clause) }
            list(clause, 2)
        }
        for element in elements { child(node, element) }
        region.targets.removeLast()
        region.comprehensions.removeLast()
        region.bound = outer
    }

    private mutating func iterable(_ clause: NodeID) {
        region.iterables += 1
        child(clause, 1)
        region.iterables -= 1
    }

    /// Binds the names of a target in the innermost comprehension.
    private mutating func bind(_ target: NodeID) {
        switch tree.kind(target) {
        case .Name:
            let name = tree.name(target, 0)
            if region.bound.contains(name) {
                refuse("comprehension inner loop cannot rebind assignment expression target '\(text(name))'", target)
            }
            region.targets[region.targets.count - 1].insert(name)
        case .Tuple, .List: for part in tree.children(target, 0) { bind(part) }
        case .Starred: bind(tree.child(target, 0))
        default: break
        }
    }

    private mutating func namedExpression(_ node: NodeID) {
        let name = tree.name(tree.child(node, 0), 0)
        if region.iterables > 0 {
            refuse("assignment expression cannot be used in a comprehension iterable expression", node)
        } else if region.targets.contains(where: { $0.contains(name) }) {
            refuse("assignment expression cannot rebind comprehension iteration variable '\(text(name))'", tree.child(node, 0))
        } else if !region.targets.isEmpty, region.kind == .class {
            refuse("assignment expression within a comprehension cannot be used in a class body", node)
        } else if !region.targets.isEmpty {
            region.bound.insert(name)
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
        if tree.kind(pattern) == .MatchOr, let last = tree.children(pattern, 0).last { return refuseIfAlways(last) }
        guard tree.kind(pattern) == .MatchAs else { return }
        if !tree.child(pattern, 0).isNone { return refuseIfAlways(tree.child(pattern, 0)) }
        let name = text(tree.name(pattern, 1))
        refuse("\(name.isEmpty ? "wildcard" : "name capture '\(name)'") makes remaining patterns unreachable", pattern)
    }

    /// Two keys of a mapping pattern that are equal, as far as they are literals: numbers of all kinds are compared.
    private mutating func refuseEqualKeys(_ pattern: NodeID) {
        var texts: Set<[UInt8]> = []
        var numbers: Set<Double> = []
        for key in tree.children(pattern, 0) {
            let isNegative = tree.kind(key) == .UnaryOp
            let literal = isNegative ? tree.child(key, 1) : key
            guard tree.kind(literal) == .Constant else { continue }
            var isNew = true
            var words = ""
            func add(_ value: Double, _ text: String) {
                isNew = numbers.insert(isNegative ? 0 - value : value).inserted
                words = (isNegative && value != 0 ? "-" : "") + text
            }
            switch tree.constant(literal, 0) {
            case .true: add(1, "True")
            case .false: add(0, "False")
            case .int(let value) where value < 1 << 53: add(Double(value), "\(value)")
            case .float(let value): add(value, "\(value)")
            case .imaginary(let value) where value == 0: add(value, "0j")
            case .string(let value):
                isNew = texts.insert(value).inserted
                words = "'\(String(decoding: value, as: UTF8.self))'"
            case .none, .ellipsis, .int, .bigInt, .imaginary, .bytes: break
            }
            if !isNew { refuse("mapping pattern checks duplicate key (\(words))", pattern) }
        }
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
                refuse("multiple starred names in sequence pattern", pattern)
            }
        case .MatchMapping:
            refuseEqualKeys(pattern)
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
