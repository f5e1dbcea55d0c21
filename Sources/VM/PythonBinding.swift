import ObjectMemory

/// Arguments of a call and the parameters of the function that gets them, where they fit.
extension VM {
    private typealias Function = PythonClasses.Function

    /// Arguments: function, arguments, the names of the last ones or null, what comes before them or the unbound value: an array with a
    /// value for each parameter, as the function's `body` takes it. Null where something is wrong or memory is short; nothing is
    /// collected.
    static func bind(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        .value(vm.bound(call[0], call[1], call[2], first: call[3]) ?? .null)
    }

    private func bound(_ callee: Slot, _ given: Slot, _ named: Slot, first: Slot) -> Slot? {
        let unset = Slot(rawValue: state.pointee.python.unbound)
        guard isFunction(callee), let args = array(in: given) else { return nil }
        var names = Reference?.none
        if !named.isNull {
            guard let array = array(in: named) else { return nil }
            names = array
        }
        let before = first == unset ? 0 : 1
        return bound(
            callee.reference, before + arrayCount(args), { $0 < before ? first : arrayElement(args, $0 - before) },
            words: names.map { arrayCount($0) } ?? 0, { index in names.flatMap { string(in: arrayElement($0, index)) } })
    }

    /// The value of each parameter of a function that gets `count` arguments, the last of which have names; nil where something is
    /// wrong or memory is short.
    func bound(
        _ function: Reference, _ given: Int, _ argument: (Int) -> Slot, words: Int, _ name: (Int) -> Reference?
    ) -> Slot? {
        let classes = state.pointee.python
        let unset = Slot(rawValue: classes.unbound)
        guard classes.binds, let params = array(in: memory.slot(function, Function.params)),
            let defaults = array(in: memory.slot(function, Function.defaults))
        else { return nil }
        func number(_ slot: Int) -> Int { Int(memory.slot(function, slot).int) }
        let (positional, total, flags) = (
            number(Function.positional), number(Function.positional) + number(Function.keywordOnly), number(Function.flags)
        )
        let count = given - words
        let (hasStar, hasNames) = (flags & 1 != 0, flags >= 2)
        guard positional >= 0, total >= positional, total <= arrayCount(params), total <= arrayCount(defaults), count >= 0,
            count <= positional || hasStar, total < 1 << 8,
            let values = plainArray(total + (hasStar ? 1 : 0) + (hasNames ? 1 : 0))
        else { return nil }
        let page = memory.slot(values, ArrayLayout.page).reference
        for index in 0..<total { memory.storeSlot(page, index, index < min(count, positional) ? argument(index) : unset) }
        if hasStar {
            guard let core = pythonCore(memory.slot(function, Function.core)),
                let rest = newList(max(0, count - positional), classes.tuple, kind: memory.slot(core, classes.tupleType))
            else { return nil }
            for index in stride(from: positional, to: count, by: 1) { memory.storeSlot(rest.page, index - positional, argument(index)) }
            memory.storeSlot(page, total, Slot(rest.list))
        }
        var others = Reference?.none
        if hasNames {
            guard let core = pythonCore(memory.slot(function, Function.core)),
                let made = newDictionary(classes.dict, kind: memory.slot(core, classes.dictType), core)
            else { return nil }
            memory.storeSlot(page, total + (hasStar ? 1 : 0), Slot(made))
            others = made
        }
        for index in 0..<words {
            guard let word = name(index) else { return nil }
            let value = argument(count + index)
            if let place = parameter(word, params, total), place >= number(Function.positionalOnly) {
                guard memory.slot(page, place) == unset else { return nil }
                memory.storeSlot(page, place, value)
            } else {
                guard let others, store(others, word.offset, value.rawValue) else { return nil }
            }
        }
        for index in 0..<total where memory.slot(page, index) == unset {
            let value = arrayElement(defaults, index)
            if value == unset { return nil }
            memory.storeSlot(page, index, value)
        }
        return Slot(values)
    }

    /// Binds arguments that lie in the window and enters the function; nil where its `call` or the core has to do it.
    /// - Parameters:
    ///   - place: index of the slot that the function gets, below the first argument.
    ///   - names: an array with the names of the last arguments.
    func enterBound(_ function: Reference, place: Int, first: Int, count: Int, names: Reference?) -> BoundCall? {
        let references = state.pointee.references
        let entry = entry(of: memory.classOf(function), ordinal: PythonCode.bodyOrdinal)
        guard entry != 0, entryKind(entry) != EntryKind.native.rawValue, references + (place + 2) <= state.pointee.frame,
            let values = bound(
                function, count, { Slot(rawValue: references[first + $0]) }, words: names.map { arrayCount($0) } ?? 0,
                { index in names.flatMap { string(in: arrayElement($0, index)) } })
        else { return nil }
        references[place] = function.offset
        references[place + 1] = values.rawValue
        return BoundCall(reason: enterMethod(entry, receiver: place, count: 1, position: arena.base[state.pointee.index + 1]))
    }

    struct BoundCall {
        var reason: StopReason?
    }

    /// A function that leaves a call with so many arguments to the binding of all, and that the machine cannot do itself.
    func boundFunction(_ value: UInt64, arguments: Int) -> Reference? {
        let base = state.pointee.python.function
        guard value &- 1 < Slot.payloadMask, base != 0 else { return nil }
        let owner = memory.classOf(Reference(offset: value))
        let ordinal = PythonCode.callOrdinal + arguments
        guard isSubtype(owner, of: Reference(offset: base)),
            tables.base[Int(memory.slot(owner, ClassLayout.index).int)].shortcut == .none,
            entry(of: owner, ordinal: ordinal) == entry(of: Reference(offset: base), ordinal: ordinal)
        else { return nil }
        return Reference(offset: value)
    }

    /// A call with names: they lie as an array above the function, below the arguments.
    func callNamed(window: Int, count: Int) -> BoundCall? {
        let references = state.pointee.references + window
        let callee = Slot(rawValue: references[2])
        guard callee.isReference, !callee.isNull, let names = array(in: Slot(rawValue: references[3])) else { return nil }
        if isFunction(callee) {
            return enterBound(callee.reference, place: window + 2, first: window + 4, count: count - 3, names: names)
        }
        guard memory.classOf(callee.reference).offset == state.pointee.python.method, state.pointee.python.method != 0 else { return nil }
        let function = memory.slot(callee.reference, PythonClasses.Method.function)
        guard isFunction(function) else { return nil }
        // The object takes the place of the names.
        let kept = references[3]
        references[3] = memory.slot(callee.reference, PythonClasses.Method.own).rawValue
        if let call = enterBound(function.reference, place: window + 2, first: window + 3, count: count - 2, names: names) { return call }
        state.pointee.references[window + 3] = kept
        return nil
    }

    private func parameter(_ word: Reference, _ params: Reference, _ total: Int) -> Int? {
        for index in 0..<total where arrayElement(params, index).rawValue == word.offset { return index }
        for index in 0..<total {
            if let other = string(in: arrayElement(params, index)), memory.equalBytes(other, word) { return index }
        }
        return nil
    }

    /// The core in a slot.
    func pythonCore(_ slot: Slot) -> Reference? {
        guard slot.isReference, !slot.isNull, memory.classOf(slot.reference).offset == state.pointee.python.core else { return nil }
        return slot.reference
    }

    /// A new array of so many elements, all null; nil where memory is short.
    private func plainArray(_ count: Int) -> Reference? {
        guard let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: max(count, 4)),
            let array = memory.allocateWithoutCollecting(classObject(.array), kind: .slots, size: ArrayLayout.slots)
        else { return nil }
        memory.storeNumber(array, ArrayLayout.size, Slot(int: Int32(count)))
        memory.storeSlot(array, ArrayLayout.page, Slot(page))
        return array
    }

    /// A new dictionary or set without entries; nil where memory is short.
    func newDictionary(_ owner: UInt64, kind: Slot, _ core: Reference) -> Reference? {
        guard owner != 0 else { return nil }
        let size = Int(memory.slot(Reference(offset: owner), ClassLayout.objectSlots).int)
        guard let made = memory.allocateWithoutCollecting(Reference(offset: owner), kind: .slots, size: size) else { return nil }
        memory.storeSlot(made, PythonClasses.kind, kind)
        memory.storeSlot(made, PythonClasses.Entries.core, Slot(core))
        return empty(made) ? made : nil
    }

    // MARK: Classes that are called

    /// The shortcut of a class of the runtime; `none` for every other one.
    func classShortcut(_ function: UInt64, _ core: UInt64) -> PythonShortcut {
        let classes = state.pointee.python
        guard let core = pythonCore(Slot(rawValue: core)), let kinds = array(in: memory.slot(core, classes.kinds)), arrayCount(kinds) > 5
        else { return .none }
        if arrayElement(kinds, 2).rawValue == function { return .int }
        if arrayElement(kinds, 3).rawValue == function { return .float }
        if arrayElement(kinds, 4).rawValue == function { return .str }
        if memory.slot(core, classes.listType).rawValue == function { return .list }
        if memory.slot(core, classes.tupleType).rawValue == function { return .tuple }
        if memory.slot(core, classes.dictType).rawValue == function { return .dict }
        if classes.setType != 0, memory.slot(core, classes.setType).rawValue == function { return .set }
        if classes.rangeType != 0, memory.slot(core, classes.rangeType).rawValue == function { return .range }
        if memory.slot(arrayElement(kinds, 2).reference, PythonClasses.kind).rawValue == function { return .type }
        return makerShortcut(function)
    }

    /// The shortcut of the function that makes objects of a class of the library from one argument, which is that of the class.
    func makerShortcut(_ function: UInt64) -> PythonShortcut {
        let classes = state.pointee.python
        guard function &- 1 < Slot.payloadMask, classes.maker != 0, memory.classOf(Reference(offset: function)).offset == classes.type
        else { return .none }
        let maker = memory.slot(Reference(offset: function), classes.maker)
        guard maker.isReference, !maker.isNull else { return .none }
        return tables.base[Int(memory.slot(memory.classOf(maker.reference), ClassLayout.index).int)].shortcut
    }

    /// What a call of `list`, `tuple`, `dict` or `set` makes of nothing, of a list or tuple, or of a dictionary; nil
    /// for other arguments.
    func constructed(_ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: UInt64) -> UInt64? {
        let classes = state.pointee.python
        guard count <= 1, let core = pythonCore(Slot(rawValue: core)) else { return nil }
        if shortcut == .dict, count == 1 {
            return plainDictionary(arguments[0], core).flatMap { copiedDictionary($0, Slot(core).rawValue)?.offset }
        }
        let source = count == 1 ? sequence(Slot(rawValue: arguments[0]), core) : Sequence(items: Reference(offset: 0), count: 0, isTuple: false)
        guard let source else {
            if shortcut == .list || shortcut == .tuple { return collected(arguments[0], isTuple: shortcut == .tuple, core) }
            guard shortcut == .set, let made = newDictionary(classes.set, kind: memory.slot(core, classes.setType), core),
                each(arguments[0], core, { self.store(made, $0, 0) ? true : nil })
            else { return nil }
            return made.offset
        }
        if shortcut == .dict || shortcut == .set {
            let kind = memory.slot(core, shortcut == .dict ? classes.dictType : classes.setType)
            guard let made = newDictionary(shortcut == .dict ? classes.dict : classes.set, kind: kind, core), makeRoom(made, source.count)
            else { return nil }
            for index in 0..<source.count where !store(made, arrayElement(source.items, index).rawValue, 0) { return nil }
            return made.offset
        }
        let isTuple = shortcut == .tuple
        if isTuple, count == 1, source.isTuple { return arguments[0] }
        let kind = memory.slot(core, isTuple ? classes.tupleType : classes.listType)
        guard let made = newList(source.count, isTuple ? classes.tuple : classes.list, kind: kind) else { return nil }
        if source.count > 0 {
            memory.copySlots(memory.slot(source.items, ArrayLayout.page).reference, from: 0, to: made.page, at: 0, count: source.count)
        }
        return made.list.offset
    }

    // MARK: Attributes by name

    /// `hasattr(value, name)`, and `getattr` with two or three arguments; nil where methods have a say.
    func attributeShortcut(_ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: UInt64) -> UInt64? {
        let classes = state.pointee.python
        guard count == 2 || count == 3 && shortcut == .getAttribute, let core = pythonCore(Slot(rawValue: core)),
            let text = string(in: Slot(rawValue: arguments[1]))
        else { return nil }
        let (value, name, unset) = (Slot(rawValue: arguments[0]), Slot(rawValue: arguments[1]), Slot(rawValue: classes.unbound))
        let epoch = memory.slot(core, classes.epoch)
        if let found = PythonObjects.attribute(self, value, name, unset: unset, epoch: epoch) {
            return shortcut == .getAttribute ? found.rawValue : Slot(int: 1).rawValue
        }
        if let member = pythonMember(of: value, name, core) {
            switch member {
            case .value(let found), .computed(let found): return shortcut == .getAttribute ? found.rawValue : Slot(int: 1).rawValue
            case .method(let function, let first):
                return shortcut == .getAttribute ? boundMethod(function, first: first) : Slot(int: 1).rawValue
            case .getter: return nil
            }
        }
        // Names like `__dict__` are of what the core makes when it is asked.
        guard shortcut == .hasAttribute || count == 3, value.isReference, !value.isNull, memory.bytes(text).first != UInt8(ascii: "_"),
            memory.classOf(value.reference).offset == classes.instance
        else { return nil }
        let kind = memory.slot(value.reference, PythonClasses.kind)
        guard !PythonObjects.isOverridden(self, kind),
            let member = PythonObjects.lookup(self, kind, name, unset: unset, epoch: epoch), member == unset,
            PythonObjects.hasNoAttribute(self, value, name),
            PythonObjects.remembered(self, kind, "__getattr__", epoch: epoch) == unset
        else { return nil }
        return shortcut == .getAttribute ? arguments[2] : Slot(int: 0).rawValue
    }
}
