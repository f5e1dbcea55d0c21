import ObjectMemory

/// Attributes and methods of Python's objects: finding them, and remembering at the site where they were found. A cache is void as
/// soon as objects have moved or a class has changed (`stamp`), so it may name objects that nothing else keeps.
extension VM {
    private var stamp: UInt64 { memory.word(WorldLayout.Word.collections) &+ state.pointee.python.changes }

    /// Notes at an attribute's instruction where the attribute lies. The call that is being made stands for that instruction.
    func remember(_ object: UInt64, _ name: UInt64, isStore: Bool) {
        let index = state.pointee.index
        guard unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self) == .callPythonAt else { return }
        let site = Int(arena.base[index + 2])
        let classes = state.pointee.python
        let instance = Reference(offset: object)
        let owner = memory.classOf(instance).offset
        guard site > 0, owner == classes.instance || owner == classes.module, let text = string(in: Slot(rawValue: name)),
            let names = array(in: memory.slot(instance, PythonClasses.Space.names))
        else { return }
        let kind = memory.slot(instance, PythonClasses.kind)
        guard kind.isReference, !kind.isNull, let place = place(of: text, in: names) else { return }
        let count = memory.slot(instance, PythonClasses.Space.count)
        guard count.isInt, place < Int(count.int) else { return }
        arena.base[site + 1] = arena.base[site + 1] & 0xFFFF_FFFF | UInt64(place) << 32
        arena.base[site + 2] = stamp
        arena.base[site + 3] = owner
        arena.base[site + 4] = kind.rawValue
        arena.base[site + 5] = memory.slot(instance, PythonClasses.Space.names).rawValue
    }

    private func place(of text: Reference, in names: Reference) -> Int? {
        for index in 0..<arrayCount(names) {
            let item = arrayElement(names, index)
            if let other = string(in: item), other == text || memory.equalBytes(other, text) { return index }
        }
        return nil
    }

    struct FoundMember {
        var function: Slot
        var kind: UInt64
        var names: UInt64
    }

    /// The function that a call of a method means; nil if the bytecode has to look.
    func method(of value: UInt64, _ name: UInt64, _ core: Reference) -> FoundMember? {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.object != 0, classes.function != 0 else { return nil }
        let object = Reference(offset: value)
        let owner = memory.classOf(object).offset
        let unset = Slot(rawValue: classes.unbound)
        let epoch = memory.slot(core, classes.epoch)
        var found = FoundMember(function: .null, kind: 0, names: 0)
        if owner == classes.instance {
            guard let member = PythonObjects.method(self, Slot(rawValue: value), Slot(rawValue: name), unset: unset, epoch: epoch)
            else { return nil }
            found.function = member
            found.kind = memory.slot(object, PythonClasses.kind).rawValue
            found.names = memory.slot(object, PythonClasses.Space.names).rawValue
        } else {
            var kind = Slot.null
            if owner == classObject(.string).offset {
                guard let kinds = array(in: memory.slot(core, classes.kinds)), arrayCount(kinds) > 4 else { return nil }
                kind = arrayElement(kinds, 4)
            } else {
                let python = Reference(offset: classes.object)
                guard isSubtype(memory.classOf(object), of: python), owner != classes.superObject, owner != classes.boxed,
                    owner != classes.type, classes.namespace != 0,
                    !isSubtype(memory.classOf(object), of: Reference(offset: classes.namespace))
                else { return nil }
                kind = memory.slot(object, PythonClasses.kind)
                found.kind = kind.rawValue
            }
            guard !PythonObjects.isOverridden(self, kind),
                let member = PythonObjects.lookup(self, kind, Slot(rawValue: name), unset: unset, epoch: epoch)
            else { return nil }
            found.function = member
        }
        let function = found.function
        guard function.isReference, !function.isNull,
            isSubtype(memory.classOf(function.reference), of: Reference(offset: classes.function))
        else { return nil }
        return found
    }

    /// Calls a function with the object of a method call as its first argument, and remembers it.
    func call(_ member: FoundMember, window: Int, count: Int, isSite: Bool) -> StopReason? {
        let index = state.pointee.index
        let given = count - 2
        let owner = memory.classOf(member.function.reference)
        let entry = entry(of: owner, ordinal: PythonCode.callOrdinal + given)
        guard entry != 0, entryKind(entry) != EntryKind.native.rawValue else { return raise(TrapText.noMethod) }
        if let stop = prepare(entry, count: given) { return stop.reason }
        if isSite { remember(member, entry, window: window, count: count, at: index) }
        // The receiver of the call lies in no place of its own: the name is not needed any more.
        state.pointee.references[window + 2] = member.function.rawValue
        return enterMethod(entry, receiver: window + 2, count: given, position: arena.base[index + 1])
    }

    private func remember(_ member: FoundMember, _ entry: Int, window: Int, count: Int, at index: Int) {
        let object = Reference(offset: state.pointee.references[window + 3])
        let classes = state.pointee.python
        var block = 0
        switch unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self) {
        case .callPython:
            if memory.classOf(object).offset == classes.list, count == 4, let name = string(in: Slot(rawValue: state.pointee.references[window + 2])),
                memory.equalBytes(name, StaticString("append").bytes), pythonLength(object.offset, state.pointee.references[window + 1]) != nil
            {
                cache(index, .callPythonAppend, 0, 0)
                return
            }
            guard arena.count + MethodCache.words < CodeArena.limit else { return }
            block = arena.count
            for _ in 0..<MethodCache.words { arena.append(0) }
        case .callPythonAppend:
            guard arena.count + MethodCache.words < CodeArena.limit else { return }
            if memory.classOf(object).offset == classes.list, pythonLength(object.offset, state.pointee.references[window + 1]) != nil { return }
            block = arena.count
            for _ in 0..<MethodCache.words { arena.append(0) }
        case .callPythonMethod: block = Int(arena.base[index + 2])
        default: return
        }
        arena.base[block + MethodCache.stamp] = stamp
        arena.base[block + MethodCache.owner] = memory.classOf(object).offset
        arena.base[block + MethodCache.kind] = member.kind
        arena.base[block + MethodCache.names] = member.names
        arena.base[block + MethodCache.entry] = UInt64(entry)
        cache(index, .callPythonMethod, UInt64(block), member.function.rawValue)
    }

    // MARK: Loops and texts

    /// A new iterator for a loop over a range of short ints; nil if the bytecode has to make it.
    func rangeIterator(_ window: Int) -> UInt64? {
        let references = state.pointee.references + window
        let classes = state.pointee.python
        let count = Slot(rawValue: references[0])
        guard classes.rangeIterator != 0, count.isInt, references[1] &- 1 < Slot.payloadMask,
            memory.classOf(Reference(offset: references[1])).offset == classes.core
        else { return nil }
        let core = Reference(offset: references[1])
        let (start, stop, step) = (
            Slot(rawValue: references[3]), Slot(rawValue: references[4]), Slot(rawValue: references[5])
        )
        guard memory.slot(core, classes.rangeType).rawValue == references[2], references[2] != 0, start.isShortLong,
            stop.isShortLong, step.isShortLong, step.shortLong != 0
        else { return nil }
        let owner = Reference(offset: classes.rangeIterator)
        let size = Int(memory.slot(owner, ClassLayout.objectSlots).int)
        sync(depth: window + 6)
        let made = memory.allocate(owner, kind: .slots, size: size)
        reload()
        guard let made else { return nil }
        let moved = Reference(offset: state.pointee.references[window + 1])
        memory.storeSlot(made, PythonClasses.kind, memory.slot(moved, classes.ofIterator))
        memory.storeSlot(made, 1, Slot(moved))
        memory.storeSlot(made, PythonClasses.Range.at, start)
        memory.storeSlot(made, PythonClasses.Range.stop, stop)
        memory.storeSlot(made, PythonClasses.Range.step, step)
        let test: PythonArithmetic.Operation = step.shortLong < 0 ? .greater : .less
        memory.storeSlot(made, PythonClasses.Range.test, Slot(int: test.rawValue))
        return made.offset
    }

    /// Whether a dictionary or set of one of the runtime's classes has a key; nil if the bytecode has to say.
    func isKey(_ key: UInt64, of container: UInt64) -> Bool? {
        guard container &- 1 < Slot.payloadMask else { return nil }
        let object = Reference(offset: container)
        let owner = memory.classOf(object).offset
        let classes = state.pointee.python
        guard owner == classes.dict || owner == classes.set, classes.dict != 0 else { return nil }
        let place = PythonLists.dictPlace(
            self, memory.slot(object, PythonClasses.Dict.keys), memory.slot(object, PythonClasses.Dict.table),
            memory.slot(object, PythonClasses.Dict.capacity), Slot(rawValue: key))
        return place.map { $0 >= 0 }
    }

    /// The text of two strings one behind the other; nil for other values, and where memory is short.
    func concatenated(_ left: UInt64, _ right: UInt64) -> UInt64? {
        guard let first = string(in: Slot(rawValue: left)), let second = string(in: Slot(rawValue: right)) else { return nil }
        let (size, rest) = (memory.size(first), memory.size(second))
        guard size + rest < 1 << 16,
            let made = memory.allocateWithoutCollecting(classObject(.string), kind: .bytes, size: size + rest)
        else { return nil }
        memory.body(made).copyMemory(from: memory.body(first), byteCount: size)
        (memory.body(made) + size).copyMemory(from: memory.body(second), byteCount: rest)
        return made.offset
    }

    /// A character of a string of single bytes; nil for other values, places outside, and where memory is short.
    func character(of value: UInt64, at key: UInt64) -> UInt64? {
        let place = Slot(rawValue: key)
        guard place.isShortLong, let text = string(in: Slot(rawValue: value)) else { return nil }
        let size = memory.size(text)
        guard size < 1 << 12 else { return nil }
        let bytes = memory.bytes(text)
        guard StringNatives.asciiPrefix(bytes, limit: size) == size else { return nil }
        let index = place.shortLong < 0 ? place.shortLong + Int64(size) : place.shortLong
        guard index >= 0, index < Int64(size) else { return nil }
        return letter(text, at: Int(index), size: 1)
    }

    private func letter(_ text: Reference, at index: Int, size: Int) -> UInt64? {
        guard let made = memory.allocateWithoutCollecting(classObject(.string), kind: .bytes, size: size) else { return nil }
        memory.body(made).copyMemory(from: memory.body(text) + index, byteCount: size)
        return made.offset
    }

    /// The next character of a walk over a string; nil for other iterators, and where memory is short.
    func nextLetter(_ iterator: UInt64) -> UInt64? {
        guard iterator &- 1 < Slot.payloadMask else { return nil }
        let walk = Reference(offset: iterator)
        guard memory.classOf(walk).offset == state.pointee.python.stringIterator,
            let text = string(in: memory.slot(walk, PythonClasses.Letters.text))
        else { return nil }
        let counted = memory.slot(walk, PythonClasses.Letters.place)
        guard counted.isInt, counted.int >= 0 else { return nil }
        let (place, count) = (Int(counted.int), memory.size(text))
        if place >= count { return state.pointee.python.unbound }
        let byte = memory.bytes(text)[place]
        let size = byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1
        guard place + size <= count, let made = letter(text, at: place, size: size) else { return nil }
        memory.storeNumber(walk, PythonClasses.Letters.place, Slot(int: Int32(place + size)))
        return made
    }
}
