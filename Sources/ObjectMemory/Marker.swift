/// Marks old space in slices while the program runs (incremental update, after Steele 1975, with cards as in Printezis and
/// Detlefs 2000).
///
/// A marked object's slots were all looked at, or it is on a mark stack, or in the overflow range. What the program stores
/// into marked objects meanwhile is on dirty cards, which the next minor collection visits: it marks what they refer to,
/// and so it does with the roots and with what new old objects refer to. Hence if the stacks are empty right after a minor
/// collection, every object that is reachable is marked.
///
/// Mark bits and stacks are volatile: marking writes to no page of the world. The stacks are bounded. An object that finds
/// no room is only marked, and the range of such objects is scanned for marked ones later.
struct Marker {
    let memory: ObjectMemory
    let oldStart: UInt64
    let oldBytes: UInt64
    let bits: UnsafeMutablePointer<UInt64>
    let stack: UnsafeMutablePointer<UInt64>
    let stackLimit: Int
    /// Large objects with the slot to go on at.
    let arrays: UnsafeMutablePointer<UInt64>
    let arrayLimit: Int
    var top: Int
    var arrayTop: Int
    var bytes: UInt64

    /// Slots of an object that are looked at in one go.
    static let chunk: UInt64 = 256

    init(memory: ObjectMemory) {
        self.memory = memory
        let geometry = memory.state.pointee.geometry
        oldStart = geometry.oldStart
        oldBytes = geometry.oldEnd - geometry.oldStart
        bits = (memory.base + Int(geometry.marks)).assumingMemoryBound(to: UInt64.self)
        stack = (memory.base + Int(geometry.markStack)).assumingMemoryBound(to: UInt64.self)
        stackLimit = geometry.markStackCount
        arrays = stack + stackLimit
        arrayLimit = geometry.arrayStackCount
        top = memory.state.pointee.markTop
        arrayTop = memory.state.pointee.arrayTop
        bytes = memory.state.pointee.markedBytes
    }

    /// Stores what has to last until the next slice.
    func save() {
        memory.state.pointee.markTop = top
        memory.state.pointee.arrayTop = arrayTop
        memory.state.pointee.markedBytes = bytes
    }

    @inline(__always)
    static func hasReferences(_ kind: UInt64) -> Bool {
        kind == UInt64(BodyKind.slots.rawValue) || kind >= UInt64(BodyKind.references.rawValue)
    }

    /// - Precondition: the offset is one of old space.
    @inline(__always)
    func isMarked(_ object: UInt64) -> Bool {
        let bit = (object &- oldStart) &>> 4
        return bits[Int(truncatingIfNeeded: bit &>> 6)] & (1 &<< (bit & 63)) != 0
    }

    /// Marks an object whose slots need not be looked at.
    @inline(__always)
    mutating func markNew(_ object: UInt64, _ size: UInt64) {
        let bit = (object &- oldStart) &>> 4
        bits[Int(truncatingIfNeeded: bit &>> 6)] |= 1 &<< (bit & 63)
        bytes &+= size
    }

    /// Marks what a slot refers to, if that is old and not yet marked.
    @inline(__always)
    mutating func mark(_ value: UInt64) {
        let distance = value &- oldStart
        guard distance < oldBytes else { return }
        let bit = distance &>> 4
        let word = bits[Int(truncatingIfNeeded: bit &>> 6)]
        let mask: UInt64 = 1 &<< (bit & 63)
        if word & mask != 0 { return }
        bits[Int(truncatingIfNeeded: bit &>> 6)] = word | mask
        push(value)
    }

    private mutating func push(_ object: UInt64) {
        let kind = (memory.load(object) &>> Header.flagShift) & 0xF
        let size = memory.load(object &+ 8) & 0xFFFF_FFFF
        bytes &+= Header.bytes &+ Header.bodyBytes(kind: kind, size: size)
        guard Self.hasReferences(kind), size > 0 else { return }
        if top < stackLimit {
            stack[top] = object
            top &+= 1
        } else {
            overflow(object)
        }
    }

    private func overflow(_ object: UInt64) {
        memory.state.pointee.overflowLow = min(memory.state.pointee.overflowLow, object)
        memory.state.pointee.overflowHigh = max(memory.state.pointee.overflowHigh, object)
    }

    // MARK: Slices

    /// Goes on until there is nothing left, or about so many bytes have been looked at.
    /// - Returns: whether nothing is left.
    mutating func drain(budget: Int) -> Bool {
        var left = budget
        while left > 0 {
            if top > 0 {
                top &-= 1
                left &-= scan(stack[top])
            } else if arrayTop > 0 {
                left &-= scanArray()
            } else if memory.state.pointee.rescanPage < memory.state.pointee.rescanEnd {
                left &-= rescan()
            } else if memory.state.pointee.overflowLow <= memory.state.pointee.overflowHigh {
                memory.state.pointee.rescanPage = memory.oldPage(memory.state.pointee.overflowLow)
                memory.state.pointee.rescanEnd = memory.oldPage(memory.state.pointee.overflowHigh) + 1
                memory.state.pointee.overflowLow = .max
                memory.state.pointee.overflowHigh = 0
            } else {
                return true
            }
        }
        return false
    }

    /// Marks what an object refers to, but not the object.
    mutating func scanReferents(_ object: UInt64) {
        let kind = (memory.load(object) &>> Header.flagShift) & 0xF
        if Self.hasReferences(kind) { _ = scan(object) }
    }

    /// Looks at the slots of a marked object.
    /// - Returns: about how many bytes were looked at.
    private mutating func scan(_ object: UInt64) -> Int {
        let kind = (memory.load(object) &>> Header.flagShift) & 0xF
        let size = memory.load(object &+ 8) & 0xFFFF_FFFF
        let body = object &+ Header.bytes
        if kind == UInt64(BodyKind.stack.rawValue) { return scanStack(body, size) }
        // The first two slots of weak references and resources keep nothing alive.
        let first: UInt64 = kind >= UInt64(BodyKind.weakReference.rawValue) ? 2 : 0
        if size > Self.chunk {
            if arrayTop &+ 2 <= arrayLimit &* 2 {
                arrays[arrayTop] = object
                arrays[arrayTop &+ 1] = first
                arrayTop &+= 2
                return 16
            }
            // No room: all at once. There are as many entries as objects of this size on a path from a root.
        }
        markSlots(body, from: first, to: size)
        return Int(truncatingIfNeeded: size &* 8 &+ 32)
    }

    @inline(__always)
    private mutating func markSlots(_ body: UInt64, from first: UInt64, to end: UInt64) {
        var index = first
        while index < end {
            mark(memory.load(body &+ index &* 8))
            index &+= 1
        }
    }

    private mutating func scanArray() -> Int {
        let object = arrays[arrayTop &- 2]
        let first = arrays[arrayTop &- 1]
        let size = memory.load(object &+ 8) & 0xFFFF_FFFF
        let end = min(first &+ Self.chunk, size)
        // The rest stays below what these slots add.
        arrays[arrayTop &- 1] = end
        if end == size { arrayTop &-= 2 }
        markSlots(object &+ Header.bytes, from: first, to: end)
        return Int(truncatingIfNeeded: Self.chunk &* 8)
    }

    private mutating func scanStack(_ body: UInt64, _ words: UInt64) -> Int {
        let first = UInt64(StackLayout.firstSlot)
        let live = min(memory.load(body), words &- first)
        markSlots(body, from: first, to: first &+ live)
        let end = body &+ words &* 8
        var frame = end &- min(memory.load(body &+ 8), words) &* 8
        while frame < end {
            mark(memory.load(frame &+ UInt64(StackLayout.this) &* 8))
            frame &+= (memory.load(frame &+ UInt64(StackLayout.link) &* 8) & 0xFFFF_FFFF) &* 8
        }
        return Int(truncatingIfNeeded: live &* 8 &+ 64)
    }

    /// Looks again at the slots of every marked object of one block, or of one large object.
    private mutating func rescan() -> Int {
        let page = memory.state.pointee.rescanPage
        let entry = memory.entry(page)
        let start = memory.offset(ofPage: page)
        switch entry.role {
        case .free:
            memory.state.pointee.rescanPage = page + 1
            return 8
        case .rest:
            memory.state.pointee.rescanPage = page - entry.distance
            return 8
        case .large:
            memory.state.pointee.rescanPage = page + max(entry.largePages, 1)
            return isMarked(start) ? rescan(start) : 8
        case .block:
            memory.state.pointee.rescanPage = page + SizeClass.blockPages
            let size = SizeClass.bytes(entry.sizeClass)
            var done = 64
            for index in 0..<SizeClass.cells(entry.sizeClass) {
                let cell = start &+ UInt64(truncatingIfNeeded: index) &* size
                if isMarked(cell) { done += rescan(cell) }
            }
            return done
        }
    }

    private mutating func rescan(_ object: UInt64) -> Int {
        Self.hasReferences((memory.load(object) &>> Header.flagShift) & 0xF) ? scan(object) : 16
    }
}
