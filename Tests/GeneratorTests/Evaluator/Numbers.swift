/// The arithmetic of language.md and bytecode.md 4.6: wrapping integers, masked shifts, saturating conversions.
enum Numbers {
    static func toInt(_ value: Double) -> Int32 {
        if value.isNaN { return 0 }
        if value >= 2_147_483_647 { return .max }
        if value <= -2_147_483_648 { return .min }
        return Int32(value.rounded(.towardZero))
    }

    static func toLong(_ value: Double) -> Int64 {
        if value.isNaN { return 0 }
        if value >= 9_223_372_036_854_775_808 { return .max }
        if value <= -9_223_372_036_854_775_808 { return .min }
        return Int64(value.rounded(.towardZero))
    }

    /// A number as a number of another type; nil if `value` is no number.
    static func convert(_ value: Value, to type: ProgramType) -> Value? {
        switch (type, value) {
        case (.int, .int), (.long, .long), (.float, .float), (.double, .double): value
        case (.int, .long(let n)): .int(Int32(truncatingIfNeeded: n))
        case (.int, .float(let n)): .int(toInt(Double(n)))
        case (.int, .double(let n)): .int(toInt(n))
        case (.long, .int(let n)): .long(Int64(n))
        case (.long, .float(let n)): .long(toLong(Double(n)))
        case (.long, .double(let n)): .long(toLong(n))
        case (.float, .int(let n)): .float(Float(n))
        case (.float, .long(let n)): .float(Float(n))
        case (.float, .double(let n)): .float(Float(n))
        case (.double, .int(let n)): .double(Double(n))
        case (.double, .long(let n)): .double(Double(n))
        case (.double, .float(let n)): .double(Double(n))
        default: nil
        }
    }

    static func isTrue(_ value: Value) -> Bool? {
        switch value {
        case .int(let n): n != 0
        case .long(let n): n != 0
        case .float(let n): n != 0
        case .double(let n): n != 0
        case .null, .string, .trapText, .instance, .array, .console: nil
        }
    }

    /// `a op b` for two numbers of one type; nil if there is no such operation.
    static func binary(_ operation: BinaryOperation, _ a: Value, _ b: Value) throws(Stop) -> Value? {
        switch (a, b) {
        case (.int(let a), .int(let b)):
            if let truth = compare(operation, a, b) { return truth }
            return try integer(operation, a, b).map { .int($0) }
        case (.long(let a), .long(let b)):
            if let truth = compare(operation, a, b) { return truth }
            return try integer(operation, a, b).map { .long($0) }
        case (.float(let a), .float(let b)):
            return compare(operation, a, b) ?? real(operation, a, b).map { .float($0) }
        case (.double(let a), .double(let b)):
            return compare(operation, a, b) ?? real(operation, a, b).map { .double($0) }
        default: return nil
        }
    }

    /// `value op count`: only the low 5 or 6 bits of the count are used.
    static func shift(_ operation: BinaryOperation, _ value: Value, _ count: Int32) -> Value? {
        switch value {
        case .int(let n):
            let by = count & 31
            switch operation {
            case .shiftLeft: return .int(n &<< by)
            case .shiftRight: return .int(n &>> by)
            case .shiftRightUnsigned: return .int(Int32(bitPattern: UInt32(bitPattern: n) &>> UInt32(by)))
            default: return nil
            }
        case .long(let n):
            let by = Int64(count & 63)
            switch operation {
            case .shiftLeft: return .long(n &<< by)
            case .shiftRight: return .long(n &>> by)
            case .shiftRightUnsigned: return .long(Int64(bitPattern: UInt64(bitPattern: n) &>> UInt64(by)))
            default: return nil
            }
        default: return nil
        }
    }

    private static func compare<T: Comparable>(_ operation: BinaryOperation, _ a: T, _ b: T) -> Value? {
        switch operation {
        case .equal: .int(a == b ? 1 : 0)
        case .notEqual: .int(a == b ? 0 : 1)
        case .less: .int(a < b ? 1 : 0)
        case .greater: .int(a > b ? 1 : 0)
        case .lessOrEqual: .int(a <= b ? 1 : 0)
        case .greaterOrEqual: .int(a >= b ? 1 : 0)
        default: nil
        }
    }

    private static func integer<T: FixedWidthInteger>(_ operation: BinaryOperation, _ a: T, _ b: T) throws(Stop) -> T? {
        switch operation {
        case .add: return a &+ b
        case .subtract: return a &- b
        case .multiply: return a &* b
        case .divide:
            if b == 0 { throw .thrown(.text("divide by zero")) }
            return a.dividedReportingOverflow(by: b).partialValue
        case .remainder:
            if b == 0 { throw .thrown(.text("divide by zero")) }
            return b == -1 ? 0 : a % b
        case .bitOr: return a | b
        case .bitAnd: return a & b
        case .bitXor: return a ^ b
        default: return nil
        }
    }

    private static func real<T: BinaryFloatingPoint>(_ operation: BinaryOperation, _ a: T, _ b: T) -> T? {
        switch operation {
        case .add: a + b
        case .subtract: a - b
        case .multiply: a * b
        case .divide: a / b
        case .remainder: a.truncatingRemainder(dividingBy: b)
        default: nil
        }
    }
}
