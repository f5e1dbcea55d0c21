/// The index of a class in the `ClassTable`.
public struct ClassIndex: Hashable, Sendable {
    public var index: Int32

    public init(_ index: Int32) {
        self.index = index
    }

    /// No class: the parent of the root, or a name that could not be resolved.
    static let none = ClassIndex(-1)

    // The classes that the language itself talks about have fixed places at the start of the table.
    static let object = ClassIndex(0)
    static let int = ClassIndex(1)
    static let long = ClassIndex(2)
    static let float = ClassIndex(3)
    static let double = ClassIndex(4)
    static let string = ClassIndex(5)
    static let array = ClassIndex(6)
    static let classObject = ClassIndex(7)
    static let void = ClassIndex(8)
    static let closure = ClassIndex(9)

    /// How many classes have a fixed place.
    static let wellKnownCount: Int32 = 10
}

/// A static type (spec/language.md section 3), small enough that equality is one comparison of integers.
///
/// Bit 0 is the container mark, the rest is the base: eight built-in types, then the classes by index.
/// A container of the base `unknown` is one whose element type is not known, or is told by the detail.
public struct Type: Hashable, Sendable {
    var raw: Int32
    /// What a class alone does not say, by its number in `Compilation.details` from 1: of a closure its parameters and
    /// result, of a container of containers or closures, or with a class of its own, its elements. 0 for none.
    var detail: Int32 = 0

    private init(raw: Int32) {
        self.raw = raw
    }

    private init(base: Int32) {
        self.raw = base << 1
    }

    /// The type of an expression that had an error. Everything accepts it silently, so that one mistake
    /// is reported once.
    static let error = Type(base: 0)
    static let void = Type(base: 1)
    /// The type of `var x;`: anything goes.
    static let unknown = Type(base: 2)
    /// The type of the literal `null`.
    static let null = Type(base: 3)
    static let int = Type(base: 4)
    static let long = Type(base: 5)
    static let float = Type(base: 6)
    static let double = Type(base: 7)

    private static let firstClass: Int32 = 8

    static let object = Type.instance(of: .object)
    static let string = Type.instance(of: .string)
    static let classObject = Type.instance(of: .classObject)
    /// Something that can be called, with parameters and a result that are not known.
    static let closure = Type.instance(of: .closure)

    /// The type of a reference to an instance of `id`. The four number classes give the number types and
    /// the void class gives `void`.
    static func instance(of id: ClassIndex) -> Type {
        switch id {
        case .int: .int
        case .long: .long
        case .float: .float
        case .double: .double
        case .void: .void
        case .array: Type.unknown.container
        case .none: .error
        default: Type(base: id.index + firstClass)
        }
    }

    /// `T[]` for this `T`, without what `Compilation.container(of:)` knows about elements that are containers or
    /// closures: those are unknown here.
    var container: Type {
        if isContainer || detail != 0 || self == .error || self == .void || self == .null { return Type(raw: Type.unknown.raw | 1) }
        return Type(raw: raw | 1)
    }

    var isContainer: Bool { raw & 1 != 0 }

    /// The element type of a container of the array class; `Compilation.element(of:)` knows more.
    var element: Type { Type(raw: raw & ~1) }

    /// The same with a detail.
    func with(detail: Int32) -> Type {
        var result = self
        result.detail = detail
        return result
    }

    /// Whether it is a closure type, with or without known parameters.
    var isClosure: Bool { raw == Type.closure.raw }

    /// Int, long, float or double.
    var isNumeric: Bool { raw >= Type.int.raw && raw <= Type.double.raw && !isContainer }

    /// Int or long.
    var isInteger: Bool { self == .int || self == .long }

    /// Whether a value is a reference with a known class.
    var isReference: Bool { isContainer || raw >= Type.firstClass << 1 || self == .null }

    /// The class whose members a receiver of this type has; nil for `void`, `unknown`, `null` and errors.
    var classIndex: ClassIndex? {
        if isContainer { return .array }
        switch self {
        case .int: return .int
        case .long: return .long
        case .float: return .float
        case .double: return .double
        case .error, .void, .unknown, .null: return nil
        case let type where type.raw == Type.unknown.raw: return nil
        default: return ClassIndex((raw >> 1) - Type.firstClass)
        }
    }

    /// The position in the widening order int, long, float, double (spec/language.md 3.3).
    var wideningRank: Int32 { raw >> 1 }

    /// The common type of two numeric operands: double wins over all, then float, then long.
    static func common(_ a: Type, _ b: Type) -> Type {
        a.wideningRank >= b.wideningRank ? a : b
    }
}
