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
        // The body in an interface serves where the class has none.
        let bodies = bodies(of: method, for: id)
        if bodies.count > 1, bodies[0] == method {
            let (first, second) = (table.methods[Int(bodies[0])], table.methods[Int(bodies[1])])
            report(
                DeclarationDiagnostic.interfaceBodies(
                    method: signature(of: method), first: name(of: first.owner), second: name(of: second.owner)),
                at: table[id].nameSpan, labels: label(first.span, "one body") + label(second.span, "another body"))
        }
        if !bodies.isEmpty { return }
        report(
            DeclarationDiagnostic.missingInterfaceMethod(method: signature(of: method), interface: name(of: interface)),
            at: table[id].nameSpan, labels: label(wanted.span, "required here"))
    }

    /// The methods of the class's interfaces that have a body and the name and types of the given one, without those of
    /// interfaces that another of them extends.
    private func bodies(of method: Int32, for id: ClassIndex) -> [Int32] {
        var found: [Int32] = []
        for interface in interfaces(of: id) {
            for other in table[interface].methods
            where table.methods[Int(other)].name == table.methods[Int(method)].name
                && table.sameParameters(other, method)
            {
                found.append(other)
            }
        }
        return found.filter { candidate in
            let owner = table.methods[Int(candidate)].owner
            return !table.methods[Int(candidate)].isDeclaration
                && !found.contains {
                    let other = table.methods[Int($0)].owner
                    return other != owner && table.implements(other, owner)
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
