import IR

/// What an entry of the operand stack is, as far as the code of a method tells.
enum StackType: Equatable {
    case int
    case long
    case float
    case double
    case reference
    /// The receiver of the method.
    case this
    /// A string that has been made by the `new` at this offset and not constructed yet: strings are made by their
    /// constructors, since they cannot change.
    case uninitialized(Int32)

    var valueType: ValueType {
        switch self {
        case .int: .int
        case .long: .long
        case .float: .float
        case .double: .double
        case .reference, .this, .uninitialized: .ref
        }
    }

    /// Whether it takes two words of the specification's stack.
    var isWide: Bool { self == .long || self == .double }

    var isReference: Bool {
        switch self {
        case .int, .long, .float, .double: false
        case .reference, .this, .uninitialized: true
        }
    }

    /// What holds of both; nil if they do not go together.
    func merged(_ other: StackType) -> StackType? {
        if self == other { return self }
        return isReference && other.isReference ? .reference : nil
    }

    /// The type of a value of this descriptor.
    init(descriptor: Substring) {
        switch descriptor.utf8.first {
        case UInt8(ascii: "J"): self = .long
        case UInt8(ascii: "F"): self = .float
        case UInt8(ascii: "D"): self = .double
        case UInt8(ascii: "L"), UInt8(ascii: "["): self = .reference
        default: self = .int
        }
    }

    init(descriptor: String) { self.init(descriptor: descriptor[...]) }
}

/// Why the code of a method is not translated.
public struct FlowError: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// It breaks a rule of the specification; the text says which.
        case malformed(String)
        /// It is sound and not supported; the text says what.
        case unsupported(String)
    }
    public let reason: Reason
    /// Offset of the instruction in the code.
    public let offset: Int32

    public var message: String {
        switch reason {
        case .malformed(let text): "the code is not valid: \(text)"
        case .unsupported(let text): "\(text) is not supported"
        }
    }
}
