import ObjectMemory

/// The classes that the machine itself provides. The raw value is the class's place in the root table
/// (internal-classes.md section 4) and part of the format of worlds.
public enum InternalClass: UInt8, CaseIterable, Sendable {
    case void = 0
    case `class` = 1
    case interface = 2
    case code = 3
    case int = 4
    case string = 5
    case array = 6
    case page = 7
    case thread = 8
    case callFrame = 9
    case integerStack = 10
    case objectStack = 11
    case exceptionStack = 12
    case long = 13
    case float = 14
    case double = 15
    case boot = 16
    case tty = 17
    case mutex = 20
    case cond = 21
    case binary = 22
    case bitmap = 23
    case world = 24
    case closure = 25
    case udp = 26
    case tcp = 27
    case weakref = 28
    case window = 29
    case directory = 30
    case connection = 31
    case sema = 32
    case net = 33
    case http = 34
    case time = 35
    case stat = 36
    case io = 37
    case port = 38
    case control = 39
    case font = 40
    /// Iterator over an array (ours).
    case arrayIterator = 41
    /// Functions of numbers (ours).
    case math = 42
    /// Packed arrays (ours). Bytes and shorts have signs, chars have none.
    case bytes = 43
    case shorts = 44
    case chars = 45
    case ints = 46
    case longs = 47
    case floats = 48
    case doubles = 49
    case references = 50
    /// What the runtime library of Python asks of the machine (ours).
    case python = 51
    /// Packed arrays of truth values (ours): bytes that know that they are none.
    case booleans = 52

    /// Number of root slots set aside for classes.
    public static let limit = 64

    public var name: StaticString {
        switch self {
        case .void: ".internal.void"
        case .class: ".internal.class"
        case .interface: ".internal.interface"
        case .code: ".internal.code"
        case .int: ".internal.int"
        case .string: ".internal.string"
        case .array: ".internal.container.array"
        case .page: ".internal.container.page"
        case .thread: ".internal.thread"
        case .callFrame: ".internal.call_frame"
        case .integerStack: ".internal.istack"
        case .objectStack: ".internal.ostack"
        case .exceptionStack: ".internal.estack"
        case .long: ".internal.long"
        case .float: ".internal.float"
        case .double: ".internal.double"
        case .boot: ".internal.boot"
        case .tty: ".internal.io.tty"
        case .mutex: ".internal.mutex"
        case .cond: ".internal.cond"
        case .binary: ".internal.binary"
        case .bitmap: ".internal.bitmap"
        case .world: ".internal.world"
        case .closure: ".internal.closure"
        case .udp: ".internal.udp"
        case .tcp: ".internal.tcp"
        case .weakref: ".internal.weakref"
        case .window: ".internal.window"
        case .directory: ".internal.directory"
        case .connection: ".internal.connection"
        case .sema: ".internal.sema"
        case .net: ".internal.net"
        case .http: ".internal.http"
        case .time: ".internal.time"
        case .stat: ".internal.stat"
        case .io: ".internal.io"
        case .port: ".internal.port"
        case .control: ".internal.ui.control"
        case .font: ".internal.ui.font"
        case .arrayIterator: ".internal.container.array.iterator"
        case .math: ".internal.math"
        case .bytes: ".internal.container.bytes"
        case .shorts: ".internal.container.shorts"
        case .chars: ".internal.container.chars"
        case .ints: ".internal.container.ints"
        case .longs: ".internal.container.longs"
        case .floats: ".internal.container.floats"
        case .doubles: ".internal.container.doubles"
        case .references: ".internal.container.references"
        case .python: ".internal.python"
        case .booleans: ".internal.container.booleans"
        }
    }

    /// What an instance consists of: the kind of its body and, for slots, how many.
    ///
    /// Numbers that are immediate values have no instances with a body; an `.internal.long` that does not fit a slot
    /// has 8 bytes.
    var instance: (kind: BodyKind, size: Int) {
        switch self {
        case .string, .binary, .code, .long, .bitmap: (.bytes, 0)
        case .array: (.slots, ArrayLayout.slots)
        case .thread: (.slots, ThreadLayout.slots)
        case .mutex, .cond, .sema, .directory, .closure, .tty, .arrayIterator: (.slots, 6)
        case .weakref: (.weakReference, 2)
        case .connection: (.resource, ConnectionLayout.slots)
        case .objectStack: (.stack, 0)
        case .bytes, .booleans: (.bytes, 0)
        case .shorts, .chars: (.shorts, 0)
        case .ints: (.ints, 0)
        case .longs: (.longs, 0)
        case .floats: (.floats, 0)
        case .doubles: (.doubles, 0)
        case .references: (.references, VM.firstReference)
        case .void, .class, .interface, .int, .page, .callFrame, .integerStack, .exceptionStack, .float, .double,
            .boot, .world, .udp, .tcp, .window, .net, .http, .time, .stat, .io, .port, .control, .font, .math, .python:
            (.slots, 0)
        }
    }
}

/// Slots of the root table beyond those of the classes.
public enum Root {
    /// The registered user class loader, or null.
    public static let classLoader = 18
    public static let boot = 64
    /// `.internal.container.page` of all threads; the first `threadCount` slots are in use.
    public static let threads = 66
    /// `name=value` strings, an array.
    public static let environment = 69
    public static let osInterface = 70
    /// `.internal.container.page`: object, owner thread, depth for each monitor that is held.
    public static let monitors = 72
    /// The running thread and its stack object.
    public static let currentThread = 74
    public static let currentStack = WorldLayout.runningStack
    /// Program arguments, an array.
    public static let arguments = 76
    /// Fixed text of the trap for exhausted memory, so that raising it needs no memory.
    public static let outOfMemory = 77
    public static let threadCount = 78
    public static let nextThreadNumber = 79
    /// `.internal.directory` of the objects that programs keep under a name; made at the first question for it.
    public static let names = 80
    /// Place in the list of threads of the one that ran last, an int.
    public static let scheduled = 81
    /// What the host keeps: see `VM.hostValue`.
    public static let hostValues = 82
    /// How often the world was opened, an int (`VM.life`).
    public static let life = 88
    /// Null or a `.internal.container.page` of the connections with a callback for restarts.
    public static let restartList = 89
    /// One more than what is left of the time slice of the thread that ran last, an int; null or 0 if the slice is over.
    public static let sliceRest = 91
    /// Null or a `.internal.container.page` with the strings of one ASCII character, for Python.
    public static let letters = 92
    /// How many calls of Python may be nested, an int; null if Python's library is not there.
    public static let recursionLimit = 93
    /// Places 94 … 119 are free for native classes that need a global object; 90 is a host value.
    public static let firstFree = 94
}

/// Slots of a `.internal.container.array`.
public enum ArrayLayout {
    /// Number of elements, an int.
    public static let size = 0
    /// Null or a `.internal.container.page` with room for at least `size` elements.
    public static let page = 1
    public static let slots = 2
}

/// Slots of a `.internal.thread`.
public enum ThreadLayout {
    public static let stack = 0
    /// Raw value of `ThreadState`, an int.
    public static let state = 1
    /// While sleeping, or waiting with a limit: machine clock in milliseconds at which to go on, a long.
    public static let wakeTime = 2
    public static let environment = 3
    public static let user = 4
    /// Number from 1 in order of creation, an int.
    public static let number = 5
    /// While waiting: the object whose `wake` ends the wait.
    public static let waitObject = 6
    /// For natives that take several steps: which step comes next, an int; 0 when no native is under way.
    public static let phase = 7
    /// Number of frames, an int.
    public static let depth = 8
    /// The object thrown, if the thread ended by an exception.
    public static let failure = 9
    /// Result of the outermost method of an ended thread.
    public static let result = 10
    /// Whether the last wait with a limit ended by its limit, an int.
    public static let timedOut = 11
    public static let slots = 12
}

public enum ThreadState: Int32, Sendable {
    case ready = 0
    case waiting = 1
    case sleeping = 2
    /// Waits for the host: a line of input, the clock, a class file.
    case host = 3
    case ended = 4
    /// Waits for the outside (`DeviceWait`); after a restart it asks again.
    case device = 5
}

/// Slots of a class object.
public enum ClassLayout {
    public static let nextObject = 0
    public static let name = 1
    public static let parent = 2
    public static let methodTable = 3
    /// An array with the static values; made at the first store.
    public static let statics = 4
    /// By ordinal: name of the method declared here, or null.
    public static let methodNames = 5
    /// By ordinal: declared argument count, an int, or null if unknown.
    public static let methodCounts = 6
    public static let fieldNames = 7
    /// By ordinal: null or 8 bytes per entry, big-endian offset and line, ascending offsets; a range table may follow.
    public static let lines = 8
    public static let constants = 9
    public static let sourceFile = 10
    public static let objectSlots = 11
    /// Index into the volatile table of classes, an int.
    public static let index = 12
    /// Raw value of the `BodyKind` of instances, an int.
    public static let instanceKind = 13
    /// Root slot of an internal class, an int; -1 for a loaded class.
    public static let internalNumber = 14
    public static let interfaces = 15
    public static let trapClass = 16
    /// By ordinal: types of the parameters as `Selector.types`, or null if unknown.
    public static let methodTypes = 17
    public static let slots = 20
}

/// Slots of a code object.
public enum CodeLayout {
    /// The bytecode, an object of kind `bytes`; null for a native method.
    public static let bytes = 0
    public static let declaringClass = 1
    public static let ordinal = 2
    /// Index into the volatile table of methods, an int.
    public static let index = 3
    /// `64 * root slot of the class + ordinal` of a native method, an int; -1 else.
    public static let native = 4
    public static let slots = 6
}
