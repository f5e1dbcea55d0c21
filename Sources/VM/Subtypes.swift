import ObjectMemory

/// Which classes and interfaces a class belongs to.
extension VM {
    /// Whether a class is another one, extends it, or implements it, by itself, through an ancestor, or through an
    /// interface that extends it.
    ///
    /// Only a class without fields counts as an interface: code of it runs on objects of any class that names it.
    func isSubtype(_ classObject: Reference, of other: Reference) -> Bool {
        if classObject == other { return true }
        let index = Int(memory.slot(classObject, ClassLayout.index).int)
        if tables.base[index].supertype == other.offset { return true }
        if !classes[index].supertypesKnown { findSupertypes(index) }
        // Binary search.
        var low = 0
        var high = classes[index].supertypes.count
        while low < high {
            let middle = (low + high) / 2
            if classes[index].supertypes[middle] < other.offset { low = middle + 1 } else { high = middle }
        }
        guard low < classes[index].supertypes.count, classes[index].supertypes[low] == other.offset else { return false }
        tables.base[index].supertype = other.offset
        return true
    }

    /// All interfaces of a class, nearest first.
    func interfaces(of classObject: Reference) -> [UInt64] {
        let index = Int(memory.slot(classObject, ClassLayout.index).int)
        if !classes[index].supertypesKnown { findSupertypes(index) }
        return classes[index].interfaces
    }

    private func findSupertypes(_ index: Int) {
        var seen: [UInt64: Bool] = [:]
        var found: [UInt64] = []
        var interfaces: [UInt64] = []
        var current = Reference(offset: classes[index].object)
        var pending: [UInt64] = []
        while !current.isNull {
            seen[current.offset] = true
            found.append(current.offset)
            addInterfaces(of: current, &pending)
            current = memory.slot(current, ClassLayout.parent).reference
        }
        var next = 0
        while next < pending.count {
            let offset = pending[next]
            next += 1
            if seen[offset] != nil { continue }
            seen[offset] = true
            found.append(offset)
            interfaces.append(offset)
            let interface = Reference(offset: offset)
            addInterfaces(of: interface, &pending)
            let parent = memory.slot(interface, ClassLayout.parent).reference
            if isInterface(parent) { pending.append(parent.offset) }
        }
        found.sort()
        classes[index].supertypes = found
        classes[index].interfaces = interfaces
        classes[index].supertypesKnown = true
    }

    /// Adds the interfaces that a class itself names and that are loaded.
    private func addInterfaces(of classObject: Reference, _ pending: inout [UInt64]) {
        let names = memory.slot(classObject, ClassLayout.interfaces)
        if names.isNull { return }
        for index in 0..<memory.size(names.reference) {
            let name = memory.slot(names.reference, index)
            if name.isNull { continue }
            if let found = findClass(memory.copyBytes(name.reference)) {
                if isInterface(found) { pending.append(found.offset) }
            } else {
                hasMissingInterfaces = true
            }
        }
    }

    /// Whether a class may be implemented: one with no fields of its own or inherited, and not of the machine.
    func isInterface(_ classObject: Reference) -> Bool {
        !classObject.isNull && memory.slot(classObject, ClassLayout.internalNumber).int < 0
            && memory.slot(classObject, ClassLayout.objectSlots).int == 0
    }

    /// An interface that was missing may have come.
    func forgetSupertypes() {
        hasMissingInterfaces = false
        for index in 0..<classes.count {
            classes[index].supertypesKnown = false
            tables.base[index].clear()
        }
    }
}
