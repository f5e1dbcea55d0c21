import ObjectMemory

/// The registers of the interpreter, kept here while slow paths run. All addresses are volatile; `VM.save` puts
/// what must survive into the world.
struct InterpreterState {
    /// Reference window of the top frame.
    var references: UnsafeMutablePointer<UInt64>
    /// Top frame.
    var frame: UnsafeMutablePointer<UInt64>
    /// Next instruction, as an index into the arena.
    var index = 0
    /// Frames of the thread.
    var depth = 0
    /// How many of them there may be before calls are counted (`VM.depthProblem`).
    var depthLimit = 0
    /// Back edges and calls left before another thread runs.
    var budget: Int32 = 0
    /// What `budget` was when `stopForHost` used it up; −1 if it has not.
    var interruptedBudget: Int32 = -1
    /// Why the loop left the fast path.
    var reason = SlowReason.safepoint
    /// The tables of all classes.
    var tables: UnsafeMutablePointer<ClassTable>
    /// Classes of Python's runtime.
    var python = PythonClasses()
    /// The machine should leave its loop at the next safepoint.
    var interrupt = false

    init(memory: ObjectMemory, tables: UnsafeMutablePointer<ClassTable>) {
        self.tables = tables
        references = memory.base.assumingMemoryBound(to: UInt64.self)
        frame = references
    }

    /// Makes the thread stop at the next safepoint; its slice is not over by that.
    mutating func stopForHost() {
        if interruptedBudget < 0 { interruptedBudget = budget }
        budget = 0
    }
}

/// What a slow path has to do for the instruction at `index`.
enum SlowReason: UInt8 {
    case safepoint
    case call
    case callStatic
    case callByName
    case callSelector
    case callPython
    case native
    case runNative
    case summon
    case new
    case boxLong
    case unbox
    case cast
    case string
    case lock
    case unlock
    case pushCatcher
    case `throw`
    case threadStart
    case threadEnd
    case sameObject
    case divideByZero
    case immutable
    case trap
    case trapReturn
    case unreachable
}

/// Why the interpreter stopped running the current thread.
enum StopReason {
    case timeSlice
    case blocked
    case threadEnded
    case host(HostRequest)
    case exit(Int32)
}
