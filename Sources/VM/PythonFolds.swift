import ObjectMemory

/// Functions that make one value of all that an iterable gives, and sorting. Nothing here collects or runs code; nil where that is needed.
extension VM {
    /// `sum`, `any`, `all`, `sorted` and `list.sort` without names.
    func foldShortcut(
        _ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference
    ) -> UInt64? {
        switch shortcut {
        case .sum:
            guard count == 1 || count == 2 else { return nil }
            return summed(arguments[0], from: count == 2 ? arguments[1] : Slot(shortLong: 0).rawValue, core)
        case .any, .all:
            guard count == 1 else { return nil }
            var answer = shortcut == .all
            let isDone = each(arguments[0], core) { item in
                guard let isTrue = self.pythonTruthOfObject(item) else { return nil }
                if isTrue != answer {
                    answer = isTrue
                    return false
                }
                return true
            }
            return isDone ? Slot(int: answer ? 1 : 0).rawValue : nil
        case .sorted:
            guard count == 1 else { return nil }
            let classes = state.pointee.python
            guard let source = sequence(Slot(rawValue: arguments[0]), core) else {
                // The walk of a loop may be somebody's, who has to see where it has got to if the values cannot be sorted here.
                guard let walk = iterator(arguments[0], core), walk != arguments[0], let list = collected(walk, isTuple: false, core),
                    let made = sequence(Slot(rawValue: list), core)
                else { return nil }
                return PythonLists.sort(self, memory.slot(made.items, ArrayLayout.page).reference, made.count) ? list : nil
            }
            guard let made = newList(source.count, classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
            guard source.count > 0 else { return made.list.offset }
            memory.copySlots(memory.slot(source.items, ArrayLayout.page).reference, from: 0, to: made.page, at: 0, count: source.count)
            return PythonLists.sort(self, made.page, source.count) ? made.list.offset : nil
        case .sort:
            guard count == 1, let list = plainList(Slot(rawValue: arguments[0]), core), !memory.isImmutable(list),
                let items = array(in: memory.slot(list, PythonClasses.List.items)), !memory.isImmutable(items)
            else { return nil }
            let counted = memory.slot(list, PythonClasses.List.count)
            guard counted.isInt, counted.int >= 0, Int(counted.int) <= arrayCount(items) else { return nil }
            return PythonLists.sort(self, memory.slot(items, ArrayLayout.page).reference, Int(counted.int)) ? 0 : nil
        default: return nil
        }
    }

    /// The sum of ints and floats from the first to the last; nil if it does not fit, and for other values.
    private func summed(_ value: UInt64, from start: UInt64, _ core: Reference) -> UInt64? {
        var sum = Slot(rawValue: start)
        guard sum.isShortLong || sum.isDouble else { return nil }
        let isDone = each(value, core) { item in
            let next = Slot(rawValue: item)
            if sum.isShortLong, next.isShortLong {
                let total = sum.shortLong &+ next.shortLong
                guard Slot.fitsShort(total) else { return nil }
                sum = Slot(shortLong: total)
                return true
            }
            if sum.isDouble, next.isDouble {
                sum = Slot(double: sum.double + next.double)
                return true
            }
            let plain = next.isInt ? Slot(shortLong: next.int != 0 ? 1 : 0).rawValue : item
            guard let total = self.pythonBinary(.add, sum.rawValue, plain) else { return nil }
            sum = Slot(rawValue: total)
            return true
        }
        return isDone ? sum.rawValue : nil
    }

    /// `min` and `max` of an iterable of numbers or strings; nil if it is empty.
    func extremeItem(_ operation: PythonArithmetic.Operation, _ value: UInt64, _ core: UInt64) -> UInt64? {
        guard let core = pythonCore(Slot(rawValue: core)) else { return nil }
        var best = UInt64?.none
        let isDone = each(value, core) { item in
            guard let known = best else {
                best = item
                return true
            }
            guard let answer = self.pythonCompare(operation, item, known) else { return nil }
            if Slot(rawValue: answer).int != 0 { best = item }
            return true
        }
        return isDone ? best : nil
    }
}

extension PythonLists {
    /// Sorts values of a page in place if all are ints, all floats, or all strings, or can be compared without their methods; false if
    /// they cannot. Equal ones keep their order, also from the greatest down.
    static func sort(_ vm: VM, _ page: Reference, _ count: Int, fromEnd: Bool = false) -> Bool {
        if count < 2 { return true }
        let slots = (0..<count).map { vm.memory.slot(page, $0) }
        func merged(_ precedes: (Slot, Slot) -> Bool) -> [Slot] {
            fromEnd ? Self.merged(slots) { precedes($1, $0) } : Self.merged(slots, precedes)
        }
        let sorted: [Slot]
        if slots.allSatisfy({ $0.isShortLong }) {
            // Equal ones are the same.
            var numbers = slots.map { $0.shortLong }
            if fromEnd { numbers.sort(by: >) } else { numbers.sort() }
            sorted = numbers.map { Slot(shortLong: $0) }
        } else if slots.allSatisfy({ $0.isDouble && !$0.double.isNaN }) {
            sorted = merged { $0.double < $1.double }
        } else if slots.allSatisfy({ vm.string(in: $0) != nil }) {
            sorted = merged { vm.precedes($0.reference, $1.reference) }
        } else {
            var isKnown = true
            sorted = merged { first, second in
                guard isKnown else { return false }
                guard let answer = compare(vm, first, second, depth: 0) else {
                    isKnown = false
                    return false
                }
                return answer < 0
            }
            if !isKnown { return false }
        }
        for index in 0..<count { vm.memory.storeSlot(page, index, sorted[index]) }
        return true
    }

    /// The items in order, equal ones in theirs. Merges neighbours, from runs that are sorted by insertion.
    static func merged<Item>(_ items: [Item], _ precedes: (Item, Item) -> Bool) -> [Item] {
        let count = items.count
        var source = items
        var width = 8
        for start in stride(from: 0, to: count, by: width) {
            for index in stride(from: start + 1, to: min(start + width, count), by: 1) {
                let value = source[index]
                var place = index
                while place > start, precedes(value, source[place - 1]) {
                    source[place] = source[place - 1]
                    place -= 1
                }
                source[place] = value
            }
        }
        var target = source
        while width < count {
            var start = 0
            while start < count {
                let (middle, end) = (min(start + width, count), min(start + 2 * width, count))
                var (i, j, k) = (start, middle, start)
                if middle < end, !precedes(source[middle], source[middle - 1]) {
                    // In order already.
                    while i < end {
                        target[i] = source[i]
                        i += 1
                    }
                    start = end
                    continue
                }
                while i < middle, j < end {
                    if precedes(source[j], source[i]) {
                        target[k] = source[j]
                        j += 1
                    } else {
                        target[k] = source[i]
                        i += 1
                    }
                    k += 1
                }
                while i < middle {
                    target[k] = source[i]
                    i += 1
                    k += 1
                }
                while j < end {
                    target[k] = source[j]
                    j += 1
                    k += 1
                }
                start = end
            }
            (source, target) = (target, source)
            width *= 2
        }
        return source
    }
}

extension VM {
    /// Whether a string comes before another: UTF-8 has the order of the code points.
    func precedes(_ first: Reference, _ second: Reference) -> Bool {
        let (a, b) = (memory.bytes(first), memory.bytes(second))
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] }
        return a.count < b.count
    }
}
