import ObjectMemory

/// `.internal.class` (internal-classes.md section 3.5): static values and instance tests.
enum ClassNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(10, "setStatic", 2, setStatic),
        NativeMethod(11, "getStatic", 1, getStatic),
        NativeMethod(14, "isInstance", 1) { vm, call in
            .value(Slot(int: vm.isInstance(call[0], of: call.this.reference) ? 1 : 0))
        },
        NativeMethod(18, "newArray", 1) { vm, call in
            guard let count = call.int(0) else { return .trap(NativeText.notInt) }
            let number = vm.memory.slot(call.this.reference, ClassLayout.internalNumber).int
            if number >= 0, let found = InternalClass(rawValue: UInt8(number)), found.isPacked {
                return PackedArrayNatives.make(vm, call.this.reference, count: count, elementClass: .null)
            }
            return PackedArrayNatives.make(
                vm, vm.classObject(.references), count: count, elementClass: call.this)
        },
        NativeMethod(20, "newReferences", 1) { vm, call in
            guard let count = call.int(0) else { return .trap(NativeText.notInt) }
            return PackedArrayNatives.make(vm, vm.classObject(.references), count: count, elementClass: call.this)
        },
        NativeMethod(16, "getName", 0) { vm, call in vm.stringOutcome(vm.className(call.this.reference)) },
        NativeMethod(19, "copyOf", 1) { vm, call in
            guard call[0].isReference, !call[0].isNull,
                vm.memory.slot(vm.classOf(call[0]), ClassLayout.internalNumber).int < 0
            else { return .trap("void clone called") }
            let size = vm.memory.size(call[0].reference)
            guard case .value(let made) = vm.makeInstance(of: vm.classOf(call[0])) else {
                return .trap(NativeText.outOfMemory)
            }
            vm.memory.copySlots(
                call[0].reference, from: 0, to: made.reference, at: 0, count: min(size, vm.memory.size(made.reference)))
            return .value(made)
        },
        NativeMethod(17, "isSubclassOf", 1) { vm, call in
            guard vm.isClass(call[0]) else { return .trap("not a class arg") }
            return .value(Slot(int: vm.isSubtype(call.this.reference, of: call[0].reference) ? 1 : 0))
        },
    ]

    /// The most static values of one class.
    static let limit: Int32 = 65_536

    static func setStatic(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let index = call.int(0) else { return .trap(NativeText.notInt) }
        guard index >= 0, index < limit else { return .trap("static index is out of bounds") }
        let memory = vm.memory
        let needed = Int(index) + 1
        let old = memory.slot(call.this.reference, ClassLayout.statics)
        if old.isNull || memory.size(old.reference) < needed {
            guard let page = memory.allocate(vm.classObject(.page), kind: .slots, size: max(8, needed * 2)) else {
                return .trap(NativeText.outOfMemory)
            }
            let current = memory.slot(call.this.reference, ClassLayout.statics)
            if !current.isNull {
                memory.copySlots(
                    current.reference, from: 0, to: page, at: 0, count: memory.size(current.reference))
            }
            memory.storeSlot(call.this.reference, ClassLayout.statics, Slot(page))
        }
        memory.storeSlot(memory.slot(call.this.reference, ClassLayout.statics).reference, Int(index), call[1])
        return .value(call[1])
    }

    /// A static that was never stored is null.
    static func getStatic(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let index = call.int(0) else { return .trap(NativeText.notInt) }
        guard index >= 0, index < limit else { return .trap("static index is out of bounds") }
        let page = vm.memory.slot(call.this.reference, ClassLayout.statics)
        guard !page.isNull, Int(index) < vm.memory.size(page.reference) else { return .value(.null) }
        return .value(vm.memory.slot(page.reference, Int(index)))
    }
}
