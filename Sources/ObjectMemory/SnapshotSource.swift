/// What a snapshot store takes from a world
/// ----------------------------------------
/// The persistent part of a world is its first `persistentPageCount` pages of 4096 bytes, numbered from 0, the root page.
/// Everything behind it is volatile: never saved, rebuilt when the world is opened.
///
/// Saving, by one host at a time, always between two calls of `VM.run`, when every thread's frames are in the world:
///
/// ```swift
/// memory.beginSnapshot()                                // the instant that the snapshot shows
/// while let page = memory.nextPendingPage(into: buffer) {
///     write(page, buffer)                               // the program may run between two pages
/// }
/// // barrier, new root block, barrier
/// memory.endSnapshot()                                  // or, if a write has failed: memory.abortSnapshot()
/// ```
///
/// The pages of one round are those that changed since the instant of the round before (in a new world: all in use).
/// A page that was never given in the rounds up to the snapshot is zero, also one behind `persistentPageCount`. Free pages,
/// which are not given, may have any contents else.
///
/// Opening: bring the pages to the start of a range, or let them come by page fault; all else of the range is zero, as
/// fresh memory of the system is. Then call `ObjectMemory.open`, which reads the root page and nothing else.
extension ObjectMemory {
    /// Bytes of a page.
    public static let pageBytes = 4096

    /// Pages that a snapshot consists of. Never becomes less.
    public var persistentPageCount: Int {
        Int((state.pointee.geometry.oldStart >> Geometry.pageShift) + word(WorldLayout.Word.oldPeak))
    }

    /// Whether the contents of a page matter: false for free pages of old space and unused ones of the permanent space.
    public func isInUse(page: Int) -> Bool {
        let geometry = state.pointee.geometry
        let first = Int(geometry.oldStart >> Geometry.pageShift)
        if page < 0 || page >= persistentPageCount { return false }
        if page >= first { return entry(page - first) != .free }
        return UInt64(page) << Geometry.pageShift < max(word(WorldLayout.Word.permanentTop), geometry.permanentStart)
    }

    /// Whether a page holds nothing that anybody is going to read: its memory can be taken away, and is zero if it comes
    /// back.
    public func isIdle(page: Int) -> Bool {
        let first = Int(state.pointee.geometry.oldStart >> Geometry.pageShift)
        return page >= first && page < persistentPageCount && entry(page - first) == .free
            && pageStates[page] & PageState.pending == 0
    }

    /// The first page of old space.
    public var firstOldPage: Int { Int(state.pointee.geometry.oldStart >> Geometry.pageShift) }

    /// Whether `beginSnapshot` was called and neither `endSnapshot` nor `abortSnapshot` since.
    public var isSnapshotActive: Bool { state.pointee.isSnapshotActive }

    /// Fixes the instant of a snapshot: collects the young objects and takes the list of changed pages. Takes time for
    /// the young objects that live, changed cards and pages, stacks that were in use, and a step of the old-space cycle.
    /// - Precondition: no thread runs, and no snapshot is active.
    /// - Returns: how many pages `nextPendingPage` is going to give.
    @discardableResult
    public func beginSnapshot() -> Int {
        collectYoung()
        stepOldCollection(least: StepBytes.brief)
        retireCursors()
        touch(0)
        setWord(WorldLayout.Word.unsweptBytes, state.pointee.beforeCycle &+ state.pointee.sinceMark)
        setWord(WorldLayout.Word.liveBytes, state.pointee.liveBytes)
        let states = pageStates
        let firstOld = Int(state.pointee.geometry.oldStart >> Geometry.pageShift)
        state.pointee.pending.removeAll(keepingCapacity: true)
        var index = 0
        // The list grows while stacks are found in it.
        while index < state.pointee.dirtyPages.count {
            let number = state.pointee.dirtyPages[index]
            index += 1
            let page = Int(number)
            if page >= firstOld {
                let found = entry(page - firstOld)
                if found == .free {
                    states[page] &= ~PageState.dirty
                    continue
                }
                if found.role == .large { touchUsedStack(Reference(offset: UInt64(page) << Geometry.pageShift)) }
            }
            states[page] = (states[page] & ~PageState.dirty) | PageState.pending
            state.pointee.pending.append(number)
        }
        state.pointee.dirtyPages.removeAll(keepingCapacity: true)
        for card in state.pointee.dirtyCards { cards[Int(card)] = 0 }
        state.pointee.dirtyCards.removeAll(keepingCapacity: true)
        state.pointee.pendingNext = 0
        state.pointee.isSnapshotActive = true
        // It is written without a barrier.
        preserve(0)
        assert(!isCheckDue || check().isEmpty, "the heap is damaged")
        return state.pointee.pending.count
    }

    /// A stack is written without a barrier: if it was in use, all that is alive in it has changed.
    private func touchUsedStack(_ stack: Reference) {
        guard kind(stack) == BodyKind.stack.rawValue else { return }
        let words = UInt64(size(stack))
        let start = stack.offset + Header.bytes
        let live = min(load(start) + UInt64(StackLayout.firstSlot), words)
        let frames = min(load(start + 8), words)
        // Not by `touch(from:to:)` alone: a page of the list that was visited already is not dirty any more.
        touchNew(from: stack.offset, to: start + live * 8)
        touchNew(from: start + (words - frames) * 8, to: start + words * 8)
    }

    private func touchNew(from first: UInt64, to end: UInt64) {
        guard first < end else { return }
        for page in Int(first >> Geometry.pageShift)...Int((end - 1) >> Geometry.pageShift)
        where pageStates[page] & PageState.pending == 0 { touch(page) }
    }

    /// Copies the next page of the active snapshot, as it was at its instant, to a buffer of `pageBytes` bytes.
    /// - Returns: its number (in no particular order); nil when all have been given, or no snapshot is active.
    public func nextPendingPage(into buffer: UnsafeMutableRawPointer) -> Int? {
        guard state.pointee.isSnapshotActive, state.pointee.pendingNext < state.pointee.pending.count else { return nil }
        let page = Int(state.pointee.pending[state.pointee.pendingNext])
        state.pointee.pendingNext += 1
        pageStates[page] &= ~PageState.pending
        if copyIndices[page] != 0 {
            let copy = Int(copyIndices[page]) - 1
            copyIndices[page] = 0
            buffer.copyMemory(from: state.pointee.copies[copy], byteCount: Self.pageBytes)
            state.pointee.freeCopies.append(copy)
        } else {
            buffer.copyMemory(from: start + page * Self.pageBytes, byteCount: Self.pageBytes)
        }
        return page
    }

    /// The pages of the active snapshot are safe. Pages that were not given out belong to the next one.
    public func endSnapshot() { finishSnapshot(lostFrom: state.pointee.pendingNext) }

    /// The pages of the active snapshot could not be saved: they belong to the next one again.
    public func abortSnapshot() { finishSnapshot(lostFrom: 0) }

    private func finishSnapshot(lostFrom first: Int) {
        guard state.pointee.isSnapshotActive else { return }
        state.pointee.isSnapshotActive = false
        for index in 0..<state.pointee.pending.count {
            let page = Int(state.pointee.pending[index])
            pageStates[page] &= ~PageState.pending
            copyIndices[page] = 0
            if index >= first { touch(page) }
        }
        state.pointee.pending.removeAll(keepingCapacity: true)
        state.pointee.pendingNext = 0
        for copy in state.pointee.copies { copy.deallocate() }
        state.pointee.copies.removeAll()
        state.pointee.freeCopies.removeAll()
    }

    // MARK: Copies of pages that change before they are saved

    private var copyIndices: UnsafeMutablePointer<UInt32> {
        (start + Int(truncatingIfNeeded: state.pointee.geometry.copies)).assumingMemoryBound(to: UInt32.self)
    }

    /// Copies a page that waits to be saved, unless that was done.
    func preserve(_ page: Int) {
        if copyIndices[page] != 0 { return }
        let copy: Int
        if let free = state.pointee.freeCopies.popLast() {
            copy = free
        } else {
            copy = state.pointee.copies.count
            state.pointee.copies.append(UnsafeMutableRawPointer.allocate(byteCount: Self.pageBytes, alignment: 16))
        }
        state.pointee.copies[copy].copyMemory(from: start + page * Self.pageBytes, byteCount: Self.pageBytes)
        copyIndices[page] = UInt32(truncatingIfNeeded: copy + 1)
    }
}
