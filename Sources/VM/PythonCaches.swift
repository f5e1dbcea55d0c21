import ObjectMemory

/// Attributes and methods of Python's objects: finding them, and remembering at the site where they were found. A cache is void as
/// soon as objects have moved or a class has changed (`stamp`), so it may name objects that nothing else keeps.
extension VM {
    private var stamp: UInt64 { memory.word(WorldLayout.Word.collections) &+ state.pointee.python.changes }

    /// Notes at an attribute's instruction where the attribute lies, or what it is if the object's class has it. The call that is being
    /// made stands for that instruction.
    func remember(_ object: UInt64, _ name: UInt64, value: Slot?) {
        let index = state.pointee.index
        guard unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self) == .callPythonAt else { return }
        let site = Int(arena.base[index + 2])
        let classes = state.pointee.python
        let instance = Reference(offset: object)
        let owner = memory.classOf(instance).offset
        let kind = memory.slot(instance, PythonClasses.kind)
        guard site > 0, kind.isReference, !kind.isNull else { return }
        if owner == classes.type {
            if let value { remember(value, at: site, owner, kind, names: 0, identity: object) }
            return
        }
        guard owner == classes.instance || owner == classes.module || owner == classes.exception, let text = string(in: Slot(rawValue: name)),
            let names = array(in: memory.slot(instance, PythonClasses.Space.names))
        else { return }
        guard let place = place(of: text, in: names) else {
            // Only the list of names that a class's objects have in common tells when it grows.
            if let value, owner == classes.instance, memory.slot(kind.reference, classes.sharedNames).rawValue == names.offset {
                remember(value, at: site, owner, kind, names: names.offset, identity: 0)
            }
            return
        }
        let count = memory.slot(instance, PythonClasses.Space.count)
        guard count.isInt, place < Int(count.int), place < PythonCode.attributeValue else { return }
        shiftCaches(site)
        arena.base[site + 2] = stamp
        arena.base[site + 3] = owner | UInt64(place) << 48
        arena.base[site + 4] = kind.rawValue
        arena.base[site + 5] = memory.slot(instance, PythonClasses.Space.names).rawValue
    }

    /// The older of the two caches of an attribute's instruction goes.
    private func shiftCaches(_ site: Int) {
        for word in 2..<6 { arena.base[site + 4 + word] = arena.base[site + word] }
        for word in 10..<12 { arena.base[site + 2 + word] = arena.base[site + word] }
    }

    private func remember(_ value: Slot, at site: Int, _ owner: UInt64, _ kind: Slot, names: UInt64, identity: UInt64) {
        shiftCaches(site)
        arena.base[site + 2] = stamp
        arena.base[site + 3] = owner | PythonCode.attributeValue << 48
        arena.base[site + 4] = kind.rawValue
        arena.base[site + 5] = names
        arena.base[site + 10] = value.rawValue
        arena.base[site + 11] = identity
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
        var identity: UInt64 = 0
        var form = MethodForm.ofObject
        /// What comes before the arguments in the form `ofClass`.
        var first = Slot.null
        /// Whether other calls at the same place can mean it, too.
        var isLasting = true
    }

    /// The function that a call of a method means; nil if the bytecode has to look.
    func method(of value: UInt64, _ name: UInt64, _ core: Reference) -> FoundMember? {
        let classes = state.pointee.python
        guard classes.object != 0, classes.function != 0 else { return nil }
        guard value &- 1 < Slot.payloadMask else { return methodOfNumber(Slot(rawValue: value), name, core) }
        let object = Reference(offset: value)
        let owner = memory.classOf(object).offset
        let unset = Slot(rawValue: classes.unbound)
        let epoch = memory.slot(core, classes.epoch)
        var found = FoundMember(function: .null, kind: 0, names: 0)
        if owner == classes.instance {
            found.kind = memory.slot(object, PythonClasses.kind).rawValue
            found.names = memory.slot(object, PythonClasses.Space.names).rawValue
            guard let member = PythonObjects.method(self, Slot(rawValue: value), Slot(rawValue: name), unset: unset, epoch: epoch)
            else { return nil }
            guard isFunction(member) else { return describedMethod(of: value, name, core, found) }
            found.function = member
        } else if owner == classes.type {
            found.identity = value
            return describedMethod(of: value, name, core, found)
        } else if owner == classes.superObject || owner == classes.exception && owner != 0 {
            found.isLasting = false
            return describedMethod(of: value, name, core, found)
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
                if let space = extraSpace(of: object), let text = string(in: Slot(rawValue: name)),
                    PythonObjects.place(self, space, Slot(rawValue: name), text) != -1
                {
                    return nil
                }
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

    /// The function that the call of a static method, a class method, a member of a class, or one of `super()` means.
    private func describedMethod(of value: UInt64, _ name: UInt64, _ core: Reference, _ known: FoundMember) -> FoundMember? {
        guard let member = pythonMember(of: Slot(rawValue: value), Slot(rawValue: name), core) else { return nil }
        var found = known
        switch member {
        case .value(let function):
            guard isFunction(function) else { return nil }
            found.function = function
            found.form = .plain
        case .method(let function, let first):
            guard isFunction(function) else { return nil }
            found.function = function
            if first.rawValue != value {
                found.form = .ofClass
                found.first = first
            }
        case .computed, .getter: return nil
        }
        return found
    }

    /// The same for an int, a float or a bool, which no object is for.
    private func methodOfNumber(_ value: Slot, _ name: UInt64, _ core: Reference) -> FoundMember? {
        let classes = state.pointee.python
        guard value.isShortLong || value.isDouble || value.isInt, let kinds = array(in: memory.slot(core, classes.kinds)),
            arrayCount(kinds) > 5,
            let member = PythonObjects.lookup(
                self, arrayElement(kinds, value.isShortLong ? 2 : value.isDouble ? 3 : 1), Slot(rawValue: name),
                unset: Slot(rawValue: classes.unbound), epoch: memory.slot(core, classes.epoch)),
            isFunction(member)
        else { return nil }
        return FoundMember(function: member, kind: 0, names: 0, isLasting: false)
    }

    /// How a call has begun: it has failed, goes on, or wants to begin again after a collection.
    struct BegunCall {
        var reason: StopReason?
        var lacksRoom = false
    }

    /// Calls a function with the object of a method call as its first argument, and remembers it.
    func call(_ member: FoundMember, window: Int, count: Int, isSite: Bool, hasRoom: Bool) -> BegunCall {
        let index = state.pointee.index
        let skipped = member.form == .plain ? 1 : 0
        let given = count - 2 - skipped
        let owner = memory.classOf(member.function.reference)
        let entry = entry(of: owner, ordinal: PythonCode.callOrdinal + given)
        guard entry != 0, entryKind(entry) != EntryKind.native.rawValue else { return BegunCall(reason: raise(TrapText.noMethod)) }
        if let stop = prepare(entry, count: given) { return BegunCall(reason: stop.reason) }
        let needsBinding = boundFunction(member.function.rawValue, arguments: given)
        if isSite, member.isLasting, needsBinding == nil { remember(member, entry, window: window, count: count, at: index) }
        let references = state.pointee.references + window
        if member.form == .ofClass { references[3] = member.first.rawValue }
        let number = tables.base[Int(memory.slot(owner, ClassLayout.index).int)].shortcut
        if number != .none {
            if let result = shortcut(UInt64(number.rawValue), references + 3 + skipped, given, references[1]) {
                references[0] = result
                state.pointee.index += RegisterOp.callWords
                return BegunCall()
            }
            if !hasRoom, memory.takeLack() { return BegunCall(lacksRoom: true) }
        }
        if let needsBinding,
            let call = enterBound(needsBinding, place: window + 2 + skipped, first: window + 3 + skipped, count: given, names: nil)
        {
            return BegunCall(reason: call.reason)
        }
        // The receiver of the call lies in no place of its own: the name, or the object before it, is not needed any more.
        references[2 + skipped] = member.function.rawValue
        return BegunCall(reason: enterMethod(entry, receiver: window + 2 + skipped, count: given, position: arena.base[index + 1]))
    }

    private func remember(_ member: FoundMember, _ entry: Int, window: Int, count: Int, at index: Int) {
        let object = Reference(offset: state.pointee.references[window + 3])
        let classes = state.pointee.python
        var block = 0
        switch unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self) {
        case .callPython:
            if member.form == .ofObject, memory.classOf(object).offset == classes.list, count == 4, let name = string(in: Slot(rawValue: state.pointee.references[window + 2])),
                memory.equalBytes(name, StaticString("append").bytes), pythonLength(object.offset, state.pointee.references[window + 1]) != nil
            {
                cache(index, .callPythonAppend, 0, 0)
                return
            }
            guard let made = newCaches() else { return }
            block = made
        case .callPythonAppend:
            if memory.classOf(object).offset == classes.list, pythonLength(object.offset, state.pointee.references[window + 1]) != nil { return }
            guard let made = newCaches() else { return }
            block = made
        case .callPythonMethod:
            block = Int(arena.base[index + 2])
            // The older of the two caches goes.
            for word in 0..<MethodCache.words { arena.base[block + MethodCache.words + word] = arena.base[block + word] }
        default: return
        }
        arena.base[block + MethodCache.stamp] = stamp
        arena.base[block + MethodCache.owner] = memory.classOf(object).offset
        arena.base[block + MethodCache.kind] = member.kind
        arena.base[block + MethodCache.names] = member.names
        arena.base[block + MethodCache.entry] = UInt64(entry)
        arena.base[block + MethodCache.function] = member.function.rawValue
        let table = Int(memory.slot(memory.classOf(member.function.reference), ClassLayout.index).int)
        arena.base[block + MethodCache.shortcut] = UInt64(tables.base[table].shortcut.rawValue)
        arena.base[block + MethodCache.identity] = member.identity
        // What comes before the arguments is the class of the object; that of a class is itself.
        let isOwn = member.form == .ofClass && member.identity == 0
        arena.base[block + MethodCache.form] = (member.form == .ofClass && !isOwn ? MethodForm.ofObject : member.form).rawValue
        cache(index, .callPythonMethod, UInt64(block), 0)
    }

    /// Arena index of two empty caches; nil if the arena is full.
    private func newCaches() -> Int? {
        guard arena.count + 2 * MethodCache.words < CodeArena.limit else { return nil }
        let start = arena.count
        for _ in 0..<2 * MethodCache.words { arena.append(0) }
        return start
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

    /// Whether an object of the runtime's own containers, or a string, has an element; nil if the bytecode has to say.
    func contains(_ container: UInt64, _ key: UInt64, _ core: Reference) -> Bool? {
        guard container &- 1 < Slot.payloadMask else { return nil }
        let object = Reference(offset: container)
        let owner = memory.classOf(object).offset
        let classes = state.pointee.python
        if owner == classObject(.string).offset {
            guard let part = string(in: Slot(rawValue: key)) else { return nil }
            return Self.place(of: memory.bytes(part), in: memory.bytes(object), from: 0) >= 0
        }
        guard owner != 0 else { return nil }
        if owner == classes.instance {
            guard let range = range(container, core), Slot(rawValue: key).isShortLong else { return nil }
            return range.contains(Slot(rawValue: key).shortLong)
        }
        let kind = memory.slot(object, PythonClasses.kind)
        if owner == classes.dict || owner == classes.set {
            guard owner == classes.dict
                ? kind == memory.slot(core, classes.dictType) || keepsItems(container)
                : kind == memory.slot(core, classes.setType) || kind == memory.slot(core, classes.frozenType)
            else { return nil }
            return place(ofKey: key, in: object).map { $0 >= 0 }
        }
        guard owner == classes.list && kind == memory.slot(core, classes.listType)
            || owner == classes.tuple && kind == memory.slot(core, classes.tupleType)
        else { return nil }
        let counted = memory.slot(object, PythonClasses.List.count)
        guard let items = array(in: memory.slot(object, PythonClasses.List.items)), counted.isInt,
            Int(counted.int) <= arrayCount(items)
        else { return nil }
        for index in 0..<max(0, Int(counted.int)) {
            guard let isEqual = isSame(arrayElement(items, index), Slot(rawValue: key), core) else { return nil }
            if isEqual { return true }
        }
        return false
    }

    /// Stores a value in a dictionary that is no subclass; false if the bytecode has to do it.
    func put(_ dict: UInt64, _ key: UInt64, _ value: UInt64, _ core: Reference) -> Bool {
        let classes = state.pointee.python
        guard dict &- 1 < Slot.payloadMask, classes.dict != 0, memory.classOf(Reference(offset: dict)).offset == classes.dict,
            memory.slot(Reference(offset: dict), PythonClasses.kind) == memory.slot(core, classes.dictType)
        else { return false }
        return store(Reference(offset: dict), key, value)
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
}
