import Diagnostics

// Whether a class has what its interfaces ask for (spec/language.md 5, 12.10).
extension Compilation {
    /// R26: every method of every interface of the class, inherited ones included, is declared in the class or inherited
    /// by it, with the same parameter types and the same result.
    func checkInterfaces(_ id: ClassIndex) {
        guard !table[id].isInterface, !table[id].hasBrokenAncestor else { return }
        var pending = Array(table[id].interfaces.reversed())
        var seen: Set<ClassIndex> = []
        while let interface = pending.popLast() {
            guard interface != .none, interface != .object, seen.insert(interface).inserted else { continue }
            require(interface)
            for method in table[interface].methods { checkImplementation(of: method, by: id, interface) }
            pending.append(contentsOf: table[interface].interfaces)
            pending.append(table[interface].parent)
        }
    }

    private func checkImplementation(of method: Int32, by id: ClassIndex, _ interface: ClassIndex) {
        let wanted = table.methods[Int(method)]
        guard !wanted.isConstructor else { return }
        var current = id
        while current != .none {
            var own = table.ownMethod(wanted.name, in: current) ?? -1
            while own >= 0 {
                if table.sameParameters(own, method) {
                    checkResult(own, method, id, interface)
                    return
                }
                own = table.methods[Int(own)].nextOverload
            }
            current = table[current].parent
        }
        // The interface's own body, or that of an interface which extends it, serves where the class has none.
        if hasBody(method, for: id) { return }
        report(
            DeclarationDiagnostic.missingInterfaceMethod(method: signature(of: method), interface: name(of: interface)),
            at: table[id].nameSpan, labels: label(wanted.span, "required here"))
    }

    /// Whether some interface of the class has a body for a method.
    private func hasBody(_ method: Int32, for id: ClassIndex) -> Bool {
        if !table.methods[Int(method)].isDeclaration { return true }
        return interfaces(of: id).contains { interface in
            table[interface].methods.contains {
                let other = table.methods[Int($0)]
                return other.name == table.methods[Int(method)].name && !other.isDeclaration && !other.isConstructor
                    && table.sameParameters($0, method)
            }
        }
    }

    /// All interfaces of a class, its ancestors', and those that they extend, nearest first.
    func interfaces(of id: ClassIndex) -> [ClassIndex] {
        var result: [ClassIndex] = []
        var pending: [ClassIndex] = []
        var seen: Set<ClassIndex> = [.none, .object]
        var current = id
        while current != .none, seen.insert(current).inserted {
            pending.append(contentsOf: table[current].interfaces)
            current = table[current].parent
        }
        var next = 0
        while next < pending.count {
            let interface = pending[next]
            next += 1
            guard seen.insert(interface).inserted else { continue }
            require(interface)
            result.append(interface)
            pending.append(contentsOf: table[interface].interfaces)
            pending.append(table[interface].parent)
        }
        return result
    }

    private func checkResult(_ own: Int32, _ wanted: Int32, _ id: ClassIndex, _ interface: ClassIndex) {
        let (found, expected) = (table.methods[Int(own)].result, table.methods[Int(wanted)].result)
        guard found != expected, found != .error, expected != .error else { return }
        let place = table.methods[Int(own)].owner == id ? table.methods[Int(own)].span : table[id].nameSpan
        report(
            DeclarationDiagnostic.interfaceMethodResult(
                method: signature(of: own), interface: name(of: interface), result: name(of: expected)),
            at: place, labels: label(table.methods[Int(wanted)].span, "required here"))
    }
}
