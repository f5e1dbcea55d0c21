import Diagnostics

// Second step: parents and interfaces, then members, always parents first.
extension Compilation {
    /// Makes the members of a class known: loads its file if need be, links and completes it and its ancestors.
    /// Works without recursion, however deep the hierarchy is.
    func complete(_ id: ClassIndex, at span: Span) {
        var chain: [ClassIndex] = []
        var seen: Set<ClassIndex> = []
        var current = id
        while current != .none, table[current].state != .complete, table[current].state != .missing {
            if !seen.insert(current).inserted, let start = chain.firstIndex(of: current) {
                breakCycle(Array(chain[start...]))
                break
            }
            chain.append(current)
            if table[current].state == .named {
                load(current, at: span)
                loadPendingImports()
            }
            if table[current].state == .collected { link(current) }
            guard table[current].state != .missing else { break }
            current = table[current].parent
        }
        for id in chain.reversed() where table[id].state == .linked {
            inheritBrokenness(id)
            switch table[id].origin {
            case .source(let unit, let declaration):
                completeFromSource(id, unit: Int(unit), declaration: ClassID(raw: declaration))
            case .classFile(let index):
                completeFromClassFile(id, index)
            case .nowhere:
                break
            }
            table[id].state = .complete
        }
    }

    private func inheritBrokenness(_ id: ClassIndex) {
        let parent = table[id].parent
        guard parent != .none else { return }
        if table[parent].state == .missing || table[parent].hasBrokenAncestor { table[id].hasBrokenAncestor = true }
    }

    /// R44: every class of the cycle is reported and becomes a child of the root.
    private func breakCycle(_ cycle: [ClassIndex]) {
        for id in cycle {
            let span = table[id].nameSpan
            if span.file >= 0 { report(DeclarationDiagnostic.ownParent(name: name(of: id)), at: span) }
            table[id].parent = .object
            table[id].hasBrokenAncestor = true
        }
    }

    /// Resolves what `extends` and `implements` name.
    private func link(_ id: ClassIndex) {
        guard case .source(let unit, let declaration) = table[id].origin else { return }
        let tree = units[Int(unit)].tree
        let syntax = tree[ClassID(raw: declaration)]
        table[id].state = .linked
        if id == .object { return }
        table[id].parent = .object
        if let parentName = syntax.parent.ifPresent { linkParent(id, parentName, unit: Int(unit)) }
        for name in tree[syntax.interfaces] {
            guard let interface = resolveAncestor(name, in: Int(unit)) else {
                table[id].hasBrokenAncestor = true
                continue
            }
            guard table[interface].isInterface else {
                report(DeclarationDiagnostic.implementsClass(name: self.name(of: interface)), at: tree.span(name))
                continue
            }
            if !table[id].interfaces.contains(interface) { table[id].interfaces.append(interface) }
        }
    }

    private func linkParent(_ id: ClassIndex, _ parentName: NameID, unit: Int) {
        let span = units[unit].tree.span(parentName)
        table[id].hasExplicitParent = true
        guard let parent = resolveAncestor(parentName, in: unit) else {
            table[id].hasBrokenAncestor = true
            return
        }
        if parent == id {
            report(DeclarationDiagnostic.ownParent(name: name(of: id)), at: span)
            table[id].hasBrokenAncestor = true
        } else if table[id].isInterface != table[parent].isInterface, parent != .object {
            report(
                table[id].isInterface
                    ? DeclarationDiagnostic.interfaceExtendsClass(name: name(of: parent))
                    : DeclarationDiagnostic.extendsInterface(name: name(of: parent)),
                at: span)
        } else if table[parent].isInternal, parent != .object, !table[id].isInternal {
            report(DeclarationDiagnostic.extendsInternal(name: name(of: parent)), at: span)
            table[id].hasBrokenAncestor = true
        } else {
            table[id].parent = parent
        }
    }

    /// The class of a name after `extends` or `implements`, which imports it by itself; nil after a report.
    private func resolveAncestor(_ name: NameID, in unit: Int) -> ClassIndex? {
        let tree = units[unit].tree
        let written = tree[name]
        if written.isAbsolute || !isBuiltInWord(written) {
            guard let symbol = absoluteName(name, in: unit) else { return nil }
            let id = table.declare(symbol)
            if table[id].state == .named {
                if locate(text(symbol)) == nil, !written.isAbsolute {
                    _ = resolveType(named: name, in: unit)
                    return nil
                }
                load(id, at: tree.span(name))
                loadPendingImports()
            }
            table[id].isVisible = true
            return table[id].state == .missing ? nil : id
        }
        return resolveType(named: name, in: unit).classIndex
    }

    private func isBuiltInWord(_ name: Name) -> Bool {
        name.symbol == ContextualWord.int.symbol || name.symbol == ContextualWord.string.symbol
    }
}
