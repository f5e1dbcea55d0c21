import IR
import PhantomISA

extension FunctionLowering {
    mutating func importStatement(_ node: NodeID) {
        for alias in tree.children(node, 0) {
            let name = module.symbols.text(of: tree.name(alias, 0))
            let target = tree.name(alias, 1)
            let end = importByProgram(name, level: 0, parts: builder.null()) { lowering, imported in
                guard target.index >= 0 else {
                    return lowering.store(lowering.module.intern(String(name.prefix { $0 != "." })), imported)
                }
                var found = imported
                for part in name.split(separator: ".").dropFirst() {
                    found = lowering.call(.importFrom, found, lowering.text(Array(part.utf8)), lowering.builder.null())
                }
                lowering.store(target, found)
            }
            let (first, last) = importModules(name)
            if target.index >= 0 {
                store(target, last)
            } else {
                store(module.intern(String(name.prefix { $0 != "." })), first)
            }
            if let end { goOn(at: end) }
        }
    }

    /// Imports by the `__import__` that the program has put in the place of the builtin one. The code that follows is for programs that
    /// have not.
    /// - Parameters:
    ///   - parts: null, or a string of the names that are imported from the module, with spaces between.
    ///   - work: stores what is imported.
    /// - Returns: where both ways meet; nil in the library.
    private mutating func importByProgram(
        _ name: String, level: Int, parts: Value, _ work: (inout FunctionLowering, Value) -> Void
    ) -> Block? {
        guard !module.isLibrary else { return nil }
        let found = call(.importByProgram, text(Array(name.utf8)), boxed(level), parts, globals)
        let (usual, special, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.branch(isUnbound(found), usual, special)
        start(special)
        work(&self, found)
        builder.jump(end)
        start(usual)
        return end
    }

    private mutating func goOn(at end: Block) {
        if builder.isReachable { builder.jump(end) }
        start(end)
    }

    mutating func importFrom(_ node: NodeID) {
        let level = Int(tree.value(node, 2))
        let own = tree.name(node, 0)
        let name = own.index >= 0 ? module.symbols.text(of: own) : ""
        let names = tree.children(node, 1)
        if name != "__future__", !module.isLibrary {
            let parts = text(Array(names.map { module.symbols.text(of: tree.name($0, 0)) }.joined(separator: " ").utf8))
            let end = importByProgram(name, level: level, parts: parts) { lowering, imported in
                for alias in names {
                    let part = lowering.tree.name(alias, 0)
                    if lowering.module.symbols.text(of: part) == "*" {
                        lowering.importAll(of: imported)
                        continue
                    }
                    let target = lowering.tree.name(alias, 1)
                    let found = lowering.call(.importFrom, imported, lowering.text(part), lowering.builder.null())
                    lowering.store(target.index >= 0 ? target : part, found)
                }
            }
            importUsually(node, level, name)
            if let end { goOn(at: end) }
            return
        }
        importUsually(node, level, name)
    }

    private mutating func importUsually(_ node: NodeID, _ level: Int, _ written: String) {
        var name = written
        if level > 0 {
            guard let package = module.package(above: level) else {
                return builder.throwValue(
                    text(Array("ImportError: attempted relative import with no known parent package".utf8)))
            }
            name = name.isEmpty ? package : package + "." + name
        }
        // Few programs look at what tells about a feature, so nothing is loaded for the others.
        if name == "__future__", !tree.children(node, 1).contains(where: { module.mentions(tree.name($0, tree.name($0, 1).index >= 0 ? 1 : 0)) }),
            !["globals", "locals", "vars", "dir"].contains(where: { module.mentions(module.intern($0)) })
        {
            return
        }
        let parts = tree.children(node, 1).map { module.symbols.text(of: tree.name($0, 0)) }
        if let complaint = importLeadingModules(of: name, parts: parts) {
            for alias in tree.children(node, 1) {
                let part = tree.name(alias, 0)
                if module.symbols.text(of: part) == "*" {
                    importAll(of: call(.importModule, text(Array(name.utf8)), text(complaint)))
                    continue
                }
                let target = tree.name(alias, 1)
                let found = call(.importFrom, text(Array(name.utf8)), text(part), text(complaint))
                store(target.index >= 0 ? target : part, found)
            }
            return
        }
        let (_, imported) = importModules(name, parts: parts)
        for alias in tree.children(node, 1) {
            let part = tree.name(alias, 0)
            if module.symbols.text(of: part) == "*" {
                importAll(of: imported)
                continue
            }
            let target = tree.name(alias, 1)
            let inner = module.className(ofModule: name + "." + module.symbols.text(of: part))
            let code = inner.map { builder.classReference(unit.names.intern($0)) } ?? builder.null()
            store(target.index >= 0 ? target : part, call(.importFrom, imported, text(part), code))
        }
    }

    private mutating func importAll(of imported: Value) {
        if module.isText {
            _ = callScope(Runtime.TextScope.importAll, [imported])
        } else {
            _ = call(.importAll, imported, module.namesArray(&self), globals)
        }
    }

    /// The module of a dotted name, and the one of its first part. A name that is of no module known by now may be that of
    /// one along `sys.path` or of a class of Phantom, which the program finds out when it runs.
    private mutating func importModules(_ name: String, parts: [String] = []) -> (first: Value, last: Value) {
        var first: Value?
        var last = Value.none
        if let complaint = importLeadingModules(of: name, parts: parts) {
            last = call(.importModule, text(Array(name.utf8)), text(complaint))
            return (call(.importModule, text(Array(name.prefix { $0 != "." }.utf8)), text(complaint)), last)
        }
        for known in leadingNames(of: name) {
            let code = module.className(ofModule: known).map { builder.classReference(unit.names.intern($0)) } ?? builder.null()
            last = call(.importModule, text(Array(known.utf8)), code)
            if first == nil { first = last }
        }
        return (first ?? last, last)
    }

    /// If no module of Python has this name: imports those that its beginnings name, and gives what is to be said of the first that is
    /// none. Nil if there is such a module. One without code of its own is a package if a module below it is known, among its leading
    /// names or the parts that are imported from it.
    private mutating func importLeadingModules(of name: String, parts: [String]) -> [UInt8]? {
        let names = leadingNames(of: name)
        let below = parts.map { name + "." + $0 }
        let missing = ((names + below).lastIndex { module.className(ofModule: $0) != nil } ?? -1) + 1
        if missing >= names.count { return nil }
        var tail = ""
        for known in names[..<missing] {
            guard let className = module.className(ofModule: known) else { continue }
            _ = call(.importModule, text(Array(known.utf8)), builder.classReference(unit.names.intern(className)))
            if !className.hasSuffix(".__init__") { tail = "; '\(known)' is not a package" }
        }
        return Array("No module named '\(names[missing])'\(tail)".utf8)
    }

    /// `a`, `a.b`, `a.b.c` for `a.b.c`.
    private func leadingNames(of name: String) -> [String] {
        var known = ""
        return name.split(separator: ".").map { part in
            known += known.isEmpty ? String(part) : "." + part
            return known
        }
    }
}
