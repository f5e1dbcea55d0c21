import IR

/// The machine's arithmetic on constants given as bits (`Operation.constant`), see bytecode.md 4.6.
enum Arithmetic {
    /// The result, or nil when the operation would trap.
    static func binary(_ operation: Operation, _ type: ValueType, _ a: Int64, _ b: Int64) -> Int64? {
        switch type {
        case .int: integer(operation, Int32(truncatingIfNeeded: a), Int32(truncatingIfNeeded: b), 31).map { Int64($0) }
        case .long: integer(operation, a, b, 63)
        case .bool: bitwise(operation, a, b)
        case .float: float(operation, single(a), single(b)).map { bits($0) }
        case .double: float(operation, double(a), double(b)).map { bits($0) }
        case .none, .ref: nil
        }
    }

    private static func bitwise(_ operation: Operation, _ a: Int64, _ b: Int64) -> Int64? {
        switch operation {
        case .and: a & b
        case .or: a | b
        case .xor: a ^ b
        default: nil
        }
    }

    /// Shift counts come in the type of the value and are masked.
    private static func integer<T: FixedWidthInteger & SignedInteger>(_ operation: Operation, _ a: T, _ b: T, _ mask: T)
        -> T?
    {
        switch operation {
        case .add: a &+ b
        case .subtract: a &- b
        case .multiply: a &* b
        case .divide: b == 0 ? nil : a.dividedReportingOverflow(by: b).partialValue
        case .remainder: b == 0 ? nil : b == -1 ? 0 : a % b
        case .and: a & b
        case .or: a | b
        case .xor: a ^ b
        case .shiftLeft: a &<< (b & mask)
        case .shiftRight: a &>> (b & mask)
        case .shiftRightLogical:
            T(truncatingIfNeeded: T.Magnitude(truncatingIfNeeded: a) &>> T.Magnitude(truncatingIfNeeded: b & mask))
        default: nil
        }
    }

    private static func float<T: BinaryFloatingPoint>(_ operation: Operation, _ a: T, _ b: T) -> T? {
        switch operation {
        case .add: a + b
        case .subtract: a - b
        case .multiply: a * b
        case .divide: a / b
        case .remainder: a.truncatingRemainder(dividingBy: b)
        default: nil
        }
    }

    /// `negate` and `not`.
    static func unary(_ operation: Operation, _ type: ValueType, _ a: Int64) -> Int64 {
        if operation == .not { return type == .bool ? 1 - a : ~a }
        switch type {
        case .float: return bits(-single(a))
        case .double: return bits(-double(a))
        case .int: return Int64(0 &- Int32(truncatingIfNeeded: a))
        case .long, .bool, .none, .ref: return 0 &- a
        }
    }

    static func compare(_ operation: Operation, _ type: ValueType, _ a: Int64, _ b: Int64) -> Bool {
        switch type {
        case .float: compare(operation, single(a), single(b))
        case .double: compare(operation, double(a), double(b))
        case .int, .long, .bool, .none, .ref: compare(operation, a, b)
        }
    }

    private static func compare<T: Comparable>(_ operation: Operation, _ a: T, _ b: T) -> Bool {
        switch operation {
        case .equal: a == b
        case .notEqual: a != b
        case .less: a < b
        case .lessOrEqual: a <= b
        case .greater: a > b
        default: a >= b
        }
    }

    /// The operation that is true exactly when this one is false; for floats only (in)equality has one.
    static func opposite(_ operation: Operation, _ type: ValueType) -> Operation? {
        switch operation {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: type.isInteger ? .greaterOrEqual : nil
        case .lessOrEqual: type.isInteger ? .greater : nil
        case .greater: type.isInteger ? .lessOrEqual : nil
        case .greaterOrEqual: type.isInteger ? .less : nil
        case .sameReference: .differentReference
        case .differentReference: .sameReference
        default: nil
        }
    }

    static func convert(_ source: ValueType, _ target: ValueType, _ a: Int64) -> Int64 {
        switch source {
        case .int, .long:
            switch target {
            case .int: Int64(Int32(truncatingIfNeeded: a))
            case .float: bits(Float(a))
            case .double: bits(Double(a))
            case .long, .bool, .none, .ref: a
            }
        case .float: convert(single(a), target)
        case .double: convert(double(a), target)
        case .bool, .none, .ref: a
        }
    }

    private static func convert<T: BinaryFloatingPoint>(_ a: T, _ target: ValueType) -> Int64 {
        switch target {
        case .int: Int64(saturated(a, Int32.self))
        case .float: bits(Float(a))
        case .double: bits(Double(a))
        case .long, .bool, .none, .ref: saturated(a, Int64.self)
        }
    }

    /// Toward zero, NaN gives 0.
    private static func saturated<T: BinaryFloatingPoint, I: FixedWidthInteger>(_ a: T, _ type: I.Type) -> I {
        if a.isNaN { return 0 }
        if a >= T(I.max) { return I.max }
        if a <= T(I.min) { return I.min }
        return I(a)
    }

    private static func single(_ bits: Int64) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
    private static func double(_ bits: Int64) -> Double { Double(bitPattern: UInt64(bitPattern: bits)) }
    /// NaN in its one form, as the machine keeps it.
    private static func bits(_ value: Float) -> Int64 { Int64(value.isNaN ? 0x7FC0_0000 : value.bitPattern) }
    private static func bits(_ value: Double) -> Int64 {
        value.isNaN ? 0x7FF8_0000_0000_0000 : Int64(bitPattern: value.bitPattern)
    }
}
