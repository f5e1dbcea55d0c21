/// The type of an IR value: what it is while the method runs, not what the source declared.
///
/// Numbers live unboxed; a reference of a number class comes from `box` and goes through `unbox`.
@frozen public enum ValueType: UInt8, Sendable, CaseIterable {
    /// No value: stores, terminators and other instructions without a result.
    case none
    /// 32-bit signed integer, arithmetic wraps.
    case int
    /// 64-bit signed integer, arithmetic wraps.
    case long
    /// IEEE single.
    case float
    /// IEEE double.
    case double
    /// A truth value, the result of comparisons; false or true, never another number.
    case bool
    /// A reference or null. The class, where known, is `Instruction.className`.
    case ref

    /// Whether arithmetic exists on this type.
    @inlinable public var isNumeric: Bool {
        switch self {
        case .int, .long, .float, .double: true
        case .none, .bool, .ref: false
        }
    }

    /// Whether bit operations, shifts and trapping division exist on this type.
    @inlinable public var isInteger: Bool { self == .int || self == .long }

    /// Spelling in the text form.
    public var text: String {
        switch self {
        case .none: "none"
        case .int: "int"
        case .long: "long"
        case .float: "float"
        case .double: "double"
        case .bool: "bool"
        case .ref: "ref"
        }
    }
}
