import ObjectMemory

/// What the functions of `PythonShortcut` do. Nothing here collects: where the nursery is full there is no answer.
extension VM {
    /// Does what a function of the library would do; nil if its code has to.
    /// - Parameters:
    ///   - arguments: as many slots as `count` says, the object of a method first. The slot before them has the function of a
    ///     call that is none of a method.
    @inline(never)
    func shortcut(_ number: UInt64, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: UInt64) -> UInt64? {
        guard let shortcut = PythonShortcut(rawValue: UInt8(truncatingIfNeeded: number)) else { return nil }
        if count == 0 { return nil }
        let first = Slot(rawValue: arguments[0])
        switch shortcut {
        case .none: return nil
        case .ord:
            guard count == 1, let text = string(in: first), let (value, size) = firstCharacter(text), size == memory.size(text)
            else { return nil }
            return Slot(shortLong: Int64(value)).rawValue
        case .chr:
            guard count == 1, first.isShortLong, first.shortLong >= 0, first.shortLong < 0x110000 else { return nil }
            return character(UInt32(first.shortLong))
        case .len: return count == 1 ? pythonLength(arguments[0], core) : nil
        case .abs:
            guard count == 1 else { return nil }
            if first.isShortLong {
                let value = Swift.abs(first.shortLong)
                return Slot.fitsShort(value) ? Slot(shortLong: value).rawValue : nil
            }
            return first.isDouble ? Slot(double: first.double.magnitude).rawValue : nil
        case .isinstance: return count == 2 ? isInstance(arguments[0], arguments[1], core) : nil
        case .min: return extreme(.less, arguments, count)
        case .max: return extreme(.greater, arguments, count)
        case .int, .float, .str:
            guard count == 1, isClass(arguments[-1], for: shortcut, core) else { return nil }
            return converted(first, shortcut)
        case .strip, .leftStrip, .rightStrip, .lower, .upper, .split, .join, .replace, .startsWith, .endsWith, .find, .count,
            .format, .isDigit, .isAlpha, .isAlnum, .isSpace:
            guard let text = string(in: first) else { return nil }
            return textShortcut(shortcut, text, arguments, count, core)
        case .pop: return count == 1 ? popLast(first) : nil
        case .get, .setDefault:
            guard count == 2 || count == 3, let dict = container(first, state.pointee.python.dict),
                let place = place(ofKey: arguments[1], in: dict)
            else { return nil }
            if place >= 0 {
                guard let values = array(in: memory.slot(dict, PythonClasses.Dict.values)), Int(place) < arrayCount(values)
                else { return nil }
                return arrayElement(values, Int(place)).rawValue
            }
            let other = count == 3 ? arguments[2] : 0
            if shortcut == .get { return other }
            return insert(dict, arguments[1], other) ? other : nil
        case .add:
            guard count == 2, let set = container(first, state.pointee.python.set),
                let place = place(ofKey: arguments[1], in: set)
            else { return nil }
            return place >= 0 || insert(set, arguments[1], 0) ? 0 : nil
        case .remove, .discard:
            guard count == 2, let set = container(first, state.pointee.python.set),
                let place = place(ofKey: arguments[1], in: set)
            else { return nil }
            if place < 0 { return shortcut == .discard ? 0 : nil }
            return removeEntry(set, Int(place)) ? 0 : nil
        }
    }

    /// The shortcut for a call of a function or class; 0 if there is none.
    func shortcutNumber(of function: UInt64, table: Int, _ core: UInt64) -> UInt64 {
        let known = tables.base[table].shortcut
        if known != .none { return UInt64(known.rawValue) }
        guard memory.classOf(Reference(offset: function)).offset == state.pointee.python.type else { return 0 }
        if isClass(function, for: .int, core) { return UInt64(PythonShortcut.int.rawValue) }
        if isClass(function, for: .float, core) { return UInt64(PythonShortcut.float.rawValue) }
        return isClass(function, for: .str, core) ? UInt64(PythonShortcut.str.rawValue) : 0
    }

    // MARK: Classes

    /// The object of an exact class of the runtime.
    private func container(_ slot: Slot, _ owner: UInt64) -> Reference? {
        guard owner != 0, slot.isReference, !slot.isNull, memory.classOf(slot.reference).offset == owner else { return nil }
        return slot.reference
    }

    /// The classes of numbers, strings and None, of a core.
    private func kinds(_ core: UInt64) -> Reference? {
        guard let core = container(Slot(rawValue: core), state.pointee.python.core),
            let kinds = array(in: memory.slot(core, state.pointee.python.kinds)), arrayCount(kinds) > 5
        else { return nil }
        return kinds
    }

    private func isClass(_ type: UInt64, for shortcut: PythonShortcut, _ core: UInt64) -> Bool {
        guard let kinds = kinds(core) else { return false }
        let place = shortcut == .int ? 2 : shortcut == .float ? 3 : 4
        return arrayElement(kinds, place).rawValue == type
    }

    /// `int(value)`, `float(value)` and `str(value)`.
    private func converted(_ value: Slot, _ shortcut: PythonShortcut) -> UInt64? {
        if shortcut == .str {
            if string(in: value) != nil { return value.rawValue }
            if value.isShortLong { return decimal(value.shortLong) }
            return value.isDouble ? made(PythonFormat.text(value.double)) : nil
        }
        if shortcut == .float {
            if value.isDouble { return value.rawValue }
            return value.isShortLong ? Slot(double: Double(value.shortLong)).rawValue : nil
        }
        if value.isShortLong { return value.rawValue }
        if value.isInt { return Slot(shortLong: value.int != 0 ? 1 : 0).rawValue }
        if value.isDouble {
            guard value.double.magnitude < 70_368_744_177_664 else { return nil }
            return Slot(shortLong: Int64(value.double)).rawValue
        }
        guard let text = string(in: value) else { return nil }
        let bytes = memory.bytes(text)
        guard bytes.count > 0, bytes.count <= 14 else { return nil }
        var index = bytes[0] == UInt8(ascii: "-") ? 1 : 0
        guard index < bytes.count else { return nil }
        var result: Int64 = 0
        while index < bytes.count {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return nil }
            result = result * 10 + Int64(digit)
            index += 1
        }
        return Slot(shortLong: bytes[0] == UInt8(ascii: "-") ? -result : result).rawValue
    }

    /// Whether a value is of a class or of one of several in a tuple, where no metaclass has a say.
    func isInstance(_ value: UInt64, _ wanted: UInt64, _ core: UInt64) -> UInt64? {
        guard let kinds = kinds(core),
            let own = PythonObjects.typeOf(self, Slot(rawValue: value), memory.slot(Reference(offset: core), state.pointee.python.kinds)),
            own.isReference, !own.isNull
        else { return nil }
        let plain = memory.slot(arrayElement(kinds, 2).reference, PythonClasses.kind)
        let classes = state.pointee.python
        if let tuple = container(Slot(rawValue: wanted), classes.tuple) {
            let counted = memory.slot(tuple, PythonClasses.List.count)
            guard let items = array(in: memory.slot(tuple, PythonClasses.List.items)), counted.isInt,
                Int(counted.int) <= arrayCount(items)
            else { return nil }
            for index in 0..<max(0, Int(counted.int)) {
                guard let answer = isBelow(own, arrayElement(items, index), plain) else { return nil }
                if answer { return Slot(int: 1).rawValue }
            }
            return Slot(int: 0).rawValue
        }
        return isBelow(own, Slot(rawValue: wanted), plain).map { Slot(int: $0 ? 1 : 0).rawValue }
    }

    /// Whether a class is another one or below it; nil if the other one's metaclass may have a say, which it has about all
    /// classes but that one itself.
    private func isBelow(_ own: Slot, _ wanted: Slot, _ plain: Slot) -> Bool? {
        guard container(wanted, state.pointee.python.type) != nil else { return nil }
        if own == wanted { return true }
        guard memory.slot(wanted.reference, PythonClasses.kind) == plain else { return nil }
        return PythonObjects.isSubclass(self, own, of: wanted)
    }

    /// The least or greatest of numbers or strings; the first one of equals.
    private func extreme(
        _ operation: PythonArithmetic.Operation, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int
    ) -> UInt64? {
        guard count >= 2 else { return nil }
        var best = arguments[0]
        for index in 1..<count {
            guard let answer = pythonCompare(operation, arguments[index], best) else { return nil }
            if Slot(rawValue: answer).int != 0 { best = arguments[index] }
        }
        return best
    }

    // MARK: Lists, dictionaries, sets

    private func popLast(_ value: Slot) -> UInt64? {
        guard let list = container(value, state.pointee.python.list), !memory.isImmutable(list),
            let items = array(in: memory.slot(list, PythonClasses.List.items)), !memory.isImmutable(items)
        else { return nil }
        let counted = memory.slot(list, PythonClasses.List.count)
        guard counted.isInt, counted.int > 0, Int(counted.int) <= arrayCount(items) else { return nil }
        let last = Int(counted.int) - 1
        let taken = arrayElement(items, last)
        setArrayElement(items, last, .null)
        memory.storeNumber(list, PythonClasses.List.count, Slot(int: Int32(last)))
        return taken.rawValue
    }

    /// The place of a key in a dictionary or set, -1 if it is not there; nil if methods have to say.
    func place(ofKey key: UInt64, in dict: Reference) -> Int32? {
        PythonLists.dictPlace(
            self, memory.slot(dict, PythonClasses.Dict.keys), memory.slot(dict, PythonClasses.Dict.table),
            memory.slot(dict, PythonClasses.Dict.capacity), Slot(rawValue: key))
    }

    /// Adds a key that is not there, if there is room for it.
    func insert(_ dict: Reference, _ key: UInt64, _ value: UInt64) -> Bool {
        typealias Dict = PythonClasses.Dict
        let (used, live, capacity) = (memory.slot(dict, Dict.used), memory.slot(dict, Dict.live), memory.slot(dict, Dict.capacity))
        guard used.isInt, live.isInt, capacity.isInt, used.int >= 0, capacity.int > 0, used.int < 1 << 24,
            used.int * 3 < Int32(clamping: Int64(capacity.int) * 2), !memory.isImmutable(dict),
            let table = array(in: memory.slot(dict, Dict.table)), arrayCount(table) >= Int(capacity.int),
            let hash = PythonNatives.hash(self, Slot(rawValue: key))
        else { return false }
        let place = Int(used.int)
        guard hasRoom(memory.slot(dict, Dict.keys), place), hasRoom(memory.slot(dict, Dict.values), place),
            hasRoom(memory.slot(dict, Dict.hashes), place)
        else { return false }
        var hashed = Slot(shortLong: 0)
        if Slot.fitsShort(hash) {
            hashed = Slot(shortLong: hash)
        } else {
            guard let made = memory.allocateWithoutCollecting(classObject(.long), kind: .bytes, size: 8) else { return false }
            memory.store(made.offset + Header.bytes, UInt64(bitPattern: hash))
            hashed = Slot(made)
        }
        var index = PythonLists.bucket(hash, Int(capacity.int))
        for _ in 0..<Int(capacity.int) {
            let entry = arrayElement(table, index)
            guard entry.isInt else { return false }
            if entry.int == 0 { break }
            index = index + 1 == Int(capacity.int) ? 0 : index + 1
        }
        appendElement(memory.slot(dict, Dict.keys).reference, place, Slot(rawValue: key))
        appendElement(memory.slot(dict, Dict.values).reference, place, Slot(rawValue: value))
        appendElement(memory.slot(dict, Dict.hashes).reference, place, hashed)
        setArrayElement(table, index, Slot(int: used.int + 1))
        memory.storeNumber(dict, Dict.used, Slot(int: used.int + 1))
        memory.storeNumber(dict, Dict.live, Slot(int: live.int + 1))
        return true
    }

    /// Whether an array has an element at a place or can get one there without growing.
    private func hasRoom(_ slot: Slot, _ place: Int) -> Bool {
        guard let array = array(in: slot) else { return false }
        let page = memory.slot(array, ArrayLayout.page)
        return !memory.isImmutable(array) && !page.isNull && place <= arrayCount(array) && place < memory.size(page.reference)
    }

    private func appendElement(_ array: Reference, _ place: Int, _ value: Slot) {
        if place == arrayCount(array) { memory.storeNumber(array, ArrayLayout.size, Slot(int: Int32(place + 1))) }
        setArrayElement(array, place, value)
    }

    private func removeEntry(_ dict: Reference, _ place: Int) -> Bool {
        typealias Dict = PythonClasses.Dict
        let live = memory.slot(dict, Dict.live)
        guard !memory.isImmutable(dict), live.isInt, let keys = array(in: memory.slot(dict, Dict.keys)),
            let values = array(in: memory.slot(dict, Dict.values)), place < arrayCount(keys), place < arrayCount(values),
            !memory.isImmutable(keys), !memory.isImmutable(values)
        else { return false }
        setArrayElement(keys, place, Slot(rawValue: state.pointee.python.unbound))
        setArrayElement(values, place, .null)
        memory.storeNumber(dict, Dict.live, Slot(int: live.int - 1))
        return true
    }

    /// A new list or tuple of so many elements, all null, with the array that holds them; nil where memory is short.
    func newList(_ count: Int, _ owner: UInt64, kind: Slot) -> (list: Reference, page: Reference)? {
        guard owner != 0, count < 1 << 12 else { return nil }
        let size = Int(memory.slot(Reference(offset: owner), ClassLayout.objectSlots).int)
        guard let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: max(count, 4)),
            let items = memory.allocateWithoutCollecting(classObject(.array), kind: .slots, size: ArrayLayout.slots),
            let list = memory.allocateWithoutCollecting(Reference(offset: owner), kind: .slots, size: size)
        else { return nil }
        memory.storeSlot(items, ArrayLayout.size, Slot(int: Int32(count)))
        memory.storeSlot(items, ArrayLayout.page, Slot(page))
        memory.storeSlot(list, PythonClasses.kind, kind)
        memory.storeSlot(list, PythonClasses.List.items, Slot(items))
        memory.storeSlot(list, PythonClasses.List.count, Slot(int: Int32(count)))
        return (list, page)
    }
}
