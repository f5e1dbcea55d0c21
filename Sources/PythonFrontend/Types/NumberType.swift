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
                return .int(IntBounds.of(operation, a, b))
            case .Add, .Sub, .Mult, .Mod, .FloorDiv, .BitAnd, .BitOr, .BitXor, .LShift, .RShift: return .int(IntBounds.of(operation, a, b))
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
            case .Pow: return b == 2...2
            default: return true
            }
        }
    }
}
