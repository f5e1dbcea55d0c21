import ObjectMemory

/// What programs in Python ask of functions and of the frames they run in.
extension VM {
    /// Gives a function the code of another one: it becomes an object of the class that the compiler has made for that. What else
    /// belongs to the code is up to the core.
    func become(_ function: UInt64, _ other: UInt64) -> Bool {
        let ancestor = Reference(offset: state.pointee.python.function)
        guard !ancestor.isNull, isObject(function), isObject(other) else { return false }
        let (before, after) = (memory.classOf(Reference(offset: function)), memory.classOf(Reference(offset: other)))
        guard isSubtype(before, of: ancestor), isSubtype(after, of: ancestor),
            memory.slot(before, ClassLayout.objectSlots).int == memory.slot(after, ClassLayout.objectSlots).int
        else { return false }
        memory.setClass(Reference(offset: function), after)
        return true
    }

    /// For each frame of the running thread, newest first, the object of `.python.variables` that its function has made, or null.
    /// - Parameter limit: how many frames at most, an int.
    /// - Returns: nil without memory, or if no function makes such objects. Allocates; the thread is in a native method.
    func frameVariables(_ limit: Slot) -> Slot? {
        guard limit.isInt, limit.int > 0, state.pointee.python.variables != 0 else { return nil }
        var count = 0
        forEachWindow { _, _, _ in count += 1 }
        count = min(count, Int(limit.int))
        guard let made = makeArray(count: count) else { return nil }
        var index = 0
        forEachWindow { frame, start, end in
            if index < count, let found = variables(of: frame, from: start, to: end) {
                setArrayElement(made.reference, index, found)
            }
            index += 1
        }
        return made
    }

    private func isObject(_ slot: UInt64) -> Bool { slot &- 1 < Slot.payloadMask }

    private func variables(
        of frame: UnsafeMutablePointer<UInt64>, from start: UnsafeMutablePointer<UInt64>, to end: UnsafeMutablePointer<UInt64>
    ) -> Slot? {
        var place = start
        while place < end {
            if isObject(place.pointee) {
                let object = Reference(offset: place.pointee)
                if memory.classOf(object).offset == state.pointee.python.variables,
                    memory.slot(object, PythonClasses.variablesOwner).rawValue == frame[StackLayout.this]
                {
                    return Slot(object)
                }
            }
            place += 1
        }
        return nil
    }

    /// The frames of methods with code and where the living parts of their windows start and end, newest first.
    private func forEachWindow(
        _ work: (UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<UInt64>) -> Void
    ) {
        let body = stackBody
        let last = body + stackWords
        var frame = last - Int(body[StackLayout.frameWord])
        var start = body + Int(body[Self.windowWord])
        var end = body + StackLayout.firstSlot + Int(body[StackLayout.liveWord])
        while frame < last {
            if methodIndex(ofFrame: frame) != nil { work(frame, start, end) }
            let link = frame[StackLayout.link]
            frame += Int(link & 0xFFFF_FFFF)
            end = start
            start -= Int(link >> 32)
        }
    }
}
