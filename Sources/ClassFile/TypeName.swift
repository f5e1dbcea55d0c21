/// A type as class files write it (class-file.md section 4). The bytes are kept as read; ``className`` and
/// ``elementName`` understand the spellings of older files.
public struct TypeName: Equatable, Hashable, Sendable {
    /// Whether it is a container ("array of").
    public var isContainer: Bool
    /// Plain: the class. Container: the class that implements it.
    public var main: [UInt8]
    /// Container: the element class, may be empty.
    public var element: [UInt8]

    public init(isContainer: Bool = false, main: [UInt8], element: [UInt8] = []) {
        self.isContainer = isContainer
        self.main = main
        self.element = element
    }

    /// A plain class.
    public init(_ className: [UInt8]) {
        self.init(main: className)
    }

    /// An array of a class.
    public init(arrayOf element: [UInt8]) {
        self.init(isContainer: true, main: TypeName.arrayClass, element: element)
    }

    /// The class that every class descends from.
    public static let rootClass: [UInt8] = Array(".internal.object".utf8)
    /// The name of the root class inside the machine, and the result type of methods without result.
    public static let voidClass: [UInt8] = Array(".internal.void".utf8)
    /// The class of arrays.
    public static let arrayClass: [UInt8] = Array(".internal.container.array".utf8)
    /// The class of strings.
    public static let stringClass: [UInt8] = Array(".internal.string".utf8)
    private static let oldVoidClass: [UInt8] = Array(".void".utf8)

    public static let void = TypeName(voidClass)
    public static let string = TypeName(stringClass)
    public static let int = TypeName(Array(".internal.int".utf8))
    public static let long = TypeName(Array(".internal.long".utf8))
    public static let float = TypeName(Array(".internal.float".utf8))
    public static let double = TypeName(Array(".internal.double".utf8))
    /// No type was given.
    public static let unknown = TypeName([])

    /// The class of a value of this type, in the spelling of the current generation; nil for an unknown type.
    public var className: [UInt8]? {
        if main.isEmpty { return isContainer ? TypeName.arrayClass : nil }
        return main == TypeName.oldVoidClass ? TypeName.voidClass : main
    }

    /// The class of the elements of a container; nil for plain types and unknown elements.
    public var elementName: [UInt8]? {
        if !isContainer || element.isEmpty { return nil }
        return element == TypeName.oldVoidClass ? TypeName.voidClass : element
    }

    /// This type in the spelling of the current generation.
    public var current: TypeName {
        TypeName(isContainer: isContainer, main: className ?? [], element: isContainer ? elementName ?? [] : element)
    }

    /// How source programs write the type: `int`, `.a.b[]`, `.a.b[*.impl]`.
    public var sourceText: [UInt8] {
        if isContainer {
            let implementation = className ?? TypeName.arrayClass
            let tail: [UInt8] =
                implementation == TypeName.arrayClass ? Array("[]".utf8) : Array("[*".utf8) + implementation + [0x5D]
            return TypeName.sourceText(elementName) + tail
        }
        return TypeName.sourceText(className)
    }

    private static func sourceText(_ className: [UInt8]?) -> [UInt8] {
        guard let className else { return Array("unknown".utf8) }
        if className == voidClass { return Array("void".utf8) }
        if className == stringClass { return Array("string".utf8) }
        if className == int.main { return Array("int".utf8) }
        if className == long.main { return Array("long".utf8) }
        if className == float.main { return Array("float".utf8) }
        if className == double.main { return Array("double".utf8) }
        return className
    }
}
