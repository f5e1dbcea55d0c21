import ObjectMemory
import PhantomISA

/// Calls whose arguments lie in an object: those with stars, and those with more arguments than an instruction has.
extension VM {
    private typealias Function = PythonClasses.Function

    /// What the call's last operand says about arguments with names.
    private struct Words {
        /// How many of the last arguments have names.
        var count = 0
        /// Their names.
        var names = Reference?.none
        /// Or a dictionary, and the places of its entries.
        var values = Reference?.none
        var places: [Int] = []

        var total: Int { count + places.count }
    }

    /// Enters the function of a call; nil where the core has to do it. Above the core lie the function, its arguments, and null, an array with
    /// the names of the last ones, or a dictionary.
    func callSpread(window: Int) -> BoundCall? {
        let references = state.pointee.references + window
        guard let core = pythonCore(Slot(rawValue: references[1])), let words = words(Slot(rawValue: references[4])) else { return nil }
        let given = Slot(rawValue: references[3])
        let items: Reference
        var count = 0
        if let array = array(in: given) {
            (items, count) = (array, arrayCount(array))
        } else if let sequence = sequence(given, core) {
            (items, count) = (sequence.items, sequence.count)
        } else {
            return nil
        }
        guard words.count <= count else { return nil }
        var callee = Slot(rawValue: references[2])
        guard callee.isReference, !callee.isNull else { return nil }
        var first = Slot?.none
        if memory.classOf(callee.reference).offset == state.pointee.python.method, state.pointee.python.method != 0 {
            first = memory.slot(callee.reference, PythonClasses.Method.own)
            callee = memory.slot(callee.reference, PythonClasses.Method.function)
            guard isFunction(callee) else { return nil }
        }
        let before = first == nil ? 0 : 1
        let total = before + count
        func argument(_ index: Int) -> Slot {
            if index < before { return first ?? .null }
            if index < total { return arrayElement(items, index - before) }
            guard let values = words.values.flatMap({ array(in: memory.slot($0, Dict.values)) }) else { return .null }
            return arrayElement(values, words.places[index - total])
        }
        if words.total == 0, let result = spreadShortcut(callee, window: window, count: total, core, { argument($0).rawValue }) {
            state.pointee.references[window] = result
            state.pointee.index += RegisterOp.callWords
            return BoundCall(reason: nil)
        }
        if words.total == 0, total <= 4, boundFunction(callee.rawValue, arguments: total) == nil {
            return callDirectly(callee, window: window, count: total, core) { argument($0).rawValue }
        }
        guard isFunction(callee) else { return nil }
        let entry = entry(of: memory.classOf(callee.reference), ordinal: PythonCode.bodyOrdinal)
        guard entry != 0, entryKind(entry) != EntryKind.native.rawValue,
            let values = bound(
                callee.reference, total + words.places.count, argument, words: words.total,
                { index in
                    let names = words.names ?? words.values.flatMap { array(in: memory.slot($0, Dict.keys)) }
                    return names.flatMap { string(in: arrayElement($0, words.names == nil ? words.places[index] : index)) }
                })
        else { return nil }
        references[2] = callee.rawValue
        references[3] = values.rawValue
        return BoundCall(reason: enterMethod(entry, receiver: window + 2, count: 1, position: arena.base[state.pointee.index + 1]))
    }

    /// A call of what has a method for so many arguments, with these in the window.
    private func callDirectly(
        _ callee: Slot, window: Int, count: Int, _ core: Reference, _ argument: (Int) -> UInt64
    ) -> BoundCall? {
        let object = state.pointee.python.object
        let owner = memory.classOf(callee.reference)
        guard object != 0, owner.offset != state.pointee.python.instance, isSubtype(owner, of: Reference(offset: object)) else { return nil }
        let entry = entry(of: owner, ordinal: PythonCode.callOrdinal + count)
        guard entry != 0, entryKind(entry) != EntryKind.native.rawValue,
            Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments])) == count,
            state.pointee.references + (window + 3 + count) <= state.pointee.frame
        else { return nil }
        if let stop = prepare(entry, count: count) { return BoundCall(reason: stop.reason) }
        let references = state.pointee.references + window
        let values = (
            count > 0 ? argument(0) : 0, count > 1 ? argument(1) : 0, count > 2 ? argument(2) : 0, count > 3 ? argument(3) : 0
        )
        references[2] = callee.rawValue
        if count > 0 { references[3] = values.0 }
        if count > 1 { references[4] = values.1 }
        if count > 2 { references[5] = values.2 }
        if count > 3 { references[6] = values.3 }
        return BoundCall(reason: enterMethod(entry, receiver: window + 2, count: count, position: arena.base[state.pointee.index + 1]))
    }

    /// What the shortcut of a function of the library answers.
    private func spreadShortcut(
        _ callee: Slot, window: Int, count: Int, _ core: Reference, _ argument: (Int) -> UInt64
    ) -> UInt64? {
        let table = Int(memory.slot(memory.classOf(callee.reference), ClassLayout.index).int)
        let number = shortcutNumber(of: callee.rawValue, table: table, core.offset)
        let references = state.pointee.references + window
        guard number != 0, count > 0, count <= 200, references + (3 + count) <= state.pointee.frame else { return nil }
        let values = (0..<count).map { argument($0) }
        let kept = (references[2], references[3], references[4])
        references[2] = callee.rawValue
        for index in 0..<count { references[3 + index] = values[index] }
        if let result = shortcut(number, references + 3, count, core.offset) { return result }
        (references[2], references[3], references[4]) = kept
        return nil
    }

    private func words(_ named: Slot) -> Words? {
        var words = Words()
        if named.isNull { return words }
        if let names = array(in: named) {
            words.names = names
            words.count = arrayCount(names)
            return words
        }
        guard named.isReference, memory.classOf(named.reference).offset == state.pointee.python.dict, state.pointee.python.dict != 0,
            let keys = usedKeys(named.reference)
        else { return nil }
        words.values = named.reference
        for index in 0..<keys.count {
            let key = arrayElement(keys.array, index)
            if key.rawValue == state.pointee.python.unbound { continue }
            guard string(in: key) != nil else { return nil }
            words.places.append(index)
        }
        return words
    }
}
