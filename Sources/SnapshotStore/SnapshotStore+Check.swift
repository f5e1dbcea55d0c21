/// What a check of a store found.
public struct StoreReport: Equatable, Sendable {
    /// Blocks that hold something, the two root blocks included.
    public internal(set) var usedBlocks: UInt64 = 0
    /// Pages of the newest snapshot that are not zero.
    public internal(set) var pages: UInt64 = 0
    /// Blocks that only the snapshot before the newest needs.
    public internal(set) var previousOnly: UInt64 = 0
    /// What is wrong, at most `limit` of it.
    public internal(set) var faults: [StoreError] = []

    static let limit = 20
}

extension SnapshotStore {
    /// Derives which blocks are in use, if that is not known; `begin` does it otherwise. Reads the page maps of both snapshots.
    public func prepare() throws(StoreError) {
        guard use == nil else { return }
        var walk = Walk(limit: device.blockCount)
        let top = try topOfCurrent()
        let topBefore = try topOfPrevious()
        try visit(
            top, topBefore, current.map, previous?.map ?? .none, level: StoreLayout.levels - 1, first: 0, &walk)
        use = walk.use
        retiredBefore = walk.previousOnly
    }

    /// Reads and verifies everything that the two snapshots have.
    public func check() -> StoreReport {
        var report = StoreReport()
        use = nil
        do throws(StoreError) {
            try prepare()
        } catch {
            report.faults.append(error)
        }
        if let use { report.usedBlocks = use.used }
        report.previousOnly = UInt64(retiredBefore.count)
        let space = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
        defer { space.deallocate() }
        inspect(current.map, level: StoreLayout.levels, first: 0, limit: current.pageCount, space, &report)
        var other = StoreReport()
        other.faults = report.faults
        if let previous, previous.map != current.map {
            inspect(previous.map, level: StoreLayout.levels, first: 0, limit: previous.pageCount, space, &other)
        }
        report.faults = other.faults
        return report
    }

    /// Verifies the node or page of an entry and all below it.
    /// - Parameters:
    ///   - level: one more than the level of the node; 0 for a page.
    ///   - first: the page, or the first one below the node.
    private func inspect(
        _ entry: MapEntry, level: Int, first: UInt64, limit: UInt64, _ space: UnsafeMutableRawPointer,
        _ report: inout StoreReport
    ) {
        if entry.isNone || report.faults.count >= StoreReport.limit { return }
        do throws(StoreError) {
            if first >= limit { throw .badMap(page: first, block: UInt64(entry.place)) }
            if level == 0 {
                report.pages += 1
                try readPage(first, entry, into: space)
                return
            }
            let node = try readNode(entry, level: level - 1, page: first)
            let shift = StoreLayout.fanOutShift * UInt64(level - 1)
            for slot in 0..<StoreLayout.fanOut {
                inspect(
                    MapEntry(raw: node.entries[slot]), level: level - 1, first: first + UInt64(slot) << shift,
                    limit: limit, space, &report)
            }
        } catch {
            Self.note(error, &report)
        }
    }

    /// Calls `body` with number, block and checksum of every page of the newest snapshot that is not zero, in order.
    public func forEachPage(_ body: (UInt64, UInt64, UInt32) throws(StoreError) -> Void) throws(StoreError) {
        guard let top = try topOfCurrent() else { return }
        try forEachPage(of: top, level: StoreLayout.levels - 1, first: 0, current.pageCount, body)
    }

    /// The same for the snapshot before the newest.
    public func forEachPreviousPage(_ body: (UInt64, UInt64, UInt32) throws(StoreError) -> Void) throws(StoreError) {
        guard let previous else { throw .noPreviousSnapshot }
        guard let top = try topOfPrevious() else { return }
        try forEachPage(of: top, level: StoreLayout.levels - 1, first: 0, previous.pageCount, body)
    }

    private func forEachPage(
        of node: MapNode, level: Int, first: UInt64, _ limit: UInt64,
        _ body: (UInt64, UInt64, UInt32) throws(StoreError) -> Void
    ) throws(StoreError) {
        let shift = StoreLayout.fanOutShift * UInt64(level)
        for slot in 0..<StoreLayout.fanOut {
            let entry = MapEntry(raw: node.entries[slot])
            if entry.isNone { continue }
            let page = first + UInt64(slot) << shift
            if page >= limit { throw .badMap(page: page, block: UInt64(entry.place)) }
            if level == 0 {
                try body(page, UInt64(entry.place), entry.checksum)
            } else if let child = try child(of: node, level: level, page: page) {
                try forEachPage(of: child, level: level - 1, first: page, limit, body)
            }
        }
    }

    private static func note(_ fault: StoreError, _ report: inout StoreReport) {
        for known in report.faults where known == fault { return }
        report.faults.append(fault)
    }

    /// A walk over both page maps at once: what they share is visited once.
    struct Walk {
        let limit: UInt64
        var use = BlockUse()
        /// A block for every page and node that only the previous snapshot has.
        var previousOnly: [UInt64] = []

        init(limit: UInt64) { self.limit = limit }

        /// False if the entry cannot be right.
        mutating func add(_ entry: MapEntry, isNode: Bool) -> Bool {
            let block = isNode ? entry.nodeBlock : UInt64(entry.place)
            guard block >= StoreLayout.rootBlocks, block < limit else { return false }
            return use.add(block, isNode: isNode)
        }
    }

    /// Visits the nodes of the two snapshots that lie at the same place of their maps.
    /// - Parameter first: the first page below them.
    private func visit(
        _ node: MapNode?, _ before: MapNode?, _ entry: MapEntry, _ entryBefore: MapEntry, level: Int, first: UInt64,
        _ walk: inout Walk
    ) throws(StoreError) {
        if !entry.isNone, !walk.add(entry, isNode: true) { throw .badMap(page: first, block: entry.nodeBlock) }
        let isShared = entry == entryBefore
        if !isShared, !entryBefore.isNone {
            guard walk.add(entryBefore, isNode: true) else { throw .badMap(page: first, block: entryBefore.nodeBlock) }
            walk.previousOnly.append(entryBefore.nodeBlock)
        }
        let shift = StoreLayout.fanOutShift * UInt64(level)
        for slot in 0..<StoreLayout.fanOut {
            let page = first + UInt64(slot) << shift
            let below = MapEntry(raw: node?.entries[slot] ?? 0)
            let belowBefore = isShared ? below : MapEntry(raw: before?.entries[slot] ?? 0)
            if below.isNone && belowBefore.isNone { continue }
            if !below.isNone && page >= current.pageCount { throw .badMap(page: page, block: entry.nodeBlock) }
            if level > 0 {
                var child: MapNode?
                if let node { child = try self.child(of: node, level: level, page: page) }
                var childBefore = child
                if below != belowBefore {
                    childBefore = nil
                    if let before { childBefore = try self.child(of: before, level: level, page: page) }
                } else if !isShared {
                    // A part that both have is one node in memory too.
                    before!.children[slot] = child
                }
                try visit(child, childBefore, below, belowBefore, level: level - 1, first: page, &walk)
                continue
            }
            if !below.isNone, !walk.add(below, isNode: false) {
                throw .badMap(page: page, block: UInt64(below.place))
            }
            if below != belowBefore, !belowBefore.isNone {
                guard walk.add(belowBefore, isNode: false) else {
                    throw .badMap(page: page, block: UInt64(belowBefore.place))
                }
                walk.previousOnly.append(UInt64(belowBefore.place))
            }
        }
    }
}
