import ObjectMemory
import PhantomISA

/// `.internal.int` (internal-classes.md section 3.1). An int is an immediate value, so `clone` is the value itself.
enum IntNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(3, "clone", 0) { _, call in .value(call.this) },
        NativeMethod(4, "equals", 1) { _, call in .value(Slot(int: call.this == call[0] ? 1 : 0)) },
        NativeMethod(5, "toString", 0) { vm, call in vm.decimalOutcome(Int64(call.this.int)) },
        NativeMethod(6, "toXML", 0) { vm, call in
            vm.stringOutcome(StaticString("<int>").bytes + decimal(Int64(call.this.int)) + StaticString("</int>").bytes)
        },
        NativeMethod(15, "hashCode", 0) { _, call in .value(call.this) },
    ]

    /// Besides these, Python's operators.
    static let allMethods = methods + PythonOperation.methods

    /// The decimal text of a number.
    static func decimal(_ value: Int64) -> [UInt8] {
        if value == 0 { return [UInt8(ascii: "0")] }
        var digits: [UInt8] = []
        var rest = value.magnitude
        while rest != 0 {
            digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        if value < 0 { digits.append(UInt8(ascii: "-")) }
        digits.reverse()
        return digits
    }
}
