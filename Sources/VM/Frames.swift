import ObjectMemory

/// Values of the low half of a frame's position word that are not bytecode offsets.
enum FramePosition {
    /// Base frame whose thread has not made its first call.
    static let threadStart: UInt32 = 0xFFFF_FFFF
    /// Base frame whose thread runs.
    static let threadRuns: UInt32 = 0xFFFF_FFFE
    /// Frame of a native method that has to run (again).
    static let native: UInt32 = 0xFFFF_FFFD
    /// Frame that waits for the exception that a class makes from a trap.
    static let trap: UInt32 = 0xFFFF_FFFC
    /// `nativeCall + n`: frame of a native method that waits for a method whose result replaces argument n.
    static let nativeCall: UInt32 = 0x8000_0000

    static func word(_ position: UInt32, _ index: Int) -> UInt64 { UInt64(position) | UInt64(index) << 32 }
}

/// Moving between the interpreter's registers and the thread's stack in the world.
extension VM {
    /// Word of a frame that holds the argument count of a native method, or the first call of a thread.
    static let frameCount = StackLayout.frameHeader

    var stackBody: UnsafeMutablePointer<UInt64> {
        memory.body(memory.root(Root.currentStack).reference).assumingMemoryBound(to: UInt64.self)
    }

    var stackWords: Int { memory.size(memory.root(Root.currentStack).reference) }

    /// Writes the interpreter's registers into the stack object, so that a collection may happen.
    /// - Parameter depth: entries of the top frame's reference window that are alive.
    func sync(depth: Int) {
        let body = stackBody
        let window = state.pointee.references - body
        body[StackLayout.liveWord] = UInt64(window - StackLayout.firstSlot + depth)
        body[StackLayout.frameWord] = UInt64(body + stackWords - state.pointee.frame)
        body[Self.windowWord] = UInt64(window)
    }

    /// Reserved word 2 of a stack: start of the top frame's window, in words of the body.
    static let windowWord = 2

    /// Reads the registers back, after the stack may have moved.
    func reload() {
        let body = stackBody
        state.pointee.references = body + Int(body[Self.windowWord])
        state.pointee.frame = body + stackWords - Int(body[StackLayout.frameWord])
    }

    /// Stores everything so that the thread can be resumed, perhaps by another process.
    /// - Parameter position: the top frame's position word.
    func suspend(position: UInt64, depth: Int) {
        state.pointee.frame[StackLayout.position] = position
        sync(depth: depth)
        memory.storeSlot(currentThread, ThreadLayout.depth, Slot(int: Int32(clamping: state.pointee.depth)))
    }

    /// Makes a thread the current one and loads its registers; it gets a time slice, or the rest of its last one.
    func resume(_ thread: Reference) {
        let isSame = memory.root(Root.currentThread) == Slot(thread)
        memory.setRoot(Root.currentThread, Slot(thread))
        let stack = memory.slot(thread, ThreadLayout.stack)
        memory.setRoot(Root.currentStack, stack)
        memory.willRun(stack.reference)
        reload()
        state.pointee.index = Int(state.pointee.frame[StackLayout.position] >> 32)
        state.pointee.depth = Int(memory.slot(thread, ThreadLayout.depth).int)
        startDepthLimit(isSame: isSame)
        state.pointee.interruptedBudget = -1
        state.pointee.budget = min(sliceRest ?? limits.timeSlice, limits.timeSlice)
        sliceRest = nil
    }

    /// Whether a frame of `words` words fits, whose window starts `delta` slots above the current one and has
    /// `slots` slots. Makes the stack larger if it does not.
    /// - Parameter depth: entries of the current window that are alive.
    func ensureRoom(words: Int, delta: Int, slots: Int, depth: Int) -> Bool {
        let top = state.pointee.references + (delta + slots)
        if top <= state.pointee.frame - words { return true }
        sync(depth: depth)
        let needed = stackWords + words + slots + delta
        var size = stackWords * 2
        while size < needed { size *= 2 }
        guard let larger = memory.allocate(classObject(.objectStack), kind: .stack, size: size) else {
            reload()
            return false
        }
        let old = memory.root(Root.currentStack).reference
        let oldWords = memory.size(old)
        let from = memory.body(old).assumingMemoryBound(to: UInt64.self)
        let to = memory.body(larger).assumingMemoryBound(to: UInt64.self)
        let live = Int(from[StackLayout.liveWord]) + StackLayout.firstSlot
        let frames = Int(from[StackLayout.frameWord])
        to.update(from: from, count: live)
        (to + (size - frames)).update(from: from + (oldWords - frames), count: frames)
        memory.setRoot(Root.currentStack, Slot(larger))
        memory.storeSlot(currentThread, ThreadLayout.stack, Slot(larger))
        memory.willRun(larger)
        memory.releaseStack(old)
        reload()
        return true
    }

    /// Pushes a frame. Room must have been ensured.
    func pushFrame(code: UInt64, this: UInt64, words: Int, delta: Int, callerPosition: UInt64) {
        state.pointee.frame[StackLayout.position] = callerPosition
        let frame = state.pointee.frame - words
        frame[StackLayout.code] = code
        frame[StackLayout.position] = 0
        frame[StackLayout.this] = this
        frame[StackLayout.link] = UInt64(words) | UInt64(delta) << 32
        state.pointee.frame = frame
        state.pointee.references += delta
        state.pointee.depth += 1
    }

    /// Leaves the top frame with a result, as `ret` does.
    func returnValue(_ value: UInt64) {
        let link = state.pointee.frame[StackLayout.link]
        state.pointee.frame += Int(link & 0xFFFF_FFFF)
        state.pointee.references -= Int(link >> 32)
        state.pointee.depth -= 1
        let index = Int(state.pointee.frame[StackLayout.position] >> 32)
        let target = Int((arena.base[index] >> 8) & 0xFFFF)
        state.pointee.references[target] = value
        state.pointee.index = index + RegisterOp.callWords
    }

    /// The method of a frame, nil for a base frame or a native one.
    func methodIndex(ofFrame frame: UnsafeMutablePointer<UInt64>) -> Int? {
        let code = Reference(offset: frame[StackLayout.code] & Slot.payloadMask)
        if code.isNull || memory.slot(code, CodeLayout.native).int >= 0 { return nil }
        return Int(memory.slot(code, CodeLayout.index).int)
    }

    /// After a restart: gives every frame of every thread its place in newly translated code.
    func restorePositions() {
        isRestoring = true
        defer { isRestoring = false }
        let count = Int(memory.root(Root.threadCount).int)
        let threads = memory.root(Root.threads).reference
        for number in 0..<count {
            let thread = memory.slot(threads, number).reference
            let stack = memory.slot(thread, ThreadLayout.stack)
            if stack.isNull { continue }
            memory.willRun(stack.reference)
            let body = memory.body(stack.reference).assumingMemoryBound(to: UInt64.self)
            let end = body + memory.size(stack.reference)
            var frame = end - Int(body[StackLayout.frameWord])
            while frame < end {
                restorePosition(frame)
                frame += Int(frame[StackLayout.link] & 0xFFFF_FFFF)
            }
        }
    }

    private func restorePosition(_ frame: UnsafeMutablePointer<UInt64>) {
        let position = UInt32(truncatingIfNeeded: frame[StackLayout.position])
        var index = CodeArena.threadEnd
        if let method = methodIndex(ofFrame: frame) {
            if translate(method: method) {
                var found = false
                for place in methods[method].places where UInt32(bitPattern: place.offset) == position {
                    // A call also starts a block where nothing lies before it; both places then do.
                    if !found || place.isCall { index = Int(place.index) }
                    found = true
                }
                restoreCatchers(frame, method)
            }
        } else if position == FramePosition.threadStart {
            index = CodeArena.threadStart
        } else if position == FramePosition.native {
            index = CodeArena.runNative
        } else if position == FramePosition.trap {
            index = CodeArena.trapReturn
        } else if position >= FramePosition.nativeCall, position < FramePosition.threadRuns {
            index = CodeArena.nativeResume + 8 * Int(position - FramePosition.nativeCall)
        }
        frame[StackLayout.position] = UInt64(position) | UInt64(index) << 32
    }

    private func restoreCatchers(_ frame: UnsafeMutablePointer<UInt64>, _ method: Int) {
        let word = methods[method].catcherWord
        if word == 0 { return }
        for catcher in 0..<Int(frame[word]) {
            let place = word + 2 + 2 * catcher
            let offset = UInt32(truncatingIfNeeded: frame[place])
            for candidate in methods[method].places
            where !candidate.isCall && UInt32(bitPattern: candidate.offset) == offset {
                frame[place] = UInt64(offset) | UInt64(candidate.index) << 32
            }
        }
    }
}
