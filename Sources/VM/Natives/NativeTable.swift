import ObjectMemory

/// Which native methods each internal class has.
enum NativeTable {
    /// Methods of a class besides those of the root, which every class has.
    static func methods(of internalClass: InternalClass) -> [NativeMethod] {
        switch internalClass {
        case .void: RootNatives.methods
        case .int: IntNatives.allMethods
        case .long: NumberNatives.long
        case .float: NumberNatives.float
        case .double: NumberNatives.double
        case .string: StringNatives.methods + StringNatives.searchMethods + StringNatives.unitMethods
        case .array: ArrayNatives.methods + ArrayNatives.derivedMethods
        case .arrayIterator: ArrayIteratorNatives.methods
        case .bytes, .booleans, .shorts, .chars, .ints, .longs, .floats, .doubles: PackedArrayNatives.methods
        case .references: PackedArrayNatives.referenceMethods
        case .binary: BinaryNatives.methods
        case .directory: DirectoryNatives.methods
        case .class: ClassNatives.methods
        case .boot: BootNatives.methods + BootNatives.serviceMethods
        case .thread: ServiceNatives.thread
        case .world: ServiceNatives.world
        case .time: ServiceNatives.time
        case .math: MathNatives.methods
        case .python: PythonNatives.methods + PythonObjects.methods + PythonLists.methods + PythonPatterns.methods
        case .tty: TerminalNatives.methods
        case .weakref: WeakReferenceNatives.methods
        case .mutex: SynchronisationNatives.mutex
        case .cond: SynchronisationNatives.cond
        case .sema: SynchronisationNatives.sema
        case .closure: ClosureNatives.methods
        case .connection: ConnectionNatives.methods
        case .interface, .code, .page, .callFrame, .integerStack, .objectStack, .exceptionStack, .bitmap,
            .udp, .tcp, .window, .net, .http, .stat, .io, .port, .control, .font:
            []
        }
    }

    /// The text that `toString` of a class without its own answers.
    static func text(of internalClass: InternalClass) -> StaticString {
        switch internalClass {
        case .void, .int, .long, .float, .double, .string: "(void)"
        case .class: "class"
        case .interface: "interface"
        case .code: "code"
        case .array: "array"
        case .page: "page"
        case .thread: "thread"
        case .callFrame: "call_frame"
        case .integerStack: "istack"
        case .objectStack: "ostack"
        case .exceptionStack: "estack"
        case .boot: "bootstrap"
        case .tty: "tty window"
        case .mutex: "mutex"
        case .cond: ".internal.cond"
        case .binary: "(binary)"
        case .bitmap: "(bitmap)"
        case .world: "(world)"
        case .closure: "closure"
        case .udp: "udp socket"
        case .tcp: "tcp socket"
        case .weakref: "weakref"
        case .window: "(window)"
        case .directory: "(directory)"
        case .connection: "(connection)"
        case .sema: "sema"
        case .net: "net"
        case .http: "http"
        case .time: "time"
        case .stat: "stat"
        case .io: "(io)"
        case .port: "port"
        case .control: "ui_control"
        case .font: "ui_font"
        case .arrayIterator: "iterator"
        case .math: "math"
        case .bytes: "bytes"
        case .shorts: "shorts"
        case .chars: "chars"
        case .ints: "ints"
        case .longs: "longs"
        case .floats: "floats"
        case .doubles: "doubles"
        case .references: "references"
        case .python: "python"
        case .booleans: "booleans"
        }
    }
}

extension InternalClass {
    /// The name of the native method at an ordinal, for listings; nil if the class has none of its own there, or one
    /// without a name.
    public func nativeMethodName(at ordinal: Int32) -> StaticString? {
        for method in NativeTable.methods(of: self) where method.ordinal == Int(ordinal) {
            return method.name.utf8CodeUnitCount > 0 ? method.name : nil
        }
        return nil
    }
}
