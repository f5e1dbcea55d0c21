import ObjectMemory

/// `.internal.weakref`: refers to an object without keeping it alive. Once the object has died, `get` answers null.
enum WeakReferenceNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(8, "get", 0) { vm, call in .value(vm.memory.slot(call.this.reference, WeakLayout.target)) },
        NativeMethod(16, "set", 1) { vm, call in
            guard !vm.memory.isImmutable(call.this.reference) else { return .trap(TrapText.immutable) }
            vm.memory.storeSlot(call.this.reference, WeakLayout.target, call[0])
            return .value(.null)
        },
    ]
}
