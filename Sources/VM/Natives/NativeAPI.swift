import ObjectMemory

/// How to write a native class
/// ---------------------------
/// One file per class family in this folder. A family is an enum without cases that has a table
/// `methods: [NativeMethod]`, named in `NativeTable.methods(of:)`. A method is a function
///
/// ```swift
/// static func length(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
///     .value(Slot(int: Int32(vm.memory.size(call.this.reference))))
/// }
/// ```
///
/// `call.this` is the receiver, which is of the class of the table (for the root's methods: of any class),
/// `call.count` the number of arguments, `call[0]`… the arguments in source order; the table gives the number of
/// arguments that must be there, more are ignored. `call.int(0)`, `call.string(0)` check the class of an argument and
/// answer nil if it is another; then return `.trap(NativeText.notInt)`.
///
/// Rules:
/// * An allocation (`vm.makeString`, `vm.makeArray`, `vm.memory.allocate`…) may move every object. A `Reference`
///   or `Slot` that refers to an object must be read again from `call` after it, or be kept with `memory.hold` and
///   `held`; all temporaries are released when the native function returns. Bytes copied to `[UInt8]` are safe.
/// * A native never runs bytecode. It returns `.call(…)`, which runs a method, puts its result in place of
///   argument `into` and runs the native function **again from the start** with the changed
///   argument. So write it as: look at the arguments, and where one still has to be converted, return `.call`.
/// * A native that must wait returns `.wait(on:)`, `.sleep(…)` or `.host(…)` **without having changed anything**, and is run again from the
///   start when woken. What has to survive between two runs goes into the slots of `this` or `vm.phase`.
/// * Objects of internal classes have a body that `InternalClass.instance` defines; all state that must survive a
///   restart lies there.
public typealias NativeFunction = (VM, NativeCall) -> NativeOutcome

/// What a native function answers.
public enum NativeOutcome {
    /// The method returns this.
    case value(Slot)
    /// The method throws a string with this text.
    case trap(StaticString)
    /// The method throws a string with these bytes.
    case trapText([UInt8])
    /// The method throws this object.
    case `throw`(Slot)
    /// The thread waits until `vm.wake(object)`, then the native runs again.
    case wait(on: Slot)
    /// The same, but the thread goes on at this time (as in `sleep`) at the latest; then `vm.timedOut` is true.
    case waitUntil(on: Slot, time: Int64)
    /// The thread sleeps until the machine's clock (milliseconds) reaches this, then the native runs again.
    case sleep(until: Int64)
    /// The host is asked for something, then the native runs again.
    case host(HostRequest)
    /// Method `ordinal` of `receiver` runs with the given argument, or none; its result replaces argument `into`,
    /// then the native runs again.
    case call(receiver: Slot, ordinal: Int, argument: Slot?, into: Int)
    /// Other threads run before this one goes on; the method returns the value.
    case yield(Slot)
    /// The whole program ends with this exit code.
    case exit(Int32)
}

/// What only the host can give. The answer is left in the machine before the native runs again.
public enum HostRequest: Equatable, Sendable {
    /// `vm.now`: milliseconds since 1970. `vm.nowIsKnown` is true while the answer is there.
    case clock
    /// `vm.inputLine`, an answer of `.line(bytes)` or `.end`.
    case input
    /// A class file for `vm.requestedClass`; the host calls `vm.provideClass`.
    case classFile
    /// That the world is saved; the host calls `vm.answerSnapshot`.
    case snapshot
    /// What `vm.deviceRequest` says; `Machine` gives the answer.
    case device
}

/// One native method.
public struct NativeMethod: Sendable {
    /// Native methods that a class may have.
    static let limit = 64

    let ordinal: Int
    /// Name for `dynamic_invoke` and backtraces; empty if it can be called by ordinal only.
    let name: StaticString
    /// Arguments that must be given.
    let count: Int
    let function: @Sendable (VM, NativeCall) -> NativeOutcome

    init(_ ordinal: Int, _ name: StaticString, _ count: Int, _ function: @escaping @Sendable (VM, NativeCall) -> NativeOutcome) {
        // The number of a native method has six bits for it; one beyond would be another class's.
        precondition(ordinal >= 0 && ordinal < NativeMethod.limit, "a native method has an ordinal below 64")
        self.ordinal = ordinal
        self.name = name
        self.count = count
        self.function = function
    }
}

/// A native method as the machine finds it by number. The function is not optional, so that it is stored as it is and
/// calling it takes no conversion.
struct NativeEntry {
    var function: NativeFunction = { _, _ in .trap(NativeText.unassigned) }
    /// Arguments that must be given.
    var count = 0
    var isAssigned = false
}

/// The receiver and the arguments of a native call. They lie in the caller's window and are read at every access,
/// so they are right after an allocation too.
public struct NativeCall {
    let memory: ObjectMemory
    /// Offset of argument 0 from the start of the body of the running thread's stack.
    let window: UInt64
    /// Number of arguments.
    public let count: Int

    @inline(__always)
    func place(_ index: Int) -> UInt64 {
        memory.root(Root.currentStack).rawValue &+ Header.bytes &+ window
            &+ UInt64(bitPattern: Int64(truncatingIfNeeded: index &* 8))
    }

    @inline(__always)
    public var this: Slot { Slot(rawValue: memory.load(place(-1))) }

    /// - Precondition: `index < count`.
    @inline(__always)
    public subscript(index: Int) -> Slot { Slot(rawValue: memory.load(place(index))) }

    /// The value of an `.internal.int` argument, nil if it is something else.
    @inline(__always)
    public func int(_ index: Int) -> Int32? {
        let slot = self[index]
        return slot.isInt ? slot.int : nil
    }

    /// An argument whose class is exactly `.internal.string`, nil if it is something else. Valid until the next
    /// allocation.
    @inline(__always)
    public func string(_ index: Int) -> Reference? { object(index, .string) }

    /// An argument whose class is exactly the given one (not an immediate value), nil if it is something else.
    @inline(__always)
    public func object(_ index: Int, _ expected: InternalClass) -> Reference? {
        let slot = self[index]
        guard slot.isReference, !slot.isNull else { return nil }
        let reference = slot.reference
        guard memory.classOf(reference).offset == memory.root(Int(expected.rawValue)).rawValue else { return nil }
        return reference
    }
}

/// Texts thrown by native methods of several classes.
public enum NativeText {
    public static let notInt: StaticString = "not an integer arg"
    public static let notString: StaticString = "not a string arg"
    public static let fewArguments: StaticString = "sys: need more parameters"
    public static let unassigned: StaticString = "invalid syscall called"
    public static let noNative: StaticString = "no syscall"
    public static let outOfMemory: StaticString = "out of memory"
    public static let arrayStore: StaticString = "array store of another class"
}

extension StaticString {
    /// The UTF-8 bytes.
    public var bytes: [UInt8] {
        withUTF8Buffer { [UInt8]($0) }
    }
}
