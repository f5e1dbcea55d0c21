import ObjectMemory

/// Exceptions that a class makes from traps (record `t` of a class file, docs/machine.md).
///
/// When a trap stops code of a class with such a record, the machine makes an object of the class it names, runs no
/// constructor, and calls its method `trap(kind, text)`. What that returns is thrown where the trap was. The call is an
/// ordinary one; between its frame and the stopped one lies a *trap frame*, which holds what the call needs, and to which
/// it returns.
///
/// A trap frame's words: kind of the trap; frames that it adds to the limit of the thread.
extension VM {
    private static let kindWord = StackLayout.frameHeader
    private static let creditWord = StackLayout.frameHeader + 1
    private static let trapFrameWords = StackLayout.frameHeader + 2
    /// Frames that a method may use which makes an exception where the stack is exhausted.
    private static let credit = 256
    private static let makerName = StaticString("trap").bytes

    /// Frames that a trap frame has added to the limit, 0 for any other frame.
    func trapCredit(_ frame: UnsafeMutablePointer<UInt64>) -> Int {
        isTrapFrame(frame) ? Int(frame[Self.creditWord]) : 0
    }

    private func isTrapFrame(_ frame: UnsafeMutablePointer<UInt64>) -> Bool {
        frame[StackLayout.code] == 0
            && UInt32(truncatingIfNeeded: frame[StackLayout.position]) == FramePosition.trap
    }

    /// Calls the class that makes exceptions for the code which runs, if it has one.
    ///
    /// - Parameter detail: what it is told besides the text that others see.
    /// - Returns: false if there is none, or none that can be called now; nothing has changed then.
    func callTrapMaker(_ text: [UInt8], detail: [UInt8] = []) -> Bool {
        let end = stackBody + stackWords
        var frame = state.pointee.frame
        var references = state.pointee.references
        var depth = state.pointee.depth
        // A native method in a frame of its own traps for its caller.
        while frame < end, methodIndex(ofFrame: frame) == nil {
            let link = frame[StackLayout.link]
            depth += trapCredit(frame) - 1
            frame += Int(link & 0xFFFF_FFFF)
            references -= Int(link >> 32)
        }
        guard frame < end, let method = methodIndex(ofFrame: frame) else { return false }
        guard let (makerClass, entry) = trapMaker(of: method) else { return false }
        let kind = TrapKind(text: text)
        // What is near the limit gets more frames, once; without memory there is no second try either.
        let credit = depth + Self.credit / 4 > state.pointee.depthLimit ? Self.credit : 0
        if credit > 0, hasTrapFrame({ $0[Self.creditWord] > 0 }) { return false }
        let kindBits = UInt64(UInt32(bitPattern: kind.rawValue))
        if kind == .outOfMemory, hasTrapFrame({ $0[Self.kindWord] == kindBits }) { return false }
        if entryKind(entry) == EntryKind.untranslated.rawValue {
            let code = Reference(offset: arena.base[entry + Entry.code] & Slot.payloadMask)
            guard translate(method: Int(memory.slot(code, CodeLayout.index).int)) else { return false }
        }

        // What lies above the innermost catcher's depth is not needed any more, and may be stale.
        var live = 0
        let catchers = methods[method].catcherWord
        if catchers != 0, frame[catchers] > 0 {
            live = Int(frame[catchers + 2 * Int(frame[catchers]) - 1] >> 48)
        }
        var position = frame[StackLayout.position]
        if frame == state.pointee.frame {
            let index = state.pointee.index
            position = FramePosition.word(UInt32(bitPattern: methods[method].offset(ofIndex: index)), index)
        }
        let before = (index: state.pointee.index, frame: end - state.pointee.frame)
        let (windowBefore, depthBefore) = (state.pointee.references - stackBody, state.pointee.depth)
        state.pointee.frame = frame
        state.pointee.references = references
        state.pointee.depth = depth
        let shape = arena.base[entry + Entry.shape]
        guard
            ensureRoom(
                words: Self.trapFrameWords + Int(shape >> 48), delta: live, slots: Int((shape >> 32) & 0xFFFF) + 8,
                depth: live)
        else {
            restore(before.index, before.frame, windowBefore, depthBefore)
            return false
        }
        pushFrame(code: 0, this: 0, words: Self.trapFrameWords, delta: live, callerPosition: position)
        let waiting = FramePosition.word(FramePosition.trap, CodeArena.trapReturn)
        state.pointee.frame[StackLayout.position] = waiting
        state.pointee.frame[Self.kindWord] = kindBits
        state.pointee.frame[Self.creditWord] = UInt64(credit)
        state.pointee.depth -= credit
        guard pushMakerArguments(makerClass, kind, detail.isEmpty ? text : text + StaticString(": ").bytes + detail) else {
            popTrapFrame()
            state.pointee.index = CodeArena.trapReturn
            return false
        }
        let receiver = state.pointee.references[0]
        pushFrame(
            code: arena.base[entry + Entry.code], this: receiver, words: Int(shape >> 48), delta: 1,
            callerPosition: waiting)
        state.pointee.index = Int(shape & 0xFFFF_FFFF)
        return true
    }

    private func restore(_ index: Int, _ frame: Int, _ window: Int, _ depth: Int) {
        state.pointee.index = index
        state.pointee.frame = stackBody + (stackWords - frame)
        state.pointee.references = stackBody + window
        state.pointee.depth = depth
    }

    /// The class named by the record of the method's class, and its method for traps.
    private func trapMaker(of method: Int) -> (Reference, Int)? {
        let code = Reference(offset: methods[method].code)
        let name = memory.slot(memory.slot(code, CodeLayout.declaringClass).reference, ClassLayout.trapClass)
        guard !name.isNull, let found = findClass(memory.copyBytes(name.reference)),
            memory.slot(found, ClassLayout.internalNumber).int < 0,
            case .entry(let entry) = lookUp(selectorNumber(Self.makerName, count: 2), in: found),
            entryKind(entry) != EntryKind.native.rawValue,
            Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments])) == 2
        else { return nil }
        return (found, entry)
    }

    /// Whether the thread is making an exception of which the given is true.
    private func hasTrapFrame(_ test: (UnsafeMutablePointer<UInt64>) -> Bool) -> Bool {
        let end = stackBody + stackWords
        var frame = state.pointee.frame
        while frame < end {
            if isTrapFrame(frame), test(frame) { return true }
            frame += Int(frame[StackLayout.link] & 0xFFFF_FFFF)
        }
        return false
    }

    /// Puts receiver, kind and text into the window of the trap frame.
    private func pushMakerArguments(_ makerClass: Reference, _ kind: TrapKind, _ text: [UInt8]) -> Bool {
        sync(depth: 0)
        let made = newInstance(of: makerClass)
        reload()
        guard let made else { return false }
        state.pointee.references[0] = made.rawValue
        state.pointee.references[1] = Slot(int: kind.rawValue).rawValue
        sync(depth: 2)
        let string = makeString(text)
        reload()
        guard let string else { return false }
        state.pointee.references[2] = string.rawValue
        return true
    }

    private func popTrapFrame() {
        let frame = state.pointee.frame
        let link = frame[StackLayout.link]
        state.pointee.depth += trapCredit(frame) - 1
        state.pointee.frame += Int(link & 0xFFFF_FFFF)
        state.pointee.references -= Int(link >> 32)
    }

    /// Throws what the class has made.
    func throwMadeException() -> StopReason? {
        let made = Slot(rawValue: state.pointee.references[0])
        popTrapFrame()
        state.pointee.index = CodeArena.trapReturn
        return unwind(made.isNull ? .text(TrapText.nullThrown.bytes) : .object(made))
    }
}
