/// A type as a signature or field record states it (class-file.md section 4).
public struct DeclaredType: Hashable, Sendable {
    /// Whether it is a container of `element`.
    public var isContainer: Bool
    /// Plain: the class; container: the class that implements it. `Name.none` for unknown.
    public var main: Name
    /// Element class of a container; `Name.none` otherwise or when unknown.
    public var element: Name

    public init(main: Name) {
        isContainer = false
        self.main = main
        element = .none
    }
    public init(container: Name, element: Name) {
        isContainer = true
        main = container
        self.element = element
    }
    /// No type given in the source.
    public static let unknown = DeclaredType(main: .none)
}

/// An instance field: slot of the object. Also a static field: index of the class object's static value.
public struct Field: Sendable {
    public var name: Name
    public var slot: Int32
    public var type: DeclaredType
    public init(name: Name, slot: Int32, type: DeclaredType) {
        self.name = name
        self.slot = slot
        self.type = type
    }
}

/// A declared parameter of a method.
public struct Parameter: Sendable {
    public var name: Name
    public var type: DeclaredType
    public init(name: Name, type: DeclaredType) {
        self.name = name
        self.type = type
    }
}

/// A method of a unit. Ordinals are final: the frontend numbers them (class-file.md 6.2).
public struct Method: Sendable {
    /// Name as in the class file; `<init>` for constructors.
    public var name: Name
    public var ordinal: Int32
    public var isConstructor: Bool
    public var parameters: [Parameter]
    public var result: DeclaredType
    /// Source line of the declaration, 1-based.
    public var line: Int32
    /// The code; nil for a method that is only declared (of an interface), calls of which throw `no such method`.
    public var body: Body?

    public init(
        name: Name, ordinal: Int32, isConstructor: Bool = false, parameters: [Parameter], result: DeclaredType,
        line: Int32 = 0, body: Body? = nil
    ) {
        self.name = name
        self.ordinal = ordinal
        self.isConstructor = isConstructor
        self.parameters = parameters
        self.result = result
        self.line = line
        self.body = body
    }
}

/// A class: what one class file is made of. A unit owns all its texts, so units are compiled independently.
public struct Unit: Sendable {
    public var names = NameTable()
    public var literals = LiteralTable()
    /// Absolute class name, with the leading dot.
    public var name: Name
    /// Parent class; `.internal.object` for the root.
    public var parent: Name
    public var interfaces: [Name] = []
    /// The parts of the source that instructions stand for, where the frontend notes them.
    public var ranges: [SourceRange] = []
    /// Path of the source file as it goes into the class file; empty for none.
    public var sourceFile = ""
    /// Class that makes exceptions from machine traps (record `t`); none for strings.
    public var trapClass: Name = .none
    /// Slots of an instance that the parent has; the unit's own count is at least that.
    public var parentObjectSlots: Int32 = 0
    /// Size of the parent's method table; the unit's own is at least that.
    public var parentMethodSlots: Int32 = 0
    /// Whether locals become null when their values are read for the last time, so that nothing lives longer than it is needed.
    public var dropsDeadLocals = false
    /// Own instance fields, in source order.
    public var fields: [Field] = []
    /// Own static fields; `slot` is the index of the static value.
    public var statics: [Field] = []
    /// Methods in source order.
    public var methods: [Method] = []

    public init(name: String, parent: String = ".internal.object") {
        self.name = names.intern(name)
        self.parent = names.intern(parent)
    }
}
