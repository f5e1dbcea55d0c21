/// Private names: in the body of a class `C` a name `__x` that does not end in `__` means `_C__x`.
struct NameMangling {
    private var tree: SyntaxTree
    private var symbols: SymbolTable
    private var className: [UInt8] = []
    /// What private names have become in the class at hand.
    private var renamed: [Int32: Int32] = [:]
    /// The names of functions and classes as they were written, by node, where those have changed.
    private var written: [NodeID: Symbol] = [:]

    /// Renames all private names of a module.
    ///
    /// - Returns: the names of functions and classes as they were written, where those have changed: it is what their
    ///   `__name__` says.
    static func run(_ tree: inout SyntaxTree, symbols: inout SymbolTable) -> [NodeID: Symbol] {
        var mangling = NameMangling(tree: tree, symbols: symbols)
        mangling.visit(tree.root)
        tree = mangling.tree
        symbols = mangling.symbols
        return mangling.written
    }

    private init(tree: SyntaxTree, symbols: SymbolTable) {
        self.tree = tree
        self.symbols = symbols
    }

    private mutating func visit(_ node: NodeID) {
        guard !node.isNone else { return }
        let kind = tree.kind(node)
        guard !className.isEmpty || kind != .ClassDef else { return visitClass(node) }
        for (index, shape) in kind.fields.enumerated() {
            switch shape.type {
            case .node: visit(tree.child(node, index))
            case .list:
                // The body of a class is about that class, everything else about the one around.
                if kind == .ClassDef, index == 3 { continue }
                for child in tree.children(node, index) { visit(child) }
            case .name:
                // Names of arguments in a call stay as they are, though those of parameters do not.
                guard !className.isEmpty, kind != .alias, kind != .ImportFrom, kind != .keyword else { continue }
                let (name, new) = (tree.value(node, index), mangled(tree.value(node, index)))
                guard new != name else { continue }
                if kind == .FunctionDef || kind == .AsyncFunctionDef || kind == .ClassDef { written[node] = Symbol(name) }
                tree.setValue(node, index, new)
            case .names:
                guard !className.isEmpty else { continue }
                let start = Int(tree.value(node, index))
                for place in tree.list(node, index).indices where place > start {
                    tree.lists[place] = mangled(tree.lists[place])
                }
            case .constant, .kind, .context, .operation, .operations, .number: break
            }
        }
        if kind == .ClassDef { visitBody(node, named: (written[node] ?? tree.name(node, 0)).index) }
    }

    private mutating func visitClass(_ node: NodeID) {
        for field in [1, 2, 4] { for child in tree.children(node, field) { visit(child) } }
        visitBody(node, named: tree.value(node, 0))
    }

    private mutating func visitBody(_ node: NodeID, named name: Int32) {
        let outer = (className, renamed)
        className = Array(symbols.bytes(of: Symbol(name)).drop { $0 == UInt8(ascii: "_") })
        renamed = [:]
        for child in tree.children(node, 3) { visit(child) }
        (className, renamed) = outer
    }

    private mutating func mangled(_ name: Int32) -> Int32 {
        guard name >= 0 else { return name }
        if let known = renamed[name] { return known }
        let bytes = symbols.bytes(of: Symbol(name))
        var result = name
        if bytes.starts(with: "__".utf8), !bytes.suffix(2).elementsEqual("__".utf8), !className.isEmpty {
            let text = [UInt8(ascii: "_")] + className + bytes
            result = symbols.intern(text[...]).index
        }
        renamed[name] = result
        return result
    }
}
