import IR

/// The value of a lowered expression: its static type, and the form in which it lies at hand.
///
/// Numbers from fields, parameters, elements and calls stay boxed until arithmetic needs them, so that a number that
/// only passes through is never unboxed (and null passes through, too).
struct Operand {
    enum Form {
        /// A reference, also one to a number object.
        case reference
        /// A number of the static type.
        case number
        /// A truth value; the static type is int.
        case truth
    }

    var type: Type
    var form: Form
    var value: Value
    /// Cannot be null: a literal, a new object, the result of an operator.
    var isNeverNull = false

    /// Where the value was ready, for a left operand: it is unboxed there and not after the right operand, as the order
    /// of evaluation asks for, and so that it need not be put aside in between.
    var readyAt: FunctionBuilder.Position?

    /// A closure or array that has not been made yet, because its type depends on where it goes.
    var pending: PendingValue?

    /// An array literal that has not been made yet.
    var isArrayLiteral: Bool { if case .array = pending { true } else { false } }

    static func number(_ type: Type, _ value: Value) -> Operand {
        Operand(type: type, form: .number, value: value, isNeverNull: true)
    }

    static func truth(_ value: Value) -> Operand {
        Operand(type: .int, form: .truth, value: value, isNeverNull: true)
    }

    static func reference(_ type: Type, _ value: Value, isNeverNull: Bool = false) -> Operand {
        Operand(type: type, form: .reference, value: value, isNeverNull: isNeverNull)
    }

    /// Whether the value is an unboxed number: identity means nothing for it.
    var isUnboxed: Bool { form != .reference }
}

extension Type {
    /// The IR type of a local variable of this type.
    var valueType: ValueType {
        switch self {
        case .int: .int
        case .long: .long
        case .float: .float
        case .double: .double
        default: .ref
        }
    }
}
