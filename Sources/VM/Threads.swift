import ObjectMemory

/// The machine's own threads, switched at safepoints in the order of their list.
extension VM {
    /// Makes a thread that calls a method of the receiver with one argument.
    /// - Parameter time: when it begins, in milliseconds since 1970; nil for at once.
    /// - Returns: false if memory is exhausted.
    public func startThread(receiver: Slot, ordinal: Int, argument: Slot, at time: Int64? = nil) -> Bool {
        let mark = memory.heldCount
        defer { memory.release(from: mark) }
        guard let heldReceiver = memory.hold(receiver), let heldArgument = memory.hold(argument),
            let stack = memory.allocate(classObject(.objectStack), kind: .stack, size: limits.initialStackWords),
            let heldStack = memory.hold(Slot(stack)),
            let thread = memory.allocate(classObject(.thread), kind: .slots, size: ThreadLayout.slots)
        else { return false }
        memory.willRun(memory.held(heldStack).reference)
        let body = memory.body(memory.held(heldStack).reference).assumingMemoryBound(to: UInt64.self)
        let words = StackLayout.frameHeader + 1
        body[StackLayout.liveWord] = 2
        body[StackLayout.frameWord] = UInt64(words)
        body[Self.windowWord] = UInt64(StackLayout.firstSlot)
        body[StackLayout.firstSlot] = memory.held(heldReceiver).rawValue
        body[StackLayout.firstSlot + 1] = memory.held(heldArgument).rawValue
        let frame = body + (limits.initialStackWords - words)
        frame[StackLayout.code] = 0
        frame[StackLayout.position] = FramePosition.word(FramePosition.threadStart, CodeArena.threadStart)
        frame[StackLayout.this] = 0
        frame[StackLayout.link] = UInt64(words)
        frame[Self.frameCount] = UInt64(ordinal) | 1 << 32
        memory.storeSlot(thread, ThreadLayout.stack, memory.held(heldStack))
        let first: ThreadState = time == nil ? .ready : .sleeping
        memory.storeSlot(thread, ThreadLayout.state, Slot(int: first.rawValue))
        if let time {
            memory.storeSlot(thread, ThreadLayout.wakeTime, Self.wakeTime(time))
            hasSleepers = true
        }
        memory.storeSlot(thread, ThreadLayout.phase, Slot(int: 0))
        memory.storeSlot(thread, ThreadLayout.depth, Slot(int: 1))
        let number = memory.root(Root.nextThreadNumber)
        memory.storeSlot(thread, ThreadLayout.number, number)
        memory.setRoot(Root.nextThreadNumber, Slot(int: number.int &+ 1))
        guard let heldThread = memory.hold(Slot(thread)), makeRoomForThread() else { return false }
        let count = Int(memory.root(Root.threadCount).int)
        memory.storeSlot(memory.root(Root.threads).reference, count, memory.held(heldThread))
        memory.setRoot(Root.threadCount, Slot(int: Int32(count + 1)))
        return true
    }

    private func makeRoomForThread() -> Bool {
        let size = memory.size(memory.root(Root.threads).reference)
        let count = Int(memory.root(Root.threadCount).int)
        if count < size { return true }
        guard let larger = memory.allocate(classObject(.page), kind: .slots, size: size * 2) else { return false }
        let old = memory.root(Root.threads).reference
        for index in 0..<count { memory.storeSlot(larger, index, memory.slot(old, index)) }
        memory.setRoot(Root.threads, Slot(larger))
        return true
    }

    // MARK: States

    func setThreadState(_ newState: ThreadState) {
        memory.storeSlot(currentThread, ThreadLayout.state, Slot(int: newState.rawValue))
    }

    func waitOn(_ object: Slot) {
        setThreadState(.waiting)
        memory.storeSlot(currentThread, ThreadLayout.waitObject, object)
        memory.storeSlot(currentThread, ThreadLayout.wakeTime, .null)
        memory.storeSlot(currentThread, ThreadLayout.timedOut, Slot(int: 0))
    }

    func waitOn(_ object: Slot, until time: Int64) {
        waitOn(object)
        setWakeTime(time)
    }

    func sleep(until time: Int64) {
        setThreadState(.sleeping)
        setWakeTime(time)
    }

    /// The wake time fits 48 bits until the year 6429.
    private func setWakeTime(_ time: Int64) {
        memory.storeSlot(currentThread, ThreadLayout.wakeTime, Self.wakeTime(time))
        hasSleepers = true
    }

    private static func wakeTime(_ time: Int64) -> Slot { Slot(shortLong: min(max(time, 0), 1 << 46)) }

    /// When the thread goes on by itself; nil if something else has to wake it.
    private func wakeTime(of thread: Reference) -> Int64? {
        let threadState = memory.slot(thread, ThreadLayout.state).int
        guard threadState == ThreadState.sleeping.rawValue || threadState == ThreadState.waiting.rawValue else { return nil }
        let time = memory.slot(thread, ThreadLayout.wakeTime)
        return time.isShortLong ? time.shortLong : nil
    }

    func wakeThreads(waitingOn object: Slot, limit: Int) {
        let threads = memory.root(Root.threads).reference
        var left = limit
        for index in 0..<Int(memory.root(Root.threadCount).int) {
            if left == 0 { return }
            let thread = memory.slot(threads, index).reference
            guard memory.slot(thread, ThreadLayout.state).int == ThreadState.waiting.rawValue,
                memory.slot(thread, ThreadLayout.waitObject) == object
            else { continue }
            memory.storeSlot(thread, ThreadLayout.state, Slot(int: ThreadState.ready.rawValue))
            memory.storeSlot(thread, ThreadLayout.waitObject, .null)
            left -= 1
        }
    }

    /// Removes the current thread from the list.
    func endThread(result: Slot) {
        let thread = currentThread
        releaseMonitors(of: thread)
        memory.storeSlot(thread, ThreadLayout.state, Slot(int: ThreadState.ended.rawValue))
        memory.storeSlot(thread, ThreadLayout.result, result)
        let stack = memory.slot(thread, ThreadLayout.stack)
        memory.storeSlot(thread, ThreadLayout.stack, .null)
        let threads = memory.root(Root.threads).reference
        let count = Int(memory.root(Root.threadCount).int)
        var place = 0
        while place < count, memory.slot(threads, place) != Slot(thread) { place += 1 }
        if place < count {
            for index in place..<(count - 1) { memory.storeSlot(threads, index, memory.slot(threads, index + 1)) }
            memory.storeSlot(threads, count - 1, .null)
            memory.setRoot(Root.threadCount, Slot(int: Int32(count - 1)))
            // The next thread has moved to this place.
            if scheduled >= place { scheduled -= 1 }
        }
        memory.setRoot(Root.currentStack, .null)
        if !stack.isNull { memory.releaseStack(stack.reference) }
        if memory.slot(thread, ThreadLayout.number).int == 1 { setHostValue(.result, result) }
        wake(Slot(thread))
    }

    /// Ends all threads but the current one, without anything that they would do: the process is a copy of another one, where
    /// they go on.
    func dropOtherThreads() {
        let threads = memory.root(Root.threads).reference
        let count = Int(memory.root(Root.threadCount).int)
        for index in 0..<count {
            let thread = memory.slot(threads, index)
            memory.storeSlot(threads, index, .null)
            if thread == Slot(currentThread) { continue }
            memory.storeSlot(thread.reference, ThreadLayout.state, Slot(int: ThreadState.ended.rawValue))
            let stack = memory.slot(thread.reference, ThreadLayout.stack)
            memory.storeSlot(thread.reference, ThreadLayout.stack, .null)
            if !stack.isNull { memory.releaseStack(stack.reference) }
        }
        memory.storeSlot(threads, 0, Slot(currentThread))
        memory.setRoot(Root.threadCount, Slot(int: 1))
        scheduled = 0
    }

    // MARK: Scheduling

    /// Runs threads until the machine needs its host.
    /// - Parameter time: milliseconds since 1970; nil keeps the time of the last call.
    public func run(time: Int64? = nil) -> RunResult {
        if let time { clock = time }
        state.pointee.interrupt = false
        while true {
            wakeSleepers()
            let interrupted = interruptedThread()
            if interrupted == nil { sliceRest = nil }
            guard let thread = interrupted ?? nextThread() else { return idleResult() }
            resume(thread)
            switch execute() {
            case .timeSlice:
                if state.pointee.interrupt || hasSleepers || !deviceWaits.isEmpty { return .timeSlice }
            case .threadEnded:
                break
            case .blocked:
                break
            case .host(let request):
                return .host(request)
            case .exit(let code):
                return .exit(code)
            }
            if let left = sliceLimit, sliceRest == nil {
                sliceLimit = left - 1
                if left <= 1 { return .budgetExhausted }
            }
            if returnsAfterSlice { return .timeSlice }
        }
    }

    /// The thread whose slice the host has interrupted.
    private func interruptedThread() -> Reference? {
        guard sliceRest != nil, scheduled >= 0, scheduled < Int(memory.root(Root.threadCount).int) else { return nil }
        let thread = memory.slot(memory.root(Root.threads).reference, scheduled).reference
        return memory.slot(thread, ThreadLayout.state).int == ThreadState.ready.rawValue ? thread : nil
    }

    /// The next ready thread after the one that ran last.
    private func nextThread() -> Reference? {
        let count = Int(memory.root(Root.threadCount).int)
        let threads = memory.root(Root.threads).reference
        for step in 0..<count {
            let place = (scheduled + 1 + step) % count
            let thread = memory.slot(threads, place).reference
            let threadState = memory.slot(thread, ThreadLayout.state).int
            // What a thread wanted of the host has been given, or is asked for again.
            if threadState == ThreadState.host.rawValue {
                memory.storeSlot(thread, ThreadLayout.state, Slot(int: ThreadState.ready.rawValue))
            } else if threadState != ThreadState.ready.rawValue {
                continue
            }
            scheduled = place
            return thread
        }
        return nil
    }

    private func wakeSleepers() {
        hasSleepers = false
        let threads = memory.root(Root.threads).reference
        for index in 0..<Int(memory.root(Root.threadCount).int) {
            let thread = memory.slot(threads, index).reference
            guard let time = wakeTime(of: thread) else { continue }
            if time <= clock {
                memory.storeSlot(thread, ThreadLayout.state, Slot(int: ThreadState.ready.rawValue))
                memory.storeSlot(thread, ThreadLayout.waitObject, .null)
                memory.storeSlot(thread, ThreadLayout.timedOut, Slot(int: 1))
            } else {
                hasSleepers = true
            }
        }
    }

    private func idleResult() -> RunResult {
        let count = Int(memory.root(Root.threadCount).int)
        if count == 0 { return .finished }
        let threads = memory.root(Root.threads).reference
        var earliest: Int64?
        for index in 0..<count {
            let thread = memory.slot(threads, index).reference
            guard let time = wakeTime(of: thread) else { continue }
            earliest = min(earliest ?? time, time)
        }
        if let earliest { return .idle(until: earliest) }
        if !deviceWaits.isEmpty { return .idle(until: .max) }
        return .deadlock
    }
}

/// Why `run` came back.
public enum RunResult: Equatable, Sendable {
    /// All threads have ended.
    case finished
    /// The program asked to end.
    case exit(Int32)
    /// All threads sleep; the first wakes at this time.
    case idle(until: Int64)
    /// Call `run` again, with the time and after taking the output.
    case timeSlice
    /// Something is asked for; give it and call `run` again.
    case host(HostRequest)
    /// Threads are left, but all wait for each other.
    case deadlock
    /// `sliceLimit` is used up.
    case budgetExhausted
}
