import ObjectMemory

/// Packed arrays (ours): `.internal.container.bytes`, `shorts`, `chars`, `ints`, `longs`, `floats`, `doubles` and
/// `references`. The interpreter does `get`, `set` and `size` in its loop where they do not trap.
enum PackedArrayNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(3, "clone", 0) { vm, call in
            guard let count = vm.packedCount(call.this.reference) else { return .trap(noArray) }
            return copied(vm, call, 0, count)
        },
        NativeMethod(9, "ofSize", 1) { vm, call in
            guard let count = call.int(0) else { return .trap(NativeText.notInt) }
            return make(vm, vm.classOf(call.this), count: count, elementClass: elementClass(vm, call.this))
        },
        NativeMethod(10, "get", 1, get),
        NativeMethod(11, "set", 2, set),
        NativeMethod(12, "size", 0) { vm, call in
            guard let count = vm.packedCount(call.this.reference) else { return .trap(noArray) }
            return .value(Slot(int: Int32(clamping: count)))
        },
        NativeMethod(13, "setRange", 4, setRange),
        NativeMethod(16, "copyOfRange", 2) { vm, call in
            guard let from = call.int(0), let count = call.int(1) else { return .trap(NativeText.notInt) }
            return copied(vm, call, Int(from), Int(count))
        },
    ]

    static let referenceMethods: [NativeMethod] =
        methods + [
            NativeMethod(17, "elementClass", 0) { vm, call in .value(elementClass(vm, call.this)) }
        ]

    private static let noArray: StaticString = "not an array arg"
    private static let rangeOutside: StaticString = "array range is out of bounds"

    private static func elementClass(_ vm: VM, _ array: Slot) -> Slot {
        vm.memory.kind(array.reference) == BodyKind.references.rawValue ? vm.memory.slot(array.reference, 0) : .null
    }

    /// A new array of a packed class.
    static func make(_ vm: VM, _ classObject: Reference, count: Int32, elementClass: Slot) -> NativeOutcome {
        guard count >= 0 else {
            return .trapText(IntNatives.decimal(Int64(count)) + StaticString(": array size is negative").bytes)
        }
        let number = vm.memory.slot(classObject, ClassLayout.internalNumber).int
        guard number >= 0, let packed = InternalClass(rawValue: UInt8(number)), packed.isPacked else {
            return .trap(noArray)
        }
        guard let made = vm.makePacked(packed, count: Int(count), elementClass: elementClass) else {
            return .trap(NativeText.outOfMemory)
        }
        return .value(made)
    }

    private static func get(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let index = call.int(0) else { return .trap(NativeText.notInt) }
        guard let count = vm.packedCount(call.this.reference) else { return .trap(noArray) }
        guard index >= 0, Int(index) < count else { return outside(index, count) }
        if let value = vm.packedElement(call.this.rawValue, UInt64(UInt32(bitPattern: index))) {
            return .value(Slot(rawValue: value))
        }
        // What is left is a long that takes an object.
        let long = vm.memory.body(call.this.reference).load(fromByteOffset: Int(index) * 8, as: Int64.self)
        guard let made = vm.makeLong(long) else { return .trap(NativeText.outOfMemory) }
        return .value(made)
    }

    private static func set(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let index = call.int(1) else { return .trap(NativeText.notInt) }
        guard let count = vm.packedCount(call.this.reference) else { return .trap(noArray) }
        guard !vm.memory.isImmutable(call.this.reference) else { return .trap(TrapText.immutable) }
        guard index >= 0, Int(index) < count else { return outside(index, count) }
        if vm.setPackedElement(call.this.rawValue, UInt64(UInt32(bitPattern: index)), call[0].rawValue) {
            return .value(call[0])
        }
        guard vm.memory.kind(call.this.reference) == BodyKind.references.rawValue else { return .trap(TrapText.typeAssert) }
        vm.trapDetail = vm.valueClassName(call[0])
        return .trap(NativeText.arrayStore)
    }

    private static func outside(_ index: Int32, _ count: Int) -> NativeOutcome {
        .trapText(
            StaticString("Index ").bytes + IntNatives.decimal(Int64(index))
                + StaticString(" out of bounds for length ").bytes + IntNatives.decimal(Int64(count)))
    }

    private static func isInside(_ start: Int, _ count: Int, of size: Int) -> Bool {
        start >= 0 && count >= 0 && start <= size - count
    }

    private static func bytesOfElement(_ kind: UInt8) -> Int {
        switch BodyKind(rawValue: kind) {
        case .bytes: 1
        case .shorts: 2
        case .ints, .floats: 4
        case .longs, .doubles, .references, .slots, .stack, .weakReference, .resource, nil: 8
        }
    }

    /// Arguments: source of the same class, position here, position there, number of elements. Source and target may be
    /// the same.
    private static func setRange(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let to = call.int(1), let from = call.int(2), let count = call.int(3) else { return .trap(NativeText.notInt) }
        let target = call.this.reference
        guard call[0].isReference, !call[0].isNull, vm.classOf(call[0]) == vm.classOf(call.this) else {
            return .trap("not an array of this class as arg")
        }
        let source = call[0].reference
        guard let targetCount = vm.packedCount(target), let sourceCount = vm.packedCount(source) else {
            return .trap(noArray)
        }
        guard !vm.memory.isImmutable(target) else { return .trap(TrapText.immutable) }
        guard isInside(Int(to), Int(count), of: targetCount), isInside(Int(from), Int(count), of: sourceCount) else {
            return .trap(rangeOutside)
        }
        let kind = vm.memory.kind(target)
        if kind == BodyKind.references.rawValue {
            return setReferences(vm, target, source, Int(to), Int(from), Int(count))
        }
        let size = bytesOfElement(kind)
        vm.willWrite(target, Int(to) * size, Int(count) * size)
        (vm.memory.body(target) + Int(to) * size).copyMemory(
            from: vm.memory.body(source) + Int(from) * size, byteCount: Int(count) * size)
        return .value(.null)
    }

    /// Elements are stored one by one up to the first that the target may not hold.
    private static func setReferences(
        _ vm: VM, _ target: Reference, _ source: Reference, _ to: Int, _ from: Int, _ count: Int
    ) -> NativeOutcome {
        let first = VM.firstReference
        let wanted = vm.memory.slot(target, 0)
        let isChecked = !wanted.isNull && wanted != vm.memory.slot(source, 0)
        let isBackward = target == source && to > from
        for step in 0..<count {
            let place = isBackward ? count - 1 - step : step
            let value = vm.memory.slot(source, first + from + place)
            if isChecked, !vm.mayHold(wanted, value) {
                vm.trapDetail = vm.valueClassName(value)
                return .trap(NativeText.arrayStore)
            }
            vm.memory.storeSlot(target, first + to + place, value)
        }
        return .value(.null)
    }

    /// A new array with a range of the elements.
    private static func copied(_ vm: VM, _ call: NativeCall, _ from: Int, _ count: Int) -> NativeOutcome {
        guard let all = vm.packedCount(call.this.reference) else { return .trap(noArray) }
        guard isInside(from, count, of: all) else { return .trap(rangeOutside) }
        let outcome = make(
            vm, vm.classOf(call.this), count: Int32(count), elementClass: elementClass(vm, call.this))
        guard case .value(let made) = outcome else { return outcome }
        let source = call.this.reference
        let kind = vm.memory.kind(source)
        if kind == BodyKind.references.rawValue {
            return .value(
                isDone(setReferences(vm, made.reference, source, 0, from, count)) ? made : .null)
        }
        let size = bytesOfElement(kind)
        vm.memory.body(made.reference).copyMemory(
            from: vm.memory.body(source) + from * size, byteCount: count * size)
        return .value(made)
    }

    private static func isDone(_ outcome: NativeOutcome) -> Bool {
        if case .value = outcome { return true }
        return false
    }
}
