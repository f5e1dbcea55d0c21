import ObjectMemory

/// Operators of Python on numbers and strings. What they do not know they answer with null, and `.python.core` decides.
enum PythonArithmetic {
    /// Operations, numbered as in the frontend.
    enum Operation: Int32 {
        case and, or
        case add, subtract, multiply, matrixMultiply, divide, modulo, power, shiftLeft, shiftRight, bitOr, bitXor, bitAnd
        case floorDivide
        case invert, not, plus, minus
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

        /// The method of the left operand; nil for those of which the core knows more.
        var method: StaticString? {
            switch self {
            case .add: "__add__"
            case .subtract: "__sub__"
            case .multiply: "__mul__"
            case .matrixMultiply: "__matmul__"
            case .divide: "__truediv__"
            case .floorDivide: "__floordiv__"
            case .modulo: "__mod__"
            case .bitAnd: "__and__"
            case .bitOr: "__or__"
            case .bitXor: "__xor__"
            case .equal: "__eq__"
            case .less: "__lt__"
            case .lessOrEqual: "__le__"
            case .greater: "__gt__"
            case .greaterOrEqual: "__ge__"
            case .and, .or, .power, .shiftLeft, .shiftRight, .invert, .not, .plus, .minus, .notEqual: nil
            }
        }
    }

    enum Number {
        case small(Int64)
        case big(PythonInteger)
        case double(Double)

        var double: Double {
            switch self {
            case .small(let value): Double(value)
            case .big(let value): value.double
            case .double(let value): value
            }
        }

        var isDouble: Bool { if case .double = self { true } else { false } }

        var integer: PythonInteger {
            switch self {
            case .small(let value): PythonInteger(value)
            case .big(let value): value
            case .double: PythonInteger(0)
            }
        }
    }

    static var unhandled: NativeOutcome { .value(.null) }

    /// The number in a slot: an int is `.internal.long`, or `.internal.binary` beyond 64 bits; a bool is `.internal.int`.
    static func number(_ vm: VM, _ slot: Slot) -> Number? {
        if slot.isShortLong { return .small(slot.shortLong) }
        if slot.isInt { return .small(Int64(slot.int)) }
        if slot.isDouble { return .double(slot.double) }
        guard slot.isReference, !slot.isNull else { return nil }
        if let value = vm.longValue(slot) { return .small(value) }
        return vm.memory.classOf(slot.reference) == vm.classObject(.binary)
            ? .big(unpack(vm.memory.bytes(slot.reference))) : nil
    }

    /// A byte for the sign, 1 for negative ones, then the limbs.
    static func unpack(_ bytes: UnsafeRawBufferPointer) -> PythonInteger {
        let count = max(0, bytes.count - 1) / 4
        let limbs = [UInt32](unsafeUninitializedCapacity: count) { limbs, filled in
            for index in 0..<count {
                limbs[index] = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 1 + index * 4, as: UInt32.self))
            }
            filled = count
        }
        return PythonInteger(isNegative: bytes.first == 1, limbs: limbs)
    }

    static func pack(_ value: PythonInteger, into body: UnsafeMutableRawPointer) {
        body.storeBytes(of: value.isNegative ? 1 : 0, as: UInt8.self)
        value.limbs.withUnsafeBufferPointer { limbs in
            for index in 0..<limbs.count { body.storeBytes(of: limbs[index].littleEndian, toByteOffset: 1 + index * 4, as: UInt32.self) }
        }
    }

    static func result(_ vm: VM, _ value: PythonInteger) -> NativeOutcome {
        if let small = value.small { return result(vm, small) }
        guard let made = vm.memory.allocate(vm.classObject(.binary), kind: .bytes, size: 1 + value.limbs.count * 4) else {
            return .trap(NativeText.outOfMemory)
        }
        pack(value, into: vm.memory.body(made))
        return .value(Slot(made))
    }

    static func result(_ vm: VM, _ value: Int64) -> NativeOutcome {
        guard let made = vm.makeLong(value) else { return .trap(NativeText.outOfMemory) }
        return .value(made)
    }

    static func answer(_ truth: Bool) -> NativeOutcome { .value(Slot(int: truth ? 1 : 0)) }

    // MARK: Binary operators

    static func binary(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let code = call.small(0), let operation = Operation(rawValue: code) else { return unhandled }
        guard let left = number(vm, call[1]), let right = number(vm, call[2]) else {
            return text(vm, call, operation)
        }
        if case .small(let a) = left, case .small(let b) = right {
            if let outcome = small(vm, operation, a, b, bools: call[1].isInt && call[2].isInt) { return outcome }
        }
        if left.isDouble || right.isDouble { return floating(operation, left, right) }
        return big(vm, operation, left.integer, right.integer)
    }

    private static func dividedByZero(_ operation: Operation) -> StaticString {
        operation == .modulo
            ? "ZeroDivisionError: integer modulo by zero" : "ZeroDivisionError: integer division or modulo by zero"
    }

    /// The result if it fits 64 bits.
    private static func small(_ vm: VM, _ operation: Operation, _ a: Int64, _ b: Int64, bools: Bool) -> NativeOutcome? {
        switch operation {
        case .add:
            let (value, overflow) = a.addingReportingOverflow(b)
            return overflow ? nil : result(vm, value)
        case .subtract:
            let (value, overflow) = a.subtractingReportingOverflow(b)
            return overflow ? nil : result(vm, value)
        case .multiply:
            let (value, overflow) = a.multipliedReportingOverflow(by: b)
            return overflow ? nil : result(vm, value)
        case .floorDivide, .modulo:
            if b == 0 { return .trap(dividedByZero(operation)) }
            if b == -1 { return operation == .modulo ? result(vm, 0) : a == Int64.min ? nil : result(vm, -a) }
            var quotient = a / b
            var rest = a % b
            if rest != 0, (rest < 0) != (b < 0) {
                quotient -= 1
                rest += b
            }
            return result(vm, operation == .modulo ? rest : quotient)
        case .bitAnd: return bools ? answer(a & b != 0) : result(vm, a & b)
        case .bitOr: return bools ? answer(a | b != 0) : result(vm, a | b)
        case .bitXor: return bools ? answer(a ^ b != 0) : result(vm, a ^ b)
        case .shiftRight where b >= 0: return result(vm, b > 63 ? (a < 0 ? -1 : 0) : a >> b)
        default: return nil
        }
    }

    private static func big(_ vm: VM, _ operation: Operation, _ a: PythonInteger, _ b: PythonInteger) -> NativeOutcome {
        switch operation {
        case .add: return result(vm, a.adding(b))
        case .subtract: return result(vm, a.adding(b.negated))
        case .multiply:
            if a.limbs.count + b.limbs.count > 1 << 20 { return .trap("MemoryError: int too large") }
            return result(vm, a.multiplied(by: b))
        case .floorDivide, .modulo:
            if b.isZero { return .trap(dividedByZero(operation)) }
            let (quotient, rest) = a.dividedFloor(by: b)
            return result(vm, operation == .modulo ? rest : quotient)
        case .divide:
            if b.isZero { return .trap("ZeroDivisionError: division by zero") }
            return quotient(a, b)
        case .power:
            if b.isNegative { return floating(.power, .double(a.double), .double(b.double)) }
            let isOdd = (b.limbs.first ?? 0) & 1 == 1
            if a.bitCount <= 1 { return result(vm, a.isZero ? (b.isZero ? 1 : 0) : (a.isNegative && isOdd ? -1 : 1)) }
            guard let exponent = b.small, exponent < 1 << 25, exponent * Int64(a.bitCount) < 1 << 25 else {
                return .trap("MemoryError: int too large")
            }
            return result(vm, a.power(UInt64(exponent)))
        case .shiftLeft, .shiftRight:
            if b.isNegative { return .trap("ValueError: negative shift count") }
            guard let count = b.small, count < 1 << 26 else {
                if operation == .shiftRight || a.isZero { return result(vm, a.isNegative ? -1 : 0) }
                return .trap("MemoryError: int too large")
            }
            return result(vm, operation == .shiftLeft ? a.shiftedLeft(Int(count)) : a.shiftedRight(Int(count)))
        case .bitAnd: return result(vm, a.bitwise(b) { $0 & $1 })
        case .bitOr: return result(vm, a.bitwise(b) { $0 | $1 })
        case .bitXor: return result(vm, a.bitwise(b) { $0 ^ $1 })
        default: return unhandled
        }
    }

    /// True division, correctly rounded.
    private static func quotient(_ a: PythonInteger, _ b: PythonInteger) -> NativeOutcome {
        if a.bitCount <= 53, b.bitCount <= 53 { return .value(Slot(double: a.double / b.double)) }
        // A quotient of at least 64 bits, its lowest set if there is a rest, times a power of two.
        let shift = max(0, 66 - (a.bitCount - b.bitCount))
        let left = PythonInteger(isNegative: false, limbs: a.limbs).shiftedLeft(shift)
        var (whole, rest) = left.dividedFloor(by: PythonInteger(isNegative: false, limbs: b.limbs))
        if !rest.isZero { whole = whole.bitwise(PythonInteger(1)) { $0 | $1 } }
        let extra = max(0, whole.bitCount - 1000)
        if extra > 0 { whole = whole.magnitudeShiftedRight(extra) }
        let value = Double(sign: .plus, exponent: extra - shift, significand: whole.double)
        if value.isInfinite { return .trap("OverflowError: integer division result too large for a float") }
        return .value(Slot(double: a.isNegative != b.isNegative ? -value : value))
    }

    private static func floating(_ operation: Operation, _ left: Number, _ right: Number) -> NativeOutcome {
        let (a, b) = (left.double, right.double)
        if case .big = left, a.isInfinite { return .trap("OverflowError: int too large to convert to float") }
        if case .big = right, b.isInfinite { return .trap("OverflowError: int too large to convert to float") }
        switch operation {
        case .add: return .value(Slot(double: a + b))
        case .subtract: return .value(Slot(double: a - b))
        case .multiply: return .value(Slot(double: a * b))
        case .divide:
            if b == 0 { return .trap("ZeroDivisionError: float division by zero") }
            return .value(Slot(double: a / b))
        case .floorDivide, .modulo:
            if b == 0 {
                return operation == .modulo
                    ? .trap("ZeroDivisionError: float modulo") : .trap("ZeroDivisionError: float floor division by zero")
            }
            var rest = Numbers.remainder(a, b)
            var quotient = (a - rest) / b
            if rest != 0 {
                if (b < 0) != (rest < 0) {
                    rest += b
                    quotient -= 1
                }
            } else {
                rest = b < 0 ? -0.0 : 0.0
            }
            if operation == .modulo { return .value(Slot(double: rest)) }
            var whole = quotient == 0 ? ((a / b).sign == .minus ? -0.0 : 0.0) : Rounding.floor(quotient)
            if quotient - whole > 0.5 { whole += 1 }
            return .value(Slot(double: whole))
        case .power:
            if a == 0, b < 0, b.isFinite { return .trap("ZeroDivisionError: 0.0 cannot be raised to a negative power") }
            if a < 0, b.isFinite, Rounding.floor(b) != b { return unhandled }
            let value = b == 2 ? a * a : Exponential.pow(a, b)
            if value.isInfinite, a.isFinite, b.isFinite { return .trap("OverflowError: (34, 'Numerical result out of range')") }
            return .value(Slot(double: value))
        default: return unhandled
        }
    }

    /// Concatenation and repetition of strings.
    private static func text(_ vm: VM, _ call: NativeCall, _ operation: Operation) -> NativeOutcome {
        let (first, second) = (call.string(1), call.string(2))
        if operation == .add, let first, let second {
            return vm.stringOutcome(vm.memory.copyBytes(first) + vm.memory.copyBytes(second))
        }
        guard operation == .multiply, let string = first ?? second,
            case .small(let count) = number(vm, first == nil ? call[1] : call[2])
        else { return unhandled }
        let bytes = vm.memory.copyBytes(string)
        guard count > 0, !bytes.isEmpty else { return vm.stringOutcome([]) }
        guard count < 1 << 28, bytes.count * Int(count) < 1 << 28 else { return .trap("MemoryError: string too large") }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * Int(count))
        for _ in 0..<count { result.append(contentsOf: bytes) }
        return vm.stringOutcome(result)
    }

    // MARK: Comparison and signs

    static func compare(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let code = call.small(0), let operation = Operation(rawValue: code) else { return unhandled }
        let order: Int
        if let left = number(vm, call[1]), let right = number(vm, call[2]) {
            if left.isDouble || right.isDouble {
                if left.double.isNaN || right.double.isNaN { return answer(operation == .notEqual) }
                order = compareMixed(left, right)
            } else if case .small(let a) = left, case .small(let b) = right {
                order = a < b ? -1 : a > b ? 1 : 0
            } else {
                order = left.integer.compare(right.integer)
            }
        } else if let left = call.string(1), let right = call.string(2) {
            order = compareBytes(vm.memory.copyBytes(left), vm.memory.copyBytes(right))
        } else {
            return unhandled
        }
        switch operation {
        case .equal: return answer(order == 0)
        case .notEqual: return answer(order != 0)
        case .less: return answer(order < 0)
        case .lessOrEqual: return answer(order <= 0)
        case .greater: return answer(order > 0)
        case .greaterOrEqual: return answer(order >= 0)
        default: return unhandled
        }
    }

    /// Exact, though one of them is a double.
    private static func compareMixed(_ left: Number, _ right: Number) -> Int {
        if left.isDouble, right.isDouble { return left.double < right.double ? -1 : left.double > right.double ? 1 : 0 }
        if right.isDouble { return -compareMixed(right, left) }
        let value = left.double
        if value.isInfinite { return value < 0 ? -1 : 1 }
        let whole = Rounding.floor(value)
        let order = PythonInteger(truncating: whole).compare(right.integer)
        return order != 0 ? order : value > whole ? 1 : 0
    }

    static func compareBytes(_ left: [UInt8], _ right: [UInt8]) -> Int {
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return left[index] < right[index] ? -1 : 1
        }
        return left.count < right.count ? -1 : left.count > right.count ? 1 : 0
    }

    static func unary(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let code = call.small(0), let operation = Operation(rawValue: code), let value = number(vm, call[1]) else {
            return unhandled
        }
        switch (operation, value) {
        case (.minus, .double(let number)): return .value(Slot(double: -number))
        case (.plus, .double): return .value(call[1])
        case (.minus, _): return result(vm, value.integer.negated)
        case (.plus, .small(let number)): return result(vm, number)
        case (.plus, _): return .value(call[1])
        case (.invert, .small(let number)): return result(vm, ~number)
        case (.invert, .big(let number)): return result(vm, number.negated.adding(PythonInteger(-1)))
        default: return unhandled
        }
    }
}
