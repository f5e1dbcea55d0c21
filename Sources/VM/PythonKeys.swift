import ObjectMemory

/// Keys of Python's dictionaries and sets: numbers, strings, None, tuples of those, and objects whose classes leave `__hash__` and
/// `__eq__` alone. Other keys have methods of their own; then there is no answer and the bytecode of `dict.ph` decides.
extension VM {
    typealias Dict = PythonClasses.Dict

    /// The parts of a dictionary or set.
    struct Table {
        var keys: Reference
        var values: Reference
        var hashes: Reference
        var table: Reference
        var capacity: Int
        var used: Int
        var live: Int
    }

    /// Where a key is, or would be.
    struct KeyPlace {
        /// -1 if it is not there.
        var place: Int
        var hash: Int64
        /// The bucket at which the search has ended.
        var bucket: Int
    }

    func parts(_ dict: Reference) -> Table? {
        let (capacity, used, live) = (memory.slot(dict, Dict.capacity), memory.slot(dict, Dict.used), memory.slot(dict, Dict.live))
        guard capacity.isInt, used.isInt, live.isInt, used.int >= 0, live.int >= 0, capacity.int > 0,
            let keys = array(in: memory.slot(dict, Dict.keys)), let values = array(in: memory.slot(dict, Dict.values)),
            let hashes = array(in: memory.slot(dict, Dict.hashes)), let table = array(in: memory.slot(dict, Dict.table)),
            arrayCount(table) >= Int(capacity.int), Int(used.int) <= arrayCount(keys), Int(used.int) <= arrayCount(values),
            Int(used.int) <= arrayCount(hashes)
        else { return nil }
        return Table(
            keys: keys, values: values, hashes: hashes, table: table, capacity: Int(capacity.int), used: Int(used.int),
            live: Int(live.int))
    }

    // MARK: Hashes and equality

    /// The core that a dictionary or set belongs to.
    private func core(of dict: Reference) -> Reference? {
        let slot = memory.slot(dict, PythonClasses.Entries.core)
        guard slot.isReference, !slot.isNull, memory.classOf(slot.reference).offset == state.pointee.python.core else { return nil }
        return slot.reference
    }

    struct Sequence {
        var items: Reference
        var count: Int
        var isTuple: Bool
    }

    /// The elements of a tuple or list whose class is no subclass.
    func sequence(_ value: Slot, _ core: Reference) -> Sequence? {
        let classes = state.pointee.python
        guard value.isReference, !value.isNull, classes.tuple != 0, classes.list != 0 else { return nil }
        let owner = memory.classOf(value.reference).offset
        guard owner == classes.tuple || owner == classes.list,
            memory.slot(value.reference, PythonClasses.kind)
                == memory.slot(core, owner == classes.tuple ? classes.tupleType : classes.listType),
            let items = array(in: memory.slot(value.reference, PythonClasses.List.items))
        else { return nil }
        let count = memory.slot(value.reference, PythonClasses.List.count)
        guard count.isInt, count.int >= 0, Int(count.int) <= arrayCount(items) else { return nil }
        return Sequence(items: items, count: Int(count.int), isTuple: owner == classes.tuple)
    }

    private func tuple(_ value: Slot, _ core: Reference) -> Sequence? {
        sequence(value, core).flatMap { $0.isTuple ? $0 : nil }
    }

    /// The hash of a key, as `core.hash` has it; nil if a method has to say.
    func pythonHash(_ key: Slot, _ core: Reference, depth: Int = 0) -> Int64? {
        if let known = PythonNatives.hash(self, key) { return known }
        guard depth < 8, key.isReference, !key.isNull else { return nil }
        if let tuple = tuple(key, core) { return tupleHash(tuple.items, tuple.count, core, depth: depth) }
        if memory.classOf(key.reference).offset == state.pointee.python.type {
            return Int64(Int32(bitPattern: memory.identityHash(key.reference)))
        }
        let owner = memory.classOf(key.reference).offset
        if owner == state.pointee.python.set, owner != 0 {
            return memory.slot(key.reference, PythonClasses.kind) == memory.slot(core, state.pointee.python.frozenType)
                ? frozenHash(key.reference) : nil
        }
        if owner == state.pointee.python.tuple, owner != 0 {
            guard libraryFunction("__hash__", of: key.reference, core) == .tupleHash, let tuple = tupleElements(key.reference) else { return nil }
            return tupleHash(tuple.items, tuple.count, core, depth: depth)
        }
        guard owner == state.pointee.python.instance else { return nil }
        // Bytes are hashed as the string that they hold.
        if case .text(let text)? = bytes(key.rawValue, core.offset) { return PythonNatives.hash(self, Slot(text)) }
        guard libraryFunction("__hash__", of: key.reference, core) == .identityHash else { return nil }
        let hash = Int64(Int32(bitPattern: memory.identityHash(key.reference)))
        return hash == -1 ? -2 : hash
    }

    /// The hash of a frozen set as the reference implementation has it, from those of its elements.
    private func frozenHash(_ set: Reference) -> Int64? {
        guard let parts = parts(set) else { return nil }
        var sum: UInt64 = 0
        for place in 0..<parts.used where arrayElement(parts.keys, place).rawValue != state.pointee.python.unbound {
            guard let hash = longValue(arrayElement(parts.hashes, place)) else { return nil }
            let bits = UInt64(bitPattern: hash)
            sum ^= ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167
        }
        sum ^= UInt64(parts.live + 1) &* 1_927_868_237
        sum ^= (sum >> 11) ^ (sum >> 25)
        sum = sum &* 69_069 &+ 907_133_923
        return sum == UInt64.max ? 590_923_713 : Int64(bitPattern: sum)
    }

    /// The hash of a tuple of numbers, strings, None and such tuples, as the reference implementation has it.
    func tupleHash(_ items: Reference, _ count: Int, _ core: Reference?, depth: Int = 0) -> Int64? {
        tupleHash(count) { index in
            let item = arrayElement(items, index)
            return PythonNatives.hash(self, item) ?? core.flatMap { pythonHash(item, $0, depth: depth + 1) }
        }
    }

    /// The same for elements whose hashes are the numbers in an array.
    func tupleHash(ofHashes hashes: Reference, _ count: Int) -> Int64? {
        tupleHash(count) { longValue(arrayElement(hashes, $0)) }
    }

    @inline(__always)
    private func tupleHash(_ count: Int, _ hash: (Int) -> Int64?) -> Int64? {
        var sum: UInt64 = 2_870_177_450_012_600_261
        for index in 0..<count {
            guard let lane = hash(index) else { return nil }
            sum = sum &+ UInt64(bitPattern: lane) &* 14_029_467_366_897_019_727
            sum = (sum << 31) | (sum >> 33)
            sum = sum &* 11_400_714_785_074_694_791
        }
        sum = sum &+ (UInt64(count) ^ (2_870_177_450_012_600_261 ^ 3_527_539))
        return sum == UInt64.max ? 1_546_275_796 : Int64(bitPattern: sum)
    }

    /// The function of the library that a method of an object's class is, if that was asked before.
    func libraryFunction(_ name: StaticString, of object: Reference, _ core: Reference) -> PythonShortcut {
        guard let member = PythonObjects.remembered(
                self, memory.slot(object, PythonClasses.kind), name, epoch: memory.slot(core, state.pointee.python.epoch)),
            member.isReference, !member.isNull
        else { return .none }
        return tables.base[Int(memory.slot(memory.classOf(member.reference), ClassLayout.index).int)].shortcut
    }

    /// Whether two keys with the same hash are equal; nil if methods have to say.
    func isSame(_ a: Slot, _ b: Slot, _ core: Reference?, depth: Int = 0) -> Bool? {
        if let answer = PythonLists.equal(self, a, b) { return answer }
        guard let core, depth < 8 else { return nil }
        guard let x = comparedElements(a, core), let y = comparedElements(b, core) else {
            return identityAnswer(.equal, a, b) ?? setAnswer(.equal, a.rawValue, b.rawValue, core)
                ?? dictionaryAnswer(.equal, a.rawValue, b.rawValue, core, depth: depth)
                ?? bytesAnswer(PythonCode.equal, a.rawValue, b.rawValue, core.offset)
        }
        if x.isTuple != y.isTuple || x.count != y.count { return false }
        for index in 0..<x.count {
            guard let answer = isSame(arrayElement(x.items, index), arrayElement(y.items, index), core, depth: depth + 1)
            else { return nil }
            if !answer { return false }
        }
        return true
    }

    /// The elements of a list or tuple, or of an object of a subclass of tuple that leaves `__eq__` to it.
    private func comparedElements(_ value: Slot, _ core: Reference) -> Sequence? {
        if let known = sequence(value, core) { return known }
        guard value.isReference, !value.isNull, memory.classOf(value.reference).offset == state.pointee.python.tuple,
            state.pointee.python.tuple != 0, libraryFunction("__eq__", of: value.reference, core) == .tupleEqual
        else { return nil }
        return tupleElements(value.reference)
    }

    private func tupleElements(_ tuple: Reference) -> Sequence? {
        let count = memory.slot(tuple, PythonClasses.List.count)
        guard let items = array(in: memory.slot(tuple, PythonClasses.List.items)), count.isInt, count.int >= 0,
            Int(count.int) <= arrayCount(items)
        else { return nil }
        return Sequence(items: items, count: Int(count.int), isTuple: true)
    }

    /// The answer of a comparison of two tuples or two lists; nil if methods have to say.
    func sequenceAnswer(
        _ code: PythonArithmetic.Operation, _ left: Slot, _ right: Slot, _ core: Reference, depth: Int
    ) -> Bool? {
        guard depth < 8, let x = sequence(left, core), let y = sequence(right, core), x.isTuple == y.isTuple else { return nil }
        for index in 0..<min(x.count, y.count) {
            let (a, b) = (arrayElement(x.items, index), arrayElement(y.items, index))
            guard let isEqual = isSame(a, b, core, depth: depth + 1) else { return nil }
            if isEqual { continue }
            if code == .equal || code == .notEqual { return code == .notEqual }
            if let answer = pythonCompare(code, a.rawValue, b.rawValue) { return Slot(rawValue: answer).int != 0 }
            return sequenceAnswer(code, a, b, core, depth: depth + 1)
        }
        return pythonCompare(code, Slot(shortLong: Int64(x.count)).rawValue, Slot(shortLong: Int64(y.count)).rawValue)
            .map { Slot(rawValue: $0).int != 0 }
    }

    // MARK: Finding

    /// Where a key of a dictionary or set is; nil if methods have to say.
    func locate(_ key: Slot, in dict: Reference) -> KeyPlace? {
        guard let hash = PythonNatives.hash(self, key) ?? core(of: dict).flatMap({ pythonHash(key, $0) }) else { return nil }
        return locate(key, hash: hash, in: dict)
    }

    /// Where a key with a known hash is; nil if methods have to say.
    private func locate(_ key: Slot, hash: Int64, in dict: Reference) -> KeyPlace? {
        guard let parts = parts(dict) else { return nil }
        let core = core(of: dict)
        var bucket = PythonLists.bucket(hash, parts.capacity)
        let wanted = Slot.fitsShort(hash) ? Slot(shortLong: hash).rawValue : 0
        // The bucket of a removed entry is for the next key that would lie behind it: else a key that comes and goes would find all
        // its earlier selves in its way.
        var removed = -1
        for _ in 0..<parts.capacity {
            let entry = arrayElement(parts.table, bucket)
            guard entry.isInt, entry.int >= 0, Int(entry.int) <= parts.used else { return nil }
            if entry.int == 0 { return KeyPlace(place: -1, hash: hash, bucket: removed < 0 ? bucket : removed) }
            let place = Int(entry.int) - 1
            if removed < 0, arrayElement(parts.keys, place).rawValue == state.pointee.python.unbound { removed = bucket }
            let known = arrayElement(parts.hashes, place)
            if known.rawValue == wanted || wanted == 0 && longValue(known) == hash {
                let other = arrayElement(parts.keys, place)
                if other.rawValue == key.rawValue { return KeyPlace(place: place, hash: hash, bucket: bucket) }
                if other.rawValue != state.pointee.python.unbound {
                    guard let isEqual = isSame(other, key, core) else { return nil }
                    if isEqual { return KeyPlace(place: place, hash: hash, bucket: bucket) }
                }
            }
            bucket = bucket + 1 == parts.capacity ? 0 : bucket + 1
        }
        return nil
    }

    /// The place of a key in a dictionary or set, -1 if it is not there; nil if methods have to say.
    func place(ofKey key: UInt64, in dict: Reference) -> Int32? {
        locate(Slot(rawValue: key), in: dict).map { Int32(truncatingIfNeeded: $0.place) }
    }

    // MARK: Changing

    /// Stores a value under a key, without collecting; false if the bytecode has to do it.
    func store(_ dict: Reference, _ key: UInt64, _ value: UInt64) -> Bool {
        guard let found = locate(Slot(rawValue: key), in: dict) else { return false }
        if found.place < 0 { return insert(dict, key, value, found) }
        guard let values = array(in: memory.slot(dict, Dict.values)), !memory.isImmutable(values) else { return false }
        setArrayElement(values, found.place, Slot(rawValue: value))
        return true
    }

    /// Adds a key that is not there, without collecting.
    func insert(_ dict: Reference, _ key: UInt64, _ value: UInt64, _ found: KeyPlace) -> Bool {
        guard !memory.isImmutable(dict), var parts = parts(dict), parts.used < 1 << 24 else { return false }
        var bucket = found.bucket
        if !hasRoom(parts) {
            guard grow(dict, parts, mayCollect: false), let grown = self.parts(dict), hasRoom(grown) else { return false }
            parts = grown
            bucket = freeBucket(parts, found.hash)
        }
        var hashed = Slot(shortLong: 0)
        if Slot.fitsShort(found.hash) {
            hashed = Slot(shortLong: found.hash)
        } else {
            guard let made = memory.allocateWithoutCollecting(classObject(.long), kind: .bytes, size: 8) else { return false }
            memory.store(made.offset + Header.bytes, UInt64(bitPattern: found.hash))
            hashed = Slot(made)
        }
        append(parts, dict, Slot(rawValue: key), Slot(rawValue: value), hashed, bucket)
        return true
    }

    /// Stores the entries of a dictionary in another one, or the keys of a set, without collecting.
    /// - Parameter from: the place of the first of these entries.
    /// - Returns: the place of the first entry that the bytecode has to store; nil if there is none.
    func merge(_ source: Reference, into target: Reference, from: Int = 0) -> Int? {
        guard let keys = usedKeys(source), let values = array(in: memory.slot(source, Dict.values)), keys.count <= arrayCount(values),
            let hashes = array(in: memory.slot(source, Dict.hashes)), keys.count <= arrayCount(hashes)
        else { return from }
        var index = from
        while index < keys.count {
            let key = arrayElement(keys.array, index)
            if key.rawValue != state.pointee.python.unbound {
                let value = arrayElement(values, index).rawValue
                guard let hash = longValue(arrayElement(hashes, index)), let found = locate(key, hash: hash, in: target) else { return index }
                if found.place >= 0 {
                    guard let stored = array(in: memory.slot(target, Dict.values)), !memory.isImmutable(stored) else { return index }
                    setArrayElement(stored, found.place, Slot(rawValue: value))
                } else if !insert(target, key.rawValue, value, found) {
                    return index
                }
            }
            index += 1
        }
        return nil
    }

    /// A new dictionary, of no subclass, with the entries of another one; nil where memory is short.
    func copiedDictionary(_ source: Reference, _ core: UInt64) -> Reference? {
        guard let core = pythonCore(Slot(rawValue: core)),
            let made = newDictionary(state.pointee.python.dict, kind: memory.slot(core, state.pointee.python.dictType), core),
            clone(source, into: made)
        else { return nil }
        return made
    }

    /// Gives a new dictionary or set the entries of another one; false where memory is short.
    func clone(_ source: Reference, into made: Reference) -> Bool {
        guard let parts = parts(source), let fresh = self.parts(made) else { return false }
        if parts.live < 5 { return merge(source, into: made) == nil }
        guard parts.live == parts.used else {
            return makeRoom(made, parts.live) && merge(source, into: made) == nil
        }
        // Without gaps all lies where it lay.
        let entries = parts.capacity * 2 / 3 + 1
        func copy(_ array: Reference, _ count: Int, size: Int) -> Reference? {
            guard count <= size, let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: size) else { return nil }
            memory.copySlots(memory.slot(array, ArrayLayout.page).reference, from: 0, to: page, at: 0, count: count)
            return page
        }
        guard let table = copy(parts.table, parts.capacity, size: parts.capacity), let keys = copy(parts.keys, parts.used, size: entries),
            let values = copy(parts.values, parts.used, size: entries), let hashes = copy(parts.hashes, parts.used, size: entries)
        else { return false }
        place(table, in: fresh.table, count: parts.capacity)
        place(keys, in: fresh.keys, count: parts.used)
        place(values, in: fresh.values, count: parts.used)
        place(hashes, in: fresh.hashes, count: parts.used)
        memory.storeNumber(made, Dict.capacity, Slot(int: Int32(parts.capacity)))
        memory.storeNumber(made, Dict.used, Slot(int: Int32(parts.used)))
        memory.storeNumber(made, Dict.live, Slot(int: Int32(parts.live)))
        return true
    }

    /// Makes room for so many entries in a dictionary or set; false where memory is short.
    func makeRoom(_ dict: Reference, _ count: Int) -> Bool {
        guard count >= 5, let parts = parts(dict) else { return true }
        return parts.capacity * 2 / 3 > count || grow(dict, parts, mayCollect: false, room: count)
    }

    /// The place of a key with a known hash, -1 if it is not there; nil if methods have to say.
    func place(ofKey key: Slot, hash: Int64, in dict: Reference) -> Int? { locate(key, hash: hash, in: dict)?.place }

    /// Adds a key with a known hash to a set; false if methods have to say, and where memory is short.
    func add(_ key: Slot, hash: Int64, to set: Reference) -> Bool {
        guard let found = locate(key, hash: hash, in: set) else { return false }
        return found.place >= 0 || insert(set, key.rawValue, 0, found)
    }

    /// The hash of the entry at a place.
    func hash(of place: Int, in dict: Reference) -> Int64? {
        array(in: memory.slot(dict, Dict.hashes)).flatMap { place < arrayCount($0) ? longValue(arrayElement($0, place)) : nil }
    }

    private func freeBucket(_ parts: Table, _ hash: Int64) -> Int {
        var bucket = PythonLists.bucket(hash, parts.capacity)
        for _ in 0..<parts.capacity {
            if arrayElement(parts.table, bucket).int == 0 { break }
            bucket = bucket + 1 == parts.capacity ? 0 : bucket + 1
        }
        return bucket
    }

    private func append(_ parts: Table, _ dict: Reference, _ key: Slot, _ value: Slot, _ hash: Slot, _ bucket: Int) {
        appendElement(parts.keys, parts.used, key)
        appendElement(parts.values, parts.used, value)
        appendElement(parts.hashes, parts.used, hash)
        setArrayElement(parts.table, bucket, Slot(int: Int32(parts.used + 1)))
        memory.storeNumber(dict, Dict.used, Slot(int: Int32(parts.used + 1)))
        memory.storeNumber(dict, Dict.live, Slot(int: Int32(parts.live + 1)))
        if !memory.slot(dict, Dict.order).isNull { enterOrder(dict, parts, key, hash) }
    }

    private func appendElement(_ array: Reference, _ place: Int, _ value: Slot) {
        if place == arrayCount(array) { memory.storeNumber(array, ArrayLayout.size, Slot(int: Int32(place + 1))) }
        setArrayElement(array, place, value)
    }

    /// Whether one more entry fits without a larger table or larger arrays.
    private func hasRoom(_ parts: Table) -> Bool {
        parts.used * 3 < parts.capacity * 2 && hasRoom(parts.keys, parts.used) && hasRoom(parts.values, parts.used)
            && hasRoom(parts.hashes, parts.used) && !memory.isImmutable(parts.table)
    }

    private func hasRoom(_ array: Reference, _ place: Int) -> Bool {
        let page = memory.slot(array, ArrayLayout.page)
        return !memory.isImmutable(array) && !page.isNull && place < memory.size(page.reference)
    }

    /// Gives a dictionary a larger table without the entries that were removed, and arrays for as many entries as it holds. May move
    /// objects if it may collect. False if memory is short; nothing has changed then.
    /// - Parameter room: entries that shall fit at least.
    private func grow(_ dict: Reference, _ parts: Table, mayCollect: Bool, room: Int = 0) -> Bool {
        let capacity = max(parts.live * 4, room * 2) + 16
        guard capacity < 1 << 26, !memory.isImmutable(parts.keys), !memory.isImmutable(parts.values),
            !memory.isImmutable(parts.hashes), !memory.isImmutable(parts.table)
        else { return false }
        let entries = capacity * 2 / 3 + 1
        let mark = memory.heldCount
        defer { memory.release(from: mark) }
        guard let held = memory.hold(Slot(dict)) else { return false }
        func page(_ size: Int) -> Int? {
            let made = mayCollect
                ? memory.allocate(classObject(.page), kind: .slots, size: size)
                : memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: size)
            return made.flatMap { memory.hold(Slot($0)) }
        }
        guard let heldTable = page(capacity), let heldKeys = page(entries), let heldValues = page(entries), let heldHashes = page(entries)
        else { return false }
        let moved = memory.held(held).reference
        guard let parts = self.parts(moved) else { return false }
        let (table, keys) = (memory.held(heldTable).reference, memory.held(heldKeys).reference)
        let (values, hashes) = (memory.held(heldValues).reference, memory.held(heldHashes).reference)
        for index in 0..<capacity { memory.storeNumber(table, index, Slot(int: 0)) }
        var kept = 0
        let order = array(in: memory.slot(moved, Dict.order))
        var places = [Int32](repeating: 0, count: order == nil ? 0 : parts.used + 1)
        for place in 0..<parts.used {
            let key = arrayElement(parts.keys, place)
            if key.rawValue == state.pointee.python.unbound { continue }
            let hash = arrayElement(parts.hashes, place)
            guard kept < entries, let number = longValue(hash) else { return false }
            if order != nil { places[place + 1] = Int32(kept + 1) }
            memory.storeSlot(keys, kept, key)
            memory.storeSlot(values, kept, arrayElement(parts.values, place))
            memory.storeSlot(hashes, kept, hash)
            kept += 1
            var bucket = PythonLists.bucket(number, capacity)
            while memory.slot(table, bucket).int != 0 { bucket = bucket + 1 == capacity ? 0 : bucket + 1 }
            memory.storeNumber(table, bucket, Slot(int: Int32(kept)))
        }
        place(table, in: parts.table, count: capacity)
        place(keys, in: parts.keys, count: kept)
        place(values, in: parts.values, count: kept)
        place(hashes, in: parts.hashes, count: kept)
        memory.storeNumber(moved, Dict.capacity, Slot(int: Int32(capacity)))
        memory.storeNumber(moved, Dict.used, Slot(int: Int32(kept)))
        memory.storeNumber(moved, Dict.first, Slot(int: 0))
        if let order { moveOrder(order, places) }
        return true
    }

    private func place(_ page: Reference, in array: Reference, count: Int) {
        memory.storeSlot(array, ArrayLayout.page, Slot(page))
        memory.storeNumber(array, ArrayLayout.size, Slot(int: Int32(count)))
    }

    // MARK: For the bytecode

    /// Arguments: dictionary or set, key, hash or null, place behind which the search goes on or -1: the place, -1 if it is not there, -2
    /// if methods have to say; with a hash less than that for a key that a method has to compare.
    static func dictPlace(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let dict = vm.dictionary(call[0]) else { return .value(Slot(int: -2)) }
        if !call[2].isNull {
            guard let hash = vm.longValue(call[2]), let after = call.int(3) else { return .value(Slot(int: -2)) }
            return .value(Slot(int: vm.search(call[1], hash: hash, in: dict, after: Int(after))))
        }
        return .value(Slot(int: vm.place(ofKey: call[1].rawValue, in: dict) ?? -2))
    }

    /// The place of a key with a hash, -1 if it is not there, -3 less the place of one with this hash that a method has to compare, -2 for
    /// tables of another form.
    private func search(_ key: Slot, hash: Int64, in dict: Reference, after: Int) -> Int32 {
        guard let parts = parts(dict) else { return -2 }
        let core = core(of: dict)
        var bucket = PythonLists.bucket(hash, parts.capacity)
        var isBehind = after < 0
        for _ in 0..<parts.capacity {
            let entry = arrayElement(parts.table, bucket)
            guard entry.isInt, entry.int >= 0, Int(entry.int) <= parts.used else { return -2 }
            if entry.int == 0 { break }
            let place = Int(entry.int) - 1
            if isBehind, longValue(arrayElement(parts.hashes, place)) == hash {
                let other = arrayElement(parts.keys, place)
                if other.rawValue == key.rawValue { return Int32(place) }
                if other.rawValue != state.pointee.python.unbound {
                    guard let isEqual = isSame(other, key, core) else { return -3 - Int32(place) }
                    if isEqual { return Int32(place) }
                }
            }
            if place == after { isBehind = true }
            bucket = bucket + 1 == parts.capacity ? 0 : bucket + 1
        }
        // What was compared last is gone: all begins again.
        return isBehind ? -1 : search(key, hash: hash, in: dict, after: -1)
    }

    /// Arguments: dictionary or set, key, value, hash of a key that is not there or null. Stores the value, or removes all entries if the key is the unbound value; answers
    /// whether it did.
    static func dictInsert(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        if call[1].rawValue == vm.state.pointee.python.unbound {
            guard let dict = vm.dictionary(call[0]) else { return .value(Slot(int: 0)) }
            return .value(Slot(int: vm.empty(dict) ? 1 : 0))
        }
        guard let dict = vm.dictionary(call[0]) else { return .value(Slot(int: 0)) }
        var fresh = KeyPlace?.none
        if !call[3].isNull {
            guard let hash = vm.longValue(call[3]), let parts = vm.parts(dict) else { return .value(Slot(int: 0)) }
            fresh = KeyPlace(place: -1, hash: hash, bucket: vm.freeBucket(parts, hash))
        }
        guard let found = fresh ?? vm.locate(call[1], in: dict) else { return .value(Slot(int: 0)) }
        if fresh != nil ? vm.insert(dict, call[1].rawValue, call[2].rawValue, found) : vm.store(dict, call[1].rawValue, call[2].rawValue) {
            return .value(Slot(int: 1))
        }
        guard found.place < 0, !vm.memory.isImmutable(dict), let parts = vm.parts(dict) else { return .value(Slot(int: 0)) }
        if !vm.hasRoom(parts), !vm.grow(dict, parts, mayCollect: true) { return .value(Slot(int: 0)) }
        guard let hash = vm.makeLong(found.hash) else { return .trap(NativeText.outOfMemory) }
        // All may have moved.
        guard let grown = vm.dictionary(call[0]), let room = vm.parts(grown), vm.hasRoom(room) else { return .value(Slot(int: 0)) }
        vm.append(room, grown, call[1], call[2], hash, vm.freeBucket(room, found.hash))
        return .value(Slot(int: 1))
    }

    /// Arguments: dictionary or set, another one whose entries it gets, the place of the first of these. The place of the first that
    /// the bytecode has to store; -1 if there is none.
    static func dictMerge(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let target = vm.dictionary(call[0]), let source = vm.dictionary(call[1]), let from = call.int(2), from >= 0 else {
            return .trap(NativeText.notInt)
        }
        return .value(Slot(int: vm.merge(source, into: target, from: Int(from)).map { Int32(truncatingIfNeeded: $0) } ?? -1))
    }

    /// Arguments: dictionary, whether the values are meant and not the keys, an array with room for all of them. Whether it has put them
    /// there.
    static func dictParts(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let dict = vm.dictionary(call[0]), let takesValues = call.int(1), let target = vm.array(in: call[2]),
            let keys = vm.usedKeys(dict), let values = vm.array(in: vm.memory.slot(dict, Dict.values)), keys.count <= vm.arrayCount(values)
        else { return .value(Slot(int: 0)) }
        var count = 0
        for index in 0..<keys.count where vm.arrayElement(keys.array, index).rawValue != vm.state.pointee.python.unbound {
            guard count < vm.arrayCount(target) else { break }
            vm.setArrayElement(target, count, vm.arrayElement(takesValues != 0 ? values : keys.array, index))
            count += 1
        }
        return .value(Slot(int: count == vm.arrayCount(target) ? 1 : 0))
    }

    /// Gives a dictionary or set new parts without entries, without collecting; false if the bytecode has to do it.
    func empty(_ dict: Reference) -> Bool {
        if memory.isImmutable(dict) { return false }
        let (capacity, entries) = (8, 6)
        let bytes = 4 * (Header.bytes + 8 * UInt64(ArrayLayout.slots)) + 4 * Header.bytes + 8 * UInt64(capacity + 3 * entries)
        guard memory.word(WorldLayout.Word.allocationTop) + bytes <= memory.word(WorldLayout.Word.allocationLimit) else { return false }
        for slot in [Dict.table, Dict.keys, Dict.values, Dict.hashes] {
            let size = slot == Dict.table ? capacity : entries
            guard let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: size),
                let array = memory.allocateWithoutCollecting(classObject(.array), kind: .slots, size: ArrayLayout.slots)
            else { return false }
            if slot == Dict.table {
                for index in 0..<capacity { memory.storeNumber(page, index, Slot(int: 0)) }
            }
            memory.storeNumber(array, ArrayLayout.size, Slot(int: slot == Dict.table ? Int32(capacity) : 0))
            memory.storeSlot(array, ArrayLayout.page, Slot(page))
            memory.storeSlot(dict, slot, Slot(array))
        }
        memory.storeNumber(dict, Dict.capacity, Slot(int: Int32(capacity)))
        memory.storeNumber(dict, Dict.used, Slot(int: 0))
        memory.storeNumber(dict, Dict.live, Slot(int: 0))
        memory.storeNumber(dict, Dict.first, Slot(int: 0))
        memory.storeSlot(dict, Dict.order, .null)
        return true
    }

    /// An object of the form of `.python.dict`, subclasses included.
    func dictionary(_ slot: Slot) -> Reference? {
        let classes = state.pointee.python
        guard classes.dict != 0, slot.isReference, !slot.isNull else { return nil }
        let owner = memory.classOf(slot.reference)
        guard owner.offset == classes.dict || isSubtype(owner, of: Reference(offset: classes.dict)) else { return nil }
        return slot.reference
    }
}
