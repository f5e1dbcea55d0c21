/// The write barrier: whatever changes old or permanent objects says so before. One table of bytes, a *card* for each 512
/// bytes, serves the collector and snapshots alike:
///
/// | Card | Meaning |
/// |---|---|
/// | 0 | nothing was written since the last minor collection |
/// | 1 | numbers or bytes were written |
/// | 2 | references were written; the next minor collection looks at it. Always so in the nursery |
///
/// So a store tests one byte, and goes on at once unless it is the first to its card. Then the card is listed, the page it
/// lies on becomes dirty, and if that page still waits to be saved, its contents are copied first.
///
/// Exceptions: the root page, which every snapshot copies at its instant, and stacks, for which `willRun` stands.
extension ObjectMemory {
    /// The one way by which a slot of an object changes.
    /// - Precondition: `index` is below `size(object)` and the object holds slots.
    @inlinable @inline(__always)
    public func storeSlot(_ object: Reference, _ index: Int, _ value: Slot) {
        let place = object.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: index) &* 8
        if cards[Int(truncatingIfNeeded: place &>> 9)] < 2 { noteCard(place, 2) }
        store(place, value.rawValue)
    }

    /// The same for a value that is not a reference.
    @inlinable @inline(__always)
    public func storeNumber(_ object: Reference, _ index: Int, _ value: Slot) {
        let place = object.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: index) &* 8
        if cards[Int(truncatingIfNeeded: place &>> 9)] == 0 { noteCard(place, 1) }
        store(place, value.rawValue)
    }

    /// Says that one byte or number at an offset of the world is going to change.
    @inlinable @inline(__always)
    public func willWrite(at place: UInt64) {
        if cards[Int(truncatingIfNeeded: place &>> 9)] == 0 { noteCard(place, 1) }
    }

    /// Says that bytes of the body of an object are going to change.
    @inlinable @inline(__always)
    public func willWrite(_ object: Reference, from first: Int, count: Int) {
        guard count > 0 else { return }
        let place = object.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: first)
        let card = Int(truncatingIfNeeded: place &>> 9)
        let last = Int(truncatingIfNeeded: (place &+ UInt64(truncatingIfNeeded: count) &- 1) &>> 9)
        if last &- card <= 1, cards[card] != 0, cards[last] != 0 { return }
        noteCards(place, count, 1)
    }

    /// Copies slots from one object to another, or in one object.
    /// - Precondition: both ranges are in their objects.
    public func copySlots(_ source: Reference, from first: Int, to target: Reference, at place: Int, count: Int) {
        noteCards(target.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: place &* 8), count &* 8, 2)
        (body(target) + place &* 8).copyMemory(from: body(source) + first &* 8, byteCount: count &* 8)
    }

    /// Says that a thread is going to run on this stack, or that the host writes into it: until the next minor collection
    /// its used part may change anywhere.
    @inlinable @inline(__always)
    public func willRun(_ stack: Reference) {
        if cards[Int(truncatingIfNeeded: stack.offset &>> 9)] < 2 { noteStack(stack) }
    }

    // MARK: Slow paths

    @usableFromInline @inline(never)
    func noteCards(_ start: UInt64, _ count: Int, _ level: UInt8) {
        guard count > 0 else { return }
        var card = Int(truncatingIfNeeded: start &>> 9)
        let last = Int(truncatingIfNeeded: (start &+ UInt64(truncatingIfNeeded: count) &- 1) &>> 9)
        while card <= last {
            if cards[card] < level { noteCard(UInt64(truncatingIfNeeded: card) &<< 9, level) }
            card &+= 1
        }
    }

    @usableFromInline @inline(never)
    func noteCard(_ place: UInt64, _ level: UInt8) {
        let card = Int(truncatingIfNeeded: place &>> Geometry.cardShift)
        if cards[card] == 0 {
            state.pointee.dirtyCards.append(UInt32(truncatingIfNeeded: card))
            touch(Int(truncatingIfNeeded: place &>> Geometry.pageShift))
        }
        cards[card] = level
    }

    @usableFromInline @inline(never)
    func noteStack(_ stack: Reference) {
        noteCard(stack.offset, 2)
        guard state.pointee.isSnapshotActive else { return }
        // The interpreter writes without asking: what waits is copied now.
        let first = Int(truncatingIfNeeded: stack.offset &>> Geometry.pageShift)
        let bytes = Header.bytes &+ UInt64(truncatingIfNeeded: size(stack)) &* 8
        let last = Int(truncatingIfNeeded: (stack.offset &+ bytes &- 1) &>> Geometry.pageShift)
        for page in first...last where pageStates[page] & PageState.pending != 0 { preserve(page) }
    }

    var pageStates: UnsafeMutablePointer<UInt8> {
        (start + Int(truncatingIfNeeded: state.pointee.geometry.pageStates)).assumingMemoryBound(to: UInt8.self)
    }

    /// Makes a page part of the next snapshot, and saves its contents for the active one.
    func touch(_ page: Int) {
        let states = pageStates
        let old = states[page]
        if old & PageState.dirty != 0 { return }
        if old & PageState.pending != 0 { preserve(page) }
        states[page] = old | PageState.dirty
        state.pointee.dirtyPages.append(UInt32(truncatingIfNeeded: page))
    }

    /// The same for every page that a range of bytes touches.
    func touch(from first: UInt64, to end: UInt64) {
        guard first < end else { return }
        var page = Int(truncatingIfNeeded: first &>> Geometry.pageShift)
        let last = Int(truncatingIfNeeded: (end &- 1) &>> Geometry.pageShift)
        while page <= last {
            touch(page)
            page &+= 1
        }
    }
}
