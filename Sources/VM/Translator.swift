import ObjectMemory
import PhantomISA

/// Translates one method to register code.
///
/// Every stack position is a fixed register. While a basic block is translated, entries whose value is known to be a
/// copy of a register, a constant, `this`, or a number still to be boxed are kept *pending*: nothing is emitted until
/// they are used, and then the user takes the source directly. Before every safepoint, jump and label all pending
/// entries are *flushed* to their own registers, so that the frame then holds exactly what bytecode.md defines.
struct Translator {
    /// A stack entry whose register has not been written yet.
    struct Pending {
        enum Kind { case copy, constant, this, boxI, boxF, boxD }
        var position: Int
        var kind: Kind
        /// Source register of `copy` (same bank) and `box…` (numeric bank).
        var register: Int
        /// Value of `constant`.
        var bits: UInt64
    }

    let vm: VM
    let flow: MethodFlow
    let declaringClass: Reference
    let arguments: Int
    /// Arena index of `words[0]`.
    let origin: Int

    var words: [UInt64] = []
    /// Start of each instruction of the current block that may be changed or removed.
    var starts: [Int] = []
    var objectDepth = 0
    var integerDepth = 0
    /// Ascending positions.
    var pendingObjects: [Pending] = []
    var pendingIntegers: [Pending] = []
    /// Where jumps come from, once that has been asked.
    var jumpSources: [JumpSources]?
    /// Word index of each instruction that starts a block, -1 before it is known.
    var blockStart: [Int32]
    var fixups: [Fixup] = []
    var outOfLine: [OutOfLine] = []
    var pythonStubs: [PythonStub] = []
    var places: [MethodInfo.Place] = []
    var codeMap: [CodeMapEntry] = []
    /// Index of the last instruction that the code of an earlier one stands for.
    var fusedUntil = -1
    /// Offset of the bytecode instruction being translated.
    var currentOffset = 0

    struct Fixup {
        enum Kind {
            /// The c field of the word at `word`, relative to `from`.
            case jump
            /// Half of the word, low first, relative to `from`.
            case lowHalf
            case highHalf
            /// High half: absolute arena index.
            case position
        }
        var word: Int
        var from: Int
        var target: Int
        var kind: Kind
    }

    /// A call that a fused instruction falls back to.
    struct OutOfLine {
        /// Word whose low half is the arena index of the call.
        var extensionWord: Int
        var window: Int
        var count: Int
        var ordinal: Int
        var offset: Int
        var depth: Int
        var back: Int
    }

    /// Longest list of pending entries, so that looking through it is cheap.
    static let pendingLimit = 24

    /// Register of integer stack position `position`.
    static func f(_ position: Int) -> Int { StackLayout.frameHeader + position }

    /// Free numeric registers above the deepest stack.
    static let spareIntegers = 2
    var catcherStack: Int { StackLayout.frameHeader + flow.maxIntegers + Self.spareIntegers }

    var frameWords: Int {
        StackLayout.frameHeader + flow.maxIntegers + Self.spareIntegers
            + (flow.maxCatchers > 0 ? 1 + 2 * flow.maxCatchers : 0)
    }

    /// Slots that the reference window may use, with room for a native call made by the machine.
    var windowSlots: Int { flow.maxObjects + 8 }

    init(vm: VM, flow: MethodFlow, declaringClass: Reference, arguments: Int) {
        self.vm = vm
        self.flow = flow
        self.declaringClass = declaringClass
        self.arguments = arguments
        origin = vm.arena.count
        blockStart = [Int32](repeating: -1, count: flow.instructions.count)
    }

    // MARK: Emitting

    mutating func emit(_ op: RegisterOp, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
        starts.append(words.count)
        words.append(op.word(a, b, c))
    }

    mutating func extend(_ word: UInt64) { words.append(word) }

    func operation(at index: Int) -> RegisterOp {
        unsafeBitCast(UInt8(truncatingIfNeeded: words[index]), to: RegisterOp.self)
    }

    func fieldA(_ index: Int) -> Int { Int((words[index] >> 8) & 0xFFFF) }
    func fieldB(_ index: Int) -> Int { Int((words[index] >> 24) & 0xFFFF) }
    func fieldC(_ index: Int) -> Int { Int(Int64(bitPattern: words[index]) >> 40) }

    /// Takes back the last instruction of the block.
    mutating func removeLast() {
        guard let start = starts.popLast() else { return }
        words.removeSubrange(start...)
    }

    /// The position word of the current instruction whose code is at `index`.
    func position(_ index: Int) -> UInt64 {
        UInt64(UInt32(truncatingIfNeeded: currentOffset)) | UInt64(origin + index) << 32
    }

    static func fits(_ value: Int64, bits: Int64) -> Bool {
        let limit = Int64(1) << (bits - 1)
        return value >= -limit && value < limit
    }

    /// Ends what may be changed afterwards: a label or a jump comes here.
    mutating func barrier() { starts.removeAll(keepingCapacity: true) }

    // MARK: Pending entries

    mutating func pushObject(_ kind: Pending.Kind, register: Int = 0, bits: UInt64 = 0) {
        pendingObjects.append(Pending(position: objectDepth, kind: kind, register: register, bits: bits))
        objectDepth += 1
        if pendingObjects.count > Self.pendingLimit { materialise(pendingObjects.removeFirst()) }
    }

    /// Pops; nil means that the value is in its own register.
    mutating func popObject() -> Pending? {
        objectDepth -= 1
        if let last = pendingObjects.last, last.position >= objectDepth {
            pendingObjects.removeLast()
            return last
        }
        return nil
    }

    mutating func pushInteger(_ kind: Pending.Kind, register: Int = 0, bits: UInt64 = 0, cells: Int = 1) {
        pendingIntegers.append(Pending(position: integerDepth, kind: kind, register: register, bits: bits))
        integerDepth += cells
        if pendingIntegers.count > Self.pendingLimit { materialiseInteger(pendingIntegers.removeFirst()) }
    }

    mutating func popInteger(cells: Int = 1) -> Pending? {
        integerDepth -= cells
        var found: Pending?
        while let last = pendingIntegers.last, last.position >= integerDepth {
            if last.position == integerDepth { found = last }
            pendingIntegers.removeLast()
        }
        return found
    }

    /// Writes a pending object entry to its own register.
    mutating func materialise(_ entry: Pending) {
        switch entry.kind {
        case .copy: emit(.moveR, entry.position, entry.register)
        case .constant:
            if entry.bits == 0 {
                emit(.nullR, entry.position)
            } else {
                emit(.constantR, entry.position)
                extend(entry.bits)
            }
        case .this: emit(.thisR, entry.position)
        case .boxI: emit(.boxI, entry.position, entry.register)
        case .boxF: emit(.boxF, entry.position, entry.register)
        case .boxD: emit(.boxD, entry.position, entry.register)
        }
    }

    /// Writes a pending integer entry to its own register.
    mutating func materialiseInteger(_ entry: Pending) {
        let register = Self.f(entry.position)
        protect(integerRegister: register)
        switch entry.kind {
        case .copy: emit(.moveF, register, entry.register)
        default: emitConstant(register, entry.bits)
        }
    }

    /// F[register] = bits.
    mutating func emitConstant(_ register: Int, _ bits: UInt64) {
        let int = Int64(Int32(truncatingIfNeeded: bits))
        if bits >> 32 == 0, Self.fits(int, bits: 24) {
            emit(.constantF, register, 0, Int(int))
        } else {
            emit(.wideF, register)
            extend(bits)
        }
    }

    /// The register that holds a popped object entry, whose position was `position`.
    mutating func register(_ entry: Pending?, _ position: Int) -> Int {
        guard let entry else { return position }
        if entry.kind == .copy { return entry.register }
        materialise(entry)
        return position
    }

    /// The register that holds a popped integer entry, whose position was `position`.
    mutating func integerRegister(_ entry: Pending?, _ position: Int) -> Int {
        guard let entry else { return Self.f(position) }
        if entry.kind == .copy { return entry.register }
        materialiseInteger(entry)
        return Self.f(position)
    }

    /// Flushes every entry that still reads an F register which is about to be written.
    mutating func protect(integerRegister register: Int) {
        var index = 0
        while index < pendingObjects.count {
            let entry = pendingObjects[index]
            if entry.register == register, entry.kind == .boxI || entry.kind == .boxF || entry.kind == .boxD {
                pendingObjects.remove(at: index)
                materialise(entry)
            } else {
                index += 1
            }
        }
        index = 0
        while index < pendingIntegers.count {
            let entry = pendingIntegers[index]
            if entry.register == register, entry.kind == .copy {
                pendingIntegers.remove(at: index)
                // Its own register is a temporary that nothing pending reads.
                emit(.moveF, Self.f(entry.position), entry.register)
            } else {
                index += 1
            }
        }
    }

    /// Whether a pending entry reads an F register.
    func isRead(integerRegister register: Int) -> Bool {
        for entry in pendingObjects where entry.register == register && entry.kind != .copy && entry.kind != .constant
            && entry.kind != .this { return true }
        for entry in pendingIntegers where entry.register == register && entry.kind == .copy { return true }
        return false
    }

    /// Flushes every entry that still reads an R register which is about to be written.
    mutating func protect(objectRegister register: Int) {
        var index = 0
        while index < pendingObjects.count {
            let entry = pendingObjects[index]
            if entry.kind == .copy, entry.register == register {
                pendingObjects.remove(at: index)
                materialise(entry)
            } else {
                index += 1
            }
        }
    }

    func isRead(objectRegister register: Int) -> Bool {
        for entry in pendingObjects where entry.kind == .copy && entry.register == register { return true }
        return false
    }

    mutating func flush() {
        flushObjects()
        flushIntegers()
    }

    mutating func flushObjects() {
        for entry in pendingObjects { materialise(entry) }
        pendingObjects.removeAll(keepingCapacity: true)
    }

    mutating func flushIntegers() {
        while let entry = pendingIntegers.first {
            pendingIntegers.removeFirst()
            materialiseInteger(entry)
        }
    }

    /// Prepares the result register of an operation that pushes one number.
    mutating func pushResult(cells: Int) -> Int {
        let register = Self.f(integerDepth)
        protect(integerRegister: register)
        integerDepth += cells
        return register
    }

    // MARK: Whole method

    mutating func translate() {
        // A thread can stop at the start of a method, unless a jump leads there, where the integer stack lies elsewhere.
        if flow.isTarget.first == false {
            places.append(
                MethodInfo.Place(offset: 0, index: UInt32(origin), depth: Int32(arguments), isCall: false))
        }
        if flow.maxCatchers > 0 { emit(.constantF, catcherStack) }
        objectDepth = arguments
        pushInteger(.constant, bits: UInt64(arguments))
        var reachable = true
        for index in 0..<flow.instructions.count {
            let instruction = flow.instructions[index]
            guard flow.objectDepth[index] >= 0 else {
                reachable = false
                continue
            }
            if flow.isTarget[index] {
                if reachable { flush() } else { clearPending() }
                barrier()
                blockStart[index] = Int32(words.count)
                objectDepth = Int(flow.objectDepth[index])
                integerDepth = Int(flow.integerDepth[index])
                places.append(
                    MethodInfo.Place(
                        offset: Int32(instruction.offset), index: UInt32(origin + words.count),
                        depth: Int32(objectDepth), isCall: false))
            }
            if index <= fusedUntil { continue }
            currentOffset = instruction.offset
            codeMap.append(CodeMapEntry(index: UInt32(origin + words.count), offset: Int32(currentOffset)))
            translate(index)
            reachable = !instruction.endsFlow
        }
        placeOutOfLine()
        placePythonStubs()
        resolve()
        if words.isEmpty { emit(.returnNull) }
    }

    private mutating func clearPending() {
        pendingObjects.removeAll(keepingCapacity: true)
        pendingIntegers.removeAll(keepingCapacity: true)
    }

    private mutating func placeOutOfLine() {
        for stub in outOfLine {
            let index = words.count
            words[stub.extensionWord] |= UInt64(UInt32(origin + index))
            currentOffset = stub.offset
            codeMap.append(CodeMapEntry(index: UInt32(origin + index), offset: Int32(stub.offset)))
            emitCall(.call, stub.window, stub.count, stub.ordinal, depth: stub.depth)
            emit(.jump, 0, 0, stub.back - words.count)
        }
    }

    /// Appends a call instruction and its place.
    mutating func emitCall(_ op: RegisterOp, _ a: Int, _ b: Int, _ c: Int, depth: Int, extra: UInt64 = 0) {
        let index = words.count
        places.append(
            MethodInfo.Place(
                offset: Int32(currentOffset), index: UInt32(origin + index), depth: Int32(depth), isCall: true))
        words.append(op.word(a, b, c))
        words.append(position(index))
        words.append(extra)
        words.append(0)
        barrier()
    }

    private mutating func resolve() {
        for fixup in fixups {
            let target = Int(blockStart[fixup.target])
            var distance = target - fixup.from
            if distance == 0 && fixup.kind != .position {
                // A jump to itself would not look like a jump back, which alone is a safepoint.
                distance = words.count - fixup.from
                emit(.jump, 0, 0, target - words.count)
            }
            switch fixup.kind {
            case .jump:
                words[fixup.word] =
                    (words[fixup.word] & 0xFF_FFFF_FFFF) | UInt64(bitPattern: Int64(distance)) << 40
            case .lowHalf:
                words[fixup.word] |= UInt64(UInt32(bitPattern: Int32(distance)))
            case .highHalf:
                words[fixup.word] |= UInt64(UInt32(bitPattern: Int32(distance))) << 32
            case .position:
                words[fixup.word] |= UInt64(origin + target) << 32
            }
        }
    }
}

/// Which bytecode instruction a stretch of register code was made from.
struct CodeMapEntry {
    var index: UInt32
    var offset: Int32
}
