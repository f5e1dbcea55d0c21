import ObjectMemory

/// The iterator of an array (ours): slot 0 the array, slot 1 the index of the next element.
enum ArrayIteratorNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(8, "hasNext", 0) { vm, call in
            .value(Slot(int: current(vm, call) == nil ? 0 : 1))
        },
        NativeMethod(9, "next", 0) { vm, call in
            guard let (array, index) = current(vm, call) else { return .trap("iterator next - no more elements") }
            vm.memory.storeSlot(call.this.reference, 1, Slot(int: Int32(index + 1)))
            return .value(vm.arrayElement(array, index))
        },
    ]

    /// The array and the next index, nil at the end. An iterator that a program made with `new` has no array.
    private static func current(_ vm: VM, _ call: NativeCall) -> (array: Reference, index: Int)? {
        let array = vm.memory.slot(call.this.reference, 0)
        let index = Int(vm.memory.slot(call.this.reference, 1).int)
        guard !array.isNull, index < vm.arrayCount(array.reference) else { return nil }
        return (array.reference, index)
    }
}

/// The methods of an array that make another object.
extension ArrayNatives {
    static let derivedMethods: [NativeMethod] = [
        NativeMethod(8, "iterator", 0) { vm, call in
            guard case .value(let made) = vm.makeInstance(of: vm.classObject(.arrayIterator)) else {
                return .trap(NativeText.outOfMemory)
            }
            vm.memory.storeSlot(made.reference, 0, call.this)
            return .value(made)
        },
        NativeMethod(9, "subarray", 2) { vm, call in
            guard let base = call.int(0), let length = call.int(1) else { return .trap(NativeText.notInt) }
            guard base >= 0, length >= 0, Int(base) + Int(length) <= vm.arrayCount(call.this.reference) else {
                return .trap("array subarray - range is out of bounds")
            }
            guard let made = vm.makeArray(count: Int(length)) else { return .trap(NativeText.outOfMemory) }
            for index in 0..<Int(length) {
                vm.setArrayElement(made.reference, index, vm.arrayElement(call.this.reference, Int(base) + index))
            }
            return .value(made)
        },
    ]
}
