import ObjectMemory

/// `.internal.long`, `.internal.float`, `.internal.double` (internal-classes.md section 3.1). Immutable; a clone is the
/// value itself. `equals` compares within one class only.
enum NumberNatives {
    static let long: [NativeMethod] = [
        NativeMethod(3, "clone", 0) { _, call in .value(call.this) },
        NativeMethod(4, "equals", 1) { vm, call in
            guard let mine = vm.longValue(call.this), let other = vm.longValue(call[0]) else { return answer(false) }
            return answer(mine == other)
        },
        NativeMethod(5, "toString", 0) { vm, call in vm.stringOutcome(IntNatives.decimal(vm.longValue(call.this) ?? 0)) },
        NativeMethod(6, "toXML", 0) { vm, call in
            vm.stringOutcome(element("long", IntNatives.decimal(vm.longValue(call.this) ?? 0)))
        },
        NativeMethod(15, "hashCode", 0) { vm, call in hash(UInt64(bitPattern: vm.longValue(call.this) ?? 0)) },
    ]

    static let float: [NativeMethod] = [
        NativeMethod(3, "clone", 0) { _, call in .value(call.this) },
        NativeMethod(4, "equals", 1) { _, call in answer(call[0].isFloat && call.this.float == call[0].float) },
        NativeMethod(5, "toString", 0) { vm, call in vm.stringOutcome(NumberText.text(call.this.float)) },
        NativeMethod(6, "toXML", 0) { vm, call in vm.stringOutcome(element("float", NumberText.text(call.this.float))) },
        NativeMethod(15, "hashCode", 0) { _, call in
            // Both zeroes are equal, so they hash alike.
            hash(UInt64(call.this.float == 0 ? 0 : call.this.float.bitPattern))
        },
    ]

    static let double: [NativeMethod] = [
        NativeMethod(3, "clone", 0) { _, call in .value(call.this) },
        NativeMethod(4, "equals", 1) { _, call in answer(call[0].isDouble && call.this.double == call[0].double) },
        NativeMethod(5, "toString", 0) { vm, call in vm.stringOutcome(NumberText.text(call.this.double)) },
        NativeMethod(6, "toXML", 0) { vm, call in vm.stringOutcome(element("double", NumberText.text(call.this.double))) },
        NativeMethod(15, "hashCode", 0) { _, call in hash(call.this.double == 0 ? 0 : call.this.double.bitPattern) },
    ]

    private static func answer(_ truth: Bool) -> NativeOutcome { .value(Slot(int: truth ? 1 : 0)) }

    private static func hash(_ bits: UInt64) -> NativeOutcome {
        .value(Slot(int: Int32(truncatingIfNeeded: bits ^ (bits >> 32))))
    }

    private static func element(_ name: StaticString, _ text: [UInt8]) -> [UInt8] {
        let name = name.bytes
        return [UInt8(ascii: "<")] + name + [UInt8(ascii: ">")] + text + StaticString("</").bytes + name + [UInt8(ascii: ">")]
    }
}
