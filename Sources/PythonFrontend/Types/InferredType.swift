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
}
