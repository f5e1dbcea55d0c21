import Diagnostics

/// One source file of a run: its tree and what its names mean.
struct SourceUnit {
    var tree: SyntaxTree
    /// Given by the caller; false for a file that an import found.
    var isGiven: Bool
    /// With the leading dot; nil until a `package` has been read.
    var package: Symbol?
    /// What the class names of this file stand for, by the name as written.
    var resolvedNames: [Symbol: Type] = [:]
    /// Classes of the file in source order.
    var classes: [ClassIndex] = []
    /// Classes that `import` names, and the place of the name.
    var imports: [(ClassIndex, Span)] = []
    /// Attributes without effect that a note has been given for.
    var notedAttributes: Set<Symbol> = []
    /// Some code has a try statement or holds a monitor.
    var hasProtectedCode = false
    /// Names behind the point of `e.name` in this file, `this.name` not counted: fields of its classes with such a name
    /// are used on other objects.
    var memberNames: Set<Symbol> = []
    /// Names in `e.name( … )`, which calls the closure in a field where there is no such method.
    var calledNames: Set<Symbol> = []
    /// Where a further `import` can be inserted.
    var importPlace: Int32 = 0
}

/// A text that the caller wants compiled.
public struct FrontendSource: Sendable {
    /// As shown in diagnostics.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// How to compile.
public struct FrontendOptions: Sendable {
    /// Directories where imported classes are searched, in order.
    public var searchDirectories: [String] = []
    /// The directory that has `internal/object.ph`; searched after the others, and alone for internal classes.
    public var standardLibrary: String?
    /// A call by name on a receiver of unknown type is an error instead of a warning (spec/language.md R42).
    public var isStrict = false
    /// Lower the classes of sources that imports found, too. Without it only their declarations are read.
    public var compilesImportedSources = true
    /// Number methods in the original's hash order and keep its other readings where a ruling names the switch.
    public var isOriginalCompatible = false

    public init() {}
}
