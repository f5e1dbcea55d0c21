import ObjectMemory

/// `.internal.math` (ours): what arithmetic alone cannot give. Arguments and results are doubles.
enum MathNatives {
    static let methods: [NativeMethod] = [
        one(16, "sqrt") { Rounding.squareRoot($0) },
        one(17, "exp", Exponential.exp),
        one(18, "log", Exponential.log),
        one(19, "log10", Exponential.log10),
        one(33, "log2", Exponential.log2),
        two(20, "pow", Exponential.pow),
        one(21, "sin", Trigonometry.sin),
        one(22, "cos", Trigonometry.cos),
        one(23, "tan", Trigonometry.tan),
        one(24, "asin", Trigonometry.asin),
        one(25, "acos", Trigonometry.acos),
        one(26, "atan", Trigonometry.atan),
        two(27, "atan2", Trigonometry.atan2),
        one(28, "floor") { Rounding.floor($0) },
        one(29, "ceil") { Rounding.ceil($0) },
        one(30, "round") { Rounding.round($0) },
        NativeMethod(31, "bits", 1) { vm, call in
            guard call[0].isDouble else { return .trap(notDouble) }
            guard let made = vm.makeLong(Int64(bitPattern: call[0].double.bitPattern)) else {
                return .trap(NativeText.outOfMemory)
            }
            return .value(made)
        },
        NativeMethod(32, "fromBits", 1) { vm, call in
            guard let bits = vm.longValue(call[0]) else { return .trap("not a long arg") }
            return .value(Slot(double: Double(bitPattern: UInt64(bitPattern: bits))))
        },
    ]

    private static let notDouble: StaticString = "not a double arg"

    private static func one(
        _ ordinal: Int, _ name: StaticString, _ function: @escaping @Sendable (Double) -> Double
    ) -> NativeMethod {
        NativeMethod(ordinal, name, 1) { _, call in
            guard call[0].isDouble else { return .trap(notDouble) }
            return .value(Slot(double: function(call[0].double)))
        }
    }

    private static func two(
        _ ordinal: Int, _ name: StaticString, _ function: @escaping @Sendable (Double, Double) -> Double
    ) -> NativeMethod {
        NativeMethod(ordinal, name, 2) { _, call in
            guard call[0].isDouble, call[1].isDouble else { return .trap(notDouble) }
            return .value(Slot(double: function(call[0].double, call[1].double)))
        }
    }
}
