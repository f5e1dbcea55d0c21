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
/// Pages that a store has never been given, and pages that are free, have contents that do not matter; when a world
/// is opened they may hold anything.
///
/// Opening: bring the pages to the start of a range, or let them come by page fault, zero the rest of the range (fresh
/// memory of the system is zero), and call `ObjectMemory.open`. It reads the root page and nothing else.
extension ObjectMemory {
    /// Bytes of a page.
    public static let pageBytes = 4096

    /// Pages that a snapshot consists of. Never becomes less.
    public var persistentPageCount: Int {
        let end = max(word(WorldLayout.Word.permanentTop), word(WorldLayout.Word.allocationTop))
        return Int((end + 4095) / 4096)
    }

    /// Whether `beginSnapshot` was called and neither `endSnapshot` nor `abortSnapshot` since.
    public var isSnapshotActive: Bool { state.pointee.snapshot != nil }

    /// Fixes the instant of a snapshot: collects the young objects and takes the list of changed pages.
    /// - Precondition: no thread runs, and no snapshot is active.
    /// - Returns: how many pages `nextPendingPage` is going to give.
    @discardableResult
    public func beginSnapshot() -> Int {
        collect()
        // This layout moves every object at every collection: all pages have changed.
        var pages: [Int] = []
        let permanentEnd = Int((word(WorldLayout.Word.permanentTop) + 4095) / 4096)
        pages.append(contentsOf: 0..<permanentEnd)
        let first = Int(word(WorldLayout.Word.spaceStart) / 4096)
        let end = Int((word(WorldLayout.Word.allocationTop) + 4095) / 4096)
        pages.append(contentsOf: first..<end)
        var copy = [UInt8](repeating: 0, count: pages.count * Self.pageBytes)
        copy.withUnsafeMutableBytes { target in
            for index in 0..<pages.count {
                (target.baseAddress! + index * Self.pageBytes).copyMemory(
                    from: base + pages[index] * Self.pageBytes, byteCount: Self.pageBytes)
            }
        }
        state.pointee.snapshot = PendingSnapshot(pages: pages, contents: copy, next: 0)
        return pages.count
    }

    /// Copies the next page of the active snapshot, as it was at its instant, to a buffer of `pageBytes` bytes.
    /// - Returns: its number (in no particular order); nil when all have been given, or no snapshot is active.
    public func nextPendingPage(into buffer: UnsafeMutableRawPointer) -> Int? {
        guard let snapshot = state.pointee.snapshot, snapshot.next < snapshot.pages.count else { return nil }
        snapshot.contents.withUnsafeBytes { source in
            buffer.copyMemory(from: source.baseAddress! + snapshot.next * Self.pageBytes, byteCount: Self.pageBytes)
        }
        state.pointee.snapshot?.next += 1
        return snapshot.pages[snapshot.next]
    }

    /// The pages of the active snapshot are safe.
    public func endSnapshot() { state.pointee.snapshot = nil }

    /// The pages of the active snapshot could not be saved: they belong to the next one again.
    public func abortSnapshot() { state.pointee.snapshot = nil }
}

/// A snapshot that is being written.
struct PendingSnapshot {
    var pages: [Int]
    var contents: [UInt8]
    var next: Int
}

/// What belongs to a world while it is open, and is not saved.
@usableFromInline
struct HeapState {
    var snapshot: PendingSnapshot?
}
