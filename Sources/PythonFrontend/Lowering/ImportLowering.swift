import IR
import PhantomISA

extension FunctionLowering {
    mutating func importStatement(_ node: NodeID) {
        for alias in tree.children(node, 0) {
            let name = module.symbols.text(of: tree.name(alias, 0))
            let target = tree.name(alias, 1)
            guard let (first, last) = importModules(name) else { return }
            if target.index >= 0 {
                store(target, last)
            } else {
                store(module.intern(String(name.prefix { $0 != "." })), first)
            }
        }
    }

    mutating func importFrom(_ node: NodeID) {
        let level = Int(tree.value(node, 2))
        let own = tree.name(node, 0)
        var name = own.index >= 0 ? module.symbols.text(of: own) : ""
        if level > 0 {
            guard let package = module.package(above: level) else {
                return builder.throwValue(
                    text(Array("ImportError: attempted relative import with no known parent package".utf8)))
            }
            name = name.isEmpty ? package : package + "." + name
        }
        if name == "__future__" { return }
        guard let (_, imported) = importModules(name) else { return }
        for alias in tree.children(node, 1) {
            let part = tree.name(alias, 0)
            if module.symbols.text(of: part) == "*" {
                _ = call(.importAll, imported, module.namesArray(&self), globals)
                continue
            }
            let target = tree.name(alias, 1)
            let inner = module.className(ofModule: name + "." + module.symbols.text(of: part))
            let code = inner.map { builder.classReference(unit.names.intern($0)) } ?? builder.null()
            store(target.index >= 0 ? target : part, call(.importFrom, imported, text(part), code))
        }
    }

    /// The module of a dotted name, and the one of its first part; nil, behind code that raises, if one of them is not there.
    private mutating func importModules(_ name: String) -> (first: Value, last: Value)? {
        var first: Value?
        var last = Value.none
        var known = ""
        for part in name.split(separator: ".") {
            known += known.isEmpty ? String(part) : "." + part
            guard let className = module.className(ofModule: known) else {
                builder.throwValue(call(.importModule, text(Array(known.utf8)), builder.null()))
                return nil
            }
            last = call(.importModule, text(Array(known.utf8)), builder.classReference(unit.names.intern(className)))
            if first == nil { first = last }
        }
        return first.map { ($0, last) }
    }
}
