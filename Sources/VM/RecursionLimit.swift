import ClassFile
import ObjectMemory

/// How deep calls may nest.
///
/// A thread has `limits.frames` frames. In a world with a recursion limit, which the library of Python sets, calls are counted as the
/// reference implementation counts them, and frames of other code may be many more. Counting means looking at all frames, so it is put off
/// until the thread has `InterpreterState.depthLimit` of them; that is then set to a depth that cannot be too great, half of what is left
/// higher, as no frame stands for more than two calls that matter.
extension VM {
    /// The calls that may be nested, nil in a world without Python.
    private var recursionLimit: Int? {
        let known = memory.root(Root.recursionLimit)
        return known.isInt && known.int > 0 ? Int(known.int) : nil
    }

    /// Frames of a thread whose calls need not be counted yet.
    private var firstDepthLimit: Int { recursionLimit.map { max($0 / 2, 1) } ?? limits.frames }

    /// Frames for each call that is counted, besides: a recursion among those that are not has an end, too.
    private static let framesPerCall = 16

    /// Begins to count anew, for a thread that goes on.
    /// - Parameter isSame: whether it ran before; then what was counted mostly holds.
    func startDepthLimit(isSame: Bool) {
        let first = firstDepthLimit
        if !isSame || state.pointee.depth < first && state.pointee.depthLimit > 4 * first || state.pointee.depthLimit < first {
            state.pointee.depthLimit = first
        }
    }

    /// What was counted does not hold for the frames that come after an exception.
    func lowerDepthLimit() {
        let first = firstDepthLimit
        if state.pointee.depth < first { state.pointee.depthLimit = first }
    }

    /// Sets the limit of calls, unless there are as many already.
    /// - Returns: how many calls are nested, if that is too many.
    func limitCalls(_ limit: Int32) -> Int? {
        let depth = countCalls().calls
        guard depth < Int(limit) else { return depth }
        memory.setRoot(Root.recursionLimit, Slot(int: limit))
        state.pointee.depthLimit = firstDepthLimit
        return nil
    }

    /// Looks whether there may be one frame more.
    /// - Parameter entry: entry of the method that is called, nil for a native one.
    /// - Returns: what is thrown if not.
    func depthProblem(_ entry: Int?) -> Raised? {
        guard state.pointee.depth >= state.pointee.depthLimit else { return nil }
        guard let limit = recursionLimit else { return .text(TrapText.stackOverflow.bytes) }
        let counted = countCalls()
        var called = CallCount.uncounted
        if let entry {
            let code = Reference(offset: arena.base[entry + Entry.code] & Slot.payloadMask)
            called = callCount(Int(memory.slot(code, CodeLayout.index).int), offset: 0)
            // At its start a function has no place in the source yet.
            if called.isProgram { called.calls = max(called.calls, called.least) }
            if counted.isByProgram { called.calls += called.callsByProgram }
        }
        guard counted.calls + called.calls <= limit else { return .text(Self.depthText.bytes + called.words.bytes) }
        guard counted.frames < max(limits.frames, limit * Self.framesPerCall) else { return .text(TrapText.stackOverflow.bytes) }
        // The newest frames that do not count may go and make room for some that do.
        state.pointee.depthLimit = state.pointee.depth - counted.uncounted + (limit - counted.calls - called.calls) / 2
        return nil
    }

    private static let depthText: StaticString = "RecursionError: maximum recursion depth exceeded"

    // MARK: Counting

    /// The frames of the running thread, and how many calls they are for the reference implementation; how many of the newest do not
    /// count, and whether the program makes the next call itself.
    private func countCalls() -> (frames: Int, calls: Int, uncounted: Int, isByProgram: Bool) {
        var frames = 0
        var calls = 0
        var uncounted = 0
        var isByProgram = false
        // A function of the library that is a call only where the program makes it waits for its caller.
        var waiting = 0
        var frame = state.pointee.frame
        let end = stackBody + stackWords
        while frame < end {
            if let method = methodIndex(ofFrame: frame) {
                var offset = Int32(truncatingIfNeeded: frame[StackLayout.position])
                if frames == 0, state.pointee.index >= CodeArena.fixedEnd {
                    offset = methods[method].offset(ofIndex: state.pointee.index)
                }
                let count = callCount(method, offset: offset)
                if frames == 0 { isByProgram = count.isProgram }
                calls += count.calls
                if count.isProgram { calls += waiting }
                if count.isProgram || count.isLibrary { waiting = 0 }
                if count.isLibrary { waiting = count.callsByProgram }
                frames += 1
            }
            if calls == 0 { uncounted += 1 }
            frame += Int(frame[StackLayout.link] & 0xFFFF_FFFF)
        }
        return (frames, calls + waiting, uncounted, isByProgram)
    }

    /// For how many calls a place in a method stands.
    private func callCount(_ method: Int, offset: Int32) -> CallCount {
        let key = UInt64(UInt32(truncatingIfNeeded: method)) << 32 | UInt64(UInt32(bitPattern: offset))
        if let known = callCounts[key] { return known }
        let code = Reference(offset: methods[method].code)
        let entry = describe(code, offset: offset)
        let declaring = memory.slot(code, CodeLayout.declaringClass).reference
        let function = Reference(offset: state.pointee.python.function)
        var found = CallCount.uncounted
        if entry.className == StaticString(".python.core").bytes {
            found = CallCount(core: entry.method)
        } else if !function.isNull, declaring != function, isSubtype(declaring, of: function) {
            found = CallCount(function: entry.className, frames: sourceFrames(code, offset: offset).count)
        }
        if callCounts.count >= 4096 { callCounts.removeAll(keepingCapacity: true) }
        callCounts[key] = found
        return found
    }
}

/// For how many calls a frame stands in the reference implementation.
struct CallCount {
    var calls = 0
    /// The same for a function of the library that the program has called; others of the library call it for less.
    var callsByProgram = 0
    /// What a function of the program counts wherever it is.
    var least = 1
    var isProgram = false
    var isLibrary = false
    /// What the message adds if there may be no such call.
    var words: StaticString = ""

    static let uncounted = CallCount()

    private init() {}

    /// A method of the core: what the reference implementation counts besides the functions.
    init(core method: [UInt8]) {
        func isNamed(_ name: StaticString) -> Bool { method == name.bytes }
        if isNamed("repr") {
            calls = 1
            words = " while getting the repr of an object"
        } else if isNamed("str") {
            calls = 1
            words = " while getting the str of an object"
        } else if isNamed("order") || isNamed("orderBy") || isNamed("orderTest") || isNamed("orderTestBy") {
            calls = 1
            words = " in comparison"
        } else if isNamed("isInstance") {
            calls = 1
            words = " in __instancecheck__"
        } else if isNamed("isSubclass") {
            calls = 1
            words = " in __subclasscheck__"
        }
    }

    /// A function, at a place that stands for so many frames of tracebacks: comprehensions are functions. There is none for code that
    /// only adds defaults, and none in the library.
    init(function className: [UInt8], frames: Int) {
        let library = StaticString(".python.").bytes
        let builtins = StaticString(".python.builtins.").bytes
        let name = className.lastIndex(of: UInt8(ascii: ".")).map { className[($0 + 1)...] } ?? className[...]
        func isNamed(_ text: StaticString) -> Bool { name.elementsEqual(text.bytes) }
        if className.starts(with: builtins) {
            isLibrary = true
            // Those builtins whose calls are counted, as they have one argument.
            if isNamed("repr") || isNamed("hash") || isNamed("abs") || isNamed("ascii") || isNamed("sorted") || isNamed("any") || isNamed("all") {
                callsByProgram = 1
                words = " while calling a Python object"
            }
        } else if className.starts(with: library), frames == 0 {
            isLibrary = true
            calls = 1
        } else {
            isProgram = true
            calls = frames
            // A class or an object is called first, its method then.
            if isNamed("__init__") || isNamed("__new__") || isNamed("__call__") {
                least = 2
                if frames > 0 { calls += 1 }
            }
        }
    }
}
