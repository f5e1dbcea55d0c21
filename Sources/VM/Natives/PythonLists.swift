import ObjectMemory

/// The arrays behind Python's lists, tuples and dictionaries: what would take many steps of bytecode. Elements that are
/// no numbers or strings may have methods of their own; where those matter the bytecode decides.
enum PythonLists {
    static let methods: [NativeMethod] = [
        NativeMethod(51, "listSlice", 4, slice),
        NativeMethod(52, "listRepeat", 3, repeated),
        NativeMethod(53, "listFind", 4, find),
        NativeMethod(54, "listDifference", 4, difference),
        NativeMethod(55, "listSort", 4, sort),
        NativeMethod(56, "listShift", 4, shift),
        NativeMethod(57, "listHash", 3, hash),
        NativeMethod(13, "bind", 4, VM.bind),
        NativeMethod(58, "dictPlace", 4, VM.dictPlace),
        NativeMethod(59, "dictInsert", 4, VM.dictInsert),
        NativeMethod(8, "dictMerge", 3, VM.dictMerge),
        NativeMethod(9, "dictParts", 3, VM.dictParts),
        NativeMethod(61, "setOrder", 3, setOrder),
        NativeMethod(14, "watch", 2, watch),
        NativeMethod(15, "quick", 4, VM.quick),
    ]

    /// Arguments: items, an array of at least as many elements. Collects, and puts the number of a `Hold` for each item into the other
    /// array.
    private static func watch(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        let holds = vm.memory.collectAll { vm.array(in: call[0]).map { vm.memory.slot($0, ArrayLayout.page).reference } }
        guard let answers = vm.array(in: call[1]) else { return .trap("TypeError: an array is needed") }
        for (index, hold) in holds.prefix(vm.arrayCount(answers)).enumerated() {
            vm.setArrayElement(answers, index, Slot(int: hold.rawValue))
        }
        return .value(.null)
    }

    /// Arguments: items, start, step, how many (ints): a new array of these elements.
    private static func slice(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let items = vm.array(in: call[0]), let start = call.int(1), let step = call.int(2), let count = call.int(3) else {
            return .trap(NativeText.notInt)
        }
        let size = Int64(vm.arrayCount(items))
        let last = Int64(start) + Int64(step) * Int64(max(0, count - 1))
        guard count >= 0, count == 0 || start >= 0 && Int64(start) < size && last >= 0 && last < size else {
            return .trap("array get - index is out of bounds")
        }
        guard let made = vm.makeArray(count: Int(count)) else { return .trap(NativeText.outOfMemory) }
        guard count > 0 else { return .value(made) }
        let from = vm.memory.slot(call[0].reference, ArrayLayout.page).reference
        let to = vm.memory.slot(made.reference, ArrayLayout.page).reference
        if step == 1 {
            vm.memory.copySlots(from, from: Int(start), to: to, at: 0, count: Int(count))
        } else {
            for index in 0..<Int(count) {
                vm.memory.storeSlot(to, index, vm.memory.slot(from, Int(start) + index * Int(step)))
            }
        }
        return .value(made)
    }

    /// Arguments: items, how many of them, how often: a new array.
    private static func repeated(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let items = vm.array(in: call[0]), let count = call.int(1), let times = call.int(2) else {
            return .trap(NativeText.notInt)
        }
        guard count >= 0, Int(count) <= vm.arrayCount(items) else { return .trap("array get - index is out of bounds") }
        let total = Int64(count) * Int64(max(0, times))
        guard total <= 1 << 28, let made = vm.makeArray(count: Int(total)) else { return .trap("MemoryError: ") }
        guard total > 0 else { return .value(made) }
        let from = vm.memory.slot(call[0].reference, ArrayLayout.page).reference
        let to = vm.memory.slot(made.reference, ArrayLayout.page).reference
        for round in 0..<Int(times) {
            vm.memory.copySlots(from, from: 0, to: to, at: round * Int(count), count: Int(count))
        }
        return .value(made)
    }

    /// Whether two values are equal; nil if their methods have to say.
    @inline(__always)
    static func equal(_ vm: VM, _ a: Slot, _ b: Slot) -> Bool? {
        // The same object is equal to itself, even if it is not a number.
        if a.rawValue == b.rawValue { return true }
        let isObject = (a: isObject(vm, a), b: isObject(vm, b))
        if isObject.a || isObject.b { return nil }
        if a.isNull || b.isNull { return false }
        let isText = (a: vm.string(in: a) != nil, b: vm.string(in: b) != nil)
        if isText.a || isText.b {
            return isText.a && isText.b && vm.memory.equalBytes(a.reference, b.reference)
        }
        if let answer = vm.pythonCompare(.equal, a.rawValue, b.rawValue) { return Slot(rawValue: answer).int != 0 }
        guard let x = PythonArithmetic.number(vm, a), let y = PythonArithmetic.number(vm, b) else { return nil }
        switch (x, y) {
        case (.small(let x), .small(let y)): return x == y
        case (.double(let x), .double(let y)): return x == y
        case (.big(let x), .big(let y)): return x.isNegative == y.isNegative && x.limbs == y.limbs
        case (.small(let x), .double(let y)), (.double(let y), .small(let x)):
            return x.magnitude < 1 << 53 ? Double(x) == y : nil
        default: return nil
        }
    }

    /// Something else than None, a number or a string.
    @inline(__always)
    private static func isObject(_ vm: VM, _ slot: Slot) -> Bool {
        slot.isReference && !slot.isNull && vm.memory.kind(slot.reference) != BodyKind.bytes.rawValue
            && vm.memory.classOf(slot.reference) != vm.classObject(.long)
    }

    /// Arguments: items, value, start, stop: the place of the value, -1 if it is not there, or -2 - place of an element that
    /// has to be asked.
    private static func find(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let items = vm.array(in: call[0]), let start = call.int(2), let stop = call.int(3) else {
            return .trap(NativeText.notInt)
        }
        let end = min(Int(stop), vm.arrayCount(items))
        var index = max(0, Int(start))
        while index < end {
            switch equal(vm, vm.arrayElement(items, index), call[1]) {
            case true?: return .value(Slot(int: Int32(index)))
            case nil: return .value(Slot(int: Int32(-2 - index)))
            case false?: index += 1
            }
        }
        return .value(Slot(int: -1))
    }

    /// Arguments: two arrays, how many elements, start: the first place at which they differ, -1 if they do not, or
    /// -2 - place of elements that have to be asked.
    private static func difference(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let a = vm.array(in: call[0]), let b = vm.array(in: call[1]), let count = call.int(2), let start = call.int(3) else {
            return .trap(NativeText.notInt)
        }
        let end = min(Int(count), vm.arrayCount(a), vm.arrayCount(b))
        var index = max(0, Int(start))
        while index < end {
            switch equal(vm, vm.arrayElement(a, index), vm.arrayElement(b, index)) {
            case true?: index += 1
            case nil: return .value(Slot(int: Int32(-2 - index)))
            case false?: return .value(Slot(int: Int32(index)))
            }
        }
        return .value(Slot(int: -1))
    }

    /// Arguments: keys, values or null, how many, whether from the greatest down. Sorts both by the keys, equal ones in their
    /// order, if all keys are ints and floats, or all strings. Answers whether it did.
    private static func sort(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let keys = vm.array(in: call[0]), let size = call.int(2), let fromEnd = call.int(3), size >= 0,
            Int(size) <= vm.arrayCount(keys)
        else { return .value(Slot(int: 0)) }
        let count = Int(size)
        let page = vm.memory.slot(keys, ArrayLayout.page).reference
        var order: [Int]
        if count == 0 { return .value(Slot(int: 1)) }
        if call[1].isNull { return .value(Slot(int: sort(vm, page, count, fromEnd: fromEnd != 0) ? 1 : 0)) }
        let slots = (0..<count).map { vm.memory.slot(page, $0) }
        if slots.allSatisfy({ $0.isShortLong }) {
            let numbers = slots.map { $0.shortLong }
            order = sorted(count, fromEnd != 0) { numbers[$0] < numbers[$1] }
        } else if slots.allSatisfy({ ($0.isDouble && !$0.double.isNaN) || ($0.isShortLong && $0.shortLong.magnitude < 1 << 53) }) {
            let numbers = slots.map { $0.isDouble ? $0.double : Double($0.shortLong) }
            order = sorted(count, fromEnd != 0) { numbers[$0] < numbers[$1] }
        } else if slots.allSatisfy({ vm.string(in: $0) != nil }) {
            // UTF-8 has the order of the code points.
            let texts = slots.map { vm.memory.copyBytes($0.reference) }
            order = sorted(count, fromEnd != 0) { texts[$0].lexicographicallyPrecedes(texts[$1]) }
        } else {
            var isKnown = true
            order = sorted(count, fromEnd != 0) { first, second in
                guard isKnown else { return false }
                guard let answer = compare(vm, slots[first], slots[second], depth: 0) else {
                    isKnown = false
                    return false
                }
                return answer < 0
            }
            if !isKnown { return .value(Slot(int: 0)) }
        }
        for (index, place) in order.enumerated() { vm.memory.storeSlot(page, index, slots[place]) }
        if let values = vm.array(in: call[1]), vm.arrayCount(values) >= count {
            let page = vm.memory.slot(values, ArrayLayout.page).reference
            let slots = (0..<count).map { vm.memory.slot(page, $0) }
            for (index, place) in order.enumerated() { vm.memory.storeSlot(page, index, slots[place]) }
        }
        return .value(Slot(int: 1))
    }

    /// Negative, 0 or positive as the first value comes before, with or behind the second one; nil if their methods have to say.
    /// Lists and tuples are compared by their elements.
    static func compare(_ vm: VM, _ a: Slot, _ b: Slot, depth: Int) -> Int? {
        if a.isShortLong, b.isShortLong { return a.shortLong < b.shortLong ? -1 : a.shortLong > b.shortLong ? 1 : 0 }
        if vm.string(in: a) != nil, vm.string(in: b) != nil {
            let (x, y) = (vm.memory.bytes(a.reference), vm.memory.bytes(b.reference))
            for index in 0..<min(x.count, y.count) where x[index] != y[index] { return x[index] < y[index] ? -1 : 1 }
            return x.count - y.count
        }
        if a.isDouble || b.isDouble {
            guard let less = vm.pythonCompare(.less, a.rawValue, b.rawValue), let more = vm.pythonCompare(.greater, a.rawValue, b.rawValue)
            else { return nil }
            if Slot(rawValue: less).int != 0 { return -1 }
            if Slot(rawValue: more).int != 0 { return 1 }
            // What is no number is not equal to itself either.
            return a.isDouble && a.double.isNaN || b.isDouble && b.double.isNaN ? nil : 0
        }
        guard depth < 8, let x = elements(vm, a), let y = elements(vm, b),
            vm.memory.classOf(a.reference) == vm.memory.classOf(b.reference)
        else { return nil }
        for index in 0..<min(x.count, y.count) {
            let (first, second) = (vm.arrayElement(x.items, index), vm.arrayElement(y.items, index))
            if first.rawValue == second.rawValue, !first.isDouble { continue }
            guard let answer = compare(vm, first, second, depth: depth + 1) else { return nil }
            if answer != 0 { return answer }
        }
        return x.count - y.count
    }

    /// What is in an object that has the form of a `.python.list`: its kind, its elements and their number.
    private static func elements(_ vm: VM, _ slot: Slot) -> (items: Reference, count: Int)? {
        guard slot.isReference, !slot.isNull, vm.memory.kind(slot.reference) == BodyKind.slots.rawValue,
            vm.memory.size(slot.reference) == 4, let items = vm.array(in: vm.memory.slot(slot.reference, 1))
        else { return nil }
        let count = vm.memory.slot(slot.reference, 2)
        guard count.isInt, count.int >= 0, Int(count.int) <= vm.arrayCount(items) else { return nil }
        return (items, Int(count.int))
    }

    /// Arguments: keys of a set, how many places are used, what a removed one has as its key: the keys in the order in which the
    /// reference implementation has them, if all of them are numbers; else null.
    private static func setOrder(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let keys = vm.array(in: call[0]), let used = call.int(1), used >= 0, Int(used) <= vm.arrayCount(keys) else {
            return PythonArithmetic.unhandled
        }
        var numbers: [(key: Int, hash: Int64)] = []
        for index in 0..<Int(used) {
            let key = vm.arrayElement(keys, index)
            if key.rawValue == call[2].rawValue { continue }
            guard key.isShortLong || key.isDouble || key.isInt, let hash = PythonNatives.hash(vm, key) else {
                return PythonArithmetic.unhandled
            }
            numbers.append((index, hash))
        }
        var table = [Int](repeating: -1, count: 8)
        var fill = 0
        for (number, entry) in numbers.enumerated() {
            insert(number, entry.hash, &table)
            fill += 1
            guard fill * 5 >= (table.count - 1) * 3 else { continue }
            var size = 8
            while size <= (fill > 50_000 ? fill * 2 : fill * 4) { size *= 2 }
            let old = table
            table = [Int](repeating: -1, count: size)
            for number in old where number >= 0 { insert(number, numbers[number].hash, &table) }
        }
        guard let made = vm.makeArray(count: numbers.count) else { return .trap(NativeText.outOfMemory) }
        var place = 0
        for number in table where number >= 0 {
            vm.setArrayElement(made.reference, place, vm.arrayElement(call[0].reference, numbers[number].key))
            place += 1
        }
        return .value(made)
    }

    /// Enters a number in a table as the reference implementation probes it.
    private static func insert(_ number: Int, _ hash: Int64, _ table: inout [Int]) {
        let mask = table.count - 1
        var perturb = UInt64(bitPattern: hash)
        var index = Int(truncatingIfNeeded: perturb & UInt64(mask))
        while true {
            let probes = index + 9 <= mask ? 9 : 0
            for step in 0...probes where table[index + step] < 0 {
                table[index + step] = number
                return
            }
            perturb >>= 5
            index = Int(truncatingIfNeeded: (UInt64(index) &* 5 &+ 1 &+ perturb) & UInt64(mask))
        }
    }

    /// The places in the order of what is at them; equal ones stay in their order.
    private static func sorted(_ count: Int, _ fromEnd: Bool, _ precedes: (Int, Int) -> Bool) -> [Int] {
        merged(Array(0..<count)) { fromEnd ? precedes($1, $0) : precedes($0, $1) }
    }

    /// Arguments: items, from, to, how many: moves elements within an array that has room for them.
    private static func shift(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let items = vm.array(in: call[0]), let from = call.int(1), let to = call.int(2), let count = call.int(3) else {
            return .trap(NativeText.notInt)
        }
        let size = Int64(vm.arrayCount(items))
        guard from >= 0, to >= 0, count >= 0, Int64(from) + Int64(count) <= size, Int64(to) + Int64(count) <= size,
            !vm.memory.isImmutable(items)
        else { return .trap("array get - index is out of bounds") }
        let page = vm.memory.slot(items, ArrayLayout.page).reference
        if from > to {
            for index in 0..<Int(count) { vm.memory.storeSlot(page, Int(to) + index, vm.memory.slot(page, Int(from) + index)) }
        } else {
            for index in (0..<Int(count)).reversed() {
                vm.memory.storeSlot(page, Int(to) + index, vm.memory.slot(page, Int(from) + index))
            }
        }
        return .value(.null)
    }

    /// Arguments: items, how many, core: the hash of a tuple of numbers, strings, None and such tuples as the reference implementation
    /// has it; null for other elements.
    private static func hash(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let items = vm.array(in: call[0]), let size = call.int(1), size >= 0, Int(size) <= vm.arrayCount(items) else {
            return PythonArithmetic.unhandled
        }
        var core = Reference?.none
        if call[2].isReference, !call[2].isNull, vm.memory.classOf(call[2].reference).offset == vm.state.pointee.python.core {
            core = call[2].reference
        }
        guard let hash = vm.tupleHash(items, Int(size), core) else { return PythonArithmetic.unhandled }
        return PythonArithmetic.result(vm, hash)
    }

    // MARK: Dictionaries

    /// The bucket of a hash.
    @inline(__always)
    static func bucket(_ hash: Int64, _ size: Int) -> Int {
        let mixed = UInt64(bitPattern: hash) &* 0x9E37_79B9_7F4A_7C15
        return Int((mixed >> 32) % UInt64(size))
    }
}
