/// What belongs to a world while it is open, and is not saved.
@usableFromInline
struct HeapState {
    let geometry: Geometry

    // MARK: Barrier and snapshots

    /// Cards whose byte is not zero, outside the nursery.
    var dirtyCards: [UInt32] = []
    /// Pages whose state has `PageState.dirty`: they belong to the next snapshot.
    var dirtyPages: [UInt32] = []
    var isSnapshotActive = false
    /// Pages of the active snapshot; those before `pendingNext` have been given out.
    var pending: [UInt32] = []
    var pendingNext = 0
    /// Copies of pending pages that have changed since the snapshot's instant.
    var copies: [UnsafeMutableRawPointer] = []
    /// Indices of `copies` that hold nothing.
    var freeCopies: [Int] = []

    // MARK: Old space

    /// By size class.
    let cursors: UnsafeMutablePointer<CellCursor>
    /// By size class: first page of the first block with free cells, plus 1; linked through the geometry's `blockLinks`.
    let available: UnsafeMutablePointer<UInt32>
    /// Where the search for free pages goes on.
    var runCursor = 0
    /// Number of pages for which a search has failed since pages were last freed.
    var searchFailed = Int.max
    /// The value of `PageState.parity` of blocks and large objects that need no visit.
    var parity = PageState.parity
    var sweep = Sweep.discovering
    var sweepPage = 0

    enum Sweep {
        case done
        /// After a restart: blocks with free cells are made known.
        case discovering
        /// What is not marked becomes free.
        case sweeping
    }

    // MARK: Marking

    var isMarking = false
    var markTop = 0
    var arrayTop = 0
    /// Range of marked objects whose slots found no room on the mark stack; empty if low > high.
    var overflowLow = UInt64.max
    var overflowHigh: UInt64 = 0
    /// Pages in which marked objects are scanned once more.
    var rescanPage = 0
    var rescanEnd = 0
    /// Bytes marked in this cycle, and in the last one.
    var markedBytes: UInt64 = 0
    var liveBytes: UInt64 = 0
    /// Completed cycles.
    var cycles = 0

    // MARK: Policy

    /// Pages of old space that the machine has memory for.
    var machinePages = UInt64.max

    var isStress = false
    /// Bytes that entered old space since the last step of the collector, and since marking last began.
    var sinceStep: UInt64 = 0
    var sinceMark: UInt64 = 0
    /// What `sinceMark` was when the cycle under way began; 0 if none is under way.
    var beforeCycle: UInt64 = 0
    /// Bytes of large objects made since the last minor collection.
    var directBytes: UInt64 = 0
    /// Whether `allocateWithoutCollecting` has found no room since this was last asked.
    @usableFromInline var lacksRoom = false

    // MARK: Objects that are told about deaths

    /// Weak references to young objects, during a minor collection.
    var weakTargets: [UInt64] = []
    var released: [ReleasedResource] = []

    init(geometry: Geometry) {
        self.geometry = geometry
        cursors = UnsafeMutablePointer<CellCursor>.allocate(capacity: SizeClass.count)
        available = UnsafeMutablePointer<UInt32>.allocate(capacity: SizeClass.count)
        for index in 0..<SizeClass.count {
            cursors[index] = CellCursor(cellBytes: SizeClass.bytes(index))
            available[index] = 0
        }
    }

    func deallocate() {
        cursors.deallocate()
        available.deallocate()
        for copy in copies { copy.deallocate() }
    }
}

/// Where the next cell of a size class is looked for: in the rest of one block.
struct CellCursor {
    let cellBytes: UInt64
    var next: UInt64 = 0
    var end: UInt64 = 0
    /// Whether every cell from `next` on is free.
    var isFresh = false

    init(cellBytes: UInt64) { self.cellBytes = cellBytes }
}

/// Bits of the state of a page.
enum PageState {
    /// Changed since the instant of the last snapshot.
    static let dirty: UInt8 = 1
    /// Belongs to the active snapshot and was not given out yet.
    static let pending: UInt8 = 2
    /// Of the first page of a block or large object: see `HeapState.parity`.
    static let parity: UInt8 = 4
}

/// A resource whose object has died.
public struct ReleasedResource: Equatable, Sendable {
    public let classObject: Reference
    /// What its slot `ResourceLayout.number` held.
    public let number: Int32

    public init(classObject: Reference, number: Int32) {
        self.classObject = classObject
        self.number = number
    }
}
