import ObjectMemory

/// What a host keeps in the world about the program: it survives with it.
public enum HostValue: Int, Sendable {
    /// Strings in pairs: name of a class and fingerprint of its file, an array.
    case program = 0
    /// Exceptions that nobody caught, so far, an int.
    case failures = 1
    /// Exit code of the ended program, an int; null while it runs.
    case exitCode = 2
    /// Name of the start class, a string.
    case startClass = 3
    /// Whether the program's result is its exit code, an int.
    case returnsCode = 4
    /// What the first thread's method returned.
    case result = 5
    /// What the program was allowed to reach outside, an array of strings.
    case grants = 8
}

extension VM {
    public func hostValue(_ value: HostValue) -> Slot { memory.root(Root.hostValues + value.rawValue) }

    public func setHostValue(_ value: HostValue, _ slot: Slot) { memory.setRoot(Root.hostValues + value.rawValue, slot) }

    /// Tells the program whether the snapshot it asked for is durable.
    public func answerSnapshot(_ isDurable: Bool) {
        wantsSnapshot = false
        snapshotAnswer = isDurable
    }

    /// Whether the host has given something that no thread has taken yet: a restart now would lose it.
    public var hasAnswer: Bool { nowIsKnown || inputLine != .unknown || snapshotAnswer != nil || !deviceAnswers.isEmpty }

    /// Whether all threads have ended.
    public var hasEnded: Bool { memory.root(Root.threadCount).int == 0 }

    /// Number of threads that have not ended.
    public var threadCount: Int { Int(memory.root(Root.threadCount).int) }

    /// Ends every thread where it stands, as a program does that exits.
    public func endAllThreads() {
        let threads = memory.root(Root.threads).reference
        for index in 0..<threadCount {
            let thread = memory.slot(threads, index).reference
            memory.storeSlot(thread, ThreadLayout.state, Slot(int: ThreadState.ended.rawValue))
            memory.storeSlot(thread, ThreadLayout.stack, .null)
            memory.storeSlot(threads, index, .null)
        }
        memory.setRoot(Root.threadCount, Slot(int: 0))
        memory.setRoot(Root.currentThread, .null)
        memory.setRoot(Root.currentStack, .null)
    }

    /// Prepares an ended program to be started once more: its first thread has number 1 again.
    public func restartThreadNumbers() {
        memory.setRoot(Root.nextThreadNumber, Slot(int: 1))
        scheduled = -1
        mainResult = nil
        forgetDevices()
    }

    /// What the first thread's method returned, if it was an int.
    public internal(set) var mainResult: Int32? {
        get {
            let result = hostValue(.result)
            return result.isInt ? result.int : nil
        }
        set { setHostValue(.result, newValue.map { Slot(int: $0) } ?? .null) }
    }

    /// Whether a thread is being asked for the text of its uncaught exception, which `failures` does not have yet.
    public var isFailing: Bool {
        let threads = memory.root(Root.threads).reference
        for index in 0..<threadCount
        where !memory.slot(memory.slot(threads, index).reference, ThreadLayout.failure).isNull { return true }
        return false
    }

    /// Place in the list of the thread that ran last. It lies in the world, so that threads take the same turns after a
    /// restart.
    var scheduled: Int {
        get { Int(memory.root(Root.scheduled).int) }
        set { memory.setRoot(Root.scheduled, Slot(int: Int32(newValue))) }
    }

    /// Back edges and calls that the thread at `scheduled` has left of its time slice; nil if that is over. It lies in the world
    /// for the same reason.
    var sliceRest: Int32? {
        get {
            let rest = memory.root(Root.sliceRest)
            return rest.isInt && rest.int > 0 ? rest.int - 1 : nil
        }
        set { memory.setRoot(Root.sliceRest, newValue.map { Slot(int: $0 + 1) } ?? .null) }
    }
}
