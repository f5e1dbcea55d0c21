import ClassFile
import ObjectMemory

/// Something thrown.
enum Raised {
    /// A string made of these bytes.
    case text([UInt8])
    case object(Slot)
    /// The string that was made beforehand.
    case outOfMemory
}

/// Exceptions (bytecode.md section 8).
extension VM {
    func raise(_ text: StaticString) -> StopReason? { raise(.text(text.bytes)) }

    func raiseOutOfMemory() -> StopReason? { raise(.outOfMemory) }

    /// Unwinds to the nearest matching catcher, or ends the thread; or, if the class whose code runs has one that makes
    /// exceptions from traps, calls that.
    func raise(_ raised: Raised) -> StopReason? {
        let detail = trapDetail
        trapDetail = []
        switch raised {
        case .text(let bytes): if callTrapMaker(bytes, detail: detail) { return countAgainstSlice() }
        case .outOfMemory: if callTrapMaker(NativeText.outOfMemory.bytes) { return countAgainstSlice() }
        case .object: break
        }
        return unwind(raised)
    }

    /// Unwinds to the nearest matching catcher, or ends the thread.
    func unwind(_ raised: Raised) -> StopReason? {
        let thrownClass: Reference
        switch raised {
        case .text, .outOfMemory: thrownClass = classObject(.string)
        case .object(let object): thrownClass = classOf(object)
        }
        var frame = state.pointee.frame
        var references = state.pointee.references
        var depth = state.pointee.depth
        let end = stackBody + stackWords
        if recordsTraces {
            trace.removeAll(keepingCapacity: true)
            stopsBeforeTrace = Self.mostStopsBeforeTrace
        }
        while frame < end {
            let found = methodIndex(ofFrame: frame)
            if recordsTraces, let found { record(found, frame) }
            if let method = found, methods[method].catcherWord != 0 {
                let word = methods[method].catcherWord
                var count = Int(frame[word])
                while count > 0 {
                    count -= 1
                    let entry = frame[word + 1 + 2 * count]
                    guard isSubtype(thrownClass, of: Reference(offset: entry & Slot.payloadMask)) else { continue }
                    let handler = frame[word + 2 + 2 * count]
                    frame[word] = UInt64(count)
                    state.pointee.frame = frame
                    state.pointee.references = references
                    state.pointee.depth = depth
                    lowerDepthLimit()
                    state.pointee.index = Int(handler >> 32)
                    deliver(raised, at: Int(entry >> 48))
                    return countAgainstSlice()
                }
            }
            if found != nil, isDirectGenerator(frame, references) {
                state.pointee.frame = frame
                state.pointee.references = references
                state.pointee.depth = depth
                return endGenerator(raised) ?? countAgainstSlice()
            }
            let link = frame[StackLayout.link]
            frame += Int(link & 0xFFFF_FFFF)
            references -= Int(link >> 32)
            depth -= 1
            depth += trapCredit(frame - Int(link & 0xFFFF_FFFF))
        }
        return fail(raised)
    }

    /// Notes a frame that an exception leaves, or in which it is caught.
    private func record(_ method: Int, _ frame: UnsafeMutablePointer<UInt64>) {
        guard trace.count < Self.longestTrace else { return }
        var offset = Int32(truncatingIfNeeded: frame[StackLayout.position])
        if frame == state.pointee.frame, state.pointee.index >= CodeArena.fixedEnd {
            offset = methods[method].offset(ofIndex: state.pointee.index)
        }
        trace.append((method, offset))
    }

    /// Frames that are noted of one exception at most.
    private static let longestTrace = 20_000
    /// How often a thread does not stop because nobody has taken the trace of the last exception, which is no part of the world.
    private static let mostStopsBeforeTrace = 4

    /// The frames that the last exception has left and the one that caught it, newest first, as an array of pairs: code
    /// object, offset. They are forgotten then. Nil if there is no memory.
    func takeTrace() -> Slot? {
        recordsTraces = true
        guard let made = makeArray(count: trace.count * 2) else { return nil }
        for (index, item) in trace.enumerated() {
            setArrayElement(made.reference, index * 2, Slot(Reference(offset: methods[item.method].code)))
            setArrayElement(made.reference, index * 2 + 1, Slot(int: item.offset))
        }
        trace.removeAll(keepingCapacity: true)
        return made
    }

    /// Puts the thrown object into the top frame's window; what lies there from `depth` on is lost.
    func deliver(_ raised: Raised, at depth: Int) {
        let value: Slot
        switch raised {
        case .object(let object): value = object
        case .outOfMemory: value = memory.root(Root.outOfMemory)
        case .text(let bytes):
            sync(depth: depth)
            value = makeString(bytes) ?? memory.root(Root.outOfMemory)
            reload()
        }
        state.pointee.references[depth] = value.rawValue
    }

    /// Exceptions count like calls and back edges, so that code which throws without end reaches safepoints too.
    private func countAgainstSlice() -> StopReason? {
        state.pointee.budget &-= 1
        return state.pointee.budget < 0 ? stopHere() : nil
    }

    /// Ends the thread by an exception that nobody catches.
    ///
    /// An object with a `toString` of its own is asked for its text first, in the same thread, which has nothing else
    /// left to do.
    private func fail(_ raised: Raised) -> StopReason? {
        guard memory.slot(currentThread, ThreadLayout.failure).isNull else {
            // It was `toString` that failed; the report stands.
            endThread(result: .null)
            return .threadEnded
        }
        let number = memory.slot(currentThread, ThreadLayout.number).int
        setHostValue(.failures, Slot(int: hostValue(.failures).int &+ 1))
        var failure = UncaughtException(className: [], text: [], backtrace: backtrace(), thread: number)
        var describes = false
        switch raised {
        case .text(let bytes):
            failure.className = className(classObject(.string))
            failure.text = bytes
        case .outOfMemory:
            failure.className = className(classObject(.string))
            failure.text = NativeText.outOfMemory.bytes
        case .object(let object):
            failure.className = className(classOf(object))
            failure.text = text(of: object)
            memory.storeSlot(currentThread, ThreadLayout.failure, object)
            let method = entry(of: classOf(object), ordinal: 5)
            if method != 0, entryKind(method) != EntryKind.native.rawValue {
                describes = true
                restartThread(receiver: object, ordinal: 5)
            }
        }
        failures.append(failure)
        if describes { return nil }
        endThread(result: .null)
        return .threadEnded
    }

    /// Drops every frame and makes the thread call a method without arguments.
    private func restartThread(receiver: Slot, ordinal: Int) {
        let body = stackBody
        let frame = body + (stackWords - (StackLayout.frameHeader + 1))
        frame[StackLayout.position] = FramePosition.word(FramePosition.threadStart, CodeArena.threadStart)
        frame[Self.frameCount] = UInt64(ordinal)
        body[StackLayout.firstSlot] = receiver.rawValue
        state.pointee.frame = frame
        state.pointee.references = body + StackLayout.firstSlot
        state.pointee.depth = 1
        state.pointee.index = CodeArena.threadStart
    }

    /// The outermost method of the thread has returned.
    func finishThread(result: Slot) {
        guard !memory.slot(currentThread, ThreadLayout.failure).isNull else {
            endThread(result: result)
            return
        }
        let number = memory.slot(currentThread, ThreadLayout.number).int
        for index in 0..<failures.count where failures[index].thread == number {
            if isExactly(result, .string) { failures[index].text = memory.copyBytes(result.reference) }
        }
        endThread(result: .null)
    }

    /// What a report shows of a value without running its methods.
    func text(of value: Slot) -> [UInt8] {
        if value.isInt { return IntNatives.decimal(Int64(value.int)) }
        if let long = longValue(value) { return IntNatives.decimal(long) }
        if isExactly(value, .float) { return NumberText.text(value.float) }
        if isExactly(value, .double) { return NumberText.text(value.double) }
        if isExactly(value, .string) { return memory.copyBytes(value.reference) }
        return []
    }

    /// The frames of the thread that ran last, newest first; empty if it has ended. Only between two time slices.
    public func currentFrames(limit: Int) -> [BacktraceEntry] {
        guard !memory.root(Root.currentStack).isNull else { return [] }
        return backtrace(limit: limit)
    }

    /// The frames of the current thread, newest first.
    func backtrace(limit: Int = 10_000) -> [BacktraceEntry] {
        frames(limit: limit).map { describe(Reference(offset: methods[$0.method].code), offset: $0.offset) }
    }

    /// The frames of the current thread, newest first, as an array of pairs: code object, offset. Nil if there is no memory.
    func frameList(limit: Int) -> Slot? {
        let found = frames(limit: limit)
        guard let made = makePacked(.references, count: found.count * 2, elementClass: .null) else { return nil }
        for (index, item) in found.enumerated() {
            let place = Self.firstReference + index * 2
            memory.storeSlot(made.reference, place, Slot(Reference(offset: methods[item.method].code)))
            memory.storeSlot(made.reference, place + 1, Slot(int: item.offset))
        }
        return made
    }

    /// Method and place of each frame of the current thread, newest first.
    private func frames(limit: Int) -> [(method: Int, offset: Int32)] {
        var found: [(method: Int, offset: Int32)] = []
        var frame = state.pointee.frame
        let end = stackBody + stackWords
        var isTop = true
        while frame < end, found.count < limit {
            if let method = methodIndex(ofFrame: frame) {
                var offset = Int32(truncatingIfNeeded: frame[StackLayout.position])
                // After a trap was turned into an object, only the frame itself knows where it was.
                if isTop, state.pointee.index >= CodeArena.fixedEnd {
                    offset = methods[method].offset(ofIndex: state.pointee.index)
                }
                found.append((method, offset))
            }
            isTop = false
            frame += Int(frame[StackLayout.link] & 0xFFFF_FFFF)
        }
        return found
    }

    func describe(_ code: Reference, offset: Int32) -> BacktraceEntry {
        let declaring = memory.slot(code, CodeLayout.declaringClass).reference
        let ordinal = Int(memory.slot(code, CodeLayout.ordinal).int)
        let name = memory.slot(memory.slot(declaring, ClassLayout.methodNames).reference, ordinal)
        let source = memory.slot(declaring, ClassLayout.sourceFile)
        let lines = memory.slot(memory.slot(declaring, ClassLayout.lines).reference, ordinal)
        return BacktraceEntry(
            className: className(declaring), method: name.isNull ? [] : memory.copyBytes(name.reference),
            ordinal: ordinal, sourceFile: source.isNull ? [] : memory.copyBytes(source.reference),
            line: lines.isNull ? 0 : line(memory.copyBytes(lines.reference), at: offset))
    }

    /// The line of the entry with the greatest offset not above the given one.
    private func line(_ table: [UInt8], at offset: Int32) -> Int {
        var result = 0
        var place = 0
        while place + 8 <= table.count {
            if Self.word(table, place) > Int(offset) { break }
            result = Self.word(table, place + 4)
            place += 8
        }
        return result
    }

    /// The frames that a place in a method stands for, with their source ranges, the innermost last; empty if the class file
    /// does not tell.
    func sourceFrames(_ code: Reference, offset: Int32) -> [RangeTable.Frame] {
        let declaring = memory.slot(code, CodeLayout.declaringClass).reference
        let lines = memory.slot(memory.slot(declaring, ClassLayout.lines).reference, Int(memory.slot(code, CodeLayout.ordinal).int))
        guard lines.isReference, !lines.isNull else { return [] }
        let table = memory.copyBytes(lines.reference)
        var place = 0
        while place + 8 <= table.count {
            if Self.word(table, place) == 0xFFFF_FFFF { return RangeTable.frames(in: table[(place + 8)...], at: Int(offset)) }
            place += 8
        }
        return []
    }
}
