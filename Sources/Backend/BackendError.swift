/// Why a unit cannot become a class file: a limit of the machine, or something it cannot express.
public struct BackendError: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// More than 255 declared parameters.
        case tooManyParameters(Int)
        /// A call with more than 255 arguments.
        case tooManyArguments(Int)
        /// Local variables need more than 65535 places of a stack.
        case tooManyLocals(Int)
        /// The code is longer than 2^31 − 1 bytes.
        case codeTooLong
        /// An ordinal outside 0 … 65535.
        case ordinalRange(Int32)
        /// A field slot below 0 or above 2^24 − 1.
        case slotRange(Int32)
        /// Access to a field of an object other than the receiver, which the machine has no instruction for.
        case foreignField
    }

    public let reason: Reason
    /// Index of the method in the unit; -1 when it is not about a method.
    public let method: Int
    /// Source line, 0 when unknown.
    public let line: Int32

    public init(_ reason: Reason, method: Int, line: Int32) {
        self.reason = reason
        self.method = method
        self.line = line
    }

    /// One line for the user, without the place.
    public var message: String {
        switch reason {
        case .tooManyParameters(let count): "a method can have 255 parameters, this one has \(count)"
        case .tooManyArguments(let count): "a call can have 255 arguments, this one has \(count)"
        case .tooManyLocals(let count): "the local variables of a method can take 65535 places, these take \(count)"
        case .codeTooLong: "the code of this method is too long"
        case .ordinalRange(let ordinal): "method ordinals are 0 to 65535, not \(ordinal)"
        case .slotRange(let slot): "field slots are 0 to 16777215, not \(slot)"
        case .foreignField: "the fields of another object cannot be reached; use a method of its class"
        }
    }
}
