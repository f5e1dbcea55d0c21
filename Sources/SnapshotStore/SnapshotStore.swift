/// Keeps the pages of a world on a block device so that at every moment two complete snapshots are there.
///
/// A commit writes changed pages and the changed nodes of the page map to blocks that neither snapshot uses, then a barrier, then the
/// root into the root block that does not hold the newest root, then a barrier. Whatever the power cut leaves of it, the newest whole root
/// has everything it refers to (docs/world-format.md).
///
/// Use: `begin`, `write` for every page that may have changed since the last commit, `finish`, then `poll` until it answers true.
/// If one of them throws, the commit is abandoned: the snapshots from before are what they were, and the next commit has to
/// write `owedPages` besides its own.
public final class SnapshotStore<Device: BlockDevice> {
    public internal(set) var device: Device
    /// The newest complete snapshot.
    public internal(set) var current: Snapshot
    /// The one before it.
    public internal(set) var previous: Snapshot?
    /// Pages of a commit that was abandoned.
    public internal(set) var owedPages: [UInt64] = []
    /// Blocks written by the last commit, its root included.
    public internal(set) var blocksWritten: UInt64 = 0

    /// The number of the newest root.
    var sequence: UInt64
    /// Which of the two root blocks holds it.
    var rootBlock: UInt64
    /// Highest number that a snapshot had or may have had.
    var highestNumber: UInt64
    /// The top nodes of the page maps, once read.
    var currentTop: MapNode?
    var previousTop: MapNode?

    // MARK: State of the commit under way

    enum Phase: Equatable {
        case idle
        /// Pages are being written.
        case pages
        /// Pages and map are written, the barrier is not through.
        case data
        /// The root is written, the barrier is not through.
        case root
    }

    var phase = Phase.idle
    var next = Snapshot()
    var nextTop: MapNode?
    var changed: [UInt64] = []
    /// Derived from the page maps when first needed.
    var use: BlockUse?
    /// Blocks taken by the commit under way.
    var taken: [UInt64] = []
    /// Uses of the current snapshot that the next one no longer has: a block for each page or node.
    var retired: [UInt64] = []
    /// Uses of the previous snapshot that the current one no longer has.
    var retiredBefore: [UInt64] = []
    /// Blocks of a snapshot whose root may or may not have reached the device.
    var limbo: [UInt64] = []

    /// 4096 bytes for reading and writing blocks.
    let buffer: UnsafeMutableRawPointer

    /// The advice of the device of this name.
    public var waits: Bool {
        get { device.waits }
        set { device.waits = newValue }
    }

    private init(device: Device, root: RootRecord, rootBlock: UInt64) {
        self.device = device
        current = root.current
        previous = root.previous
        sequence = root.sequence
        self.rootBlock = rootBlock
        highestNumber = max(root.current.number, root.previous?.number ?? 0)
        buffer = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
    }

    deinit { buffer.deallocate() }

    /// Makes an empty store, with a snapshot 0 of no pages, on a device whose contents do not matter.
    public static func create(on device: Device) throws(StoreError) -> SnapshotStore {
        let root = RootRecord(sequence: 1, current: Snapshot(), previous: nil)
        let store = SnapshotStore(device: device, root: root, rootBlock: 0)
        root.encode(into: store.buffer)
        do throws(DeviceError) {
            try store.device.write(0, from: store.buffer)
            try store.device.write(1, from: store.buffer)
            try store.device.barrier()
            while !(try store.device.poll()) {}
        } catch {
            throw .device(error)
        }
        return store
    }

    /// Opens the newest complete snapshot of a device. Reads the two root blocks only.
    public static func open(_ device: Device) throws(StoreError) -> SnapshotStore {
        var device = device
        let count = device.blockCount
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
        defer { buffer.deallocate() }
        var best: (record: RootRecord, block: UInt64)?
        var version: UInt32?
        var isDamaged = false
        var readError: DeviceError?
        for block in 0..<min(count, StoreLayout.rootBlocks) {
            do throws(DeviceError) {
                try device.read(block, into: buffer)
            } catch {
                readError = error
                continue
            }
            for start in RootRecord.copies {
                switch RootRecord.decode(buffer + start) {
                case .whole(let record):
                    if best == nil || best!.record.sequence < record.sequence { best = (record, block) }
                case .version(let other): version = other
                case .damaged: isDamaged = true
                case .foreign: break
                }
            }
        }
        guard let best else {
            if let version { throw .version(version) }
            if isDamaged { throw .noRoot }
            if let readError { throw .device(readError) }
            throw .notAWorld
        }
        let needed = max(best.record.current.blockCount, best.record.previous?.blockCount ?? 0)
        guard needed <= count else { throw .truncated(blocks: count, needed: needed) }
        return SnapshotStore(device: device, root: best.record, rootBlock: best.block)
    }

    // MARK: Reading

    /// Reads a page of the newest snapshot into 4096 bytes and verifies it.
    public func read(page: UInt64, into target: UnsafeMutableRawPointer) throws(StoreError) {
        try read(page: page, of: current, top: topOfCurrent(), into: target)
    }

    /// Reads a page of the snapshot before the newest and verifies it.
    public func readPrevious(page: UInt64, into target: UnsafeMutableRawPointer) throws(StoreError) {
        guard let previous else { throw .noPreviousSnapshot }
        try read(page: page, of: previous, top: topOfPrevious(), into: target)
    }

    private func read(
        page: UInt64, of snapshot: Snapshot, top: MapNode?, into target: UnsafeMutableRawPointer
    ) throws(StoreError) {
        guard page < snapshot.pageCount else { throw .noSuchPage(page) }
        let entry = try leafEntry(page, top)
        if entry.isNone {
            target.initializeMemory(as: UInt8.self, repeating: 0, count: StoreLayout.blockBytes)
            return
        }
        try readPage(page, entry, into: target)
    }

    func readPage(_ page: UInt64, _ entry: MapEntry, into target: UnsafeMutableRawPointer) throws(StoreError) {
        try readBlock(UInt64(entry.place), into: target)
        guard Checksum.page(target, number: page) == entry.checksum else {
            throw .badPage(page: page, block: UInt64(entry.place))
        }
    }

    /// Where a page of the newest snapshot lies and what its `Checksum.page` is; nil for a page of zeros.
    public func locate(page: UInt64) throws(StoreError) -> (block: UInt64, checksum: UInt32)? {
        guard page < current.pageCount else { throw .noSuchPage(page) }
        let entry = try leafEntry(page, topOfCurrent())
        return entry.isNone ? nil : (UInt64(entry.place), entry.checksum)
    }

    private func leafEntry(_ page: UInt64, _ top: MapNode?) throws(StoreError) -> MapEntry {
        guard var node = top else { return .none }
        var level = StoreLayout.levels - 1
        while level > 0 {
            guard let child = try child(of: node, level: level, page: page) else { return .none }
            node = child
            level -= 1
        }
        return MapEntry(raw: node.entries[Self.slot(page, level: 0)])
    }

    /// The entry of a node at `level` that leads to a page.
    static func slot(_ page: UInt64, level: Int) -> Int {
        Int((page >> (StoreLayout.fanOutShift * UInt64(level))) & UInt64(StoreLayout.fanOut - 1))
    }

    /// The child that leads to a page, read if it has not been; nil if there are only zeros below.
    func child(of node: MapNode, level: Int, page: UInt64) throws(StoreError) -> MapNode? {
        let slot = Self.slot(page, level: level)
        if let known = node.children[slot] { return known }
        let entry = MapEntry(raw: node.entries[slot])
        if entry.isNone { return nil }
        let made = try readNode(entry, level: level - 1, page: page)
        node.children[slot] = made
        return made
    }

    func topOfCurrent() throws(StoreError) -> MapNode? {
        if let currentTop { return currentTop }
        if current.map.isNone { return nil }
        currentTop = try readNode(current.map, level: StoreLayout.levels - 1, page: 0)
        return currentTop
    }

    func topOfPrevious() throws(StoreError) -> MapNode? {
        if let previousTop { return previousTop }
        guard let previous, !previous.map.isNone else { return nil }
        previousTop = try readNode(previous.map, level: StoreLayout.levels - 1, page: 0)
        return previousTop
    }

    /// Reads a node of the page map. `page` is one of the pages below it.
    func readNode(_ entry: MapEntry, level: Int, page: UInt64) throws(StoreError) -> MapNode {
        try readBlock(entry.nodeBlock, into: buffer)
        let start = buffer + Int(entry.place & 7) * StoreLayout.nodeBytes
        let shift = StoreLayout.fanOutShift * UInt64(level + 1)
        guard Checksum.node(start, level: level, index: page >> shift) == entry.checksum else {
            throw .badMap(page: (page >> shift) << shift, block: entry.nodeBlock)
        }
        let node = MapNode(level: level)
        node.isNew = false
        for index in 0..<StoreLayout.fanOut {
            node.entries[index] = start.load(fromByteOffset: index * 8, as: UInt64.self)
        }
        return node
    }

    private func readBlock(_ block: UInt64, into target: UnsafeMutableRawPointer) throws(StoreError) {
        let count = device.blockCount
        guard block < count else { throw .truncated(blocks: count, needed: block + 1) }
        do throws(DeviceError) {
            try device.read(block, into: target)
        } catch {
            throw .device(error)
        }
    }
}
