/// The minor collection: every young object that is reachable becomes old, and the nursery is empty.
///
/// Roots are the root table, the temporaries, the slots of all class objects, and what lies on dirty cards. An object is
/// copied into a cell of old space; what is left of it in the nursery holds its new place, and links those copied objects
/// whose slots have not been looked at, so that neither recursion nor a stack is needed. The objects copied last are
/// looked at first, which lays a list and its elements side by side.
///
/// While old space is being marked, the same walk marks what changed cards and new old objects refer to (see `Marker`).
extension ObjectMemory {
    /// Empties the nursery.
    func collectYoung() {
        typealias Word = WorldLayout.Word
        let geometry = state.pointee.geometry
        let used = word(Word.allocationTop)
        var copier = Copier(memory: self)
        copier.visitRoots()
        copier.visitCards()
        copier.drain()
        copier.finish()
        settleWeakTargets()
        setWord(Word.allocationTop, geometry.nurseryStart)
        setWord(Word.collections, word(Word.collections) &+ 1)
        state.pointee.directBytes = 0
        state.pointee.sinceStep += copier.promoted
        state.pointee.sinceMark += copier.promoted
        if state.pointee.isStress { spoilNursery(from: geometry.nurseryStart, to: used) }
        // The thread that runs goes on writing to its stack.
        let running = word(WorldLayout.rootTable + WorldLayout.runningStack)
        if running != 0 { willRun(Reference(offset: running)) }
    }

    /// Makes every stale reference to a young object lead to nothing that looks like one.
    private func spoilNursery(from first: UInt64, to end: UInt64) {
        var place = first
        while place < end {
            store(place, 0x0BAD_0BAD_0BAD_0BAD)
            place += 8
        }
    }

    private func settleWeakTargets() {
        for object in state.pointee.weakTargets {
            let place = object + Header.bytes + UInt64(WeakLayout.target) * 8
            let target = load(place)
            // A new old object on a dirty card is met twice.
            if target < state.pointee.geometry.nurseryStart { continue }
            let header = load(target)
            touch(Int(place >> Geometry.pageShift))
            store(place, header & Header.forwarded != 0 ? header & Slot.payloadMask : 0)
        }
        state.pointee.weakTargets.removeAll(keepingCapacity: true)
    }
}

/// State of one minor collection.
struct Copier {
    let memory: ObjectMemory
    let nursery: UInt64
    let nurseryBytes: UInt64
    let states: UnsafeMutablePointer<UInt8>
    let cursors: UnsafeMutablePointer<CellCursor>
    let isMarking: Bool
    var marker: Marker
    /// Newest copied object whose slots have not been looked at, as it was in the nursery.
    var queue: UInt64 = 0
    /// Bytes that became old.
    var promoted: UInt64 = 0

    init(memory: ObjectMemory) {
        self.memory = memory
        let geometry = memory.state.pointee.geometry
        nursery = geometry.nurseryStart
        nurseryBytes = memory.word(WorldLayout.Word.allocationTop) - nursery
        states = memory.pageStates
        cursors = memory.state.pointee.cursors
        isMarking = memory.state.pointee.isMarking
        marker = Marker(memory: memory)
    }

    func finish() { marker.save() }

    // MARK: Roots

    mutating func visitRoots() {
        typealias Word = WorldLayout.Word
        visitSlots(UInt64(WorldLayout.rootTable * 8), count: UInt64(WorldLayout.rootCount), grays: isMarking)
        visitSlots(UInt64(WorldLayout.temporaryTable * 8), count: UInt64(memory.heldCount), grays: isMarking)
        let link = memory.word(Word.classLinkSlot) * 8 + Header.bytes
        var classObject = memory.word(Word.newestClass)
        while classObject != 0 {
            visitSlots(
                classObject + Header.bytes, count: memory.load(classObject + 8) & 0xFFFF_FFFF, grays: isMarking)
            classObject = memory.load(classObject + link) & Slot.payloadMask
        }
    }

    /// Looks at the slots on all dirty cards of old space, and makes every card clean.
    mutating func visitCards() {
        let oldStart = memory.state.pointee.geometry.oldStart
        for card in memory.state.pointee.dirtyCards {
            let level = memory.cards[Int(card)]
            memory.cards[Int(card)] = 0
            let first = UInt64(card) &<< Geometry.cardShift
            if level == 2, first >= oldStart { visitCard(first) }
        }
        memory.state.pointee.dirtyCards.removeAll(keepingCapacity: true)
    }

    private mutating func visitCard(_ first: UInt64) {
        let end = first &+ (1 &<< Geometry.cardShift)
        var page = memory.oldPage(first)
        var entry = memory.entry(page)
        if entry.role == .rest {
            page -= entry.distance
            entry = memory.entry(page)
        }
        let start = memory.offset(ofPage: page)
        switch entry.role {
        case .free, .rest: break
        case .large: visit(object: start, from: first, to: end)
        case .block:
            let size = SizeClass.bytes(entry.sizeClass)
            var cell = start &+ (first &- start) / size &* size
            let last = min(end, start &+ UInt64(truncatingIfNeeded: SizeClass.cells(entry.sizeClass)) &* size)
            while cell < last {
                if memory.load(cell) != 0 { visit(object: cell, from: first, to: end) }
                cell &+= size
            }
        }
    }

    /// Looks at those slots of an old object that lie in a range of bytes; at all of a stack.
    private mutating func visit(object: UInt64, from first: UInt64, to end: UInt64) {
        let kind = (memory.load(object) &>> Header.flagShift) & 0xF
        let size = memory.load(object &+ 8) & 0xFFFF_FFFF
        let grays = isMarking && marker.isMarked(object)
        let body = object &+ Header.bytes
        var from = max(body, first)
        let to = min(body &+ size &* 8, end)
        if kind == UInt64(BodyKind.slots.rawValue) || kind == UInt64(BodyKind.references.rawValue) {
            if from < to { visitSlots(from, count: (to &- from) &>> 3, grays: grays) }
        } else if kind == UInt64(BodyKind.stack.rawValue) {
            visitStack(body, words: size, grays: grays)
        } else if kind == UInt64(BodyKind.weakReference.rawValue) || kind == UInt64(BodyKind.resource.rawValue) {
            if kind == UInt64(BodyKind.weakReference.rawValue), from == body { noteWeakTarget(object) }
            from = max(from, body &+ 16)
            if from < to { visitSlots(from, count: (to &- from) &>> 3, grays: grays) }
        }
    }

    /// Remembers a weak reference to a young object until it is known whether that lives.
    private func noteWeakTarget(_ object: UInt64) {
        if isYoung(memory.load(object &+ Header.bytes)) { memory.state.pointee.weakTargets.append(object) }
    }

    // MARK: Slots

    @inline(__always)
    private func isYoung(_ value: UInt64) -> Bool { value &- nursery < nurseryBytes }

    /// Updates slots from a byte offset of the world on, moving the young objects they refer to.
    @inline(__always)
    private mutating func visitSlots(_ start: UInt64, count: UInt64, grays: Bool) {
        var place = start
        let end = start &+ count &* 8
        while place < end {
            let value = memory.load(place)
            // A tagged value is above every space, null is below.
            if isYoung(value) {
                memory.store(place, move(value))
            } else if grays {
                marker.mark(value)
            }
            place &+= 8
        }
    }

    private mutating func visitStack(_ body: UInt64, words: UInt64, grays: Bool) {
        let first = UInt64(StackLayout.firstSlot)
        visitSlots(body &+ first &* 8, count: min(memory.load(body), words &- first), grays: grays)
        let end = body &+ words &* 8
        var frame = end &- min(memory.load(body &+ 8), words) &* 8
        while frame < end {
            visitSlots(frame &+ UInt64(StackLayout.this) &* 8, count: 1, grays: grays)
            let link = memory.load(frame &+ UInt64(StackLayout.link) &* 8)
            frame &+= (link & 0xFFFF_FFFF) &* 8
        }
    }

    @inline(__always)
    private mutating func move(_ object: UInt64) -> UInt64 {
        let header = memory.load(object)
        if header & Header.forwarded != 0 { return header & Slot.payloadMask }
        return copy(object, header)
    }

    private mutating func copy(_ object: UInt64, _ header: UInt64) -> UInt64 {
        let kind = (header &>> Header.flagShift) & 0xF
        let size = memory.load(object &+ 8) & 0xFFFF_FFFF
        let bytes = Header.bytes &+ Header.bodyBytes(kind: kind, size: size)
        let new: UInt64
        if bytes <= SizeClass.largest {
            guard let cell = memory.takeCell(bytes, states: states, cursors: cursors) else { fatalError("old space is full") }
            new = cell
        } else {
            guard let place = memory.takePages(bytes: bytes, isPromotion: true) else { fatalError("old space is full") }
            new = place
        }
        if bytes <= 128 {
            var place: UInt64 = 0
            while place < bytes {
                memory.store(new &+ place, memory.load(object &+ place))
                place &+= 8
            }
        } else {
            (memory.base + Int(truncatingIfNeeded: new)).copyMemory(
                from: memory.base + Int(truncatingIfNeeded: object), byteCount: Int(truncatingIfNeeded: bytes))
        }
        promoted &+= bytes
        memory.store(object, (header & ~Slot.payloadMask) | Header.forwarded | new)
        if isMarking { marker.markNew(new, bytes) }
        if Marker.hasReferences(kind) {
            memory.store(object &+ 8, queue)
            queue = object
        }
        return new
    }

    /// Looks at the slots of copied objects until there are none.
    mutating func drain() {
        while queue != 0 {
            let object = queue
            queue = memory.load(object &+ 8)
            let new = memory.load(object) & Slot.payloadMask
            let kind = (memory.load(new) &>> Header.flagShift) & 0xF
            let size = memory.load(new &+ 8) & 0xFFFF_FFFF
            if kind == UInt64(BodyKind.weakReference.rawValue) {
                noteWeakTarget(new)
                memory.store(new &+ Header.bytes &+ UInt64(WeakLayout.next) &* 8, memory.word(WorldLayout.Word.newestWeak))
                memory.setWord(WorldLayout.Word.newestWeak, new)
                if size > 2 { visitSlots(new &+ Header.bytes &+ 16, count: size &- 2, grays: isMarking) }
            } else {
                visitSlots(new &+ Header.bytes, count: size, grays: isMarking)
            }
        }
    }
}
