/// The cycle of old space: idle, marking in slices, sweeping in slices. A slice follows a minor collection.
extension ObjectMemory {
    // MARK: When

    /// Bytes that may enter old space before marking starts, at the least.
    private static let leastCycle: UInt64 = 8 << 20

    /// Bytes that a step looks at, besides four for each byte that has become old since the one before.
    enum StepBytes {
        static let normal = 1 << 20
        /// In the pause of a snapshot.
        static let brief = 1 << 19
        static let stress = 4096
    }

    /// The next step of the cycle. Its size follows from how much has become old since the last.
    ///
    /// Snapshots have to make steps too: a program that allocates less than the nursery between two of them never fills it.
    /// - Precondition: a minor collection was the last thing that happened.
    func stepOldCollection(least: Int = StepBytes.normal) {
        let work = state.pointee.sinceStep
        state.pointee.sinceStep = 0
        if !state.pointee.isMarking, state.pointee.sweep == .done, isCycleDue {
            startMarking()
            // Nothing is young: this only marks what the roots refer to.
            collectYoung()
        }
        let isStress = state.pointee.isStress
        if state.pointee.isMarking { mark(budget: isStress ? StepBytes.stress : least + Int(work) * 4) }
        // To find the free cells of a block after a restart takes a look into the table of pages.
        if state.pointee.sweep == .discovering { sweep(runs: isStress ? 2 : 4096) }
        // So many that a program which is ended soon after each start gets through: a restart forgets the marks.
        if state.pointee.sweep == .sweeping { sweep(runs: isStress ? 2 : 1024 + Int(work >> 10)) }
    }

    private var isCycleDue: Bool {
        if state.pointee.isStress { return true }
        let used = word(WorldLayout.Word.usedPages)
        let limit = limitPages
        let room = limit > used ? (limit - used) * Geometry.page : 0
        let normal = max(Self.leastCycle, state.pointee.liveBytes / 4 * 3)
        return state.pointee.sinceMark >= min(normal, max(1 << 20, room / 2))
    }

    /// Collects everything that is not reachable, at once.
    public func collectAll() {
        collectYoung()
        // Marks that were made before may hold what has died since: then once more.
        var rounds = state.pointee.isMarking ? 2 : 1
        while rounds > 0 {
            finishSweep()
            if !state.pointee.isMarking {
                startMarking()
                // Nothing is young: this only marks what the roots refer to.
                collectYoung()
            }
            mark(budget: .max)
            rounds -= 1
        }
        finishSweep()
        state.pointee.sinceStep = 0
    }

    // MARK: Marking

    /// Until the next minor collection nothing is marked yet.
    func startMarking() {
        state.pointee.isMarking = true
        state.pointee.markedBytes = 0
        state.pointee.beforeCycle += state.pointee.sinceMark
        state.pointee.sinceMark = 0
    }

    /// - Precondition: the nursery is empty, and a minor collection has marked what the roots and cards refer to.
    func mark(budget: Int) {
        var marker = Marker(memory: self)
        let isDone = marker.drain(budget: budget)
        marker.save()
        guard isDone else { return }
        clearWeakReferences(marker)
        releaseResources(marker)
        state.pointee.isMarking = false
        state.pointee.liveBytes = state.pointee.markedBytes
        state.pointee.cycles += 1
        dropCursors()
        state.pointee.sweep = .sweeping
        state.pointee.sweepPage = 0
        state.pointee.runCursor = 0
        state.pointee.parity ^= PageState.parity
    }

    /// Weak references that live on, but whose targets do not, become null; those that die leave the list.
    private func clearWeakReferences(_ marker: Marker) {
        var last: UInt64 = 0
        var object = word(WorldLayout.Word.newestWeak)
        while object != 0 {
            let next = load(object + Header.bytes + UInt64(WeakLayout.next) * 8) & Slot.payloadMask
            if marker.isMarked(object) {
                let target = load(object + Header.bytes + UInt64(WeakLayout.target) * 8)
                if target &- marker.oldStart < marker.oldBytes, !marker.isMarked(target) {
                    storeSlot(Reference(offset: object), WeakLayout.target, .null)
                }
                last = object
            } else {
                unlink(next, last, WeakLayout.next, WorldLayout.Word.newestWeak)
            }
            object = next
        }
    }

    /// The numbers of resources that die are handed on; they leave the list.
    private func releaseResources(_ marker: Marker) {
        var last: UInt64 = 0
        var object = word(WorldLayout.Word.newestResource)
        while object != 0 {
            let next = load(object + Header.bytes + UInt64(ResourceLayout.next) * 8) & Slot.payloadMask
            if marker.isMarked(object) {
                last = object
            } else {
                let number = slot(Reference(offset: object), ResourceLayout.number)
                if number.isInt {
                    state.pointee.released.append(
                        ReleasedResource(classObject: classOf(Reference(offset: object)), number: number.int))
                }
                unlink(next, last, ResourceLayout.next, WorldLayout.Word.newestResource)
            }
            object = next
        }
    }

    private func unlink(_ next: UInt64, _ last: UInt64, _ linkSlot: Int, _ head: Int) {
        if last == 0 {
            setWord(head, next)
        } else {
            storeNumber(Reference(offset: last), linkSlot, Slot(rawValue: next))
        }
    }

    /// The resources that have died since the last question, in the order of their deaths.
    public func takeReleased() -> [ReleasedResource] {
        let taken = state.pointee.released
        state.pointee.released.removeAll()
        return taken
    }

    /// Completed collections of old space since the world was opened.
    public var cycles: Int { state.pointee.cycles }

    // MARK: Sweeping

    func finishSweep() {
        while state.pointee.sweep != .done { sweepRun() }
    }

    private func sweep(runs: Int) {
        var left = runs
        while left > 0, state.pointee.sweep != .done {
            sweepRun()
            left -= 1
        }
    }

    /// Visits the next block or large object: frees what is not marked, or, after a restart, only looks for free cells.
    func sweepRun() {
        let top = Int(word(WorldLayout.Word.oldTop))
        var page = state.pointee.sweepPage
        while page < top, entry(page) == .free { page += 1 }
        guard page < top else {
            state.pointee.sweepPage = page
            if state.pointee.sweep == .sweeping, !state.pointee.isMarking { state.pointee.beforeCycle = 0 }
            state.pointee.sweep = .done
            return
        }
        let found = entry(page)
        switch found.role {
        case .free: break
        case .rest: page += 1
        case .block:
            state.pointee.sweepPage = page + SizeClass.blockPages
            if !isVisited(page) { visit(block: page, found) }
            return
        case .large:
            state.pointee.sweepPage = page + max(found.largePages, 1)
            if !isVisited(page) { visit(large: page, found) }
            return
        }
        state.pointee.sweepPage = page
    }

    private func visit(large page: Int, _ entry: PageEntry) {
        setVisited(page)
        guard state.pointee.sweep == .sweeping else { return }
        let bits = markBits(ofPage: page)
        if bits[0] & 1 != 0 { bits[0] = 0 } else { freeRun(page, entry.largePages) }
    }

    private func markBits(ofPage page: Int) -> UnsafeMutablePointer<UInt64> {
        (start + Int(state.pointee.geometry.marks) + page * 32).assumingMemoryBound(to: UInt64.self)
    }

    private func visit(block page: Int, _ entry: PageEntry) {
        setVisited(page)
        let sizeClass = entry.sizeClass
        guard state.pointee.sweep == .sweeping else {
            if entry.freeCells > 0 { makeAvailable(page, sizeClass) }
            return
        }
        let bits = markBits(ofPage: page)
        let words = SizeClass.blockPages * 4
        var any: UInt64 = 0
        for index in 0..<words { any |= bits[index] }
        if any == 0 {
            freeRun(page, SizeClass.blockPages)
            return
        }
        let size = SizeClass.bytes(sizeClass)
        let step = Int(truncatingIfNeeded: size &>> 4)
        var cell = offset(ofPage: page)
        var bit = 0
        var free = 0
        for _ in 0..<SizeClass.cells(sizeClass) {
            if bits[bit &>> 6] & (1 &<< UInt64(truncatingIfNeeded: bit & 63)) == 0 {
                if load(cell) != 0 {
                    touch(Int(truncatingIfNeeded: cell &>> Geometry.pageShift))
                    store(cell, 0)
                }
                free &+= 1
            }
            cell &+= size
            bit &+= step
        }
        for index in 0..<words { bits[index] = 0 }
        let new = PageEntry(block: sizeClass, free: free)
        if new != entry { setEntry(page, new) }
        if free > 0 { makeAvailable(page, sizeClass) }
    }
}
