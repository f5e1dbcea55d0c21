/// An operator with two operands, ranked as language.md L3 and L4 have it.
enum BinaryOperation: String, CaseIterable, Sendable {
    case or = "||", and = "&&"
    case equal = "==", notEqual = "!=", less = "<", greater = ">", lessOrEqual = "<=", greaterOrEqual = ">="
    case identical = ":==", notIdentical = ":!="
    case shiftLeft = "<<", shiftRight = ">>", shiftRightUnsigned = ">>>"
    case add = "+", subtract = "-"
    case multiply = "*", divide = "/", remainder = "%"
    case bitOr = "|", bitAnd = "&", bitXor = "^"

    /// From loosest to tightest; operators of one rank group from the left.
    var rank: Int {
        switch self {
        case .or, .and: 3
        case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual: 4
        case .identical, .notIdentical: 5
        case .shiftLeft, .shiftRight, .shiftRightUnsigned: 6
        case .add, .subtract: 7
        case .multiply, .divide, .remainder: 8
        case .bitOr, .bitAnd, .bitXor: 9
        }
    }

    static let comparisons: [BinaryOperation] = [.equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual]
    static let shifts: [BinaryOperation] = [.shiftLeft, .shiftRight, .shiftRightUnsigned]
    static let bits: [BinaryOperation] = [.bitOr, .bitAnd, .bitXor]
    static let arithmetic: [BinaryOperation] = [.add, .subtract, .multiply, .divide, .remainder]
}

enum UnaryOperation: String, CaseIterable, Sendable {
    case minus = "-", complement = "~", not = "!"
}

/// A method of a class is found by its name and the types of its parameters.
struct MethodKey: Hashable, Sendable {
    var name: String
    var parameters: [ProgramType]
}

/// The methods of `.internal.string` that programs use.
enum StringMethod: String, CaseIterable, Sendable {
    case substring, charAt, concat, length, strstr, equals, toInt, toLong, compareTo, indexOf
}

/// A variable that can be assigned.
indirect enum Place: Sendable {
    /// A local variable or a parameter.
    case local(String, ProgramType)
    /// A field of `this`; the last says that `this.` is written.
    case field(String, ProgramType, Bool)
    /// `array[index]`
    case element(ProgramExpression, ProgramExpression, ProgramType)
    /// `class.name`, or the plain name.
    case staticField(String, String, ProgramType, Bool)

    var type: ProgramType {
        switch self {
        case .local(_, let type), .field(_, let type, _), .element(_, _, let type), .staticField(_, _, let type, _): type
        }
    }
}

/// An expression with its static type.
struct ProgramExpression: Sendable {
    var type: ProgramType
    var kind: Kind

    init(_ type: ProgramType, _ kind: Kind) {
        self.type = type
        self.kind = kind
    }

    indirect enum Kind: Sendable {
        case int(Int32)
        case long(Int64)
        case float(Float)
        case double(Double)
        /// `'a'`, an int.
        case character(UInt8)
        case string([UInt8])
        case null
        case this
        case read(Place)
        case unary(UnaryOperation, ProgramExpression)
        case binary(BinaryOperation, ProgramExpression, ProgramExpression)
        case conditional(ProgramExpression, ProgramExpression, ProgramExpression)
        /// `(place = value)`, with the type of the place.
        case assign(Place, ProgramExpression)
        case cast(ProgramExpression)
        case isInstance(ProgramExpression, ProgramType)
        /// `array.length()`
        case count(ProgramExpression)
        /// A virtual call; without receiver on `this`.
        case call(ProgramExpression?, MethodKey, [ProgramExpression])
        /// `(T)receiver.17(arguments)`
        case ordinalCall(ProgramExpression, Int, MethodKey, [ProgramExpression])
        case staticCall(String, MethodKey, [ProgramExpression])
        case stringCall(ProgramExpression, StringMethod, [ProgramExpression])
        /// `e.toString()`
        case text(ProgramExpression)
        /// `new C(arguments)`; the types are those of the constructor's parameters.
        case new(String, [ProgramType], [ProgramExpression])
        case newArray
        /// `(T)new *(e.getClass())(arguments)`
        case newDynamic(ProgramExpression, [ProgramExpression])
    }
}
