/// A value of a running program, as the evaluator sees it.
enum Value: Sendable {
    case null
    case int(Int32)
    case long(Int64)
    case float(Float)
    case double(Double)
    case string([UInt8])
    /// A string made by the machine whose text is not laid down in every detail.
    case trapText
    case instance(Instance)
    case array(ArrayValue)
    /// The boot object.
    case console

    static func text(_ string: String) -> Value { .string(Array(string.utf8)) }
}

/// An object of a class of the program. An evaluator and what it makes stay on one thread.
final class Instance: @unchecked Sendable {
    let className: String
    var fields: [String: Value]

    init(className: String, fields: [String: Value]) {
        self.className = className
        self.fields = fields
    }
}

/// An array of the program.
final class ArrayValue: @unchecked Sendable {
    var elements: [Value] = []
}

/// Why the evaluation of something did not end normally.
enum Stop: Error {
    /// An exception of the program.
    case thrown(Value)
    /// The program does what the language leaves open, or is not well formed; there is no expectation for it.
    case unspecified(String)
    /// More steps than a generated program may take.
    case exhausted
}

/// How a statement ends.
enum Flow {
    case normal
    case `break`
    case `continue`
    case `return`(Value)
}
