import ObjectMemory

/// Sets of numbers of which `pop` takes elements, as the reference implementation does: it goes on in its table where the last one was
/// found. From the first `pop` on the set has a copy of that table (`order`), which follows what is added; what is removed is known by
/// the place of its entry. And entries that come and go at either end of a dictionary.
extension VM {
    private static let smallest = 8

    /// Takes an element out of a set: of a set of numbers the one that the reference implementation would take, else the oldest one. nil if
    /// there is none, if it is None, and where memory is short.
    func popElement(_ set: Reference) -> UInt64? {
        guard !memory.isImmutable(set), let parts = parts(set), parts.live > 0, !memory.isImmutable(parts.keys) else { return nil }
        let unset = state.pointee.python.unbound
        var place = firstPlace(set)
        if let order = array(in: memory.slot(set, Dict.order)) ?? makeOrder(set, parts) {
            let mask = arrayCount(order) - 1
            let finger = memory.slot(set, Dict.finger)
            guard finger.isInt else { return nil }
            var index = Int(finger.int) & mask
            while true {
                let entry = arrayElement(order, index)
                if entry.isInt, entry.int > 0, Int(entry.int) <= parts.used, arrayElement(parts.keys, Int(entry.int) - 1).rawValue != unset {
                    place = Int(entry.int) - 1
                    break
                }
                index = (index + 1) & mask
                if index == Int(finger.int) & mask { return nil }
            }
            memory.storeNumber(set, Dict.finger, Slot(int: Int32(index + 1)))
        }
        guard place < parts.used else { return nil }
        let key = arrayElement(parts.keys, place)
        if key.isNull || key.rawValue == unset { return nil }
        setArrayElement(parts.keys, place, Slot(rawValue: unset))
        memory.storeNumber(set, Dict.live, Slot(int: Int32(parts.live - 1)))
        return key.rawValue
    }

    /// The keys of a set that has a table in the order of that; nil where memory is short.
    func tableOrder(_ set: Reference) -> Reference? {
        guard let order = array(in: memory.slot(set, Dict.order)), let parts = parts(set),
            let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: max(parts.live, 4)),
            let made = memory.allocateWithoutCollecting(classObject(.array), kind: .slots, size: ArrayLayout.slots)
        else { return nil }
        var count = 0
        for index in 0..<arrayCount(order) {
            let entry = arrayElement(order, index)
            guard entry.isInt, entry.int > 0, Int(entry.int) <= parts.used else { continue }
            let key = arrayElement(parts.keys, Int(entry.int) - 1)
            if key.rawValue == state.pointee.python.unbound { continue }
            guard count < parts.live else { return nil }
            memory.storeSlot(page, count, key)
            count += 1
        }
        guard count == parts.live else { return nil }
        memory.storeNumber(made, ArrayLayout.size, Slot(int: Int32(count)))
        memory.storeSlot(made, ArrayLayout.page, Slot(page))
        return made
    }

    /// What an iterator over a set goes through: the keys of a set of numbers in the order of the reference implementation; null where
    /// that is the order in which they were added, nil where memory is short.
    func setKeys(_ set: Reference) -> Slot? {
        guard let parts = parts(set) else { return nil }
        if !memory.slot(set, Dict.order).isNull { return tableOrder(set).map { Slot($0) } }
        guard let table = numberTable(parts) else { return .null }
        guard let made = newOrder(parts.live) else { return nil }
        let page = memory.slot(made, ArrayLayout.page).reference
        var count = 0
        for entry in table where entry > 0 {
            memory.storeSlot(page, count, arrayElement(parts.keys, Int(entry) - 1))
            count += 1
        }
        return Slot(made)
    }

    /// The table that the reference implementation has for keys that were added in this order, places plus one; nil if not all are
    /// numbers.
    private func numberTable(_ parts: Table) -> [Int32]? {
        func hash(_ entry: Int32) -> Int64 { longValue(arrayElement(parts.hashes, Int(entry) - 1)) ?? 0 }
        for place in 0..<parts.used {
            let key = arrayElement(parts.keys, place)
            if key.rawValue != state.pointee.python.unbound, !isNumber(key) { return nil }
        }
        var table = [Int32](repeating: 0, count: Self.smallest)
        var filled = 0
        for place in 0..<parts.used where arrayElement(parts.keys, place).rawValue != state.pointee.python.unbound {
            let entry = Int32(place + 1)
            table[Self.orderPlace(hash(entry), table.count) { table[$0] == 0 }] = entry
            filled += 1
            guard filled * 5 >= (table.count - 1) * 3 else { continue }
            let old = table
            table = [Int32](repeating: 0, count: Self.orderSize(filled))
            for entry in old where entry > 0 { table[Self.orderPlace(hash(entry), table.count) { table[$0] == 0 }] = entry }
        }
        return table
    }

    /// Gives a set of numbers its table; nil for others, and where memory is short.
    private func makeOrder(_ set: Reference, _ parts: Table) -> Reference? {
        guard let table = numberTable(parts), let order = newOrder(table.count) else { return nil }
        let page = memory.slot(order, ArrayLayout.page).reference
        for (index, entry) in table.enumerated() where entry > 0 { memory.storeNumber(page, index, Slot(int: entry)) }
        memory.storeSlot(set, Dict.order, Slot(order))
        memory.storeNumber(set, Dict.filled, Slot(int: Int32(parts.live)))
        memory.storeNumber(set, Dict.finger, Slot(int: 0))
        return order
    }

    /// Follows with a set's table what was added to it behind the used places; the table goes if it cannot follow.
    func enterOrder(_ set: Reference, _ parts: Table, _ key: Slot, _ hash: Slot) {
        let filled = memory.slot(set, Dict.filled)
        guard let order = array(in: memory.slot(set, Dict.order)), isNumber(key), let number = longValue(hash), filled.isInt else {
            memory.storeSlot(set, Dict.order, .null)
            return
        }
        let size = arrayCount(order)
        let page = memory.slot(order, ArrayLayout.page).reference
        // The last removed entry that is passed gives its place away.
        var reused = -1
        let found = Self.orderPlace(number, size) { index in
            let entry = memory.slot(page, index)
            if !entry.isInt { return true }
            if entry.int <= 0 || Int(entry.int) > parts.used || arrayElement(parts.keys, Int(entry.int) - 1).rawValue == state.pointee.python.unbound {
                reused = index
            }
            return false
        }
        memory.storeNumber(page, reused < 0 ? found : reused, Slot(int: Int32(parts.used + 1)))
        if reused >= 0 { return }
        memory.storeNumber(set, Dict.filled, Slot(int: filled.int + 1))
        guard (Int(filled.int) + 1) * 5 >= (size - 1) * 3 else { return }
        let live = parts.live + 1
        guard let grown = newOrder(Self.orderSize(live)) else {
            memory.storeSlot(set, Dict.order, .null)
            return
        }
        let target = memory.slot(grown, ArrayLayout.page).reference
        for index in 0..<size {
            let entry = memory.slot(page, index)
            guard entry.isInt, entry.int > 0, arrayElement(parts.keys, Int(entry.int) - 1).rawValue != state.pointee.python.unbound,
                let number = longValue(arrayElement(parts.hashes, Int(entry.int) - 1))
            else { continue }
            memory.storeNumber(target, Self.orderPlace(number, arrayCount(grown)) { !memory.slot(target, $0).isInt }, entry)
        }
        memory.storeSlot(set, Dict.order, Slot(grown))
        memory.storeNumber(set, Dict.filled, Slot(int: Int32(live)))
    }

    /// Tells a table where the entries lie that it knows by their old places; 0 for those that are gone.
    func moveOrder(_ order: Reference, _ places: [Int32]) {
        for index in 0..<arrayCount(order) {
            let entry = arrayElement(order, index)
            guard entry.isInt, entry.int > 0, Int(entry.int) < places.count else { continue }
            // What is in use stays so.
            setArrayElement(order, index, Slot(int: places[Int(entry.int)]))
        }
    }

    private func isNumber(_ key: Slot) -> Bool { key.isShortLong || key.isDouble || key.isInt }

    private func newOrder(_ size: Int) -> Reference? {
        guard let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: size),
            let made = memory.allocateWithoutCollecting(classObject(.array), kind: .slots, size: ArrayLayout.slots)
        else { return nil }
        memory.storeNumber(made, ArrayLayout.size, Slot(int: Int32(size)))
        memory.storeSlot(made, ArrayLayout.page, Slot(page))
        return made
    }

    /// The size of the reference implementation's table after so many elements have filled it.
    private static func orderSize(_ live: Int) -> Int {
        var size = smallest
        while size <= (live > 50_000 ? live * 2 : live * 4) { size *= 2 }
        return size
    }

    /// The place in a table of so many for a hash, as the reference implementation probes.
    @inline(__always)
    private static func orderPlace(_ hash: Int64, _ size: Int, _ isFree: (Int) -> Bool) -> Int {
        let mask = size - 1
        var perturb = UInt64(bitPattern: hash)
        var index = Int(truncatingIfNeeded: perturb & UInt64(mask))
        while true {
            let probes = index + 9 <= mask ? 9 : 0
            for step in 0...probes where isFree(index + step) { return index + step }
            perturb >>= 5
            index = Int(truncatingIfNeeded: (UInt64(index) &* 5 &+ 1 &+ perturb) & UInt64(mask))
        }
    }

    // MARK: Ends of dictionaries

    /// The place of the first entry of a dictionary or set, or how many are used if there is none. What is passed is not passed again.
    func firstPlace(_ dict: Reference) -> Int {
        let (known, used) = (memory.slot(dict, Dict.first), memory.slot(dict, Dict.used))
        guard known.isInt, used.isInt, let keys = array(in: memory.slot(dict, Dict.keys)), Int(used.int) <= arrayCount(keys) else { return 0 }
        var place = max(0, Int(known.int))
        while place < Int(used.int), arrayElement(keys, place).rawValue == state.pointee.python.unbound { place += 1 }
        if place != Int(known.int), !memory.isImmutable(dict) { memory.storeNumber(dict, Dict.first, Slot(int: Int32(place))) }
        return place
    }

    /// Takes out the entry at a place behind which none is there, so that the next one comes to this place. False if the bytecode has to
    /// take it out.
    func trim(_ dict: Reference, at place: Int) -> Bool {
        guard !memory.isImmutable(dict), let parts = parts(dict), place >= 0, place < parts.used, !memory.isImmutable(parts.keys),
            !memory.isImmutable(parts.values), !memory.isImmutable(parts.table), memory.slot(dict, Dict.order).isNull
        else { return false }
        let unset = state.pointee.python.unbound
        // All hashes of a dictionary are numbers; what is none here would be of another form.
        for index in place..<parts.used where longValue(arrayElement(parts.hashes, index)) == nil { return false }
        for index in stride(from: parts.used - 1, through: place, by: -1) {
            if index > place, arrayElement(parts.keys, index).rawValue != unset { return false }
            dropBucket(parts, of: index)
            setArrayElement(parts.keys, index, .null)
            setArrayElement(parts.values, index, .null)
        }
        memory.storeNumber(dict, Dict.used, Slot(int: Int32(place)))
        memory.storeNumber(dict, Dict.live, Slot(int: Int32(parts.live - 1)))
        let first = memory.slot(dict, Dict.first)
        if first.isInt, Int(first.int) > place { memory.storeNumber(dict, Dict.first, Slot(int: Int32(place))) }
        return true
    }

    /// Frees the bucket of an entry, which need not have one: those behind it that would be looked for from before it move up.
    private func dropBucket(_ parts: Table, of place: Int) {
        func home(_ place: Int) -> Int { PythonLists.bucket(longValue(arrayElement(parts.hashes, place)) ?? 0, parts.capacity) }
        var free = home(place)
        for _ in 0..<parts.capacity {
            let entry = arrayElement(parts.table, free).int
            if entry == 0 { return }
            if Int(entry) == place + 1 { break }
            free = free + 1 == parts.capacity ? 0 : free + 1
        }
        var next = free
        while true {
            next = next + 1 == parts.capacity ? 0 : next + 1
            let entry = arrayElement(parts.table, next)
            if entry.int == 0 || next == free { break }
            let wanted = home(Int(entry.int) - 1)
            let staysBehind = free <= next ? free < wanted && wanted <= next : free < wanted || wanted <= next
            if staysBehind { continue }
            setArrayElement(parts.table, free, entry)
            free = next
        }
        setArrayElement(parts.table, free, Slot(int: 0))
    }
}
