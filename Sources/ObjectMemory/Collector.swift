/// The copying collector (Cheney 1970): objects reachable from the roots move to the other semi-space,
/// which is then scanned as its own queue, so neither recursion nor a mark stack is needed.
///
/// Roots: the root table, the temporaries, the slots of all class objects. Everything else that is
/// permanent refers to permanent objects only.
extension ObjectMemory {
    /// Moves all living objects and frees the rest.
    /// - Parameter needed: bytes that an allocation asks for; the space grows for it if the limit allows.
    public func collect(needed: UInt64 = 0) {
        typealias Word = WorldLayout.Word
        let first = word(Word.firstSpace)
        let maximum = word(Word.spaceMaximum)
        let from = word(Word.spaceStart)
        let to = from == first ? word(Word.secondSpace) : first
        var copier = Copier(memory: self, from: from, fromEnd: from + maximum, to: to)

        for index in 0..<WorldLayout.rootCount {
            copier.visit(UInt64((WorldLayout.rootTable + index) * 8))
        }
        for index in 0..<heldCount {
            copier.visit(UInt64((WorldLayout.temporaryTable + index) * 8))
        }
        let link = word(Word.classLinkSlot) * 8 + Header.bytes
        var classObject = word(Word.newestClass)
        while classObject != 0 {
            copier.visitSlots(classObject + Header.bytes, count: load(classObject + 8) & 0xFFFF_FFFF)
            classObject = load(classObject + link) & Slot.payloadMask
        }
        copier.drain(from: to)

        let live = copier.top - to
        // A stack may have been copied into a size smaller than the old one; nothing else shrinks.
        let wanted = max(live * 3, Self.initialSpace) + needed
        setWord(Word.spaceStart, to)
        setWord(Word.allocationTop, copier.top)
        setWord(Word.allocationLimit, to + min(maximum, wanted))
        setWord(Word.survived, live)
        setWord(Word.collections, word(Word.collections) + 1)
    }
}

/// State of one collection.
struct Copier {
    let memory: ObjectMemory
    let from: UInt64
    let fromEnd: UInt64
    /// Where the next object is copied to.
    var top: UInt64

    init(memory: ObjectMemory, from: UInt64, fromEnd: UInt64, to: UInt64) {
        self.memory = memory
        self.from = from
        self.fromEnd = fromEnd
        top = to
    }

    /// Updates the slot at a byte offset of the world, moving the object it refers to.
    @inline(__always)
    mutating func visit(_ place: UInt64) {
        let value = memory.load(place)
        // A tagged value is above every space, null is below.
        if value >= from && value < fromEnd {
            memory.store(place, move(value))
        }
    }

    @inline(__always)
    mutating func visitSlots(_ start: UInt64, count: UInt64) {
        var place = start
        let end = start &+ count &* 8
        while place < end {
            visit(place)
            place &+= 8
        }
    }

    mutating func move(_ object: UInt64) -> UInt64 {
        let header = memory.load(object)
        if header & Header.forwarded != 0 { return header & Slot.payloadMask }
        let kind = (header &>> Header.flagShift) & 0xF
        let size = memory.load(object &+ 8) & 0xFFFF_FFFF
        let bytes = Header.bytes &+ Header.bodyBytes(kind: kind, size: size)
        let new = top
        top = new &+ bytes
        if kind == UInt64(BodyKind.stack.rawValue) {
            copyStack(object, to: new, words: size)
        } else {
            (memory.base + Int(truncatingIfNeeded: new)).copyMemory(
                from: memory.base + Int(truncatingIfNeeded: object), byteCount: Int(truncatingIfNeeded: bytes))
        }
        memory.store(object, (header & ~Slot.payloadMask) | Header.forwarded | new)
        return new
    }

    /// Copies only the two parts of a stack that are in use.
    func copyStack(_ object: UInt64, to new: UInt64, words: UInt64) {
        let body = object &+ Header.bytes
        let live = min(memory.load(body), words) &+ UInt64(StackLayout.firstSlot)
        let frames = min(memory.load(body &+ 8), words)
        let source = memory.base + Int(truncatingIfNeeded: object)
        let target = memory.base + Int(truncatingIfNeeded: new)
        target.copyMemory(from: source, byteCount: Int(truncatingIfNeeded: Header.bytes &+ min(live, words) &* 8))
        let frameOffset = Int(truncatingIfNeeded: Header.bytes &+ (words &- frames) &* 8)
        (target + frameOffset).copyMemory(
            from: source + frameOffset, byteCount: Int(truncatingIfNeeded: frames &* 8))
    }

    /// Scans the copied objects until no more are copied.
    mutating func drain(from start: UInt64) {
        var scan = start
        while scan < top {
            let kind = (memory.load(scan) &>> Header.flagShift) & 0xF
            let size = memory.load(scan &+ 8) & 0xFFFF_FFFF
            let body = scan &+ Header.bytes
            if kind == UInt64(BodyKind.slots.rawValue) || kind == UInt64(BodyKind.references.rawValue) {
                visitSlots(body, count: size)
            } else if kind == UInt64(BodyKind.stack.rawValue) {
                scanStack(body, words: size)
            }
            scan = body &+ Header.bodyBytes(kind: kind, size: size)
        }
    }

    mutating func scanStack(_ body: UInt64, words: UInt64) {
        let live = memory.load(body)
        visitSlots(body &+ UInt64(StackLayout.firstSlot) &* 8, count: min(live, words &- UInt64(StackLayout.firstSlot)))
        let end = body &+ words &* 8
        var frame = end &- min(memory.load(body &+ 8), words) &* 8
        while frame < end {
            visit(frame &+ UInt64(StackLayout.this) &* 8)
            let link = memory.load(frame &+ UInt64(StackLayout.link) &* 8)
            frame &+= (link & 0xFFFF_FFFF) &* 8
        }
    }
}
