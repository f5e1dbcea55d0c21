import ObjectMemory

/// Methods of lists that the machine does itself for lists of the exact class. Nothing here collects; where elements have methods that
/// say what they are equal to, and where an exception is due, the code of the library runs.
extension VM {
    func listShortcut(
        _ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference
    ) -> UInt64? {
        guard let list = plainList(Slot(rawValue: arguments[0]), core), let elements = sequence(Slot(list), core) else { return nil }
        switch shortcut {
        case .listCopy:
            guard count == 1 else { return nil }
            let classes = state.pointee.python
            guard let made = newList(elements.count, classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
            if elements.count > 0 { memory.copySlots(page(of: elements), from: 0, to: made.page, at: 0, count: elements.count) }
            return made.list.offset
        case .listCount:
            guard count == 2 else { return nil }
            var found: Int64 = 0
            for index in 0..<elements.count {
                guard let isEqual = isSame(arrayElement(elements.items, index), Slot(rawValue: arguments[1]), core) else { return nil }
                if isEqual { found += 1 }
            }
            return Slot(shortLong: found).rawValue
        case .listIndex:
            guard count == 2, let place = place(of: arguments[1], in: elements, core), place >= 0 else { return nil }
            return Slot(shortLong: Int64(place)).rawValue
        case .listRemove:
            guard count == 2, let place = place(of: arguments[1], in: elements, core), place >= 0 else { return nil }
            return take(list, elements, at: place) == nil ? nil : 0
        case .pop:
            guard count == 2, Slot(rawValue: arguments[1]).isShortLong else { return nil }
            let given = Slot(rawValue: arguments[1]).shortLong
            let place = given < 0 ? given + Int64(elements.count) : given
            guard place >= 0, place < elements.count else { return nil }
            return take(list, elements, at: Int(place))
        case .listInsert:
            guard count == 3, Slot(rawValue: arguments[1]).isShortLong, hasRoom(list, for: 1) else { return nil }
            let given = Slot(rawValue: arguments[1]).shortLong
            let place = Int(min(Int64(elements.count), max(0, given < 0 ? given + Int64(elements.count) : given)))
            let page = page(of: elements)
            if place < elements.count { memory.copySlots(page, from: place, to: page, at: place + 1, count: elements.count - place) }
            memory.storeSlot(page, place, Slot(rawValue: arguments[2]))
            setCount(list, elements.items, elements.count + 1)
            return 0
        case .listExtend:
            guard count == 2, let more = sequence(Slot(rawValue: arguments[1]), core) else { return nil }
            return extend(list, more) ? 0 : nil
        default: return nil
        }
    }

    /// Appends elements to a list, which may be its own.
    func extend(_ list: Reference, _ more: Sequence) -> Bool {
        guard hasRoom(list, for: more.count), let items = array(in: memory.slot(list, PythonClasses.List.items)) else { return false }
        let count = Int(memory.slot(list, PythonClasses.List.count).int)
        guard more.count > 0 else { return true }
        memory.copySlots(
            page(of: more), from: 0, to: memory.slot(items, ArrayLayout.page).reference, at: count, count: more.count)
        setCount(list, items, count + more.count)
        return true
    }

    private func page(of sequence: Sequence) -> Reference { memory.slot(sequence.items, ArrayLayout.page).reference }

    /// The first place of an element that is equal to a value, -1 if there is none; nil if methods have to say.
    private func place(of value: UInt64, in elements: Sequence, _ core: Reference) -> Int? {
        for index in 0..<elements.count {
            guard let isEqual = isSame(arrayElement(elements.items, index), Slot(rawValue: value), core) else { return nil }
            if isEqual { return index }
        }
        return -1
    }

    /// Takes out the element at a place.
    private func take(_ list: Reference, _ elements: Sequence, at place: Int) -> UInt64? {
        guard !memory.isImmutable(list), !memory.isImmutable(elements.items) else { return nil }
        let page = page(of: elements)
        let taken = memory.slot(page, place)
        let last = elements.count - 1
        if place < last { memory.copySlots(page, from: place + 1, to: page, at: place, count: last - place) }
        memory.storeSlot(page, last, .null)
        memory.storeNumber(list, PythonClasses.List.count, Slot(int: Int32(last)))
        return taken.rawValue
    }

    private func setCount(_ list: Reference, _ items: Reference, _ count: Int) {
        if count > arrayCount(items) { memory.storeNumber(items, ArrayLayout.size, Slot(int: Int32(count))) }
        memory.storeNumber(list, PythonClasses.List.count, Slot(int: Int32(count)))
    }

    /// Whether the array of a list has room for so many more, which it may get here.
    private func hasRoom(_ list: Reference, for more: Int) -> Bool {
        guard !memory.isImmutable(list), let items = array(in: memory.slot(list, PythonClasses.List.items)), !memory.isImmutable(items)
        else { return false }
        let page = memory.slot(items, ArrayLayout.page)
        let count = memory.slot(list, PythonClasses.List.count)
        guard page.isReference, !page.isNull, count.isInt, count.int >= 0, Int(count.int) <= arrayCount(items) else { return false }
        let (size, needed) = (memory.size(page.reference), Int(count.int) + more)
        if needed <= size { return true }
        guard needed < 1 << 26,
            let wider = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: max(size * 2, needed))
        else { return false }
        memory.copySlots(page.reference, from: 0, to: wider, at: 0, count: Int(count.int))
        memory.storeSlot(items, ArrayLayout.page, Slot(wider))
        return true
    }
}
