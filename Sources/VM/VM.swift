import ObjectMemory

/// What limits a machine.
public struct Limits: Sendable {
    /// Frames of one thread.
    public var frames = 10_000
    /// Words of a new thread's stack.
    public var initialStackWords = 2048
    /// Back edges and calls before another thread runs.
    public var timeSlice: Int32 = 20_000
    /// Entries of the object or integer stack of one method.
    public var stackEntries = 60_000

    public init() {}
}

/// The virtual machine: runs the threads of a world.
///
/// All that must survive a restart is in the world; what this class holds besides is rebuilt by `init`. The host
/// drives it through `run` (see `Machine`).
public final class VM {
    public let memory: ObjectMemory
    public var limits = Limits()

    var classes: [ClassInfo] = []
    /// The part of what is known of classes that the interpreter's loop reads, by the same index.
    var tables = ClassTables()
    /// What calls by name ask for, and their numbers by text and number of arguments.
    var selectors: [Selector] = []
    var selectorNumbers: [[UInt8]: Int] = [:]
    /// Of the last strings whose characters were asked for by their positions.
    var textPlaces: [TextPlaces] = []
    var patternText: (text: UInt64, collections: UInt64, characters: [UInt32]) = (0, 0, [])
    /// For how many calls places in methods stand, by method and offset.
    var callCounts: [UInt64: CallCount] = [:]
    /// The programs of patterns that were used last, checked, by their texts.
    var patterns: [(text: [UInt8], program: PatternProgram)] = []
    /// Permanent texts of parameter types, by contents.
    var typeTexts: [[UInt8]: UInt64] = [:]
    /// Names of classes that make exceptions from traps and may not be loaded yet.
    var wantedTrapClasses: [[UInt8]] = []
    /// What a class that makes exceptions is told of the trap that is raised next, besides its text.
    var trapDetail: [UInt8] = []
    /// Whether a class names an interface that is not loaded.
    var hasMissingInterfaces = false
    var methods: [MethodInfo] = []
    /// Classes by name, and by name in lower case for old code.
    var classNames: [[UInt8]: UInt64] = [:]
    var lowerNames: [[UInt8]: UInt64] = [:]
    var arena = CodeArena()
    /// By native number, `64 * root slot of the class + ordinal`.
    let natives: UnsafeMutablePointer<NativeEntry>
    static let nativeLimit = 64 * InternalClass.limit

    // MARK: Talking with the host

    /// Bytes written by the program; the host takes them with `takeOutput`.
    public internal(set) var output: [UInt8] = []
    /// Bytes for the stream of errors; the host takes them with `takeErrorOutput`.
    public internal(set) var errorOutput: [UInt8] = []
    public var now: Int64 = 0
    public var nowIsKnown = false
    /// The same time in nanoseconds.
    public var nanoseconds: Int64 = 0
    public var inputLine: InputLine = .unknown
    /// The class that `HostRequest.classFile` asks for.
    public internal(set) var requestedClass: [UInt8] = []
    /// Requested names that the host does not have.
    var missingClasses: [[UInt8]: Bool] = [:]
    /// Machine clock of the last `run`, in milliseconds since 1970.
    public internal(set) var clock: Int64 = 0
    /// If set, `run` comes back after this many time slices.
    public var sliceLimit: Int?
    /// If set, `run` comes back after every time slice.
    public var returnsAfterSlice = false
    /// Bytes that a native method may take besides the world's memory, as far as the host knows.
    public var scratchLimit = Int.max
    /// The running program has asked for a snapshot; the host answers with `answerSnapshot` before it goes on.
    public internal(set) var wantsSnapshot = false
    /// What the host answered.
    var snapshotAnswer: Bool?
    var hasSleepers = false
    /// What the thread that ran last asks of a device.
    var deviceRequest: DeviceRequest?
    /// By thread, what has been answered and not been taken.
    var deviceAnswers: [(thread: Int32, answer: DeviceAnswer)] = []
    /// Threads that wait for devices.
    var deviceWaits: [DeviceWait] = []
    /// Methods are being translated whose frames were saved: every place where one can stand is needed.
    var isRestoring = false
    /// Ended by an uncaught exception, in order.
    public internal(set) var failures: [UncaughtException] = []
    /// Whether exceptions note the frames that they leave: a program asks for them.
    var recordsTraces = false
    /// The frames that the last exception has left, newest first.
    var trace: [(method: Int, offset: Int32)] = []
    /// How often a thread does not stop before that is taken.
    var stopsBeforeTrace = 0

    // MARK: State of the interpreter while it is not in its loop

    let state: UnsafeMutablePointer<InterpreterState>

    public enum InputLine: Equatable, Sendable {
        case unknown
        case line([UInt8])
        case end
    }

    init(memory: ObjectMemory) {
        self.memory = memory
        natives = UnsafeMutablePointer<NativeEntry>.allocate(capacity: Self.nativeLimit)
        natives.initialize(repeating: NativeEntry(), count: Self.nativeLimit)
        state = UnsafeMutablePointer<InterpreterState>.allocate(capacity: 1)
        state.initialize(to: InterpreterState(memory: memory, tables: tables.base))
        fillNatives()
        arena.makeFixedCode()
    }

    deinit {
        natives.deinitialize(count: Self.nativeLimit)
        natives.deallocate()
        arena.deallocate()
        state.deallocate()
        tables.deallocate()
        memory.close()
    }

    /// Makes a machine with a new world, whose owner it becomes.
    /// - Returns: nil if the memory is too small.
    public static func create(memory: ObjectMemory) -> VM? {
        let vm = VM(memory: memory)
        return vm.makeWorld() ? vm : nil
    }

    /// Opens a world that was made before, and becomes its owner.
    public static func open(memory: ObjectMemory) -> VM? {
        let vm = VM(memory: memory)
        vm.rebuild()
        return vm
    }

    private func fillNatives() {
        for internalClass in InternalClass.allCases {
            let first = Int(internalClass.rawValue) * 64
            for method in RootNatives.methods { install(method, at: first) }
            for method in NativeTable.methods(of: internalClass) { install(method, at: first) }
        }
    }

    private func install(_ method: NativeMethod, at first: Int) {
        natives[first + method.ordinal] = NativeEntry(
            function: method.function, count: method.count, isAssigned: true)
    }

    // MARK: Classes of values

    /// The class object of an internal class.
    @inline(__always)
    public func classObject(_ internalClass: InternalClass) -> Reference {
        memory.root(Int(internalClass.rawValue)).reference
    }

    /// The class of a value; the root class for null.
    public func classOf(_ value: Slot) -> Reference {
        switch value.tag {
        case 0: value.isNull ? classObject(.void) : memory.classOf(value.reference)
        case 1: classObject(.int)
        case 2: classObject(.float)
        case 3: classObject(.long)
        default: classObject(.double)
        }
    }

    /// Whether the value is an instance of the class, of a subclass, or of a class that implements it. False for null.
    public func isInstance(_ value: Slot, of classObject: Reference) -> Bool {
        if value.isNull { return false }
        return isSubtype(classOf(value), of: classObject)
    }

    /// Whether the value is a class object.
    public func isClass(_ value: Slot) -> Bool {
        value.isReference && !value.isNull && memory.classOf(value.reference) == classObject(.class)
    }

    /// Whether the value is an object of exactly this class. Numbers have the classes int, long, float, double.
    public func isExactly(_ value: Slot, _ internalClass: InternalClass) -> Bool {
        !value.isNull && classOf(value) == classObject(internalClass)
    }

    // MARK: Numbers and objects

    /// The value of a long, immediate or not; nil if the slot holds something else.
    public func longValue(_ value: Slot) -> Int64? {
        if value.isShortLong { return value.shortLong }
        guard value.isReference, !value.isNull, memory.classOf(value.reference) == classObject(.long) else { return nil }
        return Int64(bitPattern: memory.load(value.reference.offset + Header.bytes))
    }

    /// A slot with the long; nil if memory is exhausted. May allocate.
    public func makeLong(_ value: Int64) -> Slot? {
        if Slot.fitsShort(value) { return Slot(shortLong: value) }
        guard let made = memory.allocate(classObject(.long), kind: .bytes, size: 8) else { return nil }
        memory.store(made.offset + Header.bytes, UInt64(bitPattern: value))
        return Slot(made)
    }

    /// A new string; nil if memory is exhausted. Allocates.
    public func makeString(_ bytes: [UInt8]) -> Slot? {
        guard let made = memory.allocateBytes(classObject(.string), bytes) else { return nil }
        return Slot(made)
    }

    /// A new string with the decimal text of a number; nil if memory is exhausted. Allocates nothing else.
    public func makeDecimal(_ value: Int64) -> Slot? {
        var count = value < 0 ? 2 : 1
        var rest = value.magnitude / 10
        while rest != 0 {
            count += 1
            rest /= 10
        }
        guard let made = memory.allocate(classObject(.string), kind: .bytes, size: count) else { return nil }
        let body = memory.body(made)
        rest = value.magnitude
        var place = count
        repeat {
            place -= 1
            body.storeBytes(of: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place, as: UInt8.self)
            rest /= 10
        } while rest != 0
        if value < 0 { body.storeBytes(of: UInt8(ascii: "-"), toByteOffset: 0, as: UInt8.self) }
        return Slot(made)
    }

    /// The outcome of a native method that returns a number's decimal text.
    public func decimalOutcome(_ value: Int64) -> NativeOutcome {
        guard let made = makeDecimal(value) else { return .trap(NativeText.outOfMemory) }
        return .value(made)
    }

    /// The outcome of a native method that returns a new string.
    public func stringOutcome(_ bytes: [UInt8]) -> NativeOutcome {
        guard let made = makeString(bytes) else { return .trap(NativeText.outOfMemory) }
        return .value(made)
    }

    /// A new array of null elements; nil if memory is exhausted. Allocates.
    public func makeArray(count: Int) -> Slot? {
        guard let page = memory.allocate(classObject(.page), kind: .slots, size: max(count, 16)) else { return nil }
        let mark = memory.heldCount
        guard let held = memory.hold(Slot(page)) else { return nil }
        defer { memory.release(from: mark) }
        guard let array = memory.allocate(classObject(.array), kind: .slots, size: ArrayLayout.slots) else { return nil }
        memory.storeSlot(array, ArrayLayout.size, Slot(int: Int32(clamping: count)))
        memory.storeSlot(array, ArrayLayout.page, memory.held(held))
        return Slot(array)
    }

    /// Number of elements of an array.
    public func arrayCount(_ array: Reference) -> Int {
        Int(memory.slot(array, ArrayLayout.size).int)
    }

    /// - Precondition: `index` is in `0 ..< arrayCount(array)`.
    public func arrayElement(_ array: Reference, _ index: Int) -> Slot {
        memory.slot(memory.slot(array, ArrayLayout.page).reference, index)
    }

    /// Stores an element of an array that already has it.
    public func setArrayElement(_ array: Reference, _ index: Int, _ value: Slot) {
        memory.storeSlot(memory.slot(array, ArrayLayout.page).reference, index, value)
    }

    /// A new array of strings; nil if memory is exhausted. Allocates.
    public func makeStringArray(_ strings: [[UInt8]]) -> Slot? {
        guard let array = makeArray(count: strings.count) else { return nil }
        let mark = memory.heldCount
        guard let held = memory.hold(array) else { return nil }
        defer { memory.release(from: mark) }
        for index in 0..<strings.count {
            guard let string = makeString(strings[index]) else { return nil }
            setArrayElement(memory.held(held).reference, index, string)
        }
        return memory.held(held)
    }

    /// The name of a class, as bytes.
    public func className(_ classObject: Reference) -> [UInt8] {
        memory.copyBytes(memory.slot(classObject, ClassLayout.name).reference)
    }

    // MARK: For natives

    /// Appends to the program's output.
    public func write(_ bytes: [UInt8]) {
        output.append(contentsOf: bytes)
        if output.count > 8192 { state.pointee.interrupt = true }
    }

    public func takeErrorOutput() -> [UInt8] {
        let taken = errorOutput
        errorOutput.removeAll(keepingCapacity: true)
        return taken
    }

    public func takeOutput() -> [UInt8] {
        let taken = output
        output.removeAll(keepingCapacity: true)
        return taken
    }

    /// The running thread's step counter for natives that take several runs; 0 at the first run.
    public var phase: Int32 {
        get { memory.slot(currentThread, ThreadLayout.phase).int }
        set { memory.storeSlot(currentThread, ThreadLayout.phase, Slot(int: newValue)) }
    }

    /// Whether the running thread's last `waitUntil` ended by its time.
    public var timedOut: Bool { memory.slot(currentThread, ThreadLayout.timedOut).int != 0 }

    /// The time given with the running thread's last `waitUntil`.
    var wakeTime: Int64 { memory.slot(currentThread, ThreadLayout.wakeTime).shortLong }

    public var currentThread: Reference { memory.root(Root.currentThread).reference }

    /// Lets every thread that waits on the object go on.
    public func wake(_ object: Slot) {
        wakeThreads(waitingOn: object, limit: Int.max)
    }

    /// Lets the longest-waiting thread that waits on the object go on.
    public func wakeOne(_ object: Slot) {
        wakeThreads(waitingOn: object, limit: 1)
    }
}

/// What is rebuilt for each class at start and load, besides its `ClassTable`.
struct ClassInfo {
    /// Offset of the class object.
    var object: UInt64
    /// Whether the next two have been filled.
    var supertypesKnown = false
    /// The class, its ancestors and all interfaces, in ascending order.
    var supertypes: [UInt64] = []
    /// All interfaces, nearest first.
    var interfaces: [UInt64] = []

    init(object: UInt64) { self.object = object }
}

/// An ended thread whose exception nobody caught.
public struct UncaughtException: Sendable {
    /// Name of the thrown object's class.
    public var className: [UInt8]
    /// The string thrown, or what the object's `toString` answers; empty if it has none of its own.
    public var text: [UInt8]
    /// Newest frame first.
    public var backtrace: [BacktraceEntry]
    /// Number of the thread.
    var thread: Int32
}

/// One frame of a backtrace.
public struct BacktraceEntry: Sendable {
    public var className: [UInt8]
    public var method: [UInt8]
    public var ordinal: Int
    /// Empty if the class file does not tell.
    public var sourceFile: [UInt8]
    /// 0 if unknown.
    public var line: Int
}
