import IR

/// Finds the variables and expressions of one function whose values certainly are floats, or ints that 64 bits hold, and which of the
/// variables are worth keeping on the integer stack.
///
/// Only the function itself is looked at: constants, counters of ranges, and arithmetic on those. What comes from calls, attributes,
/// items, global names and inner functions can be anything. The type of a variable is what all its assignments have in common, so it
/// holds at every place; a variable counts only if each of its reads certainly comes after an assignment.
struct NumberAnalysis {
    /// What is known of the expressions that certainly give numbers, by their nodes; also of augmented assignments.
    private(set) var types: [Int32: NumberType] = [:]
    /// The variables on the integer stack.
    private(set) var unboxed: [ObjectIdentifier: ValueType] = [:]

    private enum Knowledge: Equatable {
        case nothingYet
        case number(NumberType)
        case anything
    }

    private enum Source {
        case expression(NodeID)
        case augmented(NodeID)
        case range([NodeID])
        case known(NumberType)
        case unknown
    }

    private let tree: SyntaxTree
    private let module: ModuleLowering
    private let scope: Scope
    private let definite: Set<Int32>
    private var scopes: [Scope]
    private var sources: [ObjectIdentifier: [(source: Source, weight: Int)]] = [:]
    private var knowledge: [ObjectIdentifier: Knowledge] = [:]
    /// Read somewhere without being certainly assigned.
    private var doubtful: Set<ObjectIdentifier> = []
    private var gains: [ObjectIdentifier: Int] = [:]
    private var losses: [ObjectIdentifier: Int] = [:]
    private var weight = 1
    /// Expressions of which is known what can be known.
    private var prepared: Set<Int32> = []
    /// What the arithmetic on unboxed numbers saves, each loop counted as eight rounds.
    private(set) var gain = 0

    private static let roundsOfLoop = 8
    private static let mostWeight = 4096
    /// From this round on bounds that grow are given up.
    private static let boundRounds = 4

    private enum Phase { case collecting, counting, done }
    private var phase = Phase.collecting

    /// - Parameter assumed: what parameters are known to be.
    init(_ module: ModuleLowering, _ scope: Scope, body: [NodeID], parameters: [NodeID], definite: Set<Int32>, assumed: [Symbol: NumberType]) {
        self.module = module
        tree = module.tree
        self.scope = scope
        self.definite = definite
        scopes = [scope]
        for parameter in parameters {
            let name = tree.name(parameter, 0)
            if let type = assumed[name] { add(name, .known(type)) } else { add(name, .unknown) }
        }
        statements(body)
        guard !sources.isEmpty else { return }
        solve()
        for (key, found) in knowledge where found == .nothingYet { knowledge[key] = .anything }
        guard knowledge.values.contains(where: { $0 != .anything }) else { return }
        phase = .counting
        statements(body)
        choose()
        phase = .done
    }

    /// Whether a function may have anything to gain: there is a loop.
    static func isWorthwhile(_ tree: SyntaxTree, _ body: [NodeID]) -> Bool {
        body.contains { node in
            switch tree.kind(node) {
            case .For, .While: true
            case .If: isWorthwhile(tree, tree.children(node, 1)) || isWorthwhile(tree, tree.children(node, 2))
            case .With: isWorthwhile(tree, tree.children(node, 1))
            case .Try, .TryStar:
                isWorthwhile(tree, tree.children(node, 0)) || isWorthwhile(tree, tree.children(node, 2))
                    || isWorthwhile(tree, tree.children(node, 3))
            default: false
            }
        }
    }

    // MARK: Variables

    private func variable(_ name: Symbol) -> ObjectIdentifier? {
        guard name.index >= 0, case .variable(let found) = scopes[scopes.count - 1].meaning(name), found.scope === scope, !found.isCaptured
        else { return nil }
        return ObjectIdentifier(found)
    }

    private mutating func add(_ name: Symbol, _ source: Source) {
        guard phase == .collecting, let key = variable(name) else { return }
        sources[key, default: []].append((source, weight))
    }

    private mutating func solve() {
        for key in sources.keys { knowledge[key] = .nothingYet }
        // What can be anything from the start needs no further look.
        for (key, list) in sources where list.contains(where: { if case .unknown = $0.source { true } else { false } }) || doubtful.contains(key) {
            knowledge[key] = .anything
        }
        let open = sources.filter { knowledge[$0.key] == .nothingYet }
        var round = 0
        var hasChanged = !open.isEmpty
        while hasChanged {
            hasChanged = false
            round += 1
            for (key, list) in open where knowledge[key] != .anything {
                var found = knowledge[key] ?? .nothingYet
                for entry in list { found = join(found, value(of: entry.source)) }
                if found == knowledge[key] { continue }
                if round >= Self.boundRounds, case .number(.int) = found, case .number(.int)? = knowledge[key] { found = .number(.int(nil)) }
                knowledge[key] = found
                hasChanged = true
            }
        }
    }

    private func join(_ a: Knowledge, _ b: Knowledge) -> Knowledge {
        switch (a, b) {
        case (.anything, _), (_, .anything): .anything
        case (.nothingYet, _): b
        case (_, .nothingYet): a
        case (.number(let x), .number(let y)): x.joined(y).map { .number($0) } ?? .anything
        }
    }

    private func value(of source: Source) -> Knowledge {
        switch source {
        case .expression(let node): return type(of: node)
        case .augmented(let node): return augmented(node)
        case .range(let bounds): return counter(bounds)
        case .known(let type): return .number(type)
        case .unknown: return .anything
        }
    }

    private func augmented(_ node: NodeID) -> Knowledge {
        let target = tree.child(node, 0)
        guard let key = variable(tree.name(target, 0)) else { return .anything }
        return binary(tree.value(node, 1), knowledge[key] ?? .anything, type(of: tree.child(node, 2)))
    }

    /// What the counter of a loop over a range is. A range gives ints, or raises an exception.
    private func counter(_ bounds: [NodeID]) -> Knowledge {
        var parts: [ClosedRange<Int64>?] = []
        for node in bounds {
            switch type(of: node) {
            case .nothingYet: return .nothingYet
            case .number(.int(let found)): parts.append(found)
            case .number(.float), .anything: parts.append(nil)
            }
        }
        let start = bounds.count == 1 ? 0...0 : parts[0]
        let step = bounds.count == 3 ? parts[2] : 1...1
        guard let start, let stop = parts[bounds.count == 1 ? 0 : 1] else { return .number(.int(nil)) }
        let (rises, falls) = (step.map { $0.upperBound > 0 } ?? true, step.map { $0.lowerBound < 0 } ?? true)
        let low = falls ? min(start.lowerBound, stop.lowerBound == .max ? .max : stop.lowerBound + 1) : start.lowerBound
        let high = rises ? max(start.upperBound, stop.upperBound == .min ? .min : stop.upperBound - 1) : start.upperBound
        return .number(.int(low...high))
    }

    // MARK: Types of expressions

    private func type(of node: NodeID) -> Knowledge {
        if phase == .counting {
            if let found = types[node.index] { return .number(found) }
            if prepared.contains(node.index) { return .anything }
        }
        switch tree.kind(node) {
        case .Constant:
            switch tree.constant(node, 0) {
            case .int(let number): return .number(.int(number...number))
            case .bigInt: return .number(.int(nil))
            case .float: return .number(.float)
            case .none, .true, .false, .ellipsis, .imaginary, .string, .bytes: return .anything
            }
        case .Name:
            guard let key = variable(tree.name(node, 0)) else { return .anything }
            return knowledge[key] ?? .anything
        case .BinOp: return binary(tree.value(node, 1), type(of: tree.child(node, 0)), type(of: tree.child(node, 2)))
        case .UnaryOp:
            let operand = type(of: tree.child(node, 1))
            guard case .number(let type) = operand else { return operand }
            switch (Operation(rawValue: tree.value(node, 0)), type) {
            case (.UAdd, _), (.USub, .float): return operand
            case (.USub, .int(let bounds)):
                guard let bounds, bounds.lowerBound > .min else { return .number(.int(nil)) }
                return .number(.int(-bounds.upperBound ... -bounds.lowerBound))
            case (.Invert, .int(let bounds)):
                return .number(.int(bounds.map { ~$0.upperBound ... ~$0.lowerBound }))
            default: return .anything
            }
        case .IfExp: return join(type(of: tree.child(node, 1)), type(of: tree.child(node, 2)))
        case .NamedExpr: return type(of: tree.child(node, 1))
        default: return .anything
        }
    }

    private func binary(_ operation: Int32, _ left: Knowledge, _ right: Knowledge) -> Knowledge {
        if left == .anything || right == .anything { return .anything }
        guard case .number(let a) = left, case .number(let b) = right, let operation = Operation(rawValue: operation) else { return .nothingYet }
        return NumberType.result(operation, a, b).map { .number($0) } ?? .anything
    }

    // MARK: What lowering asks

    /// Whether an operator's node is done on the integer stack.
    func isPlain(_ node: NodeID) -> Bool {
        guard let type = types[node.index], type.unboxed != nil else { return false }
        switch tree.kind(node) {
        case .BinOp: return isPlain(tree.value(node, 1), tree.child(node, 0), tree.child(node, 2))
        case .AugAssign: return isPlain(tree.value(node, 1), tree.child(node, 0), tree.child(node, 2))
        case .UnaryOp: return types[tree.child(node, 1).index]?.unboxed != nil
        default: return false
        }
    }

    private func isPlain(_ operation: Int32, _ left: NodeID, _ right: NodeID) -> Bool {
        guard let operation = Operation(rawValue: operation), let a = types[left.index], let b = types[right.index] else { return false }
        return NumberType.isPlain(operation, a, b)
    }

    /// The type in which two numbers can be compared on the integer stack.
    func comparison(_ left: NodeID, _ right: NodeID) -> ValueType? {
        guard let a = types[left.index], let b = types[right.index], a.unboxed != nil, b.unboxed != nil else { return nil }
        if a.unboxed == .long, b.unboxed == .long { return .long }
        return a.isExactDouble && b.isExactDouble ? .double : nil
    }

    /// Whether an operator is done on the integer stack where its result is wanted as an object: for ints only if what is saved is more
    /// than making objects of them and back costs.
    func isWorthBoxing(_ node: NodeID) -> Bool {
        guard isPlain(node), !isConstant(node) else { return false }
        if types[node.index] == .float { return true }
        return saved(node) >= 3
    }

    /// A constant with a sign.
    private func isConstant(_ node: NodeID) -> Bool {
        tree.kind(node) == .UnaryOp && tree.kind(tree.child(node, 1)) == .Constant
    }

    /// What arithmetic on longs saves against that on objects, in instructions.
    private func saved(_ node: NodeID) -> Int {
        guard isPlain(node) else {
            guard tree.kind(node) == .Name, let key = variable(tree.name(node, 0)) else { return tree.kind(node) == .Constant ? 0 : -1 }
            return unboxed[key] == nil && phase != .counting ? -1 : 0
        }
        var result = 1
        if case .int(let bounds?)? = types[node.index], bounds.lowerBound < -(1 << 47) || bounds.upperBound >= 1 << 47 { result += 6 }
        if tree.kind(node) == .UnaryOp { return result + saved(tree.child(node, 1)) }
        switch Operation(rawValue: tree.value(node, 1)) {
        case .Mod, .FloorDiv, .BitAnd, .BitOr, .BitXor, .LShift, .RShift: result += 2
        default: break
        }
        return result + saved(tree.child(node, 0)) + saved(tree.child(node, 2))
    }

    // MARK: Choice

    private mutating func choose() {
        for (key, found) in knowledge {
            guard case .number(let type) = found, let form = type.unboxed else { continue }
            var loss = losses[key] ?? 0
            for entry in sources[key] ?? [] {
                switch entry.source {
                case .expression(let node) where tree.kind(node) == .Constant || isPlain(node): break
                case .expression(let node) where tree.kind(node) == .Name && types[node.index] != nil: break
                case .augmented(let node) where isPlain(node): break
                case .expression, .augmented, .range: loss += entry.weight
                case .known, .unknown: break
                }
            }
            if let gain = gains[key], gain >= loss { unboxed[key] = form }
        }
    }

    private mutating func count(_ node: NodeID, isNumber: Bool) {
        guard phase == .counting, let key = variable(tree.name(node, 0)) else { return }
        if isNumber { gains[key, default: 0] += weight } else { losses[key, default: 0] += weight }
    }

    // MARK: Statements

    private mutating func statements(_ list: [NodeID]) { for node in list { statement(node) } }

    private mutating func loop(_ work: (inout NumberAnalysis) -> Void) {
        let before = weight
        weight = min(weight * Self.roundsOfLoop, Self.mostWeight)
        work(&self)
        weight = before
    }

    private mutating func statement(_ node: NodeID) {
        switch tree.kind(node) {
        case .Assign:
            let value = tree.child(node, 1)
            let targets = tree.children(node, 0)
            if targets.count == 1, let parts = Self.pairs(targets[0], value, tree) {
                for (place, source) in parts { assigned(source, to: [place]) }
                for (place, source) in parts { target(place, .expression(source)) }
            } else {
                assigned(value, to: targets)
                for place in targets { target(place, .expression(value)) }
            }
        case .AugAssign:
            let place = tree.child(node, 0)
            guard tree.kind(place) == .Name else {
                children(node)
                return
            }
            read(place)
            note(node, as: augmented(node))
            note(place, as: type(of: place))
            let isNumber = phase == .counting && isPlain(node)
            if isNumber { gain += weight }
            count(place, isNumber: isNumber)
            expression(tree.child(node, 2), isNumber: isNumber)
            add(tree.name(place, 0), .augmented(node))
        case .AnnAssign:
            expression(tree.child(node, 1))
            let value = tree.child(node, 2)
            if value.isNone {
                if tree.kind(tree.child(node, 0)) != .Name { target(tree.child(node, 0), .unknown) }
            } else {
                assigned(value, to: [tree.child(node, 0)])
                target(tree.child(node, 0), .expression(value))
            }
        case .If:
            expression(tree.child(node, 0), isNumber: true)
            statements(tree.children(node, 1))
            statements(tree.children(node, 2))
        case .While:
            loop { walk in
                walk.expression(walk.tree.child(node, 0), isNumber: true)
                walk.statements(walk.tree.children(node, 1))
            }
            statements(tree.children(node, 2))
        case .For, .AsyncFor:
            expression(tree.child(node, 1))
            let bounds = tree.kind(node) == .For ? rangeBounds(tree.child(node, 1)) : nil
            loop { walk in
                walk.target(walk.tree.child(node, 0), bounds.map { .range($0) } ?? .unknown)
                walk.statements(walk.tree.children(node, 2))
            }
            statements(tree.children(node, 3))
        case .With, .AsyncWith:
            for item in tree.children(node, 0) {
                expression(tree.child(item, 0))
                if !tree.child(item, 1).isNone { target(tree.child(item, 1), .unknown) }
            }
            statements(tree.children(node, 1))
        case .Try, .TryStar:
            statements(tree.children(node, 0))
            for handler in tree.children(node, 1) {
                if !tree.child(handler, 0).isNone { expression(tree.child(handler, 0)) }
                add(tree.name(handler, 1), .unknown)
                statements(tree.children(handler, 2))
            }
            statements(tree.children(node, 2))
            statements(tree.children(node, 3))
        case .Match:
            expression(tree.child(node, 0))
            for entry in tree.children(node, 1) {
                pattern(tree.child(entry, 0))
                if !tree.child(entry, 1).isNone { expression(tree.child(entry, 1)) }
                statements(tree.children(entry, 2))
            }
        case .FunctionDef, .AsyncFunctionDef:
            for decorator in tree.children(node, 3) { expression(decorator) }
            definition(tree.child(node, 1))
            if !tree.child(node, 4).isNone { expression(tree.child(node, 4)) }
            add(tree.name(node, 0), .unknown)
        case .ClassDef:
            for field in [1, 2, 4] { for child in tree.children(node, field) { expression(child) } }
            add(tree.name(node, 0), .unknown)
        case .Import, .ImportFrom:
            for alias in tree.children(node, tree.kind(node) == .Import ? 0 : 1) {
                let name = tree.name(alias, 1).index >= 0 ? tree.name(alias, 1) : module.firstPart(tree.name(alias, 0))
                add(name, .unknown)
            }
        case .Delete: for child in tree.children(node, 0) { target(child, .unknown) }
        case .Global, .Nonlocal, .Pass: break
        default: children(node)
        }
    }

    /// The targets and values of `a, b = b, a`, which makes no tuple.
    private static func pairs(_ target: NodeID, _ value: NodeID, _ tree: SyntaxTree) -> Zip2Sequence<[NodeID], [NodeID]>? {
        guard tree.kind(target) == .Tuple || tree.kind(target) == .List, tree.kind(value) == .Tuple else { return nil }
        let (places, sources) = (tree.children(target, 0), tree.children(value, 0))
        guard places.count == sources.count, !(places + sources).contains(where: { tree.kind($0) == .Starred }) else { return nil }
        return zip(places, sources)
    }

    /// The bounds of a range that a loop counts.
    private func rangeBounds(_ node: NodeID) -> [NodeID]? {
        guard module.rangesGiveInts, module.isRange(node, in: scopes[scopes.count - 1]) else { return nil }
        return tree.children(node, 1)
    }

    /// A value on its way to variables: a number where all of them are.
    private mutating func assigned(_ value: NodeID, to targets: [NodeID]) {
        expression(value, isNumber: targets.allSatisfy { place in
            guard tree.kind(place) == .Name, let key = variable(tree.name(place, 0)), case .number(let type)? = knowledge[key] else { return false }
            return type.unboxed != nil
        })
    }

    private mutating func target(_ node: NodeID, _ source: Source) {
        switch tree.kind(node) {
        case .Name: add(tree.name(node, 0), source)
        case .Tuple, .List: for child in tree.children(node, 0) { target(child, .unknown) }
        case .Starred: target(tree.child(node, 0), .unknown)
        default: children(node)
        }
    }

    private mutating func pattern(_ node: NodeID) {
        guard !node.isNone else { return }
        switch tree.kind(node) {
        case .MatchStar: add(tree.name(node, 0), .unknown)
        case .MatchAs: add(tree.name(node, 1), .unknown)
        case .MatchMapping: add(tree.name(node, 2), .unknown)
        default: break
        }
        for child in tree.allChildren(node) {
            switch tree.kind(child) {
            case .MatchStar, .MatchAs, .MatchMapping, .MatchSequence, .MatchClass, .MatchOr, .MatchValue, .MatchSingleton: pattern(child)
            default: expression(child)
            }
        }
    }

    private mutating func definition(_ arguments: NodeID) {
        for field in [4, 6] { for node in tree.children(arguments, field) where !node.isNone { expression(node) } }
        for field in [0, 1, 3] {
            for parameter in tree.children(arguments, field) where !tree.child(parameter, 1).isNone { expression(tree.child(parameter, 1)) }
        }
        for field in [2, 5] {
            let parameter = tree.child(arguments, field)
            if !parameter.isNone, !tree.child(parameter, 1).isNone { expression(tree.child(parameter, 1)) }
        }
    }

    // MARK: Expressions

    private mutating func read(_ node: NodeID) {
        guard phase == .collecting, !definite.contains(node.index), let key = variable(tree.name(node, 0)) else { return }
        doubtful.insert(key)
    }

    private mutating func note(_ node: NodeID, as found: Knowledge) {
        if phase == .counting, case .number(let type) = found { types[node.index] = type }
    }

    /// - Parameter isNumber: whether the value is wanted as a number, if it is one.
    private mutating func expression(_ node: NodeID, isNumber: Bool = false) {
        // Operands first, so that what is known of them is there.
        if phase == .counting { prepare(node) }
        switch tree.kind(node) {
        case .Name:
            guard tree.value(node, 1) == Context.Load.rawValue else { return }
            read(node)
            count(node, isNumber: isNumber)
        case .BinOp:
            let plain = phase == .counting && isPlain(node) && (isNumber || isWorthBoxing(node))
            if plain { gain += weight }
            expression(tree.child(node, 0), isNumber: plain)
            expression(tree.child(node, 2), isNumber: plain)
        case .UnaryOp:
            let isNot = tree.value(node, 0) == Operation.Not.rawValue
            let plain = phase == .counting && (isNot || isPlain(node) && (isNumber || isWorthBoxing(node)))
            expression(tree.child(node, 1), isNumber: plain)
        case .BoolOp:
            for child in tree.children(node, 1) { expression(child, isNumber: isNumber) }
        case .Compare:
            let others = tree.children(node, 2)
            let plain = phase == .counting && others.count == 1 && NumberAnalysis.isOrder(tree.list(node, 1).first ?? 0)
                && comparison(tree.child(node, 0), others[0]) != nil
            if plain { gain += weight }
            expression(tree.child(node, 0), isNumber: plain)
            for child in others { expression(child, isNumber: plain) }
        case .IfExp:
            expression(tree.child(node, 0), isNumber: true)
            expression(tree.child(node, 1), isNumber: isNumber)
            expression(tree.child(node, 2), isNumber: isNumber)
        case .NamedExpr:
            let kept = scopes
            while scopes.count > 1 { scopes.removeLast() }
            add(tree.name(tree.child(node, 0), 0), kept.count > 1 ? .unknown : .expression(tree.child(node, 1)))
            scopes = kept
            expression(tree.child(node, 1), isNumber: isNumber)
        case .Lambda: definition(tree.child(node, 0))
        case .GeneratorExp: expression(tree.child(tree.children(node, 1)[0], 1))
        case .ListComp, .SetComp, .DictComp: comprehension(node)
        default: children(node)
        }
    }

    /// Whether an operator compares the values of numbers.
    static func isOrder(_ operation: Int32) -> Bool {
        switch Operation(rawValue: operation) {
        case .Eq, .NotEq, .Lt, .LtE, .Gt, .GtE: true
        default: false
        }
    }

    /// Notes what is known of an expression and its operands.
    private mutating func prepare(_ node: NodeID) {
        guard !prepared.contains(node.index) else { return }
        switch tree.kind(node) {
        case .BinOp:
            prepare(tree.child(node, 0))
            prepare(tree.child(node, 2))
        case .UnaryOp: prepare(tree.child(node, 1))
        case .Compare:
            prepare(tree.child(node, 0))
            for child in tree.children(node, 2) { prepare(child) }
        case .IfExp:
            prepare(tree.child(node, 1))
            prepare(tree.child(node, 2))
        case .NamedExpr: prepare(tree.child(node, 1))
        case .Constant, .Name: break
        default: return
        }
        note(node, as: type(of: node))
        prepared.insert(node.index)
    }

    private mutating func comprehension(_ node: NodeID) {
        let isDict = tree.kind(node) == .DictComp
        let generators = tree.children(node, isDict ? 2 : 1)
        expression(tree.child(generators[0], 1))
        guard let inner = scopes[scopes.count - 1].children[node.index] else { return }
        scopes.append(inner)
        loop { walk in
            for (index, generator) in generators.enumerated() {
                if index > 0 { walk.expression(walk.tree.child(generator, 1)) }
                walk.target(walk.tree.child(generator, 0), .unknown)
                for test in walk.tree.children(generator, 2) { walk.expression(test) }
            }
            walk.expression(walk.tree.child(node, 0))
            if isDict { walk.expression(walk.tree.child(node, 1)) }
        }
        scopes.removeLast()
    }

    private mutating func children(_ node: NodeID) {
        for child in tree.allChildren(node) { expression(child) }
    }
}
