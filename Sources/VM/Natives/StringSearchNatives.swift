import ObjectMemory

/// The methods of `.internal.string` that look into the text (internal-classes.md section 3.2).
extension StringNatives {
    static let searchMethods: [NativeMethod] = [
        NativeMethod(3, "clone", 0) { _, call in .value(call.this) },
        NativeMethod(8, "substring", 2, substring),
        NativeMethod(12, "strstr", 1) { vm, call in
            guard let part = call.string(0) else { return .trap(NativeText.notString) }
            return .value(Slot(int: find(vm, part, in: call.this.reference, from: 0)))
        },
        NativeMethod(15, "hashCode", 0) { vm, call in .value(Slot(int: hash(vm.memory.bytes(call.this.reference)))) },
        NativeMethod(16, "toInt", 0) { vm, call in
            .value(Slot(int: Int32(clamping: NumberReader.long(vm.memory.copyBytes(call.this.reference)))))
        },
        NativeMethod(17, "toLong", 0) { vm, call in
            guard let made = vm.makeLong(NumberReader.long(vm.memory.copyBytes(call.this.reference))) else {
                return .trap(NativeText.outOfMemory)
            }
            return .value(made)
        },
        NativeMethod(18, "toFloat", 0) { vm, call in
            .value(Slot(float: NumberReader.float(vm.memory.copyBytes(call.this.reference))))
        },
        NativeMethod(19, "toDouble", 0) { vm, call in
            .value(Slot(double: NumberReader.double(vm.memory.copyBytes(call.this.reference))))
        },
        NativeMethod(20, "parseJson", 0) { vm, call in JSONReader.parse(vm, call) },
        NativeMethod(21, "compareTo", 1, compareTo),
        NativeMethod(22, "toBinary", 0) { vm, call in
            BinaryNatives.make(vm, vm.memory.copyBytes(call.this.reference))
        },
        NativeMethod(23, "indexOf", 2) { vm, call in
            guard let part = call.string(0) else { return .trap(NativeText.notString) }
            guard let from = call.int(1) else { return .trap(NativeText.notInt) }
            return .value(Slot(int: find(vm, part, in: call.this.reference, from: max(0, Int(from)))))
        },
    ]

    /// The length is cut to what is left; the index must be inside the string.
    static func substring(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let index = call.int(0), let length = call.int(1) else { return .trap(NativeText.notInt) }
        let size = vm.memory.size(call.this.reference)
        guard index >= 0, Int(index) < size else { return .trap("string.substring index is out of bounds") }
        guard length >= 0 else { return .trap("string.substring length is negative") }
        let count = min(Int(length), size - Int(index))
        guard let made = vm.memory.allocate(vm.classObject(.string), kind: .bytes, size: count) else {
            return .trap(NativeText.outOfMemory)
        }
        vm.memory.body(made).copyMemory(from: vm.memory.body(call.this.reference) + Int(index), byteCount: count)
        return .value(Slot(made))
    }

    /// The first position of `part` that is not before `from`, or -1. An empty part is found at `from`.
    static func find(_ vm: VM, _ part: Reference, in whole: Reference, from: Int) -> Int32 {
        let needle = vm.memory.bytes(part)
        let text = vm.memory.bytes(whole)
        guard needle.count <= text.count else { return -1 }
        var start = from
        while start <= text.count - needle.count {
            var matched = 0
            while matched < needle.count, text[start + matched] == needle[matched] { matched += 1 }
            if matched == needle.count { return Int32(clamping: start) }
            start += 1
        }
        return -1
    }

    static func compareTo(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let other = call.string(0) else { return .trap(NativeText.notString) }
        let left = vm.memory.bytes(call.this.reference)
        let right = vm.memory.bytes(other)
        let shared = min(left.count, right.count)
        for index in 0..<shared where left[index] != right[index] {
            return .value(Slot(int: left[index] < right[index] ? -1 : 1))
        }
        return .value(Slot(int: left.count == right.count ? 0 : left.count < right.count ? -1 : 1))
    }

    /// `h = 31 h + byte` over all bytes, as in Java for ASCII text.
    static func hash(_ bytes: UnsafeRawBufferPointer) -> Int32 {
        var hash: Int32 = 0
        for byte in bytes { hash = hash &* 31 &+ Int32(byte) }
        return hash
    }
}
