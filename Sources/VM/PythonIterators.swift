import ObjectMemory

/// Classes of the library whose objects the machine makes or looks into, as places in the core's list `knownKinds`. A world keeps that
/// list, so the places never change.
enum PythonKnown: Int {
    case enumerate, zip, map, filter
    case keys, values, items
    case bytesIterator, byteArrayIterator, listReversed, reversed
    case array, deque
}

/// Iterators that the machine makes without the library's code, and what it takes from them. Nothing here collects.
extension VM {
    /// A class of the library, null if it is not loaded.
    func known(_ which: PythonKnown, _ core: Reference) -> Slot {
        let slot = state.pointee.python.knownKinds
        guard slot != 0, let classes = array(in: memory.slot(core, slot)), which.rawValue < arrayCount(classes) else { return .null }
        return arrayElement(classes, which.rawValue)
    }

    func isKnown(_ kind: Slot, _ which: PythonKnown, _ core: Reference) -> Bool {
        !kind.isNull && kind == known(which, core)
    }

    /// A new object of a class of the runtime, with its kind.
    func newObject(_ owner: UInt64, kind: Slot) -> Reference? {
        guard owner != 0 else { return nil }
        let size = Int(memory.slot(Reference(offset: owner), ClassLayout.objectSlots).int)
        guard let made = memory.allocateWithoutCollecting(Reference(offset: owner), kind: .slots, size: size) else { return nil }
        memory.storeSlot(made, PythonClasses.kind, kind)
        return made
    }

    /// A new object of a class of the library, with its first attributes; nil if the library has not made one before, in whose order
    /// they are.
    func newInstance(_ kind: Slot, first name: StaticString, _ attributes: [Slot], _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        guard classes.machine != 0, kind.isReference, !kind.isNull, memory.classOf(kind.reference).offset == classes.type,
            let names = array(in: memory.slot(kind.reference, classes.sharedNames)), arrayCount(names) >= attributes.count,
            let text = string(in: arrayElement(names, 0)), memory.equalBytes(text, name.bytes),
            let made = PythonObjects.make(self, kind, native: memory.slot(core, classes.machine), arguments: .null),
            let values = array(in: memory.slot(made.reference, PythonClasses.Space.values))
        else { return nil }
        for (index, value) in attributes.enumerated() { setArrayElement(values, index, value) }
        memory.storeNumber(made.reference, PythonClasses.Space.count, Slot(int: Int32(attributes.count)))
        return made.rawValue
    }

    /// The first attributes of an object of a class of the library, whose order the library keeps.
    func attributes(_ object: Reference, _ count: Int) -> Reference? {
        guard let values = array(in: memory.slot(object, PythonClasses.Space.values)), arrayCount(values) >= count else { return nil }
        return values
    }

    // MARK: Making iterators

    /// What `iter` gives for containers of the library and for iterators; nil for other values, and where memory is short.
    func iterator(_ value: UInt64, _ core: Reference) -> UInt64? {
        guard value &- 1 < Slot.payloadMask else { return nil }
        let classes = state.pointee.python
        let object = Reference(offset: value)
        let owner = memory.classOf(object).offset
        if owner == classObject(.string).offset {
            guard let made = newObject(classes.stringIterator, kind: .null) else { return nil }
            memory.storeSlot(made, 1, Slot(core))
            memory.storeSlot(made, PythonClasses.Letters.text, Slot(object))
            memory.storeNumber(made, PythonClasses.Letters.place, Slot(int: 0))
            return made.offset
        }
        guard owner != 0, memory.kind(object) == BodyKind.slots.rawValue else { return nil }
        if owner == classes.list || owner == classes.tuple {
            let kind = memory.slot(object, PythonClasses.kind)
            guard kind == memory.slot(core, owner == classes.list ? classes.listType : classes.tupleType) else { return nil }
            return walk(over: Slot(object), kind: .null, core)
        }
        if owner == classes.dict {
            guard memory.slot(object, PythonClasses.kind) == memory.slot(core, classes.dictType) else { return nil }
            return entries(of: object, mode: 0, core)
        }
        if owner == classes.set {
            guard isPlainSet(value, core), let keys = setKeys(object), let made = entries(of: object, mode: 0, core) else { return nil }
            if !keys.isNull {
                memory.storeSlot(Reference(offset: made), PythonClasses.Entries.order, keys)
                memory.storeNumber(Reference(offset: made), PythonClasses.Entries.place, Slot(int: 0))
            }
            return made
        }
        if owner == classes.instance { return instanceIterator(object, core) }
        guard classes.iterator != 0, isSubtype(memory.classOf(object), of: Reference(offset: classes.iterator)) else { return nil }
        return value
    }

    private func instanceIterator(_ object: Reference, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        let kind = memory.slot(object, PythonClasses.kind)
        guard !kind.isNull else { return nil }
        for (mode, which) in [(Int32(2), PythonKnown.items), (0, .keys), (1, .values)] where kind == known(which, core) {
            guard let values = attributes(object, 1) else { return nil }
            let source = arrayElement(values, 0)
            guard source.isReference, !source.isNull, memory.classOf(source.reference).offset == classes.dict else { return nil }
            return entries(of: source.reference, mode: mode, core)
        }
        if kind == memory.slot(core, classes.rangeType) {
            guard let range = range(object.offset, core) else { return nil }
            return rangeIterator(from: range.start, to: range.stop, by: range.step, core)
        }
        if kind == known(.array, core) {
            return attributes(object, 1).flatMap { plainList(arrayElement($0, 0), core) }.flatMap { walk(over: Slot($0), kind: .null, core) }
        }
        if kind == known(.deque, core) {
            guard let size = heldCount(object.offset, core), let made = newObject(classes.dequeWalk, kind: .null) else { return nil }
            memory.storeSlot(made, PythonClasses.Queued.core, Slot(core))
            memory.storeSlot(made, PythonClasses.Queued.owner, Slot(object))
            memory.storeNumber(made, PythonClasses.Queued.size, Slot(int: Int32(clamping: size)))
            memory.storeNumber(made, PythonClasses.Queued.place, Slot(int: 0))
            return made.offset
        }
        if classes.byteArrayType != 0, kind == memory.slot(core, classes.byteArrayType) {
            return attributes(object, 1).flatMap { plainList(arrayElement($0, 0), core) }
                .flatMap { walk(over: Slot($0), kind: known(.byteArrayIterator, core), core) }
        }
        guard case .text(let text)? = bytes(object.offset, core.offset) else { return nil }
        return byteList(text, core).flatMap { walk(over: Slot($0), kind: known(.bytesIterator, core), core) }
    }

    private func rangeIterator(from start: Int64, to stop: Int64, by step: Int64, _ core: Reference) -> UInt64? {
        typealias Range = PythonClasses.Range
        let classes = state.pointee.python
        guard Slot.fitsShort(start), Slot.fitsShort(stop), Slot.fitsShort(step),
            let made = newObject(classes.rangeIterator, kind: .null)
        else { return nil }
        memory.storeSlot(made, 1, Slot(core))
        memory.storeNumber(made, Range.at, Slot(shortLong: start))
        memory.storeNumber(made, Range.stop, Slot(shortLong: stop))
        memory.storeNumber(made, Range.step, Slot(shortLong: step))
        let test: PythonArithmetic.Operation = step < 0 ? .greater : .less
        memory.storeNumber(made, Range.test, Slot(int: test.rawValue))
        return made.offset
    }

    private func walk(over list: Slot, kind: Slot, _ core: Reference) -> UInt64? {
        guard let made = newObject(state.pointee.python.listIterator, kind: kind) else { return nil }
        memory.storeSlot(made, 1, Slot(core))
        memory.storeSlot(made, PythonClasses.Walk.list, list)
        memory.storeNumber(made, PythonClasses.Walk.place, Slot(int: 0))
        return made.offset
    }

    private func entries(of dict: Reference, mode: Int32, _ core: Reference) -> UInt64? {
        typealias Entries = PythonClasses.Entries
        let live = memory.slot(dict, PythonClasses.Dict.live)
        guard live.isInt, let made = newObject(state.pointee.python.dictIterator, kind: .null) else { return nil }
        memory.storeSlot(made, Entries.core, Slot(core))
        memory.storeSlot(made, Entries.dict, Slot(dict))
        memory.storeNumber(made, Entries.mode, Slot(int: mode))
        memory.storeNumber(made, Entries.place, Slot(int: Int32(firstPlace(dict))))
        memory.storeNumber(made, Entries.expected, live)
        return made.offset
    }

    /// A list of the exact class.
    func plainList(_ value: Slot, _ core: Reference) -> Reference? {
        let classes = state.pointee.python
        guard value.isReference, !value.isNull, classes.list != 0, memory.classOf(value.reference).offset == classes.list,
            memory.slot(value.reference, PythonClasses.kind) == memory.slot(core, classes.listType)
        else { return nil }
        return value.reference
    }

    /// A new list of the numbers that the characters of a text are.
    func byteList(_ text: Reference, _ core: Reference) -> Reference? {
        let classes = state.pointee.python
        let count = characterCount(text)
        guard let made = newList(count, classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
        let bytes = memory.bytes(text)
        var place = 0
        for index in 0..<count {
            var value = bytes[place]
            if value >= 0x80 {
                value = value << 6 | bytes[place + 1] & 0x3F
                place += 1
            }
            place += 1
            memory.storeNumber(made.page, index, Slot(shortLong: Int64(value)))
        }
        return made.list
    }

    // MARK: Calls

    /// `iter`, `next`, `enumerate`, `zip`, `map`, `filter`, `reversed` and the views of dictionaries.
    func iterationShortcut(
        _ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference
    ) -> UInt64? {
        let classes = state.pointee.python
        switch shortcut {
        case .iter: return count == 1 ? iterator(arguments[0], core) : nil
        case .next:
            guard count == 1 || count == 2, let item = nextKnown(Slot(rawValue: arguments[0])) else { return nil }
            if item != classes.unbound { return item }
            return count == 2 ? arguments[1] : nil
        case .enumerate:
            let start = count == 2 ? Slot(rawValue: arguments[1]) : Slot(shortLong: 0)
            guard count == 1 || count == 2, start.isShortLong, let source = iterator(arguments[0], core),
                let made = newObject(classes.enumerateWalk, kind: known(.enumerate, core))
            else { return nil }
            memory.storeSlot(made, PythonClasses.Numbered.core, Slot(core))
            memory.storeSlot(made, PythonClasses.Numbered.source, Slot(rawValue: source))
            memory.storeSlot(made, PythonClasses.Numbered.place, start)
            memory.storeSlot(made, PythonClasses.Numbered.one, Slot(shortLong: 1))
            return made.offset
        case .zip:
            guard let sources = newList(count, classes.list, kind: memory.slot(core, classes.listType)),
                let made = newObject(classes.zipWalk, kind: known(.zip, core))
            else { return nil }
            for index in 0..<count {
                guard let source = iterator(arguments[index], core) else { return nil }
                memory.storeSlot(sources.page, index, Slot(rawValue: source))
            }
            memory.storeSlot(made, PythonClasses.Zipped.core, Slot(core))
            memory.storeSlot(made, PythonClasses.Zipped.sources, Slot(sources.list))
            return made.offset
        case .map, .filter:
            let isMap = shortcut == .map
            guard count == 2, let source = iterator(arguments[1], core),
                let made = newObject(isMap ? classes.mapWalk : classes.filterWalk, kind: known(isMap ? .map : .filter, core))
            else { return nil }
            memory.storeSlot(made, PythonClasses.Mapped.core, Slot(core))
            memory.storeSlot(made, PythonClasses.Mapped.function, Slot(rawValue: arguments[0]))
            memory.storeSlot(made, PythonClasses.Mapped.source, Slot(rawValue: source))
            return made.offset
        case .reversed: return count == 1 ? reversed(Slot(rawValue: arguments[0]), core) : nil
        case .keys: return view(.keys, arguments[0], count, core)
        case .values: return view(.values, arguments[0], count, core)
        case .items: return view(.items, arguments[0], count, core)
        default: return nil
        }
    }

    private func view(_ which: PythonKnown, _ dict: UInt64, _ count: Int, _ core: Reference) -> UInt64? {
        guard count == 1, dict &- 1 < Slot.payloadMask, memory.classOf(Reference(offset: dict)).offset == state.pointee.python.dict
        else { return nil }
        return newInstance(known(which, core), first: "source", [Slot(rawValue: dict)], core)
    }

    /// A walk from the end of a list, tuple or range.
    private func reversed(_ value: Slot, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        guard value.isReference, !value.isNull else { return nil }
        if let range = range(value.rawValue, core) {
            return rangeIterator(
                from: range.start + (range.count - 1) * range.step, to: range.start - range.step, by: -range.step, core)
        }
        if let text = string(in: value) {
            let bytes = memory.bytes(text)
            guard isASCII(bytes), let made = newString(bytes.count) else { return nil }
            for index in 0..<bytes.count {
                memory.body(made).storeBytes(of: bytes[index], toByteOffset: bytes.count - 1 - index, as: UInt8.self)
            }
            guard let walk = newObject(classes.stringIterator, kind: known(.reversed, core)) else { return nil }
            memory.storeSlot(walk, 1, Slot(core))
            memory.storeSlot(walk, PythonClasses.Letters.text, Slot(made))
            memory.storeNumber(walk, PythonClasses.Letters.place, Slot(int: 0))
            return walk.offset
        }
        for (owner, type, kind) in [
            (classes.list, classes.listType, PythonKnown.listReversed), (classes.tuple, classes.tupleType, .reversed),
        ] {
            guard let source = listItems(value.rawValue, core, owner, type) else { continue }
            guard let made = newList(source.count, owner, kind: memory.slot(core, type)) else { return nil }
            if let items = source.items {
                for index in 0..<source.count { memory.storeSlot(made.page, source.count - 1 - index, arrayElement(items, index)) }
            }
            return walk(over: Slot(made.list), kind: known(kind, core), core)
        }
        return nil
    }

    // MARK: Taking values

    /// The next value of an iterator that the machine knows, the unbound value at its end; nil for others, and where code has to run.
    func nextKnown(_ iterator: Slot) -> UInt64? {
        guard iterator.isReference, !iterator.isNull else { return nil }
        return nextPlain(iterator) ?? nextOther(iterator.rawValue, memory.classOf(iterator.reference).offset)
    }

    /// The next value of `map`, if its function has a shortcut.
    func nextMapped(_ walk: Reference) -> UInt64? {
        typealias Mapped = PythonClasses.Mapped
        let (function, source, core) = (memory.slot(walk, Mapped.function), memory.slot(walk, Mapped.source), memory.slot(walk, Mapped.core))
        guard function.isReference, !function.isNull, isSure(source) else { return nil }
        let table = Int(memory.slot(memory.classOf(function.reference), ClassLayout.index).int)
        let number = shortcutNumber(of: function.rawValue, table: table, core.rawValue)
        // The function has to run for what it does itself, so the source must not have moved on.
        guard number != 0, number != UInt64(PythonShortcut.next.rawValue), let position = position(of: source.reference) else { return nil }
        let kept = memory.slot(source.reference, position)
        guard let item = nextKnown(source) else { return nil }
        if item == state.pointee.python.unbound { return item }
        var window = (function.rawValue, item)
        let result = withUnsafeMutableBytes(of: &window) { bytes -> UInt64? in
            guard let base = bytes.bindMemory(to: UInt64.self).baseAddress else { return nil }
            return shortcut(number, base + 1, 1, core.rawValue)
        }
        if result == nil { memory.storeNumber(source.reference, position, kept) }
        return result
    }

    /// The next value that `filter` keeps, if it has no function.
    func nextFiltered(_ walk: Reference) -> UInt64? {
        typealias Mapped = PythonClasses.Mapped
        let source = memory.slot(walk, Mapped.source)
        guard memory.slot(walk, Mapped.function).isNull, isSure(source), let position = position(of: source.reference) else { return nil }
        while true {
            let kept = memory.slot(source.reference, position)
            guard let item = nextKnown(source) else { return nil }
            if item == state.pointee.python.unbound { return item }
            guard let isKept = pythonTruthOfObject(item) else {
                memory.storeNumber(source.reference, position, kept)
                return nil
            }
            if isKept { return item }
        }
    }

    func nextQueued(_ walk: Reference) -> UInt64? {
        typealias Queued = PythonClasses.Queued
        let (owner, size, place) = (memory.slot(walk, Queued.owner), memory.slot(walk, Queued.size), memory.slot(walk, Queued.place))
        guard let core = pythonCore(memory.slot(walk, Queued.core)), size.isInt, place.isInt, place.int >= 0,
            heldCount(owner.rawValue, core) == Int64(size.int)
        else { return nil }
        if place.int >= size.int { return state.pointee.python.unbound }
        guard let item = heldElement(owner.rawValue, Int64(place.int), core) else { return nil }
        memory.storeNumber(walk, Queued.place, Slot(int: place.int + 1))
        return item
    }

    /// Which slot of a walk says where it is; nil for walks that have none or several.
    private func position(of walk: Reference) -> Int? {
        let classes = state.pointee.python
        let owner = memory.classOf(walk).offset
        if owner == classes.listIterator { return PythonClasses.Walk.place }
        if owner == classes.rangeIterator { return PythonClasses.Range.at }
        if owner == classes.stringIterator { return PythonClasses.Letters.place }
        return owner == classes.dictIterator ? PythonClasses.Entries.place : nil
    }

    /// Appends what is left of an iterator to a list: 1 at its end, 2 if its next value has to be asked for, 0 if so have all of them.
    func drain(_ list: UInt64, _ iterator: UInt64, _ core: Reference) -> Int32 {
        let walk = Slot(rawValue: iterator)
        guard let target = plainList(Slot(rawValue: list), core), walk.isReference, !walk.isNull, !memory.isImmutable(target) else { return 0 }
        let classes = state.pointee.python
        let owner = memory.classOf(walk.reference).offset
        let isKnown = position(of: walk.reference) != nil || owner == classes.enumerateWalk || owner == classes.zipWalk
            || owner == classes.mapWalk || owner == classes.filterWalk || owner == classes.dequeWalk || owner == classes.rowWalk
        guard isKnown else { return 0 }
        while hasRoom(target) {
            guard let item = nextKnown(walk) else { return 2 }
            if item == classes.unbound { return 1 }
            guard pythonAppend(list, item, core.offset) else { return 2 }
        }
        return 2
    }

    /// Whether the array of a list has room for one more, which it may get here.
    private func hasRoom(_ list: Reference) -> Bool {
        guard let items = array(in: memory.slot(list, PythonClasses.List.items)), !memory.isImmutable(items) else { return false }
        let page = memory.slot(items, ArrayLayout.page)
        let count = memory.slot(list, PythonClasses.List.count)
        guard page.isReference, !page.isNull, count.isInt, count.int >= 0, Int(count.int) <= arrayCount(items) else { return false }
        let size = memory.size(page.reference)
        if Int(count.int) < size { return true }
        guard size < 1 << 26, let wider = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: size * 2) else { return false }
        memory.copySlots(page.reference, from: 0, to: wider, at: 0, count: Int(count.int))
        memory.storeSlot(items, ArrayLayout.page, Slot(wider))
        return true
    }

    /// Values that are taken from a walk without a safepoint, on which threads and snapshots wait. What has no list behind it may be longer.
    private static let mostTaken = 1 << 22

    /// Goes through what an iterable gives, as long as the function says so; false where code has to run, and where a walk is very long.
    /// Nobody sees then where it has got to.
    func each(_ value: UInt64, _ core: Reference, _ take: (UInt64) -> Bool?) -> Bool {
        if let source = sequence(Slot(rawValue: value), core) {
            for index in 0..<source.count {
                guard let goesOn = take(arrayElement(source.items, index).rawValue) else { return false }
                if !goesOn { return true }
            }
            return true
        }
        guard let walk = iterator(value, core) else { return false }
        if walk == value { return eachOfWalk(walk, take) }
        for _ in 0..<Self.mostTaken {
            guard let item = nextKnown(Slot(rawValue: walk)) else { return false }
            if item == state.pointee.python.unbound { return true }
            guard let goesOn = take(item) else { return false }
            if !goesOn { return true }
        }
        return false
    }

    /// Where a walk and those that it goes through are, to go back to; nil if code may have to run for one of them.
    private func positions(of walk: Slot, depth: Int = 0) -> [(walk: Reference, slot: Int, value: Slot)]? {
        guard depth < 4, walk.isReference, !walk.isNull else { return nil }
        let classes = state.pointee.python
        let owner = memory.classOf(walk.reference).offset
        if let slot = position(of: walk.reference) { return [(walk.reference, slot, memory.slot(walk.reference, slot))] }
        if owner == classes.enumerateWalk {
            let place = PythonClasses.Numbered.place
            return positions(of: memory.slot(walk.reference, PythonClasses.Numbered.source), depth: depth + 1)
                .map { $0 + [(walk.reference, place, memory.slot(walk.reference, place))] }
        }
        if owner == classes.mapWalk || owner == classes.filterWalk {
            let function = memory.slot(walk.reference, PythonClasses.Mapped.function)
            guard owner == classes.filterWalk ? function.isNull : isPure(function, memory.slot(walk.reference, PythonClasses.Mapped.core)) else {
                return nil
            }
            return positions(of: memory.slot(walk.reference, PythonClasses.Mapped.source), depth: depth + 1)
        }
        guard owner == classes.zipWalk, let core = pythonCore(memory.slot(walk.reference, PythonClasses.Zipped.core)),
            let list = plainList(memory.slot(walk.reference, PythonClasses.Zipped.sources), core), let sources = sequence(Slot(list), core)
        else { return nil }
        var all: [(walk: Reference, slot: Int, value: Slot)] = []
        for index in 0..<sources.count {
            guard let more = positions(of: arrayElement(sources.items, index), depth: depth + 1) else { return nil }
            all += more
        }
        return all
    }

    /// Whether a function has a shortcut that changes nothing.
    private func isPure(_ function: Slot, _ core: Slot) -> Bool {
        guard function.isReference, !function.isNull else { return false }
        let table = Int(memory.slot(memory.classOf(function.reference), ClassLayout.index).int)
        switch PythonShortcut(rawValue: UInt8(truncatingIfNeeded: shortcutNumber(of: function.rawValue, table: table, core.rawValue))) {
        case .ord, .chr, .len, .abs, .int, .float, .str, .strip, .leftStrip, .rightStrip, .lower, .upper, .binary, .hexadecimal, .round: return true
        default: return false
        }
    }

    /// Goes through a walk that may be somebody's; where code has to run it returns to where it was.
    private func eachOfWalk(_ walk: UInt64, _ take: (UInt64) -> Bool?) -> Bool {
        guard let kept = positions(of: Slot(rawValue: walk)) else { return false }
        for _ in 0..<Self.mostTaken {
            guard let item = nextKnown(Slot(rawValue: walk)) else { break }
            if item == state.pointee.python.unbound { return true }
            guard let goesOn = take(item) else { break }
            if !goesOn { return true }
        }
        for place in kept { memory.storeSlot(place.walk, place.slot, place.value) }
        return false
    }

    /// A new list or tuple, or a new set, of what an iterable gives.
    func collected(_ value: UInt64, isTuple: Bool, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        guard let made = newList(0, classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
        let isDone = each(value, core) { item in
            self.hasRoom(made.list) && self.pythonAppend(made.list.offset, item, core.offset) ? true : nil
        }
        guard isDone else { return nil }
        if !isTuple { return made.list.offset }
        guard let tuple = newObject(classes.tuple, kind: memory.slot(core, classes.tupleType)) else { return nil }
        memory.storeSlot(tuple, PythonClasses.List.items, memory.slot(made.list, PythonClasses.List.items))
        memory.storeSlot(tuple, PythonClasses.List.count, memory.slot(made.list, PythonClasses.List.count))
        return tuple.offset
    }

    // MARK: What the core asks

    /// Arguments: what is wanted, the core, and two values. Answers null where the core has to do it.
    static func quick(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        for isLast in [false, true] {
            _ = vm.memory.takeLack()
            if let answer = vm.quick(call[0].rawValue, call[1].rawValue, call[2].rawValue, call[3].rawValue) {
                return .value(Slot(rawValue: answer))
            }
            // There may be room after a collection.
            guard !isLast, vm.memory.takeLack() else { break }
            vm.memory.collect()
        }
        return PythonArithmetic.unhandled
    }

    func quick(_ wanted: UInt64, _ core: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64? {
        let number = Slot(rawValue: wanted)
        guard number.isInt, let request = Request(rawValue: number.int), let core = pythonCore(Slot(rawValue: core)) else { return nil }
        switch request {
        case .iterator: return iterator(first, core)
        case .drain: return Slot(int: drain(first, second, core)).rawValue
        case .pack: return packed(Slot(rawValue: first), Slot(rawValue: second), core)
        case .unpack: return unpacked(Slot(rawValue: first), second, core)
        case .representation: return representation(first, core)
        case .row: return fillRow(first, second)
        case .popElement: return dictionary(Slot(rawValue: first)).flatMap { popElement($0) }
        case .trim:
            let place = Slot(rawValue: second)
            guard place.isInt, let dict = dictionary(Slot(rawValue: first)) else { return nil }
            return trim(dict, at: Int(place.int)) ? Slot(int: 1).rawValue : nil
        case .hash: return pythonHash(Slot(rawValue: first), core).flatMap { makeLong($0)?.rawValue }
        case .hashOfHashes:
            guard let hashes = sequence(Slot(rawValue: first), core), let hash = tupleHash(ofHashes: hashes.items, hashes.count) else { return nil }
            return makeLong(hash)?.rawValue
        case .matchStart, .matchWhole, .matchFirst:
            let mode: Int = request == .matchStart ? 0 : request == .matchWhole ? 1 : 2
            return firstMatch(Slot(rawValue: first), Slot(rawValue: second), mode: mode, core)
        case .matchAll, .matchSplit, .matchReplace: return allMatches(request, Slot(rawValue: first), Slot(rawValue: second), core)
        case .writeJSON: return writtenJSON(Slot(rawValue: first), Slot(rawValue: second), core)
        case .readJSON: return readJSON(Slot(rawValue: first), core)
        case .tableOrder: return dictionary(Slot(rawValue: first)).flatMap { tableOrder($0)?.offset }
        case .limitCalls:
            let limit = Slot(rawValue: first)
            guard limit.isInt, limit.int > 0 else { return nil }
            return Slot(int: Int32(clamping: limitCalls(limit.int) ?? 0)).rawValue
        case .become: return become(first, second) ? first : nil
        case .variables: return frameVariables(Slot(rawValue: first))?.rawValue
        }
    }

    /// What `quick` is asked for, numbered as in `stdlib/internal/python.ph`.
    enum Request: Int32 {
        case iterator = 1
        case drain, pack, unpack, representation, row, popElement, trim, tableOrder, hash, hashOfHashes
        case matchStart, matchWhole, matchFirst, matchAll, matchSplit, matchReplace
        case writeJSON, readJSON
        case limitCalls, become, variables
    }
}
