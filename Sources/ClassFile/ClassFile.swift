/// The content of a class file (class-file.md). All names are UTF-8 bytes, class names with their leading dot.
public struct ClassFile: Equatable, Sendable {
    /// Absolute class name.
    public var name: [UInt8]
    /// Number of reference slots of an instance, inherited ones included.
    public var objectSlots: Int32
    /// Size of the method table, inherited methods included.
    public var methodSlots: Int32
    /// Absolute name of the parent.
    public var parent: [UInt8]
    /// Build stamp; opaque. Nil in files of the first generation.
    public var version: [UInt8]?
    /// Bytes behind the known items of the header: fields of a later format, kept as they are.
    public var headerExtension: [UInt8] = []
    /// In the order of the `M` records. Ordinals are unique.
    public var methods: [Method] = []
    /// The fields that this class itself declares (`f`).
    public var fields: [Field] = []
    /// The constant pool (`c`). Ids are 0 up to the number of constants, each once.
    public var constants: [Constant] = []
    /// The static fields that this class itself declares (`s`).
    public var statics: [Field] = []
    /// Absolute names of the interfaces it implements (`i`).
    public var interfaces: [[UInt8]] = []
    /// Absolute name of the class that makes exceptions from machine traps (`t`).
    public var trapClass: [UInt8]?
    /// Names of the methods that the code calls by ordinal (`m`), for messages.
    public var calledNames: [CalledName] = []
    /// Name of the source file (`n`).
    public var sourceFile: [UInt8]?
    /// Lowercase records that we do not know.
    public var unknown: [RawRecord] = []
    /// The order of records as read; nil for the order of section 3. ``encode()`` follows it.
    public var layout: [LayoutItem]?

    /// The stamp that our compiler writes into every file, so that equal input gives equal output.
    public static let fixedVersion: [UInt8] = Array("20260001000000000".utf8)

    public init(
        name: [UInt8], objectSlots: Int32 = 0, methodSlots: Int32 = 0, parent: [UInt8] = TypeName.rootClass,
        version: [UInt8]? = ClassFile.fixedVersion
    ) {
        self.name = name
        self.objectSlots = objectSlots
        self.methodSlots = methodSlots
        self.parent = parent
        self.version = version
    }

    /// The method with this ordinal, if the class has one of its own.
    public func method(ordinal: Int32) -> Method? {
        for method in methods where method.ordinal == ordinal { return method }
        return nil
    }

    /// The bytes of the constant with this id. Quick where the constants lie in the order of their ids, as usual; else
    /// the time is linear in their number.
    public func constant(id: Int32) -> [UInt8]? {
        if id >= 0 && id < constants.count && constants[Int(id)].id == id { return constants[Int(id)].bytes }
        for constant in constants where constant.id == id { return constant.bytes }
        return nil
    }

    /// The generation of the format (class-file.md section 8), told by structure.
    public var generation: Generation {
        if version == nil { return .first }
        for method in methods where method.signature.isLegacy { return .second }
        return .current
    }
}

/// A generation of the format, in time order.
public enum Generation: UInt8, Sendable, Comparable {
    /// Up to about 2010: no version in the header.
    case first
    /// 2016 to 2017: signatures without the constructor field.
    case second
    case current

    public static func < (a: Generation, b: Generation) -> Bool { a.rawValue < b.rawValue }
}

/// A field or static field (`f`, `s`).
public struct Field: Equatable, Sendable {
    public var name: [UInt8]
    /// Index in the instance, or of the static value, from 0.
    public var slot: Int32
    public var type: TypeName

    public init(name: [UInt8], slot: Int32, type: TypeName) {
        self.name = name
        self.slot = slot
        self.type = type
    }
}

/// The name of a method that is called by ordinal: at one place, or wherever the class calls that ordinal.
public struct CalledName: Equatable, Sendable {
    /// The ordinal that is called.
    public var ordinal: Int32
    /// The place: the ordinal of the calling method, and the offset of the call in its code. Nil for every other place.
    public var place: Place?
    public var name: [UInt8]

    public struct Place: Equatable, Sendable {
        public var method: Int32
        public var offset: Int32

        public init(method: Int32, offset: Int32) {
            self.method = method
            self.offset = offset
        }
    }

    public init(ordinal: Int32, place: Place? = nil, name: [UInt8]) {
        self.ordinal = ordinal
        self.place = place
        self.name = name
    }
}

/// A string constant (`c`).
public struct Constant: Equatable, Sendable {
    /// The operand of `const_pool`.
    public var id: Int32
    /// UTF-8 text, or any bytes.
    public var bytes: [UInt8]

    public init(id: Int32, bytes: [UInt8]) {
        self.id = id
        self.bytes = bytes
    }
}

/// A record that is kept but not understood.
public struct RawRecord: Equatable, Sendable {
    /// A lowercase ASCII letter.
    public var tag: UInt8
    /// At least four bytes.
    public var body: [UInt8]

    public init(tag: UInt8, body: [UInt8]) {
        self.tag = tag
        self.body = body
    }
}

/// One record of a file. Fields, statics, constants and unknown records go by their order in the model.
public enum LayoutItem: Equatable, Sendable {
    case header
    /// `M`, with the index in ``ClassFile/methods``, like the next three.
    case method(Int)
    case signature(Int)
    case lines(Int)
    case variables(Int)
    /// `f`, with the number of fields in the record.
    case fields(Int)
    /// `s`, with the number of static fields in the record.
    case statics(Int)
    case constant
    case interfaces
    case trapClass
    case calledNames
    case sourceFile
    case unknown
}
