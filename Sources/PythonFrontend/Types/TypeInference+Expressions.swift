extension TypeInference {
    mutating func type(of node: NodeID) -> InferredType {
        switch tree.kind(node) {
        case .Constant:
            switch tree.constant(node, 0) {
            case .none: return .none
            case .true, .false: return .bool
            case .int(let number): return .int(number...number)
            case .bigInt: return .int(nil)
            case .float: return .float
            case .string: return .string
            case .bytes: return .bytes
            case .ellipsis, .imaginary: return .dynamic(.call)
            }
        case .Name:
            let name = tree.name(node, 0)
            if isCollecting, case .global = scopes[scopes.count - 1].meaning(name), valueUses[name] == nil { valueUses[name] = line(node) }
            return load(name)
        case .BinOp:
            let left = type(of: tree.child(node, 0))
            let right = type(of: tree.child(node, 2))
            return binary(Operation(rawValue: tree.value(node, 1)) ?? .Add, left, right)
        case .UnaryOp:
            let operand = type(of: tree.child(node, 1))
            switch Operation(rawValue: tree.value(node, 0)) {
            case .Not: return .bool
            case .USub:
                if case .int(let bounds) = operand { return .int(IntBounds.of(.Sub, 0...0, bounds)) }
                return operand
            case .Invert: return operand.isInt ? .int(nil) : operand
            default: return operand
            }
        case .BoolOp:
            return tree.children(node, 1).reduce(.unset) { found, child in found.joined(type(of: child), name) }
        case .Compare:
            _ = type(of: tree.child(node, 0))
            for child in tree.children(node, 2) { _ = type(of: child) }
            return .bool
        case .IfExp:
            _ = type(of: tree.child(node, 0))
            return type(of: tree.child(node, 1)).joined(type(of: tree.child(node, 2)), name)
        case .NamedExpr:
            let value = type(of: tree.child(node, 1))
            assign(tree.child(node, 0), value)
            return value
        case .JoinedStr, .FormattedValue:
            for (index, shape) in tree.kind(node).fields.enumerated() {
                if shape.type == .node, !tree.child(node, index).isNone { _ = type(of: tree.child(node, index)) }
                if shape.type == .list { for child in tree.children(node, index) { _ = type(of: child) } }
            }
            return .string
        case .List, .Tuple, .Set:
            for child in tree.children(node, 0) { _ = type(of: child) }
            return tree.kind(node) == .List ? .list : tree.kind(node) == .Tuple ? .tuple : .set
        case .Dict:
            for child in tree.children(node, 0) + tree.children(node, 1) where !child.isNone { _ = type(of: child) }
            return .dict
        case .ListComp, .SetComp, .DictComp, .GeneratorExp: return comprehension(node)
        case .Starred:
            _ = type(of: tree.child(node, 0))
            return .list
        case .Call: return call(node)
        case .Attribute: return attribute(node)
        case .Subscript:
            let object = type(of: tree.child(node, 0))
            let isSlice = tree.kind(tree.child(node, 1)) == .Slice
            if !isSlice { _ = type(of: tree.child(node, 1)) }
            switch object {
            case .string: return .string
            case .list where isSlice: return .list
            case .tuple where isSlice: return .tuple
            case .bytes: return isSlice ? .bytes : .int(0...255)
            default: return .dynamic(.item)
            }
        case .Yield, .YieldFrom, .Await:
            if !tree.child(node, 0).isNone { _ = type(of: tree.child(node, 0)) }
            return .dynamic(.sent)
        case .Lambda: return .dynamic(.call)
        default: return .dynamic(.call)
        }
    }

    private mutating func comprehension(_ node: NodeID) -> InferredType {
        let kind = tree.kind(node)
        let generators = tree.children(node, kind == .DictComp ? 2 : 1)
        guard let inner = scopes[scopes.count - 1].children[node.index] else { return .dynamic(.call) }
        for (index, generator) in generators.enumerated() {
            let element = element(of: tree.child(generator, 1))
            if index == 0 { scopes.append(inner) }
            assign(tree.child(generator, 0), element)
            for test in tree.children(generator, 2) { _ = type(of: test) }
        }
        _ = type(of: tree.child(node, 0))
        if kind == .DictComp { _ = type(of: tree.child(node, 1)) }
        scopes.removeLast()
        switch kind {
        case .ListComp: return .list
        case .SetComp: return .set
        case .DictComp: return .dict
        default: return .generator
        }
    }

    func load(_ name: Symbol) -> InferredType {
        switch scopes[scopes.count - 1].meaning(name) {
        case .variable(let variable):
            if variable.scope.host !== scopes[0].host, variables[ObjectIdentifier(variable)] == nil { return .dynamic(.free) }
            return variables[ObjectIdentifier(variable)] ?? .unset
        case .member: return .dynamic(.global(text(name)))
        case .global: return globals[name] ?? .dynamic(.global(text(name)))
        }
    }

    /// Whether the module leaves a name of the builtins alone.
    func isBuiltin(_ name: Symbol) -> Bool {
        guard case .global = scopes[scopes.count - 1].meaning(name) else { return false }
        return bindings[name] == nil
    }

    func binary(_ operation: Operation, _ left: InferredType, _ right: InferredType) -> InferredType {
        if left == .unset || right == .unset { return .unset }
        if case .dynamic = left { return left }
        if case .dynamic = right { return right }
        switch (left, right) {
        case (.int(let a), .int(let b)):
            if operation == .Div { return .float }
            if operation == .Pow { return b.map { $0.lowerBound >= 0 } ?? false ? .int(nil) : .dynamic(.operation(name(left), name(right))) }
            return .int(IntBounds.of(operation, a, b))
        case (.string, .string) where operation == .Add: return .string
        case (.string, _) where operation == .Mod: return .string
        case (.string, .int), (.int, .string): return operation == .Mult ? .string : .dynamic(.operation(name(left), name(right)))
        case (.list, .list) where operation == .Add: return .list
        case (.list, .int), (.int, .list): return operation == .Mult ? .list : .dynamic(.operation(name(left), name(right)))
        case (.tuple, .tuple) where operation == .Add: return .tuple
        case (.set, .set): return .set
        default:
            guard left.isNumber, right.isNumber else { return .dynamic(.operation(name(left), name(right))) }
            if left == .float || right == .float { return operation == .Pow ? .dynamic(.operation(name(left), name(right))) : .float }
            return operation == .Div ? .float : .int(nil)
        }
    }

    private mutating func attribute(_ node: NodeID) -> InferredType {
        let name = tree.name(node, 1)
        switch type(of: tree.child(node, 0)) {
        case .instance(let owner): return attributes[owner]?[name] ?? .dynamic(.attribute(text(name)))
        case .unset: return .unset
        default: return .dynamic(.attribute(text(name)))
        }
    }

    // MARK: Calls

    mutating func note(_ node: NodeID, _ text: String) {
        if !isCollecting, noted.insert(node.index).inserted { calls.append((node, text)) }
    }

    private mutating func call(_ node: NodeID) -> InferredType {
        let callee = tree.child(node, 0)
        let arguments = tree.children(node, 1).map { type(of: $0) }
        for keyword in tree.children(node, 2) { _ = type(of: tree.child(keyword, 1)) }
        let isPlain = tree.list(node, 2).isEmpty && !tree.children(node, 1).contains { tree.kind($0) == .Starred }
        guard tree.kind(callee) == .Name else {
            if tree.kind(callee) == .Attribute { return method(node, callee, arguments) }
            _ = type(of: callee)
            note(node, "dynamic: what is called is the value of an expression")
            return .dynamic(.call)
        }
        let name = tree.name(callee, 0)
        if let function = definition(name), case .global = scopes[scopes.count - 1].meaning(name) {
            let word = text(name)
            if tree.kind(function) == .ClassDef {
                note(node, "makes an object: '\(word)' is a class that is never rebound")
                if isPlain, let start = initializer(of: function) { pass(arguments, to: start, skipping: 1) }
                return .instance(function.index)
            }
            note(
                node,
                isPlain && arguments.count <= Runtime.mostDirect
                    ? "direct: '\(word)' is a function that is never rebound"
                    : "by name: '\(word)' is known, but \(isPlain ? "more than \(Runtime.mostDirect) arguments" : "arguments by name or with stars") are bound at each call")
            if isPlain { pass(arguments, to: function, skipping: 0) }
            return results[function.index] ?? .unset
        }
        if isBuiltin(name) {
            note(node, "builtin '\(text(name))'")
            return result(ofBuiltin: text(name), arguments)
        }
        if let count = bindings[name], count > 1, case .global = scopes[scopes.count - 1].meaning(name) {
            note(node, "dynamic: '\(text(name))' is bound \(count) times")
        } else {
            note(node, "dynamic: '\(text(name))' is a variable")
        }
        return .dynamic(.call)
    }

    private func initializer(of owner: NodeID) -> NodeID? {
        functions.first { $0.owner == owner.index && text(tree.name($0.node, 0)) == "__init__" }?.node
    }

    private mutating func method(_ node: NodeID, _ callee: NodeID, _ arguments: [InferredType]) -> InferredType {
        let object = type(of: tree.child(callee, 0))
        let word = text(tree.name(callee, 1))
        switch object {
        case .instance(let owner):
            if let found = functions.first(where: { $0.owner == owner && text(tree.name($0.node, 0)) == word }) {
                note(node, "method of '\(text(tree.name(NodeID(owner), 0)))', remembered at the call; a subclass may override it")
                return results[found.node.index] ?? .unset
            }
            note(node, "method '\(word)', looked for at the first call")
        case .string, .list, .dict, .set, .tuple, .bytes:
            note(node, "method of \(name(object)), remembered at the call")
            if object == .string { return Self.stringResults[word] ?? .dynamic(.method(word)) }
            if word == "copy" { return object }
            if ["append", "extend", "insert", "sort", "reverse", "clear", "add", "update", "remove"].contains(word) { return .none }
        case .module: note(node, "function of a module, looked for where it is called")
        default: note(node, "dynamic: the class of the object is not known (\(name(object)))")
        }
        return .dynamic(.method(word))
    }

    private static let stringResults: [String: InferredType] = [
        "join": .string, "strip": .string, "lstrip": .string, "rstrip": .string, "lower": .string, "upper": .string,
        "replace": .string, "format": .string, "title": .string, "capitalize": .string, "center": .string, "ljust": .string,
        "rjust": .string, "zfill": .string, "split": .list, "splitlines": .list, "rsplit": .list, "startswith": .bool,
        "endswith": .bool, "isdigit": .bool, "isalpha": .bool, "isspace": .bool, "isupper": .bool, "islower": .bool,
        "isalnum": .bool, "find": .int(nil), "rfind": .int(nil), "index": .int(nil), "count": .int(nil), "encode": .bytes,
    ]

    private func result(ofBuiltin word: String, _ arguments: [InferredType]) -> InferredType {
        switch word {
        case "len": return .int(0...Int64(Int32.max))
        case "ord": return .int(0...0x10FFFF)
        case "int", "hash", "id": return .int(nil)
        case "float": return .float
        case "str", "repr", "chr", "input", "hex", "bin", "oct", "ascii", "format": return .string
        case "bool", "isinstance", "issubclass", "callable", "hasattr", "any", "all": return .bool
        case "list", "sorted", "dir": return .list
        case "tuple", "divmod": return .tuple
        case "dict", "globals", "locals", "vars": return .dict
        case "set", "frozenset": return .set
        case "range": return .range
        case "bytes", "bytearray": return .bytes
        case "print": return .none
        case "abs":
            if arguments.count == 1, arguments[0].isInt { return .int(nil) }
            return arguments.first == .float ? .float : .dynamic(.call)
        case "min", "max":
            guard arguments.count > 1, arguments.allSatisfy({ $0.isInt || $0 == .float }) else { return .dynamic(.item) }
            return arguments.reduce(.unset) { $0.joined($1, name) }
        default: return .dynamic(.call)
        }
    }
}
