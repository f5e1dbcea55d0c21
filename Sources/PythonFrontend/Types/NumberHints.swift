/// What the parameters of a module's functions probably are, by their annotations, defaults and what calls by their names give. Nothing
/// is believed: code that is made for it looks at the arguments first.
struct NumberHints {
    private let tree: SyntaxTree
    private let symbols: SymbolTable
    /// By name, whatever the scope.
    private var variables: [Symbol: Guess] = [:]
    /// Calls of functions and methods, by name.
    private var calls: [Symbol: [NodeID]] = [:]

    private enum Guess: Equatable {
        case unknown, float, int, mixed
    }

    /// Ints between these are looked for: their sums and products are exact in a float and fit into 64 bits.
    private static let ints: ClosedRange<Int64> = -(1 << 25)...(1 << 25)

    private static let floatFunctions: Set<String> = [
        "float", "sqrt", "sin", "cos", "tan", "exp", "log", "pow", "atan2", "atan", "hypot", "fabs", "random", "uniform", "perf_counter",
    ]

    init(_ tree: SyntaxTree, _ symbols: SymbolTable) {
        self.tree = tree
        self.symbols = symbols
        var assignments: [(name: Symbol, value: NodeID)] = []
        for index in tree.nodes.indices {
            let node = NodeID(Int32(index))
            switch tree.kind(node) {
            case .Call:
                let callee = tree.child(node, 0)
                switch tree.kind(callee) {
                case .Name: calls[tree.name(callee, 0), default: []].append(node)
                case .Attribute: calls[tree.name(callee, 1), default: []].append(node)
                default: break
                }
            case .Assign:
                for target in tree.children(node, 0) where tree.kind(target) == .Name {
                    assignments.append((tree.name(target, 0), tree.child(node, 1)))
                }
            case .AugAssign where tree.kind(tree.child(node, 0)) == .Name:
                assignments.append((tree.name(tree.child(node, 0), 0), tree.child(node, 2)))
            case .For, .comprehension:
                let target = tree.child(node, 0)
                guard tree.kind(target) == .Name else { continue }
                meet(tree.name(target, 0), isCall(tree.child(node, 1), "range") ? .int : .mixed)
            case .arg where !tree.child(node, 1).isNone: meet(tree.name(node, 0), annotated(tree.child(node, 1)))
            default: break
            }
        }
        // What depends on others is known in later rounds.
        for _ in 0..<3 { for entry in assignments { meet(entry.name, guess(entry.value)) } }
    }

    private mutating func meet(_ name: Symbol, _ guess: Guess) { variables[name] = Self.meet(variables[name] ?? .unknown, guess) }

    private static func meet(_ a: Guess, _ b: Guess) -> Guess { a == .unknown ? b : b == .unknown || a == b ? a : .mixed }

    private func annotated(_ node: NodeID) -> Guess {
        guard tree.kind(node) == .Name else { return .unknown }
        switch symbols.text(of: tree.name(node, 0)) {
        case "float": return .float
        case "int": return .int
        default: return .unknown
        }
    }

    private func isCall(_ node: NodeID, _ name: String) -> Bool {
        tree.kind(node) == .Call && tree.kind(tree.child(node, 0)) == .Name && symbols.text(of: tree.name(tree.child(node, 0), 0)) == name
    }

    private func guess(_ node: NodeID) -> Guess {
        switch tree.kind(node) {
        case .Constant:
            switch tree.constant(node, 0) {
            case .int: return .int
            case .float: return .float
            default: return .mixed
            }
        case .Name: return variables[tree.name(node, 0)] ?? .unknown
        case .UnaryOp: return tree.value(node, 0) == Operation.Not.rawValue ? .mixed : guess(tree.child(node, 1))
        case .BinOp:
            let (left, right) = (guess(tree.child(node, 0)), guess(tree.child(node, 2)))
            if left == .mixed || right == .mixed { return .mixed }
            if left == .float || right == .float { return .float }
            if left == .unknown || right == .unknown { return .unknown }
            return tree.value(node, 1) == Operation.Div.rawValue ? .float : .int
        case .Call:
            let callee = tree.child(node, 0)
            let name = tree.kind(callee) == .Name ? tree.name(callee, 0) : tree.kind(callee) == .Attribute ? tree.name(callee, 1) : .none
            let text = symbols.text(of: name)
            if Self.floatFunctions.contains(text) { return .float }
            return text == "len" || text == "int" ? .int : .unknown
        case .Attribute, .Subscript: return .unknown
        default: return .mixed
        }
    }

    /// The numbers that a function's parameters probably are.
    func parameters(of function: NodeID) -> [Symbol: NumberType] {
        let arguments = tree.child(function, 1)
        let positional = tree.children(arguments, 0) + tree.children(arguments, 1)
        let defaults = tree.children(arguments, 6)
        var result: [Symbol: NumberType] = [:]
        let sites = calls[tree.name(function, 0)] ?? []
        for (index, parameter) in positional.enumerated() {
            let name = tree.name(parameter, 0)
            var found = tree.child(parameter, 1).isNone ? Guess.unknown : annotated(tree.child(parameter, 1))
            let fromEnd = index - (positional.count - defaults.count)
            if fromEnd >= 0 { found = Self.meet(found, guess(defaults[fromEnd])) }
            for site in sites {
                let given = tree.children(site, 1)
                // A method gets its object, too.
                let place = tree.kind(tree.child(site, 0)) == .Attribute && isMethod(positional) ? index - 1 : index
                if given.indices.contains(place) { found = Self.meet(found, guess(given[place])) }
            }
            switch found {
            case .float: result[name] = .float
            case .int: result[name] = .int(Self.ints)
            case .unknown, .mixed: break
            }
        }
        return result
    }

    private func isMethod(_ parameters: [NodeID]) -> Bool {
        guard let first = parameters.first else { return false }
        let name = symbols.text(of: tree.name(first, 0))
        return name == "self" || name == "cls"
    }
}
