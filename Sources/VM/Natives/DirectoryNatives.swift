import ObjectMemory

/// `.internal.directory` (internal-classes.md section 3.4; 16 is ours): a hash table from strings to objects.
///
/// Slots of a directory: 0 number of entries, an int; 1 the entries, a page with key and value side by side in order
/// of arrival; 2 number of places used in it, removed ones included, an int; 3 the index, a page of ints whose size
/// is a power of two: place + 1 by hash with linear probing. A removed entry has a null key and keeps its places in
/// both until the next growth. Pages are null while the directory is empty.
enum DirectoryNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(4, "equals", 1) { _, _ in .trap("dir.equals: not implemented") },
        NativeMethod(8, "put", 2, put),
        NativeMethod(9, "get", 1) { vm, call in
            guard let key = call.string(0) else { return .trap(NativeText.notString) }
            guard let place = find(vm, call.this.reference, key) else { return .value(.null) }
            return .value(value(vm, call.this.reference, place))
        },
        NativeMethod(10, "remove", 1, remove),
        NativeMethod(11, "size", 0) { vm, call in .value(Slot(int: vm.memory.slot(call.this.reference, Layout.count).int)) },
        NativeMethod(12, "iterate", 0) { _, _ in .trap("dir.iterate: not implemented") },
        NativeMethod(16, "keys", 0, keys),
    ]

    private enum Layout {
        static let count = 0
        static let entries = 1
        static let used = 2
        static let index = 3
    }

    /// The number for "the key exists" and "there is no such key", as `errno` has them.
    private static let exists: Int32 = 17
    private static let missing: Int32 = 2

    enum Insertion { case done, exists, outOfMemory }

    private static func put(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard call.string(0) != nil else { return .trap(NativeText.notString) }
        guard !vm.memory.isImmutable(call.this.reference) else { return .trap(TrapText.immutable) }
        let mark = vm.memory.heldCount
        guard let directory = vm.memory.hold(call.this), let key = vm.memory.hold(call[0]), let value = vm.memory.hold(call[1])
        else { return .trap(NativeText.outOfMemory) }
        defer { vm.memory.release(from: mark) }
        switch insert(vm, directory: directory, key: key, value: value) {
        case .done: return .value(Slot(int: 0))
        case .exists: return .value(Slot(int: exists))
        case .outOfMemory: return .trap(NativeText.outOfMemory)
        }
    }

    private static func remove(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let key = call.string(0) else { return .trap(NativeText.notString) }
        let this = call.this.reference
        guard !vm.memory.isImmutable(this) else { return .trap(TrapText.immutable) }
        guard let place = find(vm, this, key) else { return .value(Slot(int: missing)) }
        let entries = vm.memory.slot(this, Layout.entries).reference
        vm.memory.storeSlot(entries, 2 * place, .null)
        vm.memory.storeSlot(entries, 2 * place + 1, .null)
        vm.memory.storeSlot(this, Layout.count, Slot(int: vm.memory.slot(this, Layout.count).int - 1))
        return .value(Slot(int: 0))
    }

    /// The keys in order of arrival.
    private static func keys(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let array = vm.makeArray(count: Int(vm.memory.slot(call.this.reference, Layout.count).int)) else {
            return .trap(NativeText.outOfMemory)
        }
        let this = call.this.reference
        let entries = vm.memory.slot(this, Layout.entries).reference
        var next = 0
        for place in 0..<Int(vm.memory.slot(this, Layout.used).int) {
            let key = vm.memory.slot(entries, 2 * place)
            if key.isNull { continue }
            vm.setArrayElement(array.reference, next, key)
            next += 1
        }
        return .value(array)
    }

    private static func value(_ vm: VM, _ directory: Reference, _ place: Int) -> Slot {
        vm.memory.slot(vm.memory.slot(directory, Layout.entries).reference, 2 * place + 1)
    }

    /// The place of the entry with this key. Does not allocate.
    private static func find(_ vm: VM, _ directory: Reference, _ key: Reference) -> Int? {
        let index = vm.memory.slot(directory, Layout.index)
        if index.isNull { return nil }
        let entries = vm.memory.slot(directory, Layout.entries).reference
        let mask = vm.memory.size(index.reference) - 1
        var probe = Int(hash(vm, key)) & mask
        while true {
            let place = vm.memory.slot(index.reference, probe)
            if place.isNull { return nil }
            let known = vm.memory.slot(entries, 2 * (Int(place.int) - 1))
            if !known.isNull, vm.memory.equalBytes(known.reference, key) { return Int(place.int) - 1 }
            probe = (probe + 1) & mask
        }
    }

    private static func hash(_ vm: VM, _ key: Reference) -> UInt32 {
        let hash = UInt32(bitPattern: StringNatives.hash(vm.memory.bytes(key)))
        return hash ^ (hash >> 15)
    }

    /// Adds an entry unless the key is there. Directory, key and value are temporaries of the memory. Allocates.
    static func insert(_ vm: VM, directory: Int, key: Int, value: Int) -> Insertion {
        let memory = vm.memory
        if find(vm, memory.held(directory).reference, memory.held(key).reference) != nil { return .exists }
        let index = memory.slot(memory.held(directory).reference, Layout.index)
        let room = index.isNull ? 0 : memory.size(index.reference) / 2
        if Int(memory.slot(memory.held(directory).reference, Layout.used).int) >= room {
            guard grow(vm, directory) else { return .outOfMemory }
        }
        let this = memory.held(directory).reference
        append(vm, this, memory.slot(this, Layout.entries).reference, memory.held(key), memory.held(value))
        memory.storeSlot(this, Layout.count, Slot(int: memory.slot(this, Layout.count).int + 1))
        return .done
    }

    private static func append(_ vm: VM, _ directory: Reference, _ entries: Reference, _ key: Slot, _ value: Slot) {
        let memory = vm.memory
        let place = Int(memory.slot(directory, Layout.used).int)
        memory.storeSlot(entries, 2 * place, key)
        memory.storeSlot(entries, 2 * place + 1, value)
        memory.storeSlot(directory, Layout.used, Slot(int: Int32(place + 1)))
        let index = memory.slot(directory, Layout.index).reference
        let mask = memory.size(index) - 1
        var probe = Int(hash(vm, key.reference)) & mask
        while !memory.slot(index, probe).isNull { probe = (probe + 1) & mask }
        memory.storeSlot(index, probe, Slot(int: Int32(place + 1)))
    }

    /// Room for twice the live entries, without the removed ones. The index is twice as large as the entries, so a probe
    /// always meets an empty place.
    private static func grow(_ vm: VM, _ directory: Int) -> Bool {
        let memory = vm.memory
        let live = Int(memory.slot(memory.held(directory).reference, Layout.count).int)
        var room = 8
        while room < live * 2 { room *= 2 }
        let mark = memory.heldCount
        defer { memory.release(from: mark) }
        guard room < 1 << 28, let page = memory.allocate(vm.classObject(.page), kind: .slots, size: 2 * room),
            let entries = memory.hold(Slot(page)),
            let index = memory.allocate(vm.classObject(.page), kind: .slots, size: 2 * room)
        else { return false }
        let this = memory.held(directory).reference
        let old = memory.slot(this, Layout.entries)
        let used = Int(memory.slot(this, Layout.used).int)
        memory.storeSlot(this, Layout.index, Slot(index))
        memory.storeSlot(this, Layout.entries, memory.held(entries))
        memory.storeSlot(this, Layout.used, Slot(int: 0))
        for place in 0..<used {
            let key = memory.slot(old.reference, 2 * place)
            if key.isNull { continue }
            append(vm, this, memory.held(entries).reference, key, memory.slot(old.reference, 2 * place + 1))
        }
        return true
    }
}
