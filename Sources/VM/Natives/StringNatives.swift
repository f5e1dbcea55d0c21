import ObjectMemory

/// `.internal.string` (internal-classes.md section 3.2): immutable bytes, UTF-8 by convention.
enum StringNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(4, "equals", 1, equals),
        NativeMethod(5, "toString", 0) { _, call in .value(call.this) },
        NativeMethod(9, "charAt", 1, charAt),
        NativeMethod(10, "concat", 1, concat),
        NativeMethod(11, "length", 0) { vm, call in
            .value(Slot(int: Int32(clamping: vm.memory.size(call.this.reference))))
        },
    ]

    static func equals(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        if call[0].isNull { return .value(Slot(int: 0)) }
        guard let other = call.string(0) else { return .trap(NativeText.notString) }
        return .value(Slot(int: vm.memory.equalBytes(call.this.reference, other) ? 1 : 0))
    }

    static func charAt(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let index = call.int(0) else { return .trap(NativeText.notInt) }
        let this = call.this.reference
        guard index >= 0, Int(index) < vm.memory.size(this) else {
            return .trap("string.charAt index is out of bounds")
        }
        return .value(Slot(int: Int32(vm.memory.body(this).load(fromByteOffset: Int(index), as: UInt8.self))))
    }

    static func concat(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let other = call.string(0) else { return .trap(NativeText.notString) }
        let left = vm.memory.size(call.this.reference)
        let right = vm.memory.size(other)
        guard let made = vm.memory.allocate(vm.classObject(.string), kind: .bytes, size: left + right) else {
            return .trap(NativeText.outOfMemory)
        }
        let target = vm.memory.body(made)
        // The allocation may have moved both strings: read them again.
        target.copyMemory(from: vm.memory.body(call.this.reference), byteCount: left)
        (target + left).copyMemory(from: vm.memory.body(call[0].reference), byteCount: right)
        return .value(Slot(made))
    }
}
