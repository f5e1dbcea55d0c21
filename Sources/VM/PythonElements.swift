import ObjectMemory

/// Elements of strings, bytes and bytearrays by their places.
extension VM {
    /// The element at a place of a string, of bytes or of a bytearray; nil for other values, for places outside, and where memory is short.
    @inline(never)
    func element(of value: UInt64, at key: UInt64, _ core: UInt64) -> UInt64? {
        let place = Slot(rawValue: key)
        guard place.isShortLong else { return nil }
        if let text = string(in: Slot(rawValue: value)) { return scalar(of: text, at: place.shortLong).flatMap { character($0) } }
        guard let bytes = bytes(value, core) else { return nil }
        switch bytes {
        case .text(let text): return scalar(of: text, at: place.shortLong).map { Slot(shortLong: Int64($0)).rawValue }
        case .list(let items, let count):
            let index = place.shortLong < 0 ? place.shortLong + Int64(count) : place.shortLong
            return index >= 0 && index < Int64(count) ? arrayElement(items, Int(index)).rawValue : nil
        }
    }

    /// Stores a byte in a bytearray; false if the bytecode has to do it.
    @inline(never)
    func storeByte(in value: UInt64, at key: UInt64, _ byte: UInt64, _ core: UInt64) -> Bool {
        let (place, new) = (Slot(rawValue: key), Slot(rawValue: byte))
        guard place.isShortLong, new.isShortLong, new.shortLong >= 0, new.shortLong < 256,
            case .list(let items, let count)? = bytes(value, core)
        else { return false }
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
}
