import ObjectMemory

/// `.internal.container.array` (internal-classes.md section 3.3). The interpreter has fast paths of `get`, `set`
/// and `size` that answer the same.
enum ArrayNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(10, "get", 1, get),
        NativeMethod(11, "set", 2, set),
        NativeMethod(12, "size", 0) { vm, call in .value(Slot(int: Int32(vm.arrayCount(call.this.reference)))) },
    ]

    static func get(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let index = call.int(0) else { return .trap(NativeText.notInt) }
        let this = call.this.reference
        guard index >= 0, Int(index) < vm.arrayCount(this) else {
            return .trap("array get - index is out of bounds")
        }
        return .value(vm.arrayElement(this, Int(index)))
    }

    static func set(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let index = call.int(1) else { return .trap(NativeText.notInt) }
        guard index >= 0 else { return .trap("array set - index is out of bounds") }
        guard !vm.memory.isImmutable(call.this.reference) else { return .trap(TrapText.immutable) }
        guard grow(vm, call, to: Int(index) + 1) else { return .trap(NativeText.outOfMemory) }
        vm.setArrayElement(call.this.reference, Int(index), call[0])
        return .value(call[0])
    }

    /// Makes the receiver have at least `count` elements.
    static func grow(_ vm: VM, _ call: NativeCall, to count: Int) -> Bool {
        if count <= vm.arrayCount(call.this.reference) { return true }
        let mark = vm.memory.heldCount
        defer { vm.memory.release(from: mark) }
        guard let held = vm.memory.hold(call.this) else { return false }
        return grow(vm, held: held, to: count)
    }

    /// Makes an array, which is a temporary of the memory, have at least `count` elements. Allocates.
    static func grow(_ vm: VM, held: Int, to count: Int) -> Bool {
        let memory = vm.memory
        if count <= vm.arrayCount(memory.held(held).reference) { return true }
        guard count <= Int(Int32.max) else { return false }
        let oldPage = memory.slot(memory.held(held).reference, ArrayLayout.page)
        let capacity = oldPage.isNull ? 0 : memory.size(oldPage.reference)
        if count > capacity {
            // Twice the size while small: appending stays linear on the whole.
            let wanted = max(16, count < 65_536 ? count * 2 : count + count / 2)
            guard let page = memory.allocate(vm.classObject(.page), kind: .slots, size: wanted) else { return false }
            let array = memory.held(held).reference
            let current = memory.slot(array, ArrayLayout.page)
            if !current.isNull {
                memory.copySlots(current.reference, from: 0, to: page, at: 0, count: capacity)
            }
            memory.storeSlot(array, ArrayLayout.page, Slot(page))
        }
        memory.storeSlot(memory.held(held).reference, ArrayLayout.size, Slot(int: Int32(count)))
        return true
    }
}
