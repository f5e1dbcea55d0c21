import ObjectMemory

/// Methods 0–15 that every class has, user classes too (internal-classes.md section 2).
enum RootNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(0, "object", 0) { _, _ in .value(.null) },
        NativeMethod(1, "destruct_me", 0) { _, _ in .value(.null) },
        NativeMethod(2, "getClass", 0) { vm, call in .value(Slot(vm.classOf(call.this))) },
        NativeMethod(3, "clone", 0) { _, _ in .trap("void clone called") },
        NativeMethod(4, "equals", 1) { _, call in .value(Slot(int: call.this == call[0] ? 1 : 0)) },
        NativeMethod(5, "toString", 0) { vm, call in vm.stringOutcome(text(vm, call.this)) },
        NativeMethod(6, "toXML", 0) { vm, call in
            vm.stringOutcome([UInt8(ascii: "<")] + text(vm, call.this) + [UInt8(ascii: ">")])
        },
        NativeMethod(7, "fromXML", 1) { vm, call in vm.stringOutcome(text(vm, call.this)) },
        NativeMethod(14, "setImmutable", 0) { vm, call in
            if call.this.isReference, !call.this.isNull, !vm.isClass(call.this) {
                vm.memory.setImmutable(call.this.reference)
            }
            return .value(Slot(int: 0))
        },
        NativeMethod(15, "hashCode", 0) { vm, call in
            guard call.this.isReference else {
                let mixed = call.this.rawValue ^ (call.this.rawValue &>> 32)
                return .value(Slot(int: Int32(truncatingIfNeeded: mixed)))
            }
            if call.this.isNull { return .value(Slot(int: 0)) }
            return .value(Slot(int: Int32(bitPattern: vm.memory.identityHash(call.this.reference))))
        },
    ]

    /// What `toString` of the nearest internal class answers.
    static func text(_ vm: VM, _ value: Slot) -> [UInt8] {
        var current = vm.classOf(value)
        while !current.isNull {
            let number = vm.memory.slot(current, ClassLayout.internalNumber).int
            if number >= 0, let found = InternalClass(rawValue: UInt8(number)) {
                return NativeTable.text(of: found).bytes
            }
            current = vm.memory.slot(current, ClassLayout.parent).reference
        }
        return NativeTable.text(of: .void).bytes
    }
}
