/// A field or method of a class file.
public struct JavaMember: Sendable {
    public var flags: UInt16
    public var name: UInt16
    public var descriptor: UInt16
    public var attributes: [JavaAttribute]

    /// The code of a method that has some.
    public var code: JavaCode? {
        for attribute in attributes { if case .code(let code) = attribute.value { return code } }
        return nil
    }
}

/// A class file, decoded (JVMS 4.1). Reading has checked that all tables are whole and all constant indices lead to
/// constants of the right kind.
public struct JavaClass: Sendable {
    public var minorVersion: UInt16 = 0
    /// 45 (Java 1.1) to 65 (Java 21).
    public var majorVersion: UInt16 = 0
    public var constants: ConstantPool
    public var flags: UInt16 = 0
    public var thisClass: UInt16 = 0
    /// 0 for `java.lang.Object` and modules.
    public var superClass: UInt16 = 0
    public var interfaces: [UInt16] = []
    public var fields: [JavaMember] = []
    public var methods: [JavaMember] = []
    public var attributes: [JavaAttribute] = []
    /// The whole file.
    public var bytes: [UInt8]

    /// Name with slashes.
    public var name: String { constants.className(thisClass) }
    /// Name of the parent with slashes; empty for none.
    public var superName: String { constants.className(superClass) }
    /// Name of the source file; empty if it is not given.
    public var sourceFile: String {
        for attribute in attributes { if case .sourceFile(let index) = attribute.value { return constants.text(index) } }
        return ""
    }
    public var bootstrapMethods: [BootstrapMethod] {
        for attribute in attributes { if case .bootstrapMethods(let list) = attribute.value { return list } }
        return []
    }
    public var isInterface: Bool { flags & JavaFlags.interface != 0 }
    public var isRecord: Bool {
        attributes.contains { if case .record = $0.value { true } else { false } }
    }

    /// What the file says of a class that is declared in another one: the outer class (empty for a local one), the name in
    /// the source (empty for an anonymous one), the flags there. Nil if it is no such class.
    public func innerClass(named name: String) -> (outer: String, simple: String, flags: UInt16)? {
        for attribute in attributes {
            guard case .innerClasses(let list) = attribute.value else { continue }
            for entry in list where constants.className(entry.inner) == name {
                return (
                    entry.outer == 0 ? "" : constants.className(entry.outer),
                    entry.name == 0 ? "" : constants.text(entry.name), entry.flags
                )
            }
        }
        return nil
    }
}

/// Access flags (JVMS 4.1, 4.5, 4.6).
public enum JavaFlags {
    public static let isPublic: UInt16 = 0x0001
    public static let isPrivate: UInt16 = 0x0002
    public static let isProtected: UInt16 = 0x0004
    public static let isStatic: UInt16 = 0x0008
    public static let isFinal: UInt16 = 0x0010
    public static let synchronized: UInt16 = 0x0020
    public static let bridge: UInt16 = 0x0040
    public static let varargs: UInt16 = 0x0080
    public static let native: UInt16 = 0x0100
    public static let interface: UInt16 = 0x0200
    public static let abstract: UInt16 = 0x0400
    public static let synthetic: UInt16 = 0x1000
    public static let module: UInt16 = 0x8000
}

/// One row of an exception table: offsets of instructions, `end` is exclusive.
public struct ExceptionHandler: Equatable, Sendable {
    public var start: UInt16
    public var end: UInt16
    public var handler: UInt16
    /// Class constant; 0 catches everything.
    public var type: UInt16
}

/// The code of a method (JVMS 4.7.3).
public struct JavaCode: Sendable {
    public var maxStack: UInt16
    public var maxLocals: UInt16
    /// Range of the code in the file.
    public var range: Range<Int>
    public var instructions: [JavaInstruction]
    /// Operands of `tableswitch` (low, high, then targets) and `lookupswitch` (pairs of value and target); targets are
    /// offsets in the code.
    public var switches: [Int32]
    public var handlers: [ExceptionHandler]
    public var attributes: [JavaAttribute]

    /// Offset and line, in the order of the file.
    public var lines: [LineNumber] {
        var result: [LineNumber] = []
        for attribute in attributes {
            if case .lineNumberTable(let list) = attribute.value { result += list }
        }
        return result
    }
}

public struct LineNumber: Equatable, Sendable {
    public var start: UInt16
    public var line: UInt16
}

public struct LocalVariable: Equatable, Sendable {
    public var start: UInt16
    public var length: UInt16
    public var name: UInt16
    /// Descriptor, or generic signature.
    public var type: UInt16
    public var index: UInt16
}

public struct InnerClass: Equatable, Sendable {
    public var inner: UInt16
    public var outer: UInt16
    public var name: UInt16
    public var flags: UInt16
}

public struct BootstrapMethod: Equatable, Sendable {
    /// A method handle constant.
    public var handle: UInt16
    public var arguments: [UInt16]
}

public struct MethodParameter: Equatable, Sendable {
    public var name: UInt16
    public var flags: UInt16
}

public struct RecordComponent: Sendable {
    public var name: UInt16
    public var descriptor: UInt16
    public var attributes: [JavaAttribute]
}

/// An attribute with its place in the file.
public struct JavaAttribute: Sendable {
    public var name: UInt16
    /// Range of the content.
    public var range: Range<Int>
    public var value: AttributeValue
}

/// The content of an attribute (JVMS 4.7).
public indirect enum AttributeValue: Sendable {
    case constantValue(UInt16)
    case code(JavaCode)
    case stackMapTable([StackMapFrame])
    case exceptions([UInt16])
    case innerClasses([InnerClass])
    case enclosingMethod(owner: UInt16, nameAndType: UInt16)
    case synthetic
    case deprecated
    case signature(UInt16)
    case sourceFile(UInt16)
    case sourceDebugExtension
    case lineNumberTable([LineNumber])
    case localVariableTable([LocalVariable])
    case localVariableTypeTable([LocalVariable])
    case annotations([JavaAnnotation])
    case parameterAnnotations([[JavaAnnotation]])
    case typeAnnotations([TypeAnnotation])
    case annotationDefault(ElementValue)
    case bootstrapMethods([BootstrapMethod])
    case methodParameters([MethodParameter])
    case module(ModuleDescription)
    case modulePackages([UInt16])
    case moduleMainClass(UInt16)
    case nestHost(UInt16)
    case nestMembers([UInt16])
    case record([RecordComponent])
    case permittedSubclasses([UInt16])
    /// Not one of the specification, or at a place where it has no meaning: the bytes in the range.
    case unknown
}

/// Types in a stack map (JVMS 4.7.4).
public enum VerificationType: Equatable, Sendable {
    case top, integer, float, long, double, null, uninitializedThis
    /// A class constant.
    case object(UInt16)
    /// Offset of the `new`.
    case uninitialized(UInt16)
}

public struct StackMapFrame: Equatable, Sendable {
    /// The frame's tag byte.
    public var tag: UInt8
    public var offsetDelta: UInt16
    public var locals: [VerificationType]
    public var stack: [VerificationType]
}

public struct ModuleDescription: Equatable, Sendable {
    public struct Requirement: Equatable, Sendable {
        public var module: UInt16
        public var flags: UInt16
        /// UTF-8 constant or 0.
        public var version: UInt16
    }
    /// A package that is exported or opened, to some modules or, if there are none, to all.
    public struct Opening: Equatable, Sendable {
        public var package: UInt16
        public var flags: UInt16
        public var modules: [UInt16]
    }
    public struct Provision: Equatable, Sendable {
        public var service: UInt16
        public var implementations: [UInt16]
    }
    public var name: UInt16
    public var flags: UInt16
    /// UTF-8 constant or 0.
    public var version: UInt16
    public var requirements: [Requirement]
    public var exports: [Opening]
    public var opens: [Opening]
    public var uses: [UInt16]
    public var provisions: [Provision]
}
