import ObjectMemory

/// The common cases of Python's operators, without leaving the interpreter's loop. They answer nil for everything else, and
/// the native function decides.
extension VM {
    /// Arithmetic on ints of at most 48 bits and on floats.
    @inline(__always)
    func pythonBinary(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64? {
        let (a, b) = (Slot(rawValue: left), Slot(rawValue: right))
        let code = Int32(truncatingIfNeeded: operation)
        if a.isShortLong, b.isShortLong {
            let (x, y) = (a.shortLong, b.shortLong)
            let result: Int64
            switch code {
            case 2: result = x &+ y
            case 3: result = x &- y
            case 4:
                let (product, overflow) = x.multipliedReportingOverflow(by: y)
                if overflow { return nil }
                result = product
            case 6:
                guard y != 0, x.magnitude < 1 << 53, y.magnitude < 1 << 53 else { return nil }
                return Slot(double: Double(x) / Double(y)).rawValue
            case 7:
                guard y > 0 else { return nil }
                let rest = x % y
                result = rest < 0 ? rest &+ y : rest
            case 14:
                guard y > 0 else { return nil }
                let quotient = x / y
                result = x % y < 0 ? quotient &- 1 : quotient
            case 9:
                guard y >= 0, y < 16, x.magnitude < 1 << 30 else { return nil }
                result = x << y
            case 10:
                guard y >= 0 else { return nil }
                result = x >> min(y, 63)
            case 11: result = x | y
            case 12: result = x ^ y
            case 13: result = x & y
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
        case 2: return Slot(double: x + y).rawValue
        case 3: return Slot(double: x - y).rawValue
        case 4: return Slot(double: x * y).rawValue
        case 6: return y == 0 ? nil : Slot(double: x / y).rawValue
        default: return nil
        }
    }

    /// Comparison of ints, of floats, and of strings for equality.
    @inline(__always)
    func pythonCompare(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64? {
        let (a, b) = (Slot(rawValue: left), Slot(rawValue: right))
        let code = Int32(truncatingIfNeeded: operation)
        if a.isShortLong, b.isShortLong { return Self.ordered(code, a.shortLong, b.shortLong) }
        if a.isDouble {
            if b.isDouble { return Self.ordered(code, a.double, b.double) }
            if b.isShortLong { return Self.ordered(code, a.double, Double(b.shortLong)) }
            return nil
        }
        if b.isDouble, a.isShortLong { return Self.ordered(code, Double(a.shortLong), b.double) }
        guard code == 19 || code == 20, a.isReference, b.isReference, !a.isNull, !b.isNull else { return nil }
        let text = classObject(.string)
        guard memory.classOf(a.reference) == text, memory.classOf(b.reference) == text else { return nil }
        let isEqual = left == right || memory.equalBytes(a.reference, b.reference)
        return Slot(int: isEqual == (code == 19) ? 1 : 0).rawValue
    }

    @inline(__always)
    private static func ordered<Number: Comparable>(_ code: Int32, _ a: Number, _ b: Number) -> UInt64? {
        let result: Bool
        switch code {
        case 19: result = a == b
        case 20: result = a != b
        case 21: result = a < b
        case 22: result = a <= b
        case 23: result = a > b
        case 24: result = a >= b
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
