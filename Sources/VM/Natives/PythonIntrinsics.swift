import ObjectMemory

/// The common cases of Python's operators, without leaving the interpreter's loop. They answer nil for everything else, and
/// the native function decides.
extension VM {
    /// Arithmetic on ints of at most 48 bits and on floats.
    @inline(__always)
    func pythonBinary(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64? {
        let (a, b) = (Slot(rawValue: left), Slot(rawValue: right))
        let code = Self.operation(operation)
        if a.isShortLong, b.isShortLong {
            let (x, y) = (a.shortLong, b.shortLong)
            let result: Int64
            switch code {
            case .add: result = x &+ y
            case .subtract: result = x &- y
            case .multiply:
                let (product, overflow) = x.multipliedReportingOverflow(by: y)
                if overflow { return nil }
                result = product
            case .divide:
                guard y != 0, x.magnitude < 1 << 53, y.magnitude < 1 << 53 else { return nil }
                return Slot(double: Double(x) / Double(y)).rawValue
            case .modulo:
                guard y > 0 else { return nil }
                let rest = x % y
                result = rest < 0 ? rest &+ y : rest
            case .floorDivide:
                guard y > 0 else { return nil }
                let quotient = x / y
                result = x % y < 0 ? quotient &- 1 : quotient
            case .shiftLeft:
                guard y >= 0, y < 16, x.magnitude < 1 << 30 else { return nil }
                result = x << y
            case .shiftRight:
                guard y >= 0 else { return nil }
                result = x >> min(y, 63)
            case .bitOr: result = x | y
            case .bitXor: result = x ^ y
            case .bitAnd: result = x & y
            default: return nil
            }
            return Slot.fitsShort(result) ? Slot(shortLong: result).rawValue : nil
        }
        let (x, y): (Double, Double)
        if a.isDouble {
            x = a.double
            if b.isDouble { y = b.double } else if b.isShortLong { y = Double(b.shortLong) } else { return nil }
        } else if b.isDouble, a.isShortLong {
            x = Double(a.shortLong)
            y = b.double
        } else {
            return nil
        }
        switch code {
        case .add: return Slot(double: x + y).rawValue
        case .subtract: return Slot(double: x - y).rawValue
        case .multiply: return Slot(double: x * y).rawValue
        case .divide: return y == 0 ? nil : Slot(double: x / y).rawValue
        default: return nil
        }
    }

    /// Comparison of ints, of floats, and of strings for equality.
    @inline(__always)
    func pythonCompare(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64? {
        Self.operation(operation).flatMap { pythonCompare($0, left, right) }
    }

    @inline(__always)
    func pythonCompare(_ code: PythonArithmetic.Operation, _ left: UInt64, _ right: UInt64) -> UInt64? {
        let (a, b) = (Slot(rawValue: left), Slot(rawValue: right))
        if a.isShortLong, b.isShortLong { return Self.ordered(code, a.shortLong, b.shortLong) }
        if a.isDouble {
            if b.isDouble { return Self.ordered(code, a.double, b.double) }
            if b.isShortLong { return Self.ordered(code, a.double, Double(b.shortLong)) }
            return nil
        }
        if b.isDouble, a.isShortLong { return Self.ordered(code, Double(a.shortLong), b.double) }
        guard code == .equal || code == .notEqual, a.isReference, b.isReference, !a.isNull, !b.isNull else { return nil }
        let text = classObject(.string)
        guard memory.classOf(a.reference) == text, memory.classOf(b.reference) == text else { return nil }
        let isEqual = left == right || memory.equalBytes(a.reference, b.reference)
        return Slot(int: isEqual == (code == .equal) ? 1 : 0).rawValue
    }

    /// The operation that a number object means; nil if it is none.
    @inline(__always)
    private static func operation(_ slot: UInt64) -> PythonArithmetic.Operation? {
        PythonArithmetic.Operation(rawValue: Int32(truncatingIfNeeded: slot))
    }

    @inline(__always)
    private static func ordered<Number: Comparable>(_ code: PythonArithmetic.Operation, _ a: Number, _ b: Number) -> UInt64? {
        let result: Bool
        switch code {
        case .equal: result = a == b
        case .notEqual: result = a != b
        case .less: result = a < b
        case .lessOrEqual: result = a <= b
        case .greater: result = a > b
        case .greaterOrEqual: result = a >= b
        default: return nil
        }
        return Slot(int: result ? 1 : 0).rawValue
    }

    /// The place of an int among so many elements, -1 if it lies outside.
    @inline(__always)
    func pythonIndex(_ key: UInt64, _ size: UInt64) -> UInt64? {
        let (slot, count) = (Slot(rawValue: key), Slot(rawValue: size))
        guard count.isInt else { return nil }
        var place: Int64
        if slot.isShortLong { place = slot.shortLong } else if slot.isInt { place = Int64(slot.int) } else { return nil }
        if place < 0 { place += Int64(count.int) }
        return Slot(int: place >= 0 && place < Int64(count.int) ? Int32(truncatingIfNeeded: place) : -1).rawValue
    }

    /// 1 or 0 for what is no object with methods of its own.
    @inline(__always)
    func pythonTruth(_ value: UInt64) -> UInt64? {
        let slot = Slot(rawValue: value)
        if slot.isInt { return value }
        if slot.isNull { return Slot(int: 0).rawValue }
        if slot.isShortLong { return Slot(int: slot.shortLong != 0 ? 1 : 0).rawValue }
        if slot.isDouble { return Slot(int: slot.double != 0 ? 1 : 0).rawValue }
        return nil
    }
}
