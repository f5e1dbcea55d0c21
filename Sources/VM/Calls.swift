import ObjectMemory
import PhantomISA

/// Finding methods, entering them and running natives (bytecode.md section 7).
extension VM {
    /// Entry of a method of a class, 0 if there is none.
    func entry(of classObject: Reference, ordinal: Int) -> Int {
        let table = tables.base + Int(memory.slot(classObject, ClassLayout.index).int)
        guard ordinal >= 0, ordinal < table.pointee.entryCount else { return 0 }
        return Int(table.pointee.entries[ordinal])
    }

    func entryKind(_ entry: Int) -> UInt64 { arena.base[entry + Entry.code] >> 48 }

    func callVirtual(window: Int, count: Int, ordinal: Int) -> StopReason? {
        let receiver = Slot(rawValue: state.pointee.references[window])
        if receiver.isNull { return raise(.text(nullReceiverText(ordinal))) }
        let classObject = classOf(receiver)
        let entry = entry(of: classObject, ordinal: ordinal)
        if entry == 0 { return raise(TrapText.noMethod) }
        let index = state.pointee.index
        if entryKind(entry) == EntryKind.native.rawValue {
            let number = nativeNumber(entry, receiver: classObject)
            if number == ClosureNatives.invoke {
                return callClosure(window: window, count: count, position: arena.base[index + 1])
            }
            if receiver.isInt, PythonOperation(ordinal: ordinal) != nil {
                return callPython(window: window, count: count, ordinal: ordinal, isSite: false)
            }
            if isShared(index, classObject) {
                cache(index, .callShared, 0, 0)
            } else if let intrinsic = Intrinsic(native: number, count: count), receiver.isReference || receiver.isInt {
                let operation = receiver.isInt ? RegisterOp.callIntrinsicOfInt : .callIntrinsic
                cache(index, operation, classObject.offset, UInt64(intrinsic.rawValue))
            } else if receiver.isReference {
                cache(index, .callNative, classObject.offset, UInt64(number))
            }
            return runNative(number, receiver: window, count: count, inFrame: false)
        }
        if let stop = prepare(entry, count: count) { return stop.reason }
        if receiver.isReference { cacheCall(index, classObject: classObject, entry: entry, byName: false) }
        return push(
            entry, this: receiver.rawValue, delta: window + 1, depth: window + 1 + count,
            position: arena.base[index + 1])
    }

    /// The native method for a receiver's class: a method inherited from the root acts on the class's own data.
    private func nativeNumber(_ entry: Int, receiver: Reference) -> Int {
        Int(arena.base[entry + Entry.shape] & 0xFFFF_FFFF)
    }

    func cache(_ index: Int, _ operation: RegisterOp, _ first: UInt64, _ second: UInt64) {
        arena.base[index] = (arena.base[index] & ~0xFF) | UInt64(operation.rawValue)
        arena.base[index + 2] = first
        arena.base[index + 3] = second
    }

    /// Whether a call site has met another class before: then its cache is given up, for it would change all the time.
    func isShared(_ index: Int, _ classObject: Reference) -> Bool {
        switch unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self) {
        case .callShared, .callSelectorShared, .callPythonShared: true
        case .callCached, .callGetter, .callSetter, .callNative, .callIntrinsic, .callIntrinsicOfInt,
            .callSelectorCached, .callSelectorGetter, .callSelectorSetter, .callPythonCached:
            arena.base[index + 2] != classObject.offset
        default: false
        }
    }

    private func cacheCall(_ index: Int, classObject: Reference, entry: Int, byName: Bool) {
        if isShared(index, classObject) {
            cache(index, byName ? .callSelectorShared : .callShared, 0, 0)
            return
        }
        let shortcut = arena.base[entry + Entry.shortcut]
        if shortcut & 0xFF == EntryShortcut.getter.rawValue {
            cache(index, byName ? .callSelectorGetter : .callGetter, classObject.offset, (shortcut >> 8) * 8)
        } else if shortcut & 0xFF == EntryShortcut.setter.rawValue {
            cache(index, byName ? .callSelectorSetter : .callSetter, classObject.offset, (shortcut >> 8) * 8)
        } else {
            cache(index, byName ? .callSelectorCached : .callCached, classObject.offset, UInt64(entry))
        }
    }

    func callStatic(window: Int, count: Int, ordinal: Int) -> StopReason? {
        let receiver = Slot(rawValue: state.pointee.references[window + count])
        let classSlot = Slot(rawValue: state.pointee.references[window + count + 1])
        if receiver.isNull { return raise(.text(nullReceiverText(ordinal))) }
        guard isClass(classSlot) else { return raise(TrapText.notClass) }
        guard isInstance(receiver, of: classSlot.reference) else { return raise(TrapText.notReceiver) }
        let entry = entry(of: classSlot.reference, ordinal: ordinal)
        if entry == 0 { return raise(TrapText.noMethod) }
        let index = state.pointee.index
        if entryKind(entry) == EntryKind.native.rawValue {
            placeReceiverFirst(window: window, count: count, receiver: receiver)
            return runNative(
                nativeNumber(entry, receiver: classSlot.reference), receiver: window, count: count, inFrame: false,
                restore: .receiverLast)
        }
        if let stop = prepare(entry, count: count) { return stop.reason }
        cache(index, .callStaticCached, classSlot.rawValue, UInt64(entry))
        return push(
            entry, this: receiver.rawValue, delta: window, depth: window + 2 + count, position: arena.base[index + 1])
    }

    /// Brings arguments and receiver into the order of a virtual call; the window has a slot more than it needs.
    private func placeReceiverFirst(window: Int, count: Int, receiver: Slot) {
        let references = state.pointee.references + window
        var index = count
        while index > 0 {
            references[index] = references[index - 1]
            index -= 1
        }
        references[0] = receiver.rawValue
    }

    /// A call whose name is on the stack, above the receiver.
    func callByName(window: Int, count: Int) -> StopReason? {
        let nameSlot = Slot(rawValue: state.pointee.references[window + count + 1])
        guard isExactly(nameSlot, .string) else { return raise(TrapText.notString) }
        let text = memory.copyBytes(nameSlot.reference)
        let receiver = Slot(rawValue: state.pointee.references[window + count])
        if receiver.isNull { return raise(.text(TrapText.nullReceiver.bytes + StaticString(": ").bytes + text)) }
        let found: SelectorResult
        if let known = knownSelector(text, count: count) {
            found = lookUp(known, in: classOf(receiver))
        } else {
            found = find(Selector(text: text, count: count), in: classOf(receiver))
        }
        return call(found, window: window, count: count, depth: window + 2 + count, restore: .name)
    }

    /// A call whose name the code fixes.
    func callSelector(window: Int, count: Int, number: Int) -> StopReason? {
        let receiver = Slot(rawValue: state.pointee.references[window + count])
        if receiver.isNull {
            return raise(.text(TrapText.nullReceiver.bytes + StaticString(": ").bytes + selectors[number].name))
        }
        let found = lookUp(number, in: classOf(receiver))
        return call(found, window: window, count: count, depth: window + 1 + count, restore: .selector)
    }

    private func call(
        _ found: SelectorResult, window: Int, count: Int, depth: Int, restore: WindowRestore
    ) -> StopReason? {
        let entry: Int
        switch found {
        case .entry(let known): entry = known
        case .notFound: return raise(TrapText.methodNotFound)
        case .noCode: return raise(TrapText.noMethod)
        case .ambiguous: return raise(TrapText.ambiguousMethod)
        }
        let receiver = Slot(rawValue: state.pointee.references[window + count])
        let classObject = classOf(receiver)
        let index = state.pointee.index
        if entryKind(entry) == EntryKind.native.rawValue {
            placeReceiverFirst(window: window, count: count, receiver: receiver)
            if nativeNumber(entry, receiver: classObject) == ClosureNatives.invoke {
                return callClosure(window: window, count: count, position: arena.base[index + 1])
            }
            return runNative(
                nativeNumber(entry, receiver: classObject), receiver: window, count: count, inFrame: false,
                restore: restore)
        }
        if let stop = prepare(entry, count: count) { return stop.reason }
        if case .selector = restore, receiver.isReference {
            cacheCall(index, classObject: classObject, entry: entry, byName: true)
        }
        return push(
            entry, this: receiver.rawValue, delta: window, depth: depth, position: arena.base[index + 1])
    }

    struct Prepared {
        var reason: StopReason?
    }

    /// Translates the method if it is not yet and checks the argument count.
    /// - Returns: nil if the call may go on; else a trap was raised.
    func prepare(_ entry: Int, count: Int) -> Prepared? {
        if Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments])) != count {
            return Prepared(reason: raise(TrapText.argumentCount))
        }
        if entryKind(entry) == EntryKind.untranslated.rawValue {
            let code = Reference(offset: arena.base[entry + Entry.code] & Slot.payloadMask)
            guard translate(method: Int(memory.slot(code, CodeLayout.index).int)) else {
                return Prepared(reason: raiseOutOfMemory())
            }
        }
        return nil
    }

    /// Enters a method whose receiver lies in the window right below its arguments.
    func enterMethod(_ entry: Int, receiver: Int, count: Int, position: UInt64) -> StopReason? {
        if let stop = prepare(entry, count: count) { return stop.reason }
        return push(
            entry, this: state.pointee.references[receiver], delta: receiver + 1, depth: receiver + 1 + count,
            position: position)
    }

    /// Pushes a frame for a translated method and goes to its start.
    func push(_ entry: Int, this: UInt64, delta: Int, depth: Int, position: UInt64) -> StopReason? {
        let shape = arena.base[entry + Entry.shape]
        let words = Int(shape >> 48)
        let slots = Int((shape >> 32) & 0xFFFF)
        if let problem = depthProblem(entry) { return raise(problem) }
        // The receiver may move if the stack grows: it lies in the caller's window for every kind of call.
        let offset = receiverOffset(this, delta: delta, depth: depth)
        guard ensureRoom(words: words, delta: delta, slots: slots, depth: depth) else {
            return raise(TrapText.stackOverflow)
        }
        let receiver = offset < 0 ? this : state.pointee.references[offset]
        pushFrame(
            code: arena.base[entry + Entry.code], this: receiver, words: words, delta: delta, callerPosition: position)
        state.pointee.index = Int(shape & 0xFFFF_FFFF)
        return nil
    }

    /// Where in the caller's window the receiver lies: below the arguments, or right above them.
    private func receiverOffset(_ this: UInt64, delta: Int, depth: Int) -> Int {
        if delta > 0, state.pointee.references[delta - 1] == this { return delta - 1 }
        var index = depth - 1
        while index >= delta {
            if state.pointee.references[index] == this { return index }
            index -= 1
        }
        return -1
    }

    // MARK: Translation

    /// Makes register code for a method. False if the arena is full.
    func translate(method: Int) -> Bool {
        let entry = methods[method].entry
        if entryKind(entry) != EntryKind.untranslated.rawValue { return true }
        let code = Reference(offset: methods[method].code)
        let declaring = memory.slot(code, CodeLayout.declaringClass).reference
        let bytes = memory.copyBytes(memory.slot(code, CodeLayout.bytes).reference)
        let arguments = Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments]))
        let flow: MethodFlow
        do {
            flow = try MethodFlow.analyse(
                bytes, arguments: arguments,
                objectSlots: Int(memory.slot(declaring, ClassLayout.objectSlots).int),
                constants: memory.size(memory.slot(declaring, ClassLayout.constants).reference),
                limit: limits.stackEntries)
        } catch {
            // The loader has accepted the same bytes.
            return false
        }
        var translator = Translator(vm: self, flow: flow, declaringClass: declaring, arguments: arguments)
        translator.translate()
        guard arena.count + translator.words.count < CodeArena.limit else { return false }
        let start = arena.count
        arena.reserve(translator.words.count)
        for word in translator.words { arena.append(word) }
        methods[method].places = translator.places
        methods[method].codeMap = translator.codeMap
        methods[method].catcherWord = flow.maxCatchers > 0 ? translator.catcherStack : 0
        arena.base[entry + Entry.shape] =
            UInt64(start) | UInt64(translator.windowSlots) << 32 | UInt64(translator.frameWords) << 48
        arena.base[entry + Entry.code] = code.offset | EntryKind.translated.rawValue << 48
        arena.base[entry + Entry.shortcut] = Self.shortcut(translator.words, arguments: arguments)
        return true
    }

    /// Recognises `return field;` and `field = argument; return null;`.
    private static func shortcut(_ words: [UInt64], arguments: Int) -> UInt64 {
        guard words.count >= 2, arguments <= 1 else { return 0 }
        let first = unsafeBitCast(UInt8(truncatingIfNeeded: words[0]), to: RegisterOp.self)
        let second = unsafeBitCast(UInt8(truncatingIfNeeded: words[1]), to: RegisterOp.self)
        if arguments == 1 {
            guard first == .storeR, second == .returnNull, (words[0] >> 8) & 0xFFFF == 0 else { return 0 }
            return EntryShortcut.setter.rawValue | ((words[0] >> 24) & 0xFFFF) << 8
        }
        if first == .loadR, second == .returnR, (words[0] >> 8) & 0xFFFF == (words[1] >> 8) & 0xFFFF {
            return EntryShortcut.getter.rawValue | ((words[0] >> 24) & 0xFFFF) << 8
        }
        return 0
    }

    // MARK: Natives

    /// How the window looked before a native call that had to change it, for the case that the call has to be
    /// repeated.
    enum WindowRestore {
        case none
        case receiverLast
        case name
        /// `receiverLast` without a place above for the name: the frame is stopped where the name is still to be pushed.
        case selector
    }

    /// Bytes that a native method is going to take for its work, roughly: a few copies of large texts.
    func scratch(_ call: NativeCall) -> Int {
        var bytes = 0
        for index in -1..<call.count {
            let slot = index < 0 ? call.this : call[index]
            if slot.isReference, !slot.isNull, memory.kind(slot.reference) == BodyKind.bytes.rawValue {
                bytes += memory.size(slot.reference)
            }
        }
        return bytes < 1 << 16 ? 0 : bytes * 4
    }

    /// Runs a native method.
    /// - Parameters:
    ///   - receiver: index in the top frame's window; the arguments lie above it.
    ///   - inFrame: whether the top frame is the native method's own.
    ///   - depthBefore: live entries of the window at the instruction, if it is run again from the start.
    func runNative(
        _ number: Int, receiver: Int, count: Int, inFrame: Bool, depthBefore: Int? = nil, restore: WindowRestore = .none
    ) -> StopReason? {
        let depth = receiver + 1 + count
        guard natives[number].isAssigned else {
            return raise(number & 63 < highestNative(number) ? NativeText.unassigned : NativeText.noNative)
        }
        if count < natives[number].count { return raise(NativeText.fewArguments) }
        // The name of a call by name lies above, and is needed if the call is made again.
        if case .name = restore { sync(depth: depth + 1) } else { sync(depth: depth) }
        let window = UInt64(state.pointee.references - stackBody + receiver + 1) * 8
        let call = NativeCall(memory: memory, window: window, count: count)
        if scratchLimit != Int.max, scratch(call) > scratchLimit { return raise(NativeText.outOfMemory) }
        let outcome = natives[number].function(self, call)
        memory.release(from: 0)
        reload()
        let index = state.pointee.index
        switch outcome {
        case .value(let value): return finishNative(value, receiver: receiver, inFrame: inFrame)
        case .yield(let value):
            state.pointee.budget = 0
            return finishNative(value, receiver: receiver, inFrame: inFrame)
        case .trap(let text): return raise(text)
        case .trapText(let text): return raise(.text(text))
        case .throw(let object):
            return object.isNull ? raise(TrapText.nullThrown) : raise(.object(object))
        case .exit(let code): return .exit(code)
        case .wait, .waitUntil, .sleep, .host:
            var live = depth
            if !inFrame {
                live = restoreWindow(restore, receiver: receiver, count: count)
                if let depthBefore { live = depthBefore }
            }
            var reason = StopReason.blocked
            if case .wait(let object) = outcome { waitOn(object) }
            if case .waitUntil(let object, let time) = outcome { waitOn(object, until: time) }
            if case .sleep(let time) = outcome { sleep(until: time) }
            if case .host(let request) = outcome {
                setThreadState(.host)
                reason = .host(request)
            }
            var position = arena.base[index + 1]
            if inFrame { position = FramePosition.word(FramePosition.native, CodeArena.runNative) }
            if case .selector = restore, !inFrame { position = positionBefore(index) }
            suspend(position: position, depth: live)
            return reason
        case .call(let target, let ordinal, let argument, let into):
            return callFromNative(
                number, receiver: receiver, count: count, inFrame: inFrame, target: target, ordinal: ordinal,
                argument: argument, into: into)
        }
    }

    /// One more than the highest ordinal with a native method in the class of a native number.
    private func highestNative(_ number: Int) -> Int {
        let first = number & ~63
        var highest = 15
        for ordinal in 0..<64 where natives[first + ordinal].isAssigned { highest = max(highest, ordinal) }
        return highest + 1
    }

    private func finishNative(_ value: Slot, receiver: Int, inFrame: Bool) -> StopReason? {
        if state.pointee.interrupt { state.pointee.stopForHost() }
        if inFrame {
            returnValue(value.rawValue)
        } else {
            state.pointee.references[receiver] = value.rawValue
            state.pointee.index += RegisterOp.callWords
        }
        return nil
    }

    /// Undoes `placeReceiverFirst`.
    /// - Returns: live entries of the window.
    private func restoreWindow(_ restore: WindowRestore, receiver: Int, count: Int) -> Int {
        let references = state.pointee.references + receiver
        switch restore {
        case .none: return receiver + 1 + count
        case .receiverLast, .name, .selector:
            let this = references[0]
            for index in 0..<count { references[index] = references[index + 1] }
            references[count] = this
            if case .selector = restore { return receiver + 1 + count }
            return receiver + 2 + count
        }
    }

    /// The position of a frame that is stopped in front of a call by selector.
    private func positionBefore(_ index: Int) -> UInt64 {
        if let method = methodIndex(ofFrame: state.pointee.frame) {
            for place in methods[method].places where place.index == UInt32(index) {
                return FramePosition.word(UInt32(bitPattern: place.offset), index)
            }
        }
        return arena.base[index + 1]
    }

    private func callFromNative(
        _ number: Int, receiver: Int, count: Int, inFrame: Bool, target: Slot, ordinal: Int, argument: Slot?, into: Int
    ) -> StopReason? {
        let arguments = argument == nil ? 0 : 1
        guard into >= 0, into < count, into < CodeArena.nativeResumeCount else { return raise(TrapText.typeAssert) }
        // The new call's receiver and argument lie above the native's arguments; a window has room for them.
        let above = receiver + 1 + count
        state.pointee.references[above] = target.rawValue
        if let argument { state.pointee.references[above + 1] = argument.rawValue }
        if !inFrame {
            let words = StackLayout.frameHeader + 1
            guard ensureRoom(words: words, delta: receiver + 1, slots: count + 8, depth: above + 1 + arguments) else {
                return raise(TrapText.stackOverflow)
            }
            let internalClass = memory.root(number >> 6).reference
            let table = memory.slot(internalClass, ClassLayout.methodTable).reference
            pushFrame(
                code: memory.slot(table, number & 63).rawValue, this: state.pointee.references[receiver], words: words,
                delta: receiver + 1, callerPosition: arena.base[state.pointee.index + 1])
            state.pointee.frame[Self.frameCount] = UInt64(count)
        }
        let position = FramePosition.word(
            FramePosition.nativeCall + UInt32(into), CodeArena.nativeResume + 8 * into)
        let value = Slot(rawValue: state.pointee.references[count])
        state.pointee.frame[StackLayout.position] = position
        if value.isNull { return raise(.text(nullReceiverText(ordinal))) }
        let classObject = classOf(value)
        let entry = entry(of: classObject, ordinal: ordinal)
        if entry == 0 { return raise(TrapText.noMethod) }
        if entryKind(entry) == EntryKind.native.rawValue {
            return enterNative(entry, at: count, count: arguments, position: position)
        }
        if let stop = prepare(entry, count: arguments) { return stop.reason }
        return push(
            entry, this: value.rawValue, delta: count + 1, depth: count + 1 + arguments, position: position)
    }

    /// Pushes a frame for a native method, whose receiver is at `window`, and lets the loop run it.
    func enterNative(_ entry: Int, at window: Int, count: Int, position: UInt64) -> StopReason? {
        let words = StackLayout.frameHeader + 1
        if let problem = depthProblem(nil) { return raise(problem) }
        guard ensureRoom(words: words, delta: window + 1, slots: count + 8, depth: window + 1 + count)
        else { return raise(TrapText.stackOverflow) }
        pushFrame(
            code: arena.base[entry + Entry.code] & Slot.payloadMask, this: state.pointee.references[window],
            words: words, delta: window + 1, callerPosition: position)
        state.pointee.frame[Self.frameCount] = UInt64(count)
        state.pointee.index = CodeArena.runNative
        return nil
    }

    // MARK: Threads' first calls

    /// The base frame holds the ordinal and the argument count; its window the receiver and the arguments.
    func startFirstCall() -> StopReason? {
        let packed = state.pointee.frame[Self.frameCount]
        let ordinal = Int(packed & 0xFFFF_FFFF)
        let count = Int(packed >> 32)
        let receiver = Slot(rawValue: state.pointee.references[0])
        let position = FramePosition.word(FramePosition.threadRuns, CodeArena.threadEnd)
        state.pointee.frame[StackLayout.position] = position
        if receiver.isNull { return raise(.text(nullReceiverText(ordinal))) }
        let entry = entry(of: classOf(receiver), ordinal: ordinal)
        if entry == 0 { return raise(TrapText.noMethod) }
        if entryKind(entry) == EntryKind.native.rawValue {
            return enterNative(entry, at: 0, count: count, position: position)
        }
        // A method that does not take the boot object is called without it.
        var given = count
        let declared = Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments]))
        if declared == 0 { given = 0 }
        if let stop = prepare(entry, count: given) { return stop.reason }
        return push(entry, this: receiver.rawValue, delta: 1, depth: 1 + given, position: position)
    }
}
