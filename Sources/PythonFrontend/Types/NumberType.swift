import IR

/// What a number certainly is: a float, or an int that is no bool.
enum NumberType: Equatable {
    case float
    /// Between two numbers; nil where 64 bits may not be enough.
    case int(ClosedRange<Int64>?)

    /// Ints that are exactly floats, too.
    static let exactInts: ClosedRange<Int64> = -(1 << 53)...(1 << 53)

    /// The type of its values on the integer stack; nil if it has no place there.
    var unboxed: ValueType? {
        switch self {
        case .float: .double
        case .int(let bounds): bounds == nil ? nil : .long
        }
    }

    /// Whether each value has a double that equals it.
    var isExactDouble: Bool {
        switch self {
        case .float: true
        case .int(let bounds?): Self.exactInts.contains(bounds.lowerBound) && Self.exactInts.contains(bounds.upperBound)
        case .int(nil): false
        }
    }

    func joined(_ other: NumberType) -> NumberType? {
        switch (self, other) {
        case (.float, .float): return .float
        case (.int(let a), .int(let b)):
            guard let a, let b else { return .int(nil) }
            return .int(min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound))
        default: return nil
        }
    }

    /// The type of the result, if there is one; nil where it may be no number, or one of several kinds.
    static func result(_ operation: Operation, _ left: NumberType, _ right: NumberType) -> NumberType? {
        switch (left, right) {
        case (.int(let a), .int(let b)):
            switch operation {
            case .Div: return .float
            case .Pow:
                guard let b, b.lowerBound >= 0 else { return nil }
                return .int(nil)
            case .Add, .Sub, .Mult, .Mod, .FloorDiv, .BitAnd, .BitOr, .BitXor, .LShift, .RShift: return .int(bounds(operation, a, b))
            default: return nil
            }
        case (.float, _), (_, .float):
            switch operation {
            case .Add, .Sub, .Mult, .Div, .Mod, .FloorDiv: return .float
            // A fraction as exponent can give a complex number.
            case .Pow: return right == .float ? nil : .float
            default: return nil
            }
        }
    }

    /// Whether the machine's arithmetic on doubles or longs gives the result.
    static func isPlain(_ operation: Operation, _ left: NumberType, _ right: NumberType) -> Bool {
        guard let result = result(operation, left, right) else { return false }
        switch result {
        case .float:
            guard left.isExactDouble, right.isExactDouble else { return false }
            return operation == .Add || operation == .Sub || operation == .Mult || operation == .Div
        case .int(nil): return false
        case .int:
            guard case .int(let a?) = left, case .int(let b?) = right else { return false }
            switch operation {
            case .Mod: return b.lowerBound > 0
            case .FloorDiv: return a.lowerBound >= 0 && b.lowerBound > 0
            case .LShift, .RShift: return b.lowerBound == b.upperBound
            default: return true
            }
        }
    }

    /// The bounds of a result; nil where 64 bits may not be enough.
    private static func bounds(_ operation: Operation, _ a: ClosedRange<Int64>?, _ b: ClosedRange<Int64>?) -> ClosedRange<Int64>? {
        switch operation {
        case .Mod:
            guard let b, b.lowerBound > 0 else { return nil }
            if let a, a.lowerBound >= 0 { return 0...min(a.upperBound, b.upperBound - 1) }
            return 0...(b.upperBound - 1)
        case .BitAnd:
            let most = [a, b].compactMap { $0.flatMap { $0.lowerBound >= 0 ? $0.upperBound : nil } }.min()
            if let most { return 0...most }
            guard let a, let b else { return nil }
            return bits(a, b)
        default: break
        }
        guard let a, let b else { return nil }
        switch operation {
        case .Add:
            let (low, first) = a.lowerBound.addingReportingOverflow(b.lowerBound)
            let (high, second) = a.upperBound.addingReportingOverflow(b.upperBound)
            return first || second ? nil : low...high
        case .Sub:
            let (low, first) = a.lowerBound.subtractingReportingOverflow(b.upperBound)
            let (high, second) = a.upperBound.subtractingReportingOverflow(b.lowerBound)
            return first || second ? nil : low...high
        case .Mult: return products(a, b)
        case .FloorDiv: return a.lowerBound >= 0 && b.lowerBound > 0 ? (a.lowerBound / b.upperBound)...(a.upperBound / b.lowerBound) : nil
        case .BitOr, .BitXor: return bits(a, b)
        case .LShift:
            guard b.lowerBound == b.upperBound, (0...62).contains(b.lowerBound) else { return nil }
            let factor = Int64(1) << b.lowerBound
            return products(a, factor...factor)
        case .RShift:
            guard b.lowerBound == b.upperBound, (0...63).contains(b.lowerBound) else { return nil }
            return (a.lowerBound >> b.lowerBound)...(a.upperBound >> b.lowerBound)
        default: return nil
        }
    }

    private static func products(_ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>) -> ClosedRange<Int64>? {
        var (low, high) = (Int64.max, Int64.min)
        for x in [a.lowerBound, a.upperBound] {
            for y in [b.lowerBound, b.upperBound] {
                let (product, overflow) = x.multipliedReportingOverflow(by: y)
                if overflow { return nil }
                low = min(low, product)
                high = max(high, product)
            }
        }
        return low...high
    }

    /// What so many bits as both operands have can hold.
    private static func bits(_ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>) -> ClosedRange<Int64> {
        var ones: Int64 = 0
        for end in [a.lowerBound, a.upperBound, b.lowerBound, b.upperBound] { ones |= end < 0 ? ~end : end }
        let width = 64 - ones.leadingZeroBitCount
        let most = width >= 63 ? Int64.max : (Int64(1) << width) - 1
        return (a.lowerBound >= 0 && b.lowerBound >= 0 ? 0 : ~most)...most
    }
}
