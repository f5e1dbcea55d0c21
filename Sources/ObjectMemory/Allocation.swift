/// Making objects.
extension ObjectMemory {
    /// Makes an object with a zeroed body (every slot null). May move every object that is young.
    /// - Returns: nil if memory is exhausted even after a full collection.
    @inlinable
    public func allocate(_ classObject: Reference, kind: BodyKind, size: Int) -> Reference? {
        guard size >= 0, size <= 0xFFFF_FFFF else { return nil }
        let count = UInt64(truncatingIfNeeded: size)
        let bytes = Header.bytes &+ Header.bodyBytes(kind: UInt64(kind.rawValue), size: count)
        let top = word(WorldLayout.Word.allocationTop)
        let next = top &+ bytes
        if next > word(WorldLayout.Word.allocationLimit) || kind == .stack || kind == .resource {
            return allocateSlowly(classObject, kind: kind, size: size, bytes: bytes)
        }
        setWord(WorldLayout.Word.allocationTop, next)
        fill(top, classObject, kind: kind, size: count, bytes: bytes)
        return Reference(offset: top)
    }

    /// The same, but nil where a collection would be needed: no object moves.
    /// - Precondition: the kind is neither `stack` nor `resource`.
    @inlinable @inline(__always)
    public func allocateWithoutCollecting(_ classObject: Reference, kind: BodyKind, size: Int) -> Reference? {
        guard size >= 0, size <= 0xFFFF_FFFF else { return nil }
        let count = UInt64(truncatingIfNeeded: size)
        let bytes = Header.bytes &+ Header.bodyBytes(kind: UInt64(kind.rawValue), size: count)
        let top = word(WorldLayout.Word.allocationTop)
        let next = top &+ bytes
        if next > word(WorldLayout.Word.allocationLimit) { return allocateLarge(classObject, kind: kind, size: size, bytes: bytes) }
        setWord(WorldLayout.Word.allocationTop, next)
        fill(top, classObject, kind: kind, size: count, bytes: bytes)
        return Reference(offset: top)
    }

    /// Whether `allocateWithoutCollecting` has found no room since this was last asked. After a collection there may be some.
    public func takeLack() -> Bool {
        defer { state.pointee.lacksRoom = false }
        return state.pointee.lacksRoom
    }

    /// The same without forgetting it.
    public var lacksRoom: Bool { state.pointee.lacksRoom }

    /// Makes a large object in old space if that needs no collection; else nil.
    @usableFromInline @inline(never)
    func allocateLarge(_ classObject: Reference, kind: BodyKind, size: Int, bytes: UInt64) -> Reference? {
        let nursery = state.pointee.geometry.nurseryEnd - state.pointee.geometry.nurseryStart
        let pages = (bytes + Geometry.page - 1) / Geometry.page
        guard bytes > state.pointee.geometry.largeObject, kind != .stack, kind != .resource, !state.pointee.isStress, !isOverLimit,
            state.pointee.directBytes + bytes <= max(nursery, bytes), word(WorldLayout.Word.usedPages) + pages <= limitPages
        else {
            state.pointee.lacksRoom = true
            return nil
        }
        return allocateOld(classObject, kind: kind, size: size, bytes: bytes, mayCollect: false)
    }

    @usableFromInline @inline(never)
    func allocateSlowly(_ classObject: Reference, kind: BodyKind, size: Int, bytes: UInt64) -> Reference? {
        // The class is permanent, so it does not move.
        if kind == .stack || kind == .resource || bytes > state.pointee.geometry.largeObject {
            return allocateOld(classObject, kind: kind, size: size, bytes: bytes)
        }
        collect()
        if isOverLimit {
            collectAll()
            limitAllocation()
            if isOverLimit { return nil }
        }
        let top = word(WorldLayout.Word.allocationTop)
        setWord(WorldLayout.Word.allocationTop, top + bytes)
        fill(top, classObject, kind: kind, size: UInt64(size), bytes: bytes)
        return Reference(offset: top)
    }

    /// Makes an object in old space: large ones, and those that must not move.
    private func allocateOld(_ classObject: Reference, kind: BodyKind, size: Int, bytes: UInt64, mayCollect: Bool = true) -> Reference? {
        let nursery = state.pointee.geometry.nurseryEnd - state.pointee.geometry.nurseryStart
        state.pointee.directBytes += bytes
        state.pointee.sinceStep += bytes
        state.pointee.sinceMark += bytes
        if mayCollect, state.pointee.isStress || state.pointee.directBytes > nursery { collect() }
        let hasCell = kind != .stack && bytes <= SizeClass.largest
        let pages = hasCell ? 0 : (bytes + Geometry.page - 1) / Geometry.page
        let limit = limitPages
        if pages > limit { return nil }
        if mayCollect, isOverLimit || word(WorldLayout.Word.usedPages) + pages > limit {
            collectAll()
            limitAllocation()
            if isOverLimit || word(WorldLayout.Word.usedPages) + pages > limit { return nil }
        }
        var place = hasCell ? takeCell(bytes) : takePages(bytes: bytes, isPromotion: false)
        if place == nil, mayCollect {
            collectAll()
            limitAllocation()
            place = hasCell ? takeCell(bytes) : takePages(bytes: bytes, isPromotion: false)
        }
        guard let place else { return nil }
        if state.pointee.isMarking {
            var marker = Marker(memory: self)
            marker.markNew(place, bytes)
            marker.save()
        }
        fillHeader(place, classObject, kind: kind, size: UInt64(size))
        if hasCell { (start + Int(place) + 16).initializeMemory(as: UInt8.self, repeating: 0, count: Int(bytes) - 16) }
        if kind == .resource {
            store(place + Header.bytes + UInt64(ResourceLayout.next) * 8, word(WorldLayout.Word.newestResource))
            setWord(WorldLayout.Word.newestResource, place)
        }
        return Reference(offset: place)
    }

    private func takeCell(_ bytes: UInt64) -> UInt64? {
        takeCell(bytes, states: pageStates, cursors: state.pointee.cursors)
    }

    /// Frees a stack to which no reference is left, without waiting for a collection.
    public func releaseStack(_ stack: Reference) {
        // The mark stack may hold it.
        if state.pointee.isMarking { return }
        let page = oldPage(stack.offset)
        let bits = (start + Int(state.pointee.geometry.marks) + page * 32).assumingMemoryBound(to: UInt64.self)
        bits[0] = 0
        freeRun(page, entry(page).largePages)
    }

    // MARK: Collections

    /// A minor collection and a step of the collection of old space.
    public func collect() {
        collectYoung()
        stepOldCollection()
        limitAllocation()
        assert(!isCheckDue || check().isEmpty, "the heap is damaged")
    }

    /// In debug builds some collections and snapshots are followed by a check of the whole heap: the first ones, then
    /// fewer, since a check takes time for all objects.
    var isCheckDue: Bool {
        let count = word(WorldLayout.Word.collections)
        if state.pointee.isStress { return count < 32 || count & (count < 4096 ? 255 : 16_383) == 0 }
        return count & (count &- 1) == 0
    }

    /// Whether old space has more pages in use than the program may have, or the reserve for survivors is touched.
    private var isOverLimit: Bool {
        word(WorldLayout.Word.usedPages) > limitPages
            || Int(word(WorldLayout.Word.oldTop)) > state.pointee.geometry.oldPages - state.pointee.geometry.reservePages
    }

    /// Sets how far allocation may go without asking. Over the limit every allocation asks, so that the nursery stays
    /// empty and the reserve for survivors lasts.
    func limitAllocation() {
        let geometry = state.pointee.geometry
        let isAsking = state.pointee.isStress || isOverLimit
        setWord(WorldLayout.Word.allocationLimit, isAsking ? geometry.nurseryStart : geometry.nurseryEnd)
    }

    // MARK: Permanent objects

    /// Makes an object that never moves and is never collected.
    /// - Returns: nil if the permanent space is full.
    public func allocatePermanent(_ classObject: Reference, kind: BodyKind, size: Int) -> Reference? {
        guard size >= 0, size <= 0xFFFF_FFFF else { return nil }
        let bytes = Header.bytes + Header.bodyBytes(kind: UInt64(kind.rawValue), size: UInt64(size))
        let top = word(WorldLayout.Word.permanentTop)
        guard top + bytes <= word(WorldLayout.Word.permanentLimit) else { return nil }
        setWord(WorldLayout.Word.permanentTop, top + bytes)
        touch(from: top, to: top + bytes)
        fill(top, classObject, kind: kind, size: UInt64(size), bytes: bytes)
        return Reference(offset: top)
    }

    /// Bytes left in the permanent space.
    public var permanentFree: UInt64 {
        word(WorldLayout.Word.permanentLimit) - word(WorldLayout.Word.permanentTop)
    }

    /// An object of kind `bytes` with a copy of the given bytes, permanent.
    public func permanentBytes(_ classObject: Reference, _ contents: [UInt8]) -> Reference? {
        guard let made = allocatePermanent(classObject, kind: .bytes, size: contents.count) else { return nil }
        copy(contents, to: made)
        return made
    }

    /// An object of kind `bytes` with a copy of the given bytes.
    public func allocateBytes(_ classObject: Reference, _ contents: [UInt8]) -> Reference? {
        guard let made = allocate(classObject, kind: .bytes, size: contents.count) else { return nil }
        copy(contents, to: made)
        return made
    }

    func copy(_ contents: [UInt8], to object: Reference) {
        contents.withUnsafeBytes { source in
            guard let address = source.baseAddress else { return }
            body(object).copyMemory(from: address, byteCount: source.count)
        }
    }

    @inlinable @inline(__always)
    func fill(_ top: UInt64, _ classObject: Reference, kind: BodyKind, size: UInt64, bytes: UInt64) {
        fillHeader(top, classObject, kind: kind, size: size)
        var offset = top &+ 16
        let end = top &+ bytes
        if bytes > 256 {
            (start + Int(truncatingIfNeeded: offset)).initializeMemory(
                as: UInt8.self, repeating: 0, count: Int(truncatingIfNeeded: end &- offset))
            return
        }
        while offset < end {
            store(offset, 0)
            offset &+= 8
        }
    }

    @inlinable @inline(__always)
    func fillHeader(_ place: UInt64, _ classObject: Reference, kind: BodyKind, size: UInt64) {
        store(place, classObject.offset | (UInt64(kind.rawValue) &<< Header.flagShift))
        store(place &+ 8, size)
    }
}
