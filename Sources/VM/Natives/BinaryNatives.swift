import ObjectMemory

/// `.internal.binary` (internal-classes.md section 3.9; 16 to 19 are ours).
enum BinaryNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(8, "getByte", 1) { vm, call in
            guard let index = call.int(0) else { return .trap(NativeText.notInt) }
            guard index >= 0, Int(index) < vm.memory.size(call.this.reference) else { return .trap(bounds) }
            let byte = vm.memory.body(call.this.reference).load(fromByteOffset: Int(index), as: UInt8.self)
            return .value(Slot(int: Int32(byte)))
        },
        NativeMethod(9, "setByte", 2) { vm, call in
            guard let index = call.int(0), let value = call.int(1) else { return .trap(NativeText.notInt) }
            guard !vm.memory.isImmutable(call.this.reference) else { return .trap(TrapText.immutable) }
            guard index >= 0, Int(index) < vm.memory.size(call.this.reference) else { return .trap(bounds) }
            vm.memory.willWrite(call.this.reference, from: Int(index), count: 1)
            vm.memory.body(call.this.reference).storeBytes(
                of: UInt8(truncatingIfNeeded: value), toByteOffset: Int(index), as: UInt8.self)
            return .value(.null)
        },
        NativeMethod(10, "setRange", 4, setRange),
        NativeMethod(16, "length", 0) { vm, call in
            .value(Slot(int: Int32(clamping: vm.memory.size(call.this.reference))))
        },
        NativeMethod(17, "text", 2, text),
        NativeMethod(18, "setText", 2, setText),
        NativeMethod(19, "resized", 1, resized),
    ]

    private static let bounds: StaticString = "binary index out of bounds"

    /// A new binary with these bytes.
    static func make(_ vm: VM, _ bytes: [UInt8]) -> NativeOutcome {
        guard let made = vm.memory.allocateBytes(vm.classObject(.binary), bytes) else {
            return .trap(NativeText.outOfMemory)
        }
        return .value(Slot(made))
    }

    /// A new binary of so many zero bytes.
    static func makeZeroed(_ vm: VM, size: Int32) -> NativeOutcome {
        guard size >= 0 else { return .trap("binary size is negative") }
        guard let made = vm.memory.allocate(vm.classObject(.binary), kind: .bytes, size: Int(size)) else {
            return .trap(NativeText.outOfMemory)
        }
        return .value(Slot(made))
    }

    /// Arguments: source, position here, position there, number of bytes. Source and target may be the same.
    private static func setRange(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let source = call.object(0, .binary) else { return .trap("not a binary arg") }
        guard let to = call.int(1), let from = call.int(2), let count = call.int(3) else { return .trap(NativeText.notInt) }
        let target = call.this.reference
        guard !vm.memory.isImmutable(target) else { return .trap(TrapText.immutable) }
        guard isInside(to, count, of: vm.memory.size(target)) else { return .trap("binary copy dest index/len out of bounds") }
        guard isInside(from, count, of: vm.memory.size(source)) else { return .trap("binary copy src index/len out of bounds") }
        vm.memory.willWrite(target, from: Int(to), count: Int(count))
        (vm.memory.body(target) + Int(to)).copyMemory(from: vm.memory.body(source) + Int(from), byteCount: Int(count))
        return .value(.null)
    }

    private static func text(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let from = call.int(0), let count = call.int(1) else { return .trap(NativeText.notInt) }
        guard isInside(from, count, of: vm.memory.size(call.this.reference)) else { return .trap(bounds) }
        guard let made = vm.memory.allocate(vm.classObject(.string), kind: .bytes, size: Int(count)) else {
            return .trap(NativeText.outOfMemory)
        }
        vm.memory.body(made).copyMemory(from: vm.memory.body(call.this.reference) + Int(from), byteCount: Int(count))
        return .value(Slot(made))
    }

    private static func setText(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let to = call.int(0) else { return .trap(NativeText.notInt) }
        guard let source = call.string(1) else { return .trap(NativeText.notString) }
        let target = call.this.reference
        guard !vm.memory.isImmutable(target) else { return .trap(TrapText.immutable) }
        let count = vm.memory.size(source)
        guard isInside(to, Int32(clamping: count), of: vm.memory.size(target)) else { return .trap(bounds) }
        vm.memory.willWrite(target, from: Int(to), count: count)
        (vm.memory.body(target) + Int(to)).copyMemory(from: vm.memory.body(source), byteCount: count)
        return .value(.null)
    }

    private static func resized(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let size = call.int(0) else { return .trap(NativeText.notInt) }
        let outcome = makeZeroed(vm, size: size)
        if case .value(let made) = outcome {
            let kept = min(Int(size), vm.memory.size(call.this.reference))
            vm.memory.body(made.reference).copyMemory(from: vm.memory.body(call.this.reference), byteCount: kept)
        }
        return outcome
    }

    private static func isInside(_ start: Int32, _ count: Int32, of size: Int) -> Bool {
        start >= 0 && count >= 0 && Int(start) + Int(count) <= size
    }
}
