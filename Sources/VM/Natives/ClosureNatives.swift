import ObjectMemory

/// Slots of a `.internal.closure`.
enum ClosureLayout {
    /// The object whose method is called.
    static let object = 0
    /// The ordinal of the method, an int; or its name, a string, for a method that is found when it is called.
    static let selector = 1
    /// Null, or an array: further arguments, behind those of the call.
    static let bound = 2
}

/// `.internal.closure` (internal-classes.md section 3): an object and an ordinal. The call, `bind` and the further
/// arguments are ours.
enum ClosureNatives {
    static let invokeOrdinal = 12
    /// The call, by its native number.
    static let invoke = Int(InternalClass.closure.rawValue) * 64 + invokeOrdinal

    static let methods: [NativeMethod] = [
        NativeMethod(9, "getOrdinal", 0) { vm, call in
            .value(vm.memory.slot(call.this.reference, ClosureLayout.selector))
        },
        NativeMethod(10, "setOrdinal", 1) { vm, call in
            if vm.memory.isImmutable(call.this.reference) { return .trap(TrapText.immutable) }
            guard call[0].isInt || call.string(0) != nil else { return .trap(NativeText.notInt) }
            vm.memory.storeSlot(call.this.reference, ClosureLayout.selector, call[0])
            return .value(.null)
        },
        NativeMethod(11, "setObject", 1) { vm, call in
            if vm.memory.isImmutable(call.this.reference) { return .trap(TrapText.immutable) }
            vm.memory.storeSlot(call.this.reference, ClosureLayout.object, call[0])
            return .value(.null)
        },
        // The machine does not run this: a call of it becomes one of the method (`VM.callClosure`). What is left are
        // ways of calling that have no frame to do so.
        NativeMethod(invokeOrdinal, "invoke", 0) { _, _ in .trap("a closure cannot be called from here") },
        NativeMethod(13, "bind", 3) { vm, call in
            let this = call.this.reference
            if vm.memory.isImmutable(this) { return .trap(TrapText.immutable) }
            guard call[1].isInt || call.string(1) != nil else { return .trap(NativeText.notInt) }
            guard call[2].isNull || call.object(2, .array) != nil else { return .trap("not an array arg") }
            vm.memory.storeSlot(this, ClosureLayout.object, call[0])
            vm.memory.storeSlot(this, ClosureLayout.selector, call[1])
            vm.memory.storeSlot(this, ClosureLayout.bound, call[2])
            return .value(.null)
        },
    ]
}
