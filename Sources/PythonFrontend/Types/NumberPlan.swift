/// Which numbers of a function are kept on the integer stack: in the code for any arguments, and in a version of it for arguments that are
/// the numbers which its calls seem to give, if that is worth while.
struct NumberPlan {
    private(set) var general: NumberAnalysis?
    private(set) var special: NumberAnalysis?
    /// What the parameters are in the special version.
    private(set) var assumed: [Symbol: NumberType] = [:]

    /// The longest source of a function that is compiled twice, in bytes.
    private static let longestVersion: Int32 = 4000
    /// What a version has to save, in operations of a round of its loop.
    private static let leastGain = 16

    /// - Parameter definite: the nodes that read a variable which certainly has a value.
    init(_ module: ModuleLowering, _ scope: Scope, _ node: NodeID, definite: Set<Int32>) {
        let tree = module.tree
        let body = tree.kind(node) == .FunctionDef ? tree.children(node, 2) : []
        // Nothing else than the function's own code may see its variables.
        guard !scope.isGenerator, !scope.asksForVariables, !module.noticesEnds, NumberAnalysis.isWorthwhile(tree, body) else { return }
        let arguments = tree.child(node, 1)
        let positional = tree.children(arguments, 0) + tree.children(arguments, 1)
        let rest = tree.children(arguments, 3) + [tree.child(arguments, 2), tree.child(arguments, 5)].filter { !$0.isNone }
        func analysis(_ known: [Symbol: NumberType]) -> NumberAnalysis {
            NumberAnalysis(module, scope, body: body, parameters: positional + rest, definite: definite, assumed: known)
        }
        let plain = analysis([:])
        if !plain.types.isEmpty { general = plain }
        let (start, end) = tree.place(node)
        guard !positional.isEmpty, rest.isEmpty, positional.count <= Runtime.mostDirect, end - start <= Self.longestVersion,
            !scope.hasInnerCode
        else { return }
        assumed = module.hints.parameters(of: node)
        guard !assumed.isEmpty else { return }
        let typed = analysis(assumed)
        if typed.gain >= plain.gain + Self.leastGain { special = typed }
    }

    /// Lines of the report about a function's types.
    func lines(_ scope: Scope, _ text: (Symbol) -> String) -> [String] {
        func list(_ analysis: NumberAnalysis?) -> String {
            scope.variables.sorted { $0.key.index < $1.key.index }.compactMap { name, variable in
                analysis?.unboxed[ObjectIdentifier(variable)].map { "\(text(name)) (\($0.text))" }
            }.joined(separator: ", ")
        }
        var result: [String] = []
        if !list(general).isEmpty { result.append("outside objects: \(list(general))") }
        if special != nil {
            let words = assumed.sorted { $0.key.index < $1.key.index }.map { "\(text($0.key)) is \($0.value == .float ? "a float" : "a small int")" }
            let kept = list(special)
            result.append("a version of its own if \(words.joined(separator: ", "))" + (kept.isEmpty ? "" : "; outside objects: \(kept)"))
        }
        return result
    }
}
