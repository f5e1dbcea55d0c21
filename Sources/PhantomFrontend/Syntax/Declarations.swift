/// A top-level item of a source file, in source order.
public enum Item: Hashable, Sendable {
    /// `package .a.b;`
    case package(NameID)
    /// `import .a.b.c;`
    case importClass(NameID)
    case classDeclaration(ClassID)
    /// `attribute name marks;`
    case attributes(AttributeList)
}

/// A class name in the source: `.a.b` (absolute) or `a.b` (relative to the package).
public struct Name: Hashable, Sendable {
    public var isAbsolute: Bool
    /// The components joined by points, with the leading point if absolute.
    public var symbol: Symbol
    /// Offset of the first component in the tree's component store, and their number (at least 1).
    var firstComponent: Int32
    public var componentCount: Int32
    /// Anchored at the last component.
    public var span: NodeSpan
}

/// A type as written. An omitted type is `TypeID.none`.
public enum TypeSyntax: Hashable, Sendable {
    case void
    case named(NameID)
    /// `*expr`: known at run time only.
    case runtime(ExpressionID)
    /// `T[]`
    case container(TypeID)
    /// `T[.my.cls]` or `T[*expr]`: element type, then the class of the container.
    case containerOf(TypeID, TypeID)
    /// `(T, U) : R`: what can be called with these types and gives that one.
    case function(TypeList, TypeID)
    /// Stands where a syntax error was reported.
    case error
}

/// A range of the tree's `attributes`.
public struct AttributeList: Hashable, Sendable {
    var first: Int32
    public var count: Int32
    public static let empty = AttributeList(first: 0, count: 0)
}

/// One attribute with its marks (language.md section 10).
public struct Attribute: Hashable, Sendable {
    public struct Marks: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// `~` before the name
        public static let negated = Marks(rawValue: 1)
        /// `+`
        public static let additive = Marks(rawValue: 2)
        /// `*`
        public static let multiplicative = Marks(rawValue: 4)
        /// `!`
        public static let required = Marks(rawValue: 8)
        /// `!->`
        public static let requiredOnVariables = Marks(rawValue: 16)
        /// `->!`
        public static let requiredOnParameters = Marks(rawValue: 32)
    }

    public var name: NameID
    public var marks: Marks
}

public struct ClassDeclaration: Hashable, Sendable {
    public var isInterface: Bool
    public var name: NameID
    public var attributes: AttributeList
    /// What `extends` names: at most one, for interfaces too (R24 is reported by the parser, R25 is not).
    public var parent: NameID
    /// What `implements` names, in order.
    public var interfaces: NameList
    public var members: [Member]
    /// All closures in the bodies and initialisers of the members, in source order.
    public var closures: [ClosureID]
    /// From the keyword to the closing brace, anchored at the last component of the name.
    public var span: NodeSpan
}

/// A member of a class, in source order.
public enum Member: Hashable, Sendable {
    case field(FieldID)
    case method(MethodID)
    /// `attribute name marks;` inside a class
    case attributes(AttributeList)
}

/// `var x : T;`, `T x;`, with `static` before, or an initialiser `= e` after it (L9).
public struct FieldDeclaration: Hashable, Sendable {
    public var isStatic: Bool
    public var name: Symbol
    /// `none` when omitted: unknown.
    public var type: TypeID
    public var attributes: AttributeList
    /// May be `none`.
    public var initialiser: ExpressionID
    public var span: NodeSpan
}

public struct MethodDeclaration: Hashable, Sendable {
    public var isStatic: Bool
    public var name: Symbol
    public var resultType: TypeID
    /// Attributes between the result type and the name.
    public var resultAttributes: AttributeList
    public var parameters: [Parameter]
    /// The explicit ordinal; a number beyond `Int32` is given as `Int32.max`.
    public var ordinal: Int32?
    /// Where the ordinal is written; meaningless without one.
    public var ordinalSpan: NodeSpan
    /// Attributes after the parameters and the ordinal.
    public var attributes: AttributeList
    /// A block; `none` when the declaration ends with `;`.
    public var body: StatementID
    /// From the first token to the closing brace or `;` (its end offset is after that), anchored at the name.
    public var span: NodeSpan
}

/// `var x : T @a`.
public struct Parameter: Hashable, Sendable {
    public var name: Symbol
    /// `none` when omitted: unknown.
    public var type: TypeID
    public var attributes: AttributeList
    public var span: NodeSpan
}
