import Diagnostics

/// What the class table knows about a class. Members lie in the table's flat arrays.
struct ClassEntry {
    /// How far the class is known.
    enum State: UInt8 {
        /// Only the name has been met (in a signature of a class file). Loaded at first use.
        case named
        /// Its text or file has been read, its parent is not yet resolved.
        case collected
        /// Parent and interfaces are known.
        case linked
        /// Fields and methods have slots and ordinals.
        case complete
        /// No file has it. The error has been reported.
        case missing
    }

    /// Where the declaration comes from.
    enum Origin {
        case nowhere
        /// Class number `declaration` in the source with this index.
        case source(unit: Int32, declaration: Int32)
        /// A class file; index in the list of files read.
        case classFile(Int32)
    }

    /// Absolute, with the leading dot.
    var name: Symbol
    var state = State.named
    var origin = Origin.nowhere
    /// The name in the declaration's head; empty for class files.
    var nameSpan: Span
    var parent = ClassIndex.none
    /// `extends` was written.
    var hasExplicitParent = false
    var isInterface = false
    /// A class of the machine (`.internal.…`): declared in the standard library, without code.
    var isInternal = false
    /// May be named in a source: defined in this run, imported, or always imported.
    var isVisible = false
    /// The class or an ancestor could not be resolved: unknown members are not reported.
    var hasBrokenAncestor = false
    var interfaces: [ClassIndex] = []
    /// Own fields, a range of `ClassTable.fields`.
    var fields: Range<Int32> = 0..<0
    /// Own methods, a range of `ClassTable.methods`.
    var methods: Range<Int32> = 0..<0
    /// Own static fields.
    var staticCount: Int32 = 0
    /// The method that runs the initialisers of static fields, or -1. The static value behind the declared ones says that
    /// it has begun.
    var staticInitialiser: Int32 = -1
    /// The methods with the bodies of the closures in this class, in source order; the first one, or -1.
    var firstClosure: Int32 = -1
    /// Slots of an instance, inherited ones included.
    var objectSlots: Int32 = 0
    /// Size of the method table, inherited methods included.
    var methodSlots: Int32 = 16
}

/// A field as the class table knows it.
struct FieldEntry {
    var name: Symbol
    var type: Type
    /// Slot in the instance; for a static field, number of the static value in the class.
    var slot: Int32
    var owner: ClassIndex
    var span: Span
    var isConstant: Bool
    var isStatic: Bool
    /// The declaration has a value.
    var isInitialised = false
    /// Everybody may use it (`@public`).
    var isPublic = false
}

/// A method or constructor as the class table knows it.
struct MethodEntry {
    var name: Symbol
    var owner: ClassIndex
    /// -1 until it has been given.
    var ordinal: Int32
    /// The ordinal was written in the source.
    var hasExplicitOrdinal: Bool
    var isConstructor: Bool
    var isStatic: Bool
    var result: Type
    /// A range of `ClassTable.parameters`.
    var parameters: Range<Int32>
    /// The name in the declaration; the class's for an implicit constructor.
    var span: Span
    /// Index of the member in the source class; -1 if there is none (class file, implicit constructor).
    var member: Int32
    /// The next method of the same class with the same name, or -1.
    var nextOverload: Int32 = -1
    /// The method of an ancestor that this one replaces, or -1.
    var overrides: Int32 = -1
    /// A method of an interface without a body.
    var isDeclaration = false
    /// The field that this method reads or writes for other objects, or -1.
    var accessedField: Int32 = -1
}

/// A parameter as the class table knows it.
struct ParameterEntry {
    var name: Symbol
    var type: Type
    var span: Span
    var isConstant: Bool
}
