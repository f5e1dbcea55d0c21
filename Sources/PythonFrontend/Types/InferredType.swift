/// What is known of a value before the program runs. Types are joined over all assignments of a variable, so they hold at every place.
enum InferredType: Equatable {
    /// Nothing has been assigned yet.
    case unset
    case none, bool, float, string, bytes, list, tuple, dict, set, range, generator
    /// Between two numbers, if they are known.
    case int(ClosedRange<Int64>?)
    /// A function or class of the module, by its node; an object of such a class.
    case function(Int32)
    case type(Int32)
    case instance(Int32)
    case module
    case dynamic(Reason)

    /// Why a value can be anything.
    enum Reason: Equatable {
        /// Two types that have nothing in common.
        case mixture(String, String)
        case item
        case attribute(String)
        /// A call of something that is not known.
        case call
        case method(String)
        case argument(String)
        case notCalled
        case usedAsValue(String, line: Int)
        case free
        case global(String)
        case exception
        case sent
        case loop
        case operation(String, String)
    }

    var isInt: Bool { if case .int = self { true } else { false } }
    var isNumber: Bool { isInt || self == .float || self == .bool }

    /// What both are; `name` gives words for types.
    func joined(_ other: InferredType, _ name: (InferredType) -> String) -> InferredType {
        if self == other || other == .unset { return self }
        switch (self, other) {
        case (.unset, _): return other
        case (.dynamic, _): return self
        case (_, .dynamic): return other
        case (.int(let a), .int(let b)):
            guard let a, let b else { return .int(nil) }
            return .int(min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound))
        default: return .dynamic(.mixture(name(self), name(other)))
        }
    }

    /// Arithmetic on bounds; nil where the result may need more than 64 bits.
    static func bounds(_ operation: Operation, _ a: ClosedRange<Int64>?, _ b: ClosedRange<Int64>?) -> ClosedRange<Int64>? {
        switch operation {
        case .Mod:
            // The remainder has the sign of the divisor.
            guard let b, b.lowerBound > 0 else { return nil }
            return 0...(b.upperBound - 1)
        case .BitAnd:
            if let b, b.lowerBound >= 0 { return 0...b.upperBound }
            if let a, a.lowerBound >= 0 { return 0...a.upperBound }
            return nil
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
        case .Mult:
            var corners: [Int64] = []
            for x in [a.lowerBound, a.upperBound] {
                for y in [b.lowerBound, b.upperBound] {
                    let (product, overflow) = x.multipliedReportingOverflow(by: y)
                    if overflow { return nil }
                    corners.append(product)
                }
            }
            return (corners.min() ?? 0)...(corners.max() ?? 0)
        case .FloorDiv:
            guard a.lowerBound >= 0, b.lowerBound > 0 else { return nil }
            return 0...a.upperBound
        case .RShift:
            guard a.lowerBound >= 0 else { return nil }
            return 0...a.upperBound
        default: return nil
        }
    }
}
