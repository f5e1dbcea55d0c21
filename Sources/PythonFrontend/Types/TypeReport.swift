import Diagnostics

/// Words for types.
struct TypeNames {
    let tree: SyntaxTree
    let symbols: SymbolTable

    func name(_ type: InferredType) -> String {
        switch type {
        case .unset: "nothing"
        case .none: "None"
        case .bool: "bool"
        case .float: "float"
        case .string: "str"
        case .bytes: "bytes"
        case .list: "list"
        case .tuple: "tuple"
        case .dict: "dict"
        case .set: "set"
        case .range: "range"
        case .generator: "generator"
        case .int(nil): "int"
        case .int(let bounds?):
            bounds.lowerBound == bounds.upperBound ? "int, \(bounds.lowerBound)" : "int, \(bounds.lowerBound) to \(bounds.upperBound)"
        case .function(let node): "function '\(word(node))'"
        case .type(let node): "class '\(word(node))'"
        case .instance(let node): word(node)
        case .module: "module"
        case .dynamic: "anything"
        }
    }

    private func word(_ node: Int32) -> String { symbols.text(of: tree.name(NodeID(node), 0)) }

    /// Why a value can be anything.
    func reason(_ reason: InferredType.Reason) -> String {
        switch reason {
        case .mixture(let a, let b): "it is \(a) in one place, \(b) in another"
        case .item: "it is an element of something"
        case .attribute(let name): "it is the attribute '\(name)' of something"
        case .call: "it is the result of a call of something that is not known"
        case .method(let name): "'\(name)' is called through an object"
        case .argument(let name): "the argument '\(name)' is given by name"
        case .notCalled: "no call of the function is in this module"
        case .usedAsValue(let name, let line): "line \(line) uses '\(name)' as a value, so its calls are not known"
        case .free: "it is a variable of an outer function"
        case .global(let name): "'\(name)' is not assigned in this module"
        case .exception: "it is an exception"
        case .sent: "it is what a generator is sent"
        case .loop: "it is an element of what a loop goes over"
        case .operation(let a, let b): "it is the result of an operator on \(a) and \(b)"
        }
    }
}

/// What `plc check --types` prints: per function what was found about its parameters, variables, result and calls, and why something can
/// be anything.
public enum TypeReport {
    public static func text(tree: SyntaxTree, symbols: SymbolTable, file: SourceFile, path: String) -> String {
        var inference = TypeInference(tree: tree, symbols: symbols, file: file)
        inference.run()
        let names = TypeNames(tree: tree, symbols: inference.symbols)
        var lines: [String] = []
        func show(_ label: String, _ type: InferredType, _ hint: String = "") {
            if case .dynamic(let reason) = type {
                lines.append("    \(label): anything\(hint), because \(names.reason(reason))")
            } else {
                lines.append("    \(label): \(names.name(type))\(hint)")
            }
        }
        func calls(in node: NodeID?) {
            let place = node.map { tree.place($0) }
            for call in inference.calls {
                let start = tree.place(call.node).start
                let inner = inference.functions.last { tree.place($0.node).start <= start && start < tree.place($0.node).end }
                guard place == nil ? inner == nil : inner?.node == node else { continue }
                lines.append("    line \(inference.line(call.node)): \(call.text)")
            }
        }
        // What the lowering keeps outside objects it finds for itself.
        let module = ModuleLowering(
            tree: tree, writtenNames: [:], file: file, path: path, name: "", isLibrary: false, text: nil, symbols: symbols,
            diagnostics: DiagnosticBag(), findModule: { _ in nil })
        var scopes: [Int32: Scope] = [:]
        var pending = [module.root]
        while let scope = pending.popLast() {
            scopes[scope.node.index] = scope
            pending += scope.ordered
        }
        lines.append("\(path): the module")
        for (name, type) in inference.globals.sorted(by: { $0.key.index < $1.key.index }) {
            switch type {
            case .function, .type, .module: break
            default: show(inference.text(name), type)
            }
        }
        calls(in: nil)
        for entry in inference.functions {
            let arguments = tree.child(entry.node, 1)
            let all = [0, 1].flatMap { tree.children(arguments, $0) } + [tree.child(arguments, 2)].filter { !$0.isNone }
                + tree.children(arguments, 3) + [tree.child(arguments, 5)].filter { !$0.isNone }
            let owner = entry.owner.map { inference.text(tree.name(NodeID($0), 0)) + "." } ?? ""
            let list = all.map { inference.text(tree.name($0, 0)) }.joined(separator: ", ")
            lines.append("")
            lines.append("\(path):\(inference.line(entry.node)): \(owner)\(inference.text(tree.name(entry.node, 0)))(\(list))")
            for parameter in all {
                let name = tree.name(parameter, 0)
                let annotation = tree.child(parameter, 1)
                var hint = ""
                if !annotation.isNone {
                    let place = tree.place(annotation)
                    let written = String(decoding: file.bytes[Int(place.start)..<Int(place.end)], as: UTF8.self)
                    hint = " (annotated \(written), not believed)"
                }
                let variable = entry.scope.variables[name]
                show(inference.text(name), variable.flatMap { inference.variables[ObjectIdentifier($0)] } ?? .unset, hint)
            }
            let given = Set(all.map { tree.name($0, 0) })
            for (name, variable) in entry.scope.variables.sorted(by: { $0.key.index < $1.key.index }) where !given.contains(name) {
                let shared = variable.isCaptured ? " (shared with an inner function)" : ""
                show(inference.text(name), inference.variables[ObjectIdentifier(variable)] ?? .unset, shared)
            }
            if entry.scope.isGenerator { lines.append("    returns a generator") } else {
                show("returns", inference.results[entry.node.index] ?? .unset)
            }
            if let scope = scopes[entry.node.index] {
                let definite = DefiniteAssignment.nodes(
                    of: tree.children(entry.node, 2), parameters: all, in: scope, tree, excluded: module.deletedNames)
                let plan = NumberPlan(module, scope, entry.node, definite: definite)
                lines += plan.lines(scope, inference.text).map { "    " + $0 }
            }
            calls(in: entry.node)
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
