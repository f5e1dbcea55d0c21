import ObjectMemory

/// Calls of closures.
extension VM {
    /// A closure whose object is a closure, and so on: more in a row are a mistake.
    private static let longestChain = 100

    /// Turns a call of a closure into one of the method that it holds: an ordinary frame of the same call.
    /// - Parameters:
    ///   - window: index of the closure, the arguments lie above it.
    ///   - position: the position word of the call, for the caller's frame.
    func callClosure(window: Int, count given: Int, position: UInt64) -> StopReason? {
        var count = given
        for _ in 0..<Self.longestChain {
            let extra = boundCount(window)
            if extra > 0 {
                guard count + extra <= 255 else { return raise(TrapText.argumentCount) }
                guard ensureRoom(words: 0, delta: window + 1, slots: count + extra + 1, depth: window + 1 + count) else {
                    return raise(TrapText.stackOverflow)
                }
                // The closure may have moved.
                let closure = Slot(rawValue: state.pointee.references[window]).reference
                let bound = memory.slot(closure, ClosureLayout.bound).reference
                for index in 0..<extra {
                    state.pointee.references[window + 1 + count + index] = arrayElement(bound, index).rawValue
                }
                count += extra
            }
            let closure = Slot(rawValue: state.pointee.references[window]).reference
            let object = memory.slot(closure, ClosureLayout.object)
            let selector = memory.slot(closure, ClosureLayout.selector)
            if object.isNull { return raise("null receiver: closure") }
            let classObject = classOf(object)
            var entry = 0
            if selector.isInt {
                entry = self.entry(of: classObject, ordinal: Int(selector.int))
            } else if isExactly(selector, .string) {
                let text = memory.copyBytes(selector.reference)
                let found =
                    knownSelector(text, count: count).map { lookUp($0, in: classObject) }
                    ?? find(Selector(text: text, count: count), in: classObject)
                switch found {
                case .entry(let known): entry = known
                case .notFound: return raise(TrapText.methodNotFound)
                case .noCode: break
                case .ambiguous: return raise(TrapText.ambiguousMethod)
                }
            }
            if entry == 0 { return raise(TrapText.noMethod) }
            state.pointee.references[window] = object.rawValue
            if entryKind(entry) == EntryKind.native.rawValue {
                if Int(arena.base[entry + Entry.shape] & 0xFFFF_FFFF) == ClosureNatives.invoke { continue }
                return enterNative(entry, at: window, count: count, position: position)
            }
            let declared = Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments]))
            if declared != count {
                return raise(.text(Self.argumentCountText(wanted: declared - extra, given: count - extra)))
            }
            return enterMethod(entry, receiver: window, count: count, position: position)
        }
        return raise("a closure calls itself without end")
    }

    private func boundCount(_ window: Int) -> Int {
        let closure = Slot(rawValue: state.pointee.references[window]).reference
        let bound = memory.slot(closure, ClosureLayout.bound)
        return bound.isNull ? 0 : arrayCount(bound.reference)
    }

    private static func argumentCountText(wanted: Int, given: Int) -> [UInt8] {
        StaticString("closure takes ").bytes + IntNatives.decimal(Int64(wanted))
            + (wanted == 1 ? StaticString(" argument, ") : StaticString(" arguments, ")).bytes
            + IntNatives.decimal(Int64(given)) + (given == 1 ? StaticString(" was given") : StaticString(" were given")).bytes
    }
}
