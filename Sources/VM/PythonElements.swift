import ObjectMemory

/// Elements of strings, bytes and bytearrays by their places.
extension VM {
    /// The element at a place of a string, of bytes, a bytearray, an array or a deque; nil for other values, for places outside, and where memory is short.
    @inline(never)
    func element(of value: UInt64, at key: UInt64, _ core: UInt64) -> UInt64? {
        let place = Slot(rawValue: key)
        guard place.isShortLong else { return nil }
        if let text = string(in: Slot(rawValue: value)) { return scalar(of: text, at: place.shortLong).flatMap { character($0) } }
        guard let bytes = bytes(value, core) else {
            return pythonCore(Slot(rawValue: core)).flatMap { heldElement(value, place.shortLong, $0) }
        }
        switch bytes {
        case .text(let text): return scalar(of: text, at: place.shortLong).map { Slot(shortLong: Int64($0)).rawValue }
        case .list(let items, let count):
            let index = place.shortLong < 0 ? place.shortLong + Int64(count) : place.shortLong
            return index >= 0 && index < Int64(count) ? arrayElement(items, Int(index)).rawValue : nil
        }
    }

    /// Stores a byte in a bytearray, or an element in an array or a deque; false if the bytecode has to do it.
    @inline(never)
    func storeByte(in value: UInt64, at key: UInt64, _ byte: UInt64, _ core: UInt64) -> Bool {
        let (place, new) = (Slot(rawValue: key), Slot(rawValue: byte))
        guard place.isShortLong else { return false }
        guard new.isShortLong, new.shortLong >= 0, new.shortLong < 256, case .list(let items, let count)? = bytes(value, core) else {
            return pythonCore(Slot(rawValue: core)).map { storeHeld(value, place.shortLong, new, $0) } ?? false
        }
        let index = place.shortLong < 0 ? place.shortLong + Int64(count) : place.shortLong
        guard index >= 0, index < Int64(count), !memory.isImmutable(items) else { return false }
        setArrayElement(items, Int(index), new)
        return true
    }

    enum PythonBytes {
        /// A character for each byte.
        case text(Reference)
        case list(Reference, count: Int)
    }

    /// What bytes or a bytearray hold, as the library makes them: the first attribute. Nil for objects of subclasses and other values.
    func bytes(_ value: UInt64, _ core: UInt64) -> PythonBytes? {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.instance != 0, core &- 1 < Slot.payloadMask else { return nil }
        let (object, core) = (Reference(offset: value), Reference(offset: core))
        guard memory.classOf(object).offset == classes.instance, memory.classOf(core).offset == classes.core,
            classes.bytesType != 0, classes.byteArrayType != 0
        else { return nil }
        let kind = memory.slot(object, PythonClasses.kind)
        let isFixed = kind == memory.slot(core, classes.bytesType)
        guard isFixed || kind == memory.slot(core, classes.byteArrayType), !kind.isNull,
            let values = array(in: memory.slot(object, PythonClasses.Space.values)), arrayCount(values) > 0
        else { return nil }
        let held = arrayElement(values, 0)
        if isFixed { return string(in: held).map { .text($0) } }
        guard held.isReference, !held.isNull, memory.classOf(held.reference).offset == classes.list,
            let items = array(in: memory.slot(held.reference, PythonClasses.List.items))
        else { return nil }
        let count = memory.slot(held.reference, PythonClasses.List.count)
        guard count.isInt, count.int >= 0, Int(count.int) <= arrayCount(items) else { return nil }
        return .list(items, count: Int(count.int))
    }

    // MARK: Slices

    /// A part of a list or tuple, or one without gaps of a string or of bytes; nil for other values and slices, and where memory is short.
    func sliced(_ value: UInt64, _ key: UInt64, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        guard key &- 1 < Slot.payloadMask, classes.slice != 0, memory.classOf(Reference(offset: key)).offset == classes.slice
        else { return nil }
        if let text = string(in: Slot(rawValue: value)) {
            guard let bounds = bounds(Reference(offset: key), characterCount(text)) else { return nil }
            if bounds.step == 1 { return part(of: text, bounds) }
            let source = memory.bytes(text)
            guard isASCII(source), let made = newString(bounds.count) else { return nil }
            let body = memory.body(made)
            for index in 0..<bounds.count {
                body.storeBytes(of: source[bounds.start + index * bounds.step], toByteOffset: index, as: UInt8.self)
            }
            return made.offset
        }
        for (owner, type) in [(classes.list, classes.listType), (classes.tuple, classes.tupleType)] {
            guard let source = listItems(value, core, owner, type) else { continue }
            guard let bounds = bounds(Reference(offset: key), source.count) else { return nil }
            if owner == classes.tuple, bounds.count == source.count, bounds.step == 1 { return value }
            guard let made = newList(bounds.count, owner, kind: memory.slot(core, type)) else { return nil }
            guard let items = source.items else { return made.list.offset }
            for index in 0..<bounds.count {
                memory.storeSlot(made.page, index, arrayElement(items, bounds.start + index * bounds.step))
            }
            return made.list.offset
        }
        let held = bytes(value, core.offset)
        if case .list(let items, let count)? = held {
            guard let bounds = bounds(Reference(offset: key), count),
                let made = newList(bounds.count, classes.list, kind: memory.slot(core, classes.listType))
            else { return nil }
            for index in 0..<bounds.count { memory.storeSlot(made.page, index, arrayElement(items, bounds.start + index * bounds.step)) }
            return instance(like: value, [Slot(made.list)])
        }
        guard case .text(let text)? = held, let bounds = bounds(Reference(offset: key), characterCount(text)), bounds.step == 1
        else { return nil }
        return part(of: text, bounds).flatMap { instance(like: value, [Slot(rawValue: $0)]) }
    }

    private func part(of text: Reference, _ bounds: (start: Int, step: Int, count: Int)) -> UInt64? {
        let from = characterOffset(text, bounds.start)
        return part(text, from: from, to: max(from, characterOffset(text, bounds.start + bounds.count)))
    }

    /// Where a slice of so many elements begins, how it goes on and how many elements it has; nil if its values are no short ints.
    private func bounds(_ slice: Reference, _ size: Int) -> (start: Int, step: Int, count: Int)? {
        var step = 1
        let given = memory.slot(slice, PythonClasses.Slice.step)
        if !given.isNull {
            guard given.isShortLong, given.shortLong != 0, given.shortLong.magnitude < 1 << 31 else { return nil }
            step = Int(given.shortLong)
        }
        /// An end of the slice, moved into the range that the direction allows.
        func end(_ slot: Int, missing: Int) -> Int? {
            let value = memory.slot(slice, slot)
            if value.isNull { return missing }
            guard value.isShortLong else { return nil }
            let place = Int(value.shortLong) < 0 ? Int(value.shortLong) + size : Int(value.shortLong)
            return step < 0 ? min(max(place, -1), size - 1) : min(max(place, 0), size)
        }
        guard let start = end(PythonClasses.Slice.start, missing: step < 0 ? size - 1 : 0),
            let stop = end(PythonClasses.Slice.stop, missing: step < 0 ? -1 : size)
        else { return nil }
        if step > 0 { return (start, step, stop > start ? (stop - start - 1) / step + 1 : 0) }
        return (start, step, start > stop ? (start - stop - 1) / -step + 1 : 0)
    }
}
