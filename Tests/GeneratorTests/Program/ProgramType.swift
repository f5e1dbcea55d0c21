/// A static type of a generated program.
indirect enum ProgramType: Hashable, Sendable {
    case void
    case int, long, float, double
    case string
    /// `.internal.object`
    case object
    /// A class of the program, by its relative name.
    case named(String)
    case array(ProgramType)
    /// `.internal.bootstrap`, the way to the console.
    case console

    /// From narrowest to widest (language.md 3.3), or nil for what is no number.
    var numericRank: Int? {
        switch self {
        case .int: 0
        case .long: 1
        case .float: 2
        case .double: 3
        case .void, .string, .object, .named, .array, .console: nil
        }
    }

    var isNumeric: Bool { numericRank != nil }
    var isInteger: Bool { self == .int || self == .long }

    /// The type in which two numbers are calculated and compared: the wider of both.
    static func common(_ a: ProgramType, _ b: ProgramType) -> ProgramType {
        a.numericRank! >= b.numericRank! ? a : b
    }

    static let numbers: [ProgramType] = [.int, .long, .float, .double]

    /// The type as source text.
    var text: String {
        switch self {
        case .void: "void"
        case .int: "int"
        case .long: "long"
        case .float: "float"
        case .double: "double"
        case .string: "string"
        case .object: ".internal.object"
        case .named(let name): name
        case .array(let element): element.text + "[]"
        case .console: ".internal.bootstrap"
        }
    }
}
