import ObjectMemory

/// What the interpreter's loop does not do itself. Each function looks again at the instruction at
/// `state.index`, and leaves the state such that the loop goes on, or answers why the thread stops.
extension VM {
    func slowPath() -> StopReason? {
        let index = state.pointee.index
        let word = arena.base[index]
        let a = Int((word >> 8) & 0xFFFF)
        let b = Int((word >> 24) & 0xFFFF)
        let c = Int(word >> 40)
        switch state.pointee.reason {
        case .safepoint: return stopAtSafepoint()
        case .call: return callVirtual(window: a, count: b, ordinal: c)
        case .callStatic: return callStatic(window: a, count: b, ordinal: c)
        case .callByName: return callByName(window: a, count: b)
        case .callSelector: return callSelector(window: a, count: b, number: c)
        case .callPython: return callPython(window: a, count: b, ordinal: c & 0xFF)
        case .native:
            return runNative(Int(arena.base[index + 3]), receiver: a, count: b, inFrame: false)
        case .runNative:
            let code = Reference(offset: state.pointee.frame[StackLayout.code] & Slot.payloadMask)
            let number = Int(memory.slot(code, CodeLayout.native).int)
            return runNative(number, receiver: -1, count: Int(state.pointee.frame[Self.frameCount]), inFrame: true)
        case .summon: return summon(a, offset: c)
        case .new: return new(a)
        case .boxLong: return boxLong(a, b)
        case .unbox: return unbox(word, a, b)
        case .cast:
            let object = Slot(rawValue: state.pointee.references[a])
            let wanted = Slot(rawValue: state.pointee.references[b])
            guard isClass(wanted) else { return raise(TrapText.notClass) }
            guard object.isNull || isInstance(object, of: wanted.reference) else {
                trapDetail = valueClassName(object) + StaticString(" to ").bytes + className(wanted.reference)
                return raise(TrapText.badCast)
            }
            state.pointee.index += 1
            return nil
        case .string: return stringFromCode(a, offset: c, count: Int(arena.base[index + 1]))
        case .lock: return lock(a)
        case .unlock: return unlock(a)
        case .pushCatcher: return pushCatcher(a, depth: b, word: c)
        case .throw:
            let thrown = Slot(rawValue: state.pointee.references[a])
            if thrown.isNull { return raise(TrapText.nullThrown) }
            return raise(.object(thrown))
        case .threadStart: return startFirstCall()
        case .threadEnd:
            finishThread(result: Slot(rawValue: state.pointee.references[0]))
            return .threadEnded
        case .sameObject:
            let same = sameLongs(state.pointee.references[b], state.pointee.references[c])
            let isSame = UInt8(truncatingIfNeeded: word) == RegisterOp.sameR.rawValue
            state.pointee.frame[a] = same == isSame ? 1 : 0
            state.pointee.index += 1
            return nil
        case .divideByZero: return raise(TrapText.divideByZero)
        case .immutable: return raise(TrapText.immutable)
        case .trap: return raise((Trap(rawValue: c) ?? .typeAssert).text)
        case .trapReturn: return throwMadeException()
        case .unreachable: return raise("internal error: unreachable register code")
        }
    }

    private func stopAtSafepoint() -> StopReason? {
        if let stop = stopHere() { return stop }
        let rest = state.pointee.interruptedBudget
        state.pointee.interruptedBudget = -1
        state.pointee.budget = rest > 0 ? rest - 1 : limits.timeSlice
        return nil
    }

    /// Ends the time slice in front of the next instruction; nil if no frame can stand there.
    func stopHere() -> StopReason? {
        let index = state.pointee.index
        guard let method = methodIndex(ofFrame: state.pointee.frame) else { return nil }
        if !trace.isEmpty, stopsBeforeTrace > 0 {
            stopsBeforeTrace -= 1
            return nil
        }
        for place in methods[method].places where place.index == UInt32(index) {
            suspend(
                position: UInt64(UInt32(bitPattern: place.offset)) | UInt64(index) << 32, depth: Int(place.depth))
            // When the host comes in must not decide which thread runs when: the slice goes on afterwards.
            let rest = state.pointee.interruptedBudget
            sliceRest = rest > 0 ? rest - 1 : nil
            return .timeSlice
        }
        return nil
    }

    /// Whether two different references are equal long values.
    func sameLongs(_ first: UInt64, _ second: UInt64) -> Bool {
        guard first != second else { return true }
        guard let left = longValue(Slot(rawValue: first)), let right = longValue(Slot(rawValue: second)) else {
            return false
        }
        return left == right
    }

    // MARK: Numbers

    private func boxLong(_ target: Int, _ source: Int) -> StopReason? {
        let value = Int64(bitPattern: state.pointee.frame[source])
        sync(depth: target)
        let boxed = makeLong(value)
        reload()
        guard let boxed else { return raiseOutOfMemory() }
        state.pointee.references[target] = boxed.rawValue
        state.pointee.index += 1
        return nil
    }

    private func unbox(_ word: UInt64, _ target: Int, _ source: Int) -> StopReason? {
        let operation = unsafeBitCast(UInt8(truncatingIfNeeded: word), to: RegisterOp.self)
        var value = Slot.null
        if operation == .loadI || operation == .loadD {
            value = memory.slot(Reference(offset: state.pointee.frame[StackLayout.this]), source)
        } else {
            value = Slot(rawValue: state.pointee.references[source])
        }
        if value.isNull { return raise(TrapText.unboxNull) }
        if operation == .unboxL, let long = longValue(value) {
            state.pointee.frame[target] = UInt64(bitPattern: long)
            state.pointee.index += 1
            return nil
        }
        return raise(TrapText.typeAssert)
    }

    // MARK: Objects

    private func new(_ target: Int) -> StopReason? {
        let index = state.pointee.index
        let operation = unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self)
        let isKnown = operation == .newSlots
        let classSlot = isKnown ? Slot(rawValue: arena.base[index + 1]) : Slot(rawValue: state.pointee.references[target])
        guard isClass(classSlot) else { return raise(TrapText.notClass) }
        sync(depth: target)
        let made = makeInstance(of: classSlot.reference)
        reload()
        switch made {
        case .value(let value): state.pointee.references[target] = value.rawValue
        case .outOfMemory: return raiseOutOfMemory()
        case .forbidden: return raise(TrapText.cannotCreate)
        }
        state.pointee.index += isKnown ? 3 : 1
        return nil
    }

    /// A new instance, on which no constructor has run; nil if there is no memory or the class does not allow it.
    /// Allocates.
    public func newInstance(of classObject: Reference) -> Slot? {
        switch makeInstance(of: classObject) {
        case .value(let made): made
        case .outOfMemory, .forbidden: nil
        }
    }

    enum NewInstance {
        case value(Slot)
        case outOfMemory
        case forbidden
    }

    /// A new instance without running a constructor. Allocates.
    func makeInstance(of classObject: Reference) -> NewInstance {
        let number = memory.slot(classObject, ClassLayout.internalNumber).int
        var kind = BodyKind.slots
        var size = Int(memory.slot(classObject, ClassLayout.objectSlots).int)
        if number >= 0, let internalClass = InternalClass(rawValue: UInt8(number)) {
            switch internalClass {
            case .int: return .value(Slot(int: 0))
            case .long: return .value(Slot(shortLong: 0))
            case .float: return .value(Slot(float: 0))
            case .double: return .value(Slot(double: 0))
            case .class, .interface, .code, .page, .thread, .callFrame, .integerStack, .objectStack, .exceptionStack,
                .boot:
                return .forbidden
            case .void, .string, .array, .tty, .mutex, .cond, .binary, .bitmap, .world, .closure, .udp, .tcp,
                .weakref, .window, .directory, .connection, .sema, .net, .http, .time, .stat, .io, .port, .control,
                .font, .arrayIterator, .math, .bytes, .shorts, .chars, .ints, .longs, .floats, .doubles, .references, .python,
                .booleans:
                kind = internalClass.instance.kind
                size = internalClass.instance.size
            }
        }
        guard let made = memory.allocate(classObject, kind: kind, size: size) else { return .outOfMemory }
        if number == Int32(InternalClass.array.rawValue) {
            memory.storeSlot(made, ArrayLayout.size, Slot(int: 0))
        }
        return .value(Slot(made))
    }

    private func stringFromCode(_ target: Int, offset: Int, count: Int) -> StopReason? {
        sync(depth: target)
        let made = memory.allocate(classObject(.string), kind: .bytes, size: count)
        reload()
        guard let made else { return raiseOutOfMemory() }
        let code = Reference(offset: state.pointee.frame[StackLayout.code] & Slot.payloadMask)
        let bytes = memory.slot(code, CodeLayout.bytes).reference
        memory.body(made).copyMemory(from: memory.body(bytes) + offset, byteCount: count)
        state.pointee.references[target] = made.offset
        state.pointee.index += 2
        return nil
    }

    /// Makes one instruction of a summoned class whose `getStatic` is called next, with a constant: words 4 and 5 load that, from
    /// word 6 on is the call.
    private func loadStatic(_ target: Int, at index: Int, _ classObject: Reference) {
        guard index + 6 < arena.count, arena.base[index + 4] == RegisterOp.constantR.word(target + 1),
            let number = RegisterOp.staticIndex(arena.base[index + 5]),
            arena.base[index + 6] & ~0xFF == RegisterOp.call.word(target, 1, 11) & ~0xFF
        else { return }
        let call = unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index + 6]), to: RegisterOp.self)
        guard call == .call || call == .callNative || call == .callIntrinsic else { return }
        arena.base[index] = RegisterOp.loadStatic.word(target, number, 6 + RegisterOp.callWords)
        arena.base[index + 2] = classObject.offset
    }

    private func summon(_ target: Int, offset: Int) -> StopReason? {
        let index = state.pointee.index
        let count = Int(arena.base[index + 2])
        let code = Reference(offset: state.pointee.frame[StackLayout.code] & Slot.payloadMask)
        let bytes = memory.bytes(memory.slot(code, CodeLayout.bytes).reference)
        let name = [UInt8](bytes[offset..<(offset + count)])
        if let found = findClass(name) {
            // Word 1 is the position, which places refer to: the constant takes words 2 and 3.
            arena.base[index] = RegisterOp.jump.word(0, 0, 2)
            arena.base[index + 2] = RegisterOp.constantR.word(target)
            arena.base[index + 3] = found.offset
            loadStatic(target, at: index, found)
            return nil
        }
        sync(depth: target)
        let string = memory.allocateBytes(classObject(.string), name)
        reload()
        guard let string else { return raiseOutOfMemory() }
        state.pointee.references[target] = memory.root(Root.boot).rawValue
        state.pointee.references[target + 1] = string.offset
        state.pointee.references[target + 2] = Slot(int: 1).rawValue
        let number = Int(InternalClass.boot.rawValue) * 64 + 8
        return runNative(number, receiver: target, count: 2, inFrame: false, depthBefore: target)
    }

    // MARK: Catchers

    private func pushCatcher(_ register: Int, depth: Int, word: Int) -> StopReason? {
        let classSlot = Slot(rawValue: state.pointee.references[register])
        guard isClass(classSlot) else { return raise(TrapText.notClass) }
        let frame = state.pointee.frame
        let count = Int(frame[word])
        frame[word + 1 + 2 * count] = classSlot.rawValue | UInt64(depth) << 48
        frame[word + 2 + 2 * count] = arena.base[state.pointee.index + 1]
        frame[word] = UInt64(count + 1)
        state.pointee.index += 2
        return nil
    }

    // MARK: Monitors

    /// Entries of three slots: object, owner, depth.
    private func monitor(of object: Slot) -> Int? {
        let table = memory.root(Root.monitors).reference
        var index = 0
        while index < memory.size(table) {
            if !memory.slot(table, index).isNull, memory.slot(table, index) == object { return index }
            index += 3
        }
        return nil
    }

    private func lock(_ register: Int) -> StopReason? {
        let object = Slot(rawValue: state.pointee.references[register])
        if object.isNull { return raise(TrapText.lockNull) }
        if let entry = monitor(of: object) {
            let table = memory.root(Root.monitors).reference
            if memory.slot(table, entry + 1) != Slot(currentThread) {
                let position = arena.base[state.pointee.index + 1]
                waitOn(object)
                suspend(position: position, depth: register + 1)
                return .blocked
            }
            memory.storeSlot(table, entry + 2, Slot(int: memory.slot(table, entry + 2).int &+ 1))
            state.pointee.index += 2
            return nil
        }
        sync(depth: register + 1)
        let free = freeMonitor()
        reload()
        guard let entry = free else { return raiseOutOfMemory() }
        let table = memory.root(Root.monitors).reference
        memory.storeSlot(table, entry, Slot(rawValue: state.pointee.references[register]))
        memory.storeSlot(table, entry + 1, Slot(currentThread))
        memory.storeSlot(table, entry + 2, Slot(int: 1))
        state.pointee.index += 2
        return nil
    }

    /// A free entry of the table, which may be made larger. Allocates.
    private func freeMonitor() -> Int? {
        var table = memory.root(Root.monitors).reference
        let size = memory.size(table)
        var index = 0
        while index < size {
            if memory.slot(table, index).isNull { return index }
            index += 3
        }
        guard let larger = memory.allocate(classObject(.page), kind: .slots, size: size * 2) else { return nil }
        table = memory.root(Root.monitors).reference
        for index in 0..<size { memory.storeSlot(larger, index, memory.slot(table, index)) }
        memory.setRoot(Root.monitors, Slot(larger))
        return size
    }

    private func unlock(_ register: Int) -> StopReason? {
        let object = Slot(rawValue: state.pointee.references[register])
        if object.isNull { return raise(TrapText.lockNull) }
        let table = memory.root(Root.monitors).reference
        guard let entry = monitor(of: object), memory.slot(table, entry + 1) == Slot(currentThread) else {
            return raise(TrapText.notOwner)
        }
        releaseMonitor(entry, completely: false)
        state.pointee.index += 2
        return nil
    }

    private func releaseMonitor(_ entry: Int, completely: Bool) {
        let table = memory.root(Root.monitors).reference
        let depth = memory.slot(table, entry + 2).int
        if depth > 1, !completely {
            memory.storeSlot(table, entry + 2, Slot(int: depth - 1))
            return
        }
        let object = memory.slot(table, entry)
        memory.storeSlot(table, entry, .null)
        memory.storeSlot(table, entry + 1, .null)
        wake(object)
    }

    /// Whether the current thread holds the monitor of an object.
    func holdsMonitor(of object: Slot) -> Bool {
        guard !object.isNull, let entry = monitor(of: object) else { return false }
        return memory.slot(memory.root(Root.monitors).reference, entry + 1) == Slot(currentThread)
    }

    /// Gives up a monitor completely, for a wait.
    /// - Returns: how often the current thread held it; 0 if it does not.
    func releaseMonitor(of object: Slot) -> Int32 {
        guard !object.isNull, let entry = monitor(of: object) else { return 0 }
        let table = memory.root(Root.monitors).reference
        guard memory.slot(table, entry + 1) == Slot(currentThread) else { return 0 }
        let depth = memory.slot(table, entry + 2).int
        releaseMonitor(entry, completely: true)
        return depth
    }

    /// Holds a monitor, the call's first argument, as often as before a wait. It must not be held yet.
    func takeMonitor(_ call: NativeCall, depth: Int32) -> NativeOutcome {
        if call[0].isNull { return .trap(TrapText.lockNull) }
        if monitor(of: call[0]) != nil { return .wait(on: call[0]) }
        guard let entry = freeMonitor() else { return .trap(NativeText.outOfMemory) }
        let table = memory.root(Root.monitors).reference
        memory.storeSlot(table, entry, call[0])
        memory.storeSlot(table, entry + 1, Slot(currentThread))
        memory.storeSlot(table, entry + 2, Slot(int: max(1, depth)))
        return .value(.null)
    }

    /// Gives up the monitors of a thread that ends.
    func releaseMonitors(of thread: Reference) {
        let table = memory.root(Root.monitors).reference
        var index = 0
        while index < memory.size(table) {
            if memory.slot(table, index + 1) == Slot(thread) { releaseMonitor(index, completely: true) }
            index += 3
        }
    }
}
