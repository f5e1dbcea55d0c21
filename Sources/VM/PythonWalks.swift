import ObjectMemory

/// The next values of what loops go over: strings, dictionaries, sets, and what `enumerate` and `zip` give of lists and ranges. Nothing
/// here collects, and where there is no answer nothing has changed: then the iterator's own code runs.
extension VM {
    /// The next value, the unbound value at the end; nil for other iterators, and where the bytecode has to say.
    @inline(never)
    func nextOther(_ iterator: UInt64, _ owner: UInt64) -> UInt64? {
        let classes = state.pointee.python
        let walk = Reference(offset: iterator)
        if owner == classes.stringIterator { return nextLetter(walk) }
        if owner == classes.dictIterator { return nextEntry(walk) }
        if owner == classes.enumerateWalk { return nextNumbered(walk) }
        if owner == classes.zipWalk { return nextZipped(walk) }
        if owner == classes.mapWalk, owner != 0 { return nextMapped(walk) }
        if owner == classes.filterWalk, owner != 0 { return nextFiltered(walk) }
        if owner == classes.rowWalk, owner != 0 { return nextRow(walk) }
        return owner == classes.dequeWalk && owner != 0 ? nextQueued(walk) : nil
    }

    private func nextLetter(_ walk: Reference) -> UInt64? {
        guard let text = string(in: memory.slot(walk, PythonClasses.Letters.text)) else { return nil }
        let counted = memory.slot(walk, PythonClasses.Letters.place)
        guard counted.isInt, counted.int >= 0 else { return nil }
        let (place, count) = (Int(counted.int), memory.size(text))
        if place >= count { return state.pointee.python.unbound }
        let byte = memory.bytes(text)[place]
        let size = byte >= 240 ? 4 : byte >= 224 ? 3 : byte >= 192 ? 2 : 1
        guard place + size <= count, let made = part(text, from: place, to: place + size) else { return nil }
        memory.storeNumber(walk, PythonClasses.Letters.place, Slot(int: Int32(place + size)))
        return made
    }

    /// Whether a dictionary is as it was when a walk over it began, and of the form that `nextEntry` knows.
    private func hasEntries(_ walk: Reference) -> Bool {
        let source = memory.slot(walk, PythonClasses.Entries.dict)
        let classes = state.pointee.python
        guard source.isReference, !source.isNull, memory.classOf(source.reference).offset == classes.dict, classes.dict != 0,
            memory.slot(walk, PythonClasses.Entries.order).isNull, memory.slot(walk, PythonClasses.Entries.place).isInt
        else { return false }
        return memory.slot(source.reference, PythonClasses.Dict.live) == memory.slot(walk, PythonClasses.Entries.expected)
            && array(in: memory.slot(source.reference, PythonClasses.Dict.keys)) != nil
    }

    private func nextEntry(_ walk: Reference) -> UInt64? {
        typealias Entries = PythonClasses.Entries
        typealias Dict = PythonClasses.Dict
        let classes = state.pointee.python
        let (source, counted, mode) = (
            memory.slot(walk, Entries.dict), memory.slot(walk, Entries.place), memory.slot(walk, Entries.mode)
        )
        guard source.isReference, !source.isNull, counted.isInt, counted.int >= 0, mode.isInt else { return nil }
        let dict = source.reference
        let owner = memory.classOf(dict).offset
        guard owner == classes.dict || owner == classes.set, classes.dict != 0,
            memory.slot(dict, Dict.live) == memory.slot(walk, Entries.expected)
        else { return nil }
        var place = Int(counted.int)
        let order = memory.slot(walk, Entries.order)
        if !order.isNull {
            guard let keys = array(in: order) else { return nil }
            if place >= arrayCount(keys) { return classes.unbound }
            memory.storeNumber(walk, Entries.place, Slot(int: Int32(place + 1)))
            return arrayElement(keys, place).rawValue
        }
        let used = memory.slot(dict, Dict.used)
        guard used.isInt, let keys = array(in: memory.slot(dict, Dict.keys)), let values = array(in: memory.slot(dict, Dict.values)),
            Int(used.int) <= arrayCount(keys), Int(used.int) <= arrayCount(values)
        else { return nil }
        while place < Int(used.int), arrayElement(keys, place).rawValue == classes.unbound { place += 1 }
        if place >= Int(used.int) { return classes.unbound }
        var result = mode.int == 1 ? arrayElement(values, place).rawValue : arrayElement(keys, place).rawValue
        if mode.int == 2 {
            guard let pair = newTuple(2, memory.slot(walk, Entries.core)) else { return nil }
            memory.storeSlot(pair.page, 0, arrayElement(keys, place))
            memory.storeSlot(pair.page, 1, arrayElement(values, place))
            result = pair.list.offset
        }
        memory.storeNumber(walk, Entries.place, Slot(int: Int32(place + 1)))
        return result
    }

    /// A new tuple of so many elements.
    private func newTuple(_ count: Int, _ core: Slot) -> (list: Reference, page: Reference)? {
        let classes = state.pointee.python
        guard core.isReference, !core.isNull, memory.classOf(core.reference).offset == classes.core else { return nil }
        return newList(count, classes.tuple, kind: memory.slot(core.reference, classes.tupleType))
    }

    private func nextNumbered(_ walk: Reference) -> UInt64? {
        typealias Numbered = PythonClasses.Numbered
        let place = memory.slot(walk, Numbered.place)
        guard place.isShortLong, Slot.fitsShort(place.shortLong + 1),
            let pair = newTuple(2, memory.slot(walk, Numbered.core)),
            let item = nextKnown(memory.slot(walk, Numbered.source))
        else { return nil }
        if item == state.pointee.python.unbound { return item }
        memory.storeSlot(pair.page, 0, place)
        memory.storeSlot(pair.page, 1, Slot(rawValue: item))
        memory.storeNumber(walk, Numbered.place, Slot(shortLong: place.shortLong + 1))
        return pair.list.offset
    }

    private func nextZipped(_ walk: Reference) -> UInt64? {
        typealias Zipped = PythonClasses.Zipped
        let slot = memory.slot(walk, Zipped.sources)
        guard slot.isReference, !slot.isNull, memory.classOf(slot.reference).offset == state.pointee.python.list else { return nil }
        let counted = memory.slot(slot.reference, PythonClasses.List.count)
        guard let sources = array(in: memory.slot(slot.reference, PythonClasses.List.items)), counted.isInt, counted.int > 0,
            Int(counted.int) <= arrayCount(sources)
        else { return nil }
        let count = Int(counted.int)
        for index in 0..<count where !isSure(arrayElement(sources, index)) { return nil }
        guard let made = newTuple(count, memory.slot(walk, Zipped.core)) else { return nil }
        for index in 0..<count {
            guard let item = nextKnown(arrayElement(sources, index)) else { return nil }
            if item == state.pointee.python.unbound { return item }
            memory.storeSlot(made.page, index, Slot(rawValue: item))
        }
        return made.list.offset
    }

    /// Whether `nextKnown` certainly has an answer for an iterator.
    func isSure(_ iterator: Slot) -> Bool {
        guard iterator.isReference, !iterator.isNull else { return false }
        let classes = state.pointee.python
        let owner = memory.classOf(iterator.reference).offset
        if owner == classes.listIterator, owner != 0 { return elements(iterator.reference) != nil }
        if owner == classes.stringIterator, owner != 0 {
            let place = memory.slot(iterator.reference, PythonClasses.Letters.place)
            guard let text = string(in: memory.slot(iterator.reference, PythonClasses.Letters.text)), place.isInt, place.int >= 0
            else { return false }
            return Int(place.int) >= memory.size(text) || memory.bytes(text)[Int(place.int)] < 0x80
        }
        if owner == classes.dictIterator, owner != 0 {
            // A pair may find no memory.
            return memory.slot(iterator.reference, PythonClasses.Entries.mode) != Slot(int: 2) && hasEntries(iterator.reference)
        }
        return owner == classes.rangeIterator && owner != 0 && bounds(iterator.reference) != nil
    }

    /// The next value of a walk over a list, tuple or range of short ints; nil for other iterators.
    func nextPlain(_ iterator: Slot) -> UInt64? {
        guard iterator.isReference, !iterator.isNull else { return nil }
        let walk = iterator.reference
        let classes = state.pointee.python
        let owner = memory.classOf(walk).offset
        if owner == classes.listIterator, owner != 0, let (items, place, count) = elements(walk) {
            if place >= count {
                memory.storeNumber(walk, PythonClasses.Walk.place, PythonClasses.Walk.ended)
                return classes.unbound
            }
            memory.storeNumber(walk, PythonClasses.Walk.place, Slot(int: Int32(place + 1)))
            return arrayElement(items, place).rawValue
        }
        if owner == classes.rangeIterator, owner != 0, let (at, stop, step) = bounds(walk) {
            guard step >= 0 ? at < stop : at > stop else { return classes.unbound }
            memory.storeNumber(walk, PythonClasses.Range.at, Slot(shortLong: at + step))
            return Slot(shortLong: at).rawValue
        }
        return nil
    }

    private func elements(_ walk: Reference) -> (items: Reference, place: Int, count: Int)? {
        let (slot, place) = (memory.slot(walk, PythonClasses.Walk.list), memory.slot(walk, PythonClasses.Walk.place))
        guard slot.isReference, !slot.isNull, place.isInt, place.int >= 0 else { return nil }
        let owner = memory.classOf(slot.reference).offset
        guard owner == state.pointee.python.list || owner == state.pointee.python.tuple else { return nil }
        let count = memory.slot(slot.reference, PythonClasses.List.count)
        guard let items = array(in: memory.slot(slot.reference, PythonClasses.List.items)), count.isInt,
            Int(count.int) <= arrayCount(items)
        else { return nil }
        return (items, Int(place.int), Int(count.int))
    }

    private func bounds(_ walk: Reference) -> (at: Int64, stop: Int64, step: Int64)? {
        let (at, stop, step) = (
            memory.slot(walk, PythonClasses.Range.at), memory.slot(walk, PythonClasses.Range.stop),
            memory.slot(walk, PythonClasses.Range.step)
        )
        guard at.isShortLong, stop.isShortLong, step.isShortLong, Slot.fitsShort(at.shortLong + step.shortLong) else { return nil }
        return (at.shortLong, stop.shortLong, step.shortLong)
    }
}
