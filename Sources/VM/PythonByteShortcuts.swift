import ObjectMemory

/// Bytes, bytearrays and arrays. Nil where an exception is raised, for objects of subclasses, and where memory is short.
extension VM {
    /// The values of bytes or of a bytearray.
    func byteValues(_ value: UInt64, _ core: Reference) -> [UInt8]? {
        switch bytes(value, core.offset) {
        case .text(let text)?:
            let source = memory.bytes(text)
            var result: [UInt8] = []
            result.reserveCapacity(source.count)
            var index = 0
            while index < source.count {
                let byte = source[index]
                if byte < 0x80 {
                    result.append(byte)
                } else {
                    guard index + 1 < source.count else { return nil }
                    index += 1
                    result.append(byte << 6 | source[index] & 0x3F)
                }
                index += 1
            }
            return result
        case .list(let items, let count)?:
            var result: [UInt8] = []
            result.reserveCapacity(count)
            for index in 0..<count {
                guard let byte = byte(arrayElement(items, index)) else { return nil }
                result.append(byte)
            }
            return result
        case nil: return nil
        }
    }

    private func byte(_ slot: Slot) -> UInt8? {
        slot.isShortLong && slot.shortLong >= 0 && slot.shortLong < 256 ? UInt8(slot.shortLong) : nil
    }

    /// New bytes.
    func newBytes<Bytes: Collection>(_ values: Bytes, _ core: Reference) -> UInt64? where Bytes.Element == UInt8 {
        var size = 0
        for value in values { size += value < 0x80 ? 1 : 2 }
        guard let text = newString(size) else { return nil }
        let body = memory.body(text)
        var place = 0
        for value in values {
            if value >= 0x80 {
                body.storeBytes(of: 0xC0 | value >> 6, toByteOffset: place, as: UInt8.self)
                place += 1
            }
            body.storeBytes(of: value < 0x80 ? value : 0x80 | value & 0x3F, toByteOffset: place, as: UInt8.self)
            place += 1
        }
        return newInstance(memory.slot(core, state.pointee.python.bytesType), first: "_text", [Slot(text)], core)
    }

    /// A new bytearray with a list of its own.
    private func newByteArray(_ list: Reference, _ core: Reference) -> UInt64? {
        newInstance(memory.slot(core, state.pointee.python.byteArrayType), first: "_items", [Slot(list)], core)
    }

    func byteShortcut(
        _ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference
    ) -> UInt64? {
        let classes = state.pointee.python
        switch shortcut {
        case .bytes, .byteArray:
            guard count == 1, classes.bytesType != 0, classes.byteArrayType != 0 else { return nil }
            let isFixed = shortcut == .bytes
            let given = Slot(rawValue: arguments[0])
            if given.isShortLong {
                guard given.shortLong >= 0, given.shortLong < 1 << 24 else { return nil }
                if isFixed { return newBytes(repeatElement(0, count: Int(given.shortLong)), core) }
                guard let made = newList(Int(given.shortLong), classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
                for index in 0..<Int(given.shortLong) { memory.storeNumber(made.page, index, Slot(shortLong: 0)) }
                return newByteArray(made.list, core)
            }
            if let source = sequence(given, core) {
                var values: [UInt8] = []
                values.reserveCapacity(source.count)
                for index in 0..<source.count {
                    guard let byte = byte(arrayElement(source.items, index)) else { return nil }
                    values.append(byte)
                }
                return isFixed ? newBytes(values, core) : byteArray(values, core)
            }
            guard let held = bytes(arguments[0], core.offset) else { return nil }
            if isFixed, case .text = held { return arguments[0] }
            guard let values = byteValues(arguments[0], core) else { return nil }
            return isFixed ? newBytes(values, core) : byteArray(values, core)
        case .byteJoin:
            guard count == 2, case .text(let mark)? = bytes(arguments[0], core.offset), let source = sequence(Slot(rawValue: arguments[1]), core)
            else { return nil }
            var size = max(0, source.count - 1) * memory.size(mark)
            for index in 0..<source.count {
                guard case .text(let text)? = bytes(arrayElement(source.items, index).rawValue, core.offset) else { return nil }
                size += memory.size(text)
            }
            guard let string = newString(size) else { return nil }
            var target = memory.body(string)
            for index in 0..<source.count {
                guard case .text(let text)? = bytes(arrayElement(source.items, index).rawValue, core.offset) else { return nil }
                if index > 0 {
                    target.copyMemory(from: memory.body(mark), byteCount: memory.size(mark))
                    target += memory.size(mark)
                }
                target.copyMemory(from: memory.body(text), byteCount: memory.size(text))
                target += memory.size(text)
            }
            return instance(like: arguments[0], [Slot(string)])
        case .decode:
            guard count == 1 || count == 2, case .text(let text)? = bytes(arguments[0], core.offset), isASCII(memory.bytes(text)) else {
                return nil
            }
            if count == 2 {
                guard let name = string(in: Slot(rawValue: arguments[1])), memory.equalBytes(name, StaticString("utf-8").bytes)
                    || memory.equalBytes(name, StaticString("ascii").bytes) || memory.equalBytes(name, StaticString("latin-1").bytes)
                else { return nil }
            }
            return text.offset
        case .byteAppend:
            guard count == 2, case .list? = bytes(arguments[0], core.offset), byte(Slot(rawValue: arguments[1])) != nil,
                let list = heldList(arguments[0]), pythonAppend(list.rawValue, arguments[1], core.offset)
            else { return nil }
            return 0
        case .byteExtend:
            guard count == 2, case .list? = bytes(arguments[0], core.offset), let list = heldList(arguments[0]),
                let values = bytes(arguments[1], core.offset) != nil ? byteValues(arguments[1], core) : nil,
                let target = plainList(list, core), !memory.isImmutable(target), reserve(target, values.count)
            else { return nil }
            for value in values where !pythonAppend(list.rawValue, Slot(shortLong: Int64(value)).rawValue, core.offset) { return nil }
            return 0
        case .arrayAppend:
            guard count == 2, let held = arrayItems(arguments[0], core), takes(held.values, Slot(rawValue: arguments[1]), core),
                pythonAppend(held.list.offset, arguments[1], core.offset)
            else { return nil }
            return 0
        case .arrayPop:
            guard count == 1, let held = arrayItems(arguments[0], core) else { return nil }
            return popLast(Slot(held.list))
        default: return nil
        }
    }

    /// `bytes()` and `bytearray()`.
    func emptyBytes(_ shortcut: PythonShortcut, _ core: Reference) -> UInt64? {
        shortcut == .bytes ? newBytes([], core) : byteArray([], core)
    }

    private func byteArray(_ values: [UInt8], _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        guard let made = newList(values.count, classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
        for (index, value) in values.enumerated() { memory.storeNumber(made.page, index, Slot(shortLong: Int64(value))) }
        return newByteArray(made.list, core)
    }

    /// The first attribute of an instance.
    private func heldList(_ value: UInt64) -> Slot? { attributes(Reference(offset: value), 1).map { arrayElement($0, 0) } }

    /// Whether a list has room for so many more.
    private func reserve(_ list: Reference, _ more: Int) -> Bool {
        guard let items = array(in: memory.slot(list, PythonClasses.List.items)), !memory.isImmutable(items) else { return false }
        let page = memory.slot(items, ArrayLayout.page)
        let count = memory.slot(list, PythonClasses.List.count)
        guard page.isReference, !page.isNull, count.isInt, count.int >= 0, Int(count.int) <= arrayCount(items) else { return false }
        let size = memory.size(page.reference)
        if Int(count.int) + more <= size { return true }
        guard let wider = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: max(size * 2, Int(count.int) + more))
        else { return false }
        memory.copySlots(page.reference, from: 0, to: wider, at: 0, count: Int(count.int))
        memory.storeSlot(items, ArrayLayout.page, Slot(wider))
        return true
    }

    // MARK: Arrays

    /// What an array of the module array holds: the list of its elements and its attributes, of which the next are the lowest and the
    /// highest number that it takes and the class of values that it takes as they are.
    func arrayItems(_ value: UInt64, _ core: Reference) -> (list: Reference, values: Reference)? {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.instance != 0, memory.classOf(Reference(offset: value)).offset == classes.instance,
            isKnown(memory.slot(Reference(offset: value), PythonClasses.kind), .array, core),
            let values = attributes(Reference(offset: value), 4), let list = plainList(arrayElement(values, 0), core)
        else { return nil }
        return (list, values)
    }

    /// Whether an array takes a value as it is.
    private func takes(_ values: Reference, _ value: Slot, _ core: Reference) -> Bool {
        guard let kinds = array(in: memory.slot(core, state.pointee.python.kinds)), arrayCount(kinds) > 5 else { return false }
        let plain = arrayElement(values, 3)
        if value.isDouble { return plain == arrayElement(kinds, 3) }
        guard value.isShortLong, plain == arrayElement(kinds, 2) else { return false }
        // What is no long lies beyond all of them.
        let low = longValue(arrayElement(values, 1)) ?? Int64.min
        let high = longValue(arrayElement(values, 2)) ?? Int64.max
        return value.shortLong >= low && value.shortLong <= high
    }

    /// The element at a place of an array or of a deque; nil for other values and for places outside.
    func heldElement(_ value: UInt64, _ place: Int64, _ core: Reference) -> UInt64? {
        guard let (items, index) = heldPlace(value, place, core) else { return nil }
        return arrayElement(items, index).rawValue
    }

    private func heldPlace(_ value: UInt64, _ place: Int64, _ core: Reference) -> (items: Reference, index: Int)? {
        guard let held = heldItems(value, core), let items = array(in: memory.slot(held.list, PythonClasses.List.items)) else { return nil }
        let count = memory.slot(held.list, PythonClasses.List.count)
        guard count.isInt, Int(count.int) <= arrayCount(items), held.start >= 0, held.start <= Int64(count.int) else { return nil }
        let index = place < 0 ? place + Int64(count.int) : place + held.start
        return index >= held.start && index < Int64(count.int) ? (items, Int(index)) : nil
    }

    /// The list of an array or a deque, and where in it its elements begin.
    private func heldItems(_ value: UInt64, _ core: Reference) -> (list: Reference, start: Int64)? {
        if let held = arrayItems(value, core) { return (held.list, 0) }
        guard value &- 1 < Slot.payloadMask, state.pointee.python.instance != 0,
            memory.classOf(Reference(offset: value)).offset == state.pointee.python.instance,
            isKnown(memory.slot(Reference(offset: value), PythonClasses.kind), .deque, core),
            let values = attributes(Reference(offset: value), 2), let list = plainList(arrayElement(values, 0), core)
        else { return nil }
        let start = arrayElement(values, 1)
        return start.isShortLong ? (list, start.shortLong) : nil
    }

    /// How many elements an array or a deque has.
    func heldCount(_ value: UInt64, _ core: Reference) -> Int64? {
        guard let held = heldItems(value, core) else { return nil }
        let count = memory.slot(held.list, PythonClasses.List.count)
        return count.isInt && held.start <= Int64(count.int) ? Int64(count.int) - held.start : nil
    }

    /// Stores an element in an array or a deque; false if the bytecode has to do it.
    func storeHeld(_ value: UInt64, _ place: Int64, _ new: Slot, _ core: Reference) -> Bool {
        guard let (items, index) = heldPlace(value, place, core), !memory.isImmutable(items) else { return false }
        if let held = arrayItems(value, core), !takes(held.values, new, core) { return false }
        setArrayElement(items, index, new)
        return true
    }

    /// A deque without a limit, of what an iterable gives.
    func newDeque(_ source: UInt64?, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        let list = source.map { collected($0, isTuple: false, core) } ?? newList(0, classes.list, kind: memory.slot(core, classes.listType))?.list.offset
        guard let list else { return nil }
        return newInstance(known(.deque, core), first: "_items", [Slot(rawValue: list), Slot(shortLong: 0), .null], core)
    }

    // MARK: Comparison

    /// Whether bytes and bytearrays are equal or not, or in what order bytes are; nil for other values.
    func bytesAnswer(_ operation: UInt64, _ left: UInt64, _ right: UInt64, _ core: UInt64) -> Bool? {
        guard let code = PythonArithmetic.Operation(rawValue: Int32(truncatingIfNeeded: operation)),
            let core = pythonCore(Slot(rawValue: core)), case .text(let first)? = bytes(left, core.offset),
            case .text(let second)? = bytes(right, core.offset)
        else { return nil }
        // Characters below 256 have in UTF-8 the order of the bytes that they stand for.
        return pythonCompare(code, first.offset, second.offset).map { Slot(rawValue: $0).int != 0 }
    }
}
