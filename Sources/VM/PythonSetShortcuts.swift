import ObjectMemory

/// Methods of sets and frozen sets, of no subclasses, whose keys the machine can compare. Nil for everything else, and where memory is
/// short.
extension VM {
    func setShortcut(
        _ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference
    ) -> UInt64? {
        guard isPlainSet(arguments[0], core) else { return nil }
        let set = Reference(offset: arguments[0])
        if shortcut == .setCopy {
            let kind = memory.slot(set, PythonClasses.kind)
            if kind == memory.slot(core, state.pointee.python.frozenType) { return count == 1 ? arguments[0] : nil }
            guard count == 1, let made = newDictionary(state.pointee.python.set, kind: kind, core), clone(set, into: made) else { return nil }
            return made.offset
        }
        guard count == 2 else { return nil }
        if shortcut == .setUpdate {
            // Those that are added before something is left to the method are not added again.
            if let items = sequence(Slot(rawValue: arguments[1]), core) {
                for index in 0..<items.count {
                    let key = arrayElement(items.items, index)
                    guard let found = locate(key, in: set) else { return nil }
                    if found.place < 0, !insert(set, key.rawValue, 0, found) { return nil }
                }
                return 0
            }
            guard isPlainSet(arguments[1], core), arguments[1] != arguments[0] else { return nil }
            return merge(Reference(offset: arguments[1]), into: set) == nil ? 0 : nil
        }
        guard isPlainSet(arguments[1], core) else { return nil }
        let other = Reference(offset: arguments[1])
        switch shortcut {
        case .union: return setAlgebra(.bitOr, arguments[0], arguments[1], core)
        case .intersection: return setAlgebra(.bitAnd, arguments[0], arguments[1], core)
        case .difference: return setAlgebra(.subtract, arguments[0], arguments[1], core)
        case .symmetricDifference: return setAlgebra(.bitXor, arguments[0], arguments[1], core)
        case .isSubset: return answer(set, other) { $0 }
        case .isSuperset: return answer(other, set) { $0 }
        case .isDisjoint: return answer(set, other) { !$0 }
        default: return nil
        }
    }

    /// Whether it is so for each element of a set that it is, or is not, in another one; nil where a method would have to decide.
    private func answer(_ source: Reference, _ target: Reference, _ isWanted: (Bool) -> Bool) -> UInt64? {
        let used = memory.slot(source, PythonClasses.Dict.used)
        guard used.isInt, let keys = array(in: memory.slot(source, PythonClasses.Dict.keys)), Int(used.int) <= arrayCount(keys)
        else { return nil }
        for index in 0..<max(0, Int(used.int)) {
            let key = arrayElement(keys, index)
            if key.rawValue == state.pointee.python.unbound { continue }
            guard let hash = hash(of: index, in: source), let place = place(ofKey: key, hash: hash, in: target) else { return nil }
            if !isWanted(place >= 0) { return Slot(int: 0).rawValue }
        }
        return Slot(int: 1).rawValue
    }
}
