extension SnapshotStore {
    /// Whether a commit is under way.
    public var isCommitting: Bool { phase != .idle }

    /// Pages of the commit under way.
    public var pageCountOfCommit: UInt64 { next.pageCount }

    /// Blocks that hold something, the two root blocks included; nil before `prepare`.
    public var usedBlocks: UInt64? { use?.used }

    /// Begins a commit.
    /// - Parameters:
    ///   - pageCount: pages of the world from now on. Pages beyond it are forgotten; new ones are zero until they are written.
    ///   - time: milliseconds since 1970, for people.
    ///   - label: a number for the writer's own use.
    ///   - number: the snapshot's number, higher than those before; nil for the next one.
    public func begin(
        pageCount: UInt64, time: Int64, label: UInt32 = 0, number: UInt64? = nil
    ) throws(StoreError) {
        guard phase == .idle else { throw .wrongPhase }
        guard pageCount < StoreLayout.pageLimit else { throw .noSuchPage(pageCount) }
        try prepare()
        nextTop = try topOfCurrent()
        next = Snapshot()
        next.number = max(number ?? 0, highestNumber + 1)
        next.pageCount = pageCount
        next.time = time
        next.label = label
        taken = []
        retired = []
        changed = []
        blocksWritten = 0
        phase = .pages
        if pageCount < current.pageCount, let top = nextTop {
            do throws(StoreError) {
                nextTop = try cut(top, level: StoreLayout.levels - 1, first: 0, limit: pageCount, entry: current.map)
            } catch {
                abandon()
                throw error
            }
        }
    }

    /// Gives the contents of a page for the commit under way; they are copied. A page written twice has the later contents.
    public func write(page: UInt64, from source: UnsafeRawPointer) throws(StoreError) {
        guard phase == .pages else { throw .wrongPhase }
        guard page < next.pageCount else {
            abandon()
            throw .noSuchPage(page)
        }
        do throws(StoreError) {
            changed.append(page)
            let leaf = try leafToChange(page)
            let slot = Self.slot(page, level: 0)
            let old = MapEntry(raw: leaf.entries[slot])
            if Checksum.isZero(source) {
                retirePage(old)
                leaf.entries[slot] = 0
                return
            }
            var block = UInt64(old.place)
            if old.isNone || !use!.isFresh(block) {
                retirePage(old)
                block = try take()
            }
            try put(block, from: source)
            leaf.entries[slot] = MapEntry(place: UInt32(block), checksum: Checksum.page(source, number: page)).raw
        } catch {
            abandon()
            throw error
        }
    }

    /// All pages have been given: writes the page map.
    public func finish() throws(StoreError) {
        guard phase == .pages else { throw .wrongPhase }
        do throws(StoreError) {
            if let top = nextTop {
                if top.isNew {
                    var packer = Packer()
                    next.map = try emit(top, level: StoreLayout.levels - 1, index: 0, &packer)
                    if packer.count > 0 { try put(packer.block, from: buffer) }
                    if next.map.isNone { nextTop = nil }
                } else {
                    next.map = current.map
                }
            }
            // Counted while a use of the snapshot before the current one may still lie behind all others.
            next.blockCount = use!.end
            do throws(DeviceError) { try device.barrier() } catch { throw .device(error) }
        } catch {
            abandon()
            throw error
        }
        phase = .data
    }

    /// Goes on with a finished commit. True if it is complete and durable.
    public func poll() throws(StoreError) -> Bool {
        guard phase == .data || phase == .root else { throw .wrongPhase }
        do throws(DeviceError) {
            guard try device.poll() else { return false }
            if phase == .root {
                complete()
                return true
            }
            let root = RootRecord(sequence: sequence + 1, current: next, previous: current)
            root.encode(into: buffer)
            phase = .root
            try device.write(1 - rootBlock, from: buffer)
            try device.barrier()
            blocksWritten += 1
            return false
        } catch {
            abandon()
            throw .device(error)
        }
    }

    /// Finishes the commit under way and waits until it is durable.
    public func finishAndWait() throws(StoreError) {
        if phase == .pages { try finish() }
        while !(try poll()) {}
    }

    /// Gives the commit under way up. What it had written becomes `owedPages`.
    public func abandon() {
        guard phase != .idle else { return }
        device.reset()
        let mayBeThere = phase == .root
        phase = .idle
        highestNumber = next.number
        for block in taken {
            use!.settle(block)
            // A root that may have been written keeps what it refers to until a later one is there.
            if !mayBeThere { use!.free(block) }
        }
        if mayBeThere {
            limbo += taken
            sequence += 1
        }
        owedPages += changed
        taken = []
        retired = []
        changed = []
        nextTop = nil
    }

    /// Makes the snapshot before the newest the newest again, and the newest the one before it.
    public func rollback() throws(StoreError) {
        guard phase == .idle else { throw .wrongPhase }
        guard let previous else { throw .noPreviousSnapshot }
        let root = RootRecord(sequence: sequence + 1, current: previous, previous: current)
        root.encode(into: buffer)
        sequence += 1
        do throws(DeviceError) {
            try device.write(1 - rootBlock, from: buffer)
            try device.barrier()
            while !(try device.poll()) {}
        } catch {
            device.reset()
            throw .device(error)
        }
        rootBlock = 1 - rootBlock
        (self.previous, current) = (current, previous)
        swap(&previousTop, &currentTop)
        // What is retired is now the other way round: derive it again.
        use = nil
        retiredBefore = []
        owedPages = []
    }

    // MARK: Blocks

    private func take() throws(StoreError) -> UInt64 {
        guard let block = use!.take() else { throw .device(.full) }
        taken.append(block)
        return block
    }

    private func put(_ block: UInt64, from source: UnsafeRawPointer) throws(StoreError) {
        blocksWritten += 1
        do throws(DeviceError) {
            try device.write(block, from: source)
        } catch {
            throw .device(error)
        }
    }

    /// The next snapshot does without this page's block.
    private func retirePage(_ entry: MapEntry) {
        if !entry.isNone, !use!.isFresh(UInt64(entry.place)) { retired.append(UInt64(entry.place)) }
    }

    private func complete() {
        phase = .idle
        for block in retiredBefore { use!.remove(block) }
        for block in limbo { use!.free(block) }
        for block in taken { use!.settle(block) }
        settle(nextTop)
        limbo = []
        retiredBefore = retired
        previous = current
        previousTop = currentTop
        current = next
        currentTop = nextTop
        highestNumber = current.number
        sequence += 1
        rootBlock = 1 - rootBlock
        taken = []
        retired = []
        changed = []
        owedPages = []
        nextTop = nil
    }

    private func settle(_ node: MapNode?) {
        guard let node, node.isNew else { return }
        node.isNew = false
        for child in node.children { settle(child) }
    }

    // MARK: The page map

    /// The leaf of a page, in a form that may change, on a path that may change.
    private func leafToChange(_ page: UInt64) throws(StoreError) -> MapNode {
        if nextTop == nil {
            nextTop = MapNode(level: StoreLayout.levels - 1)
        } else if !nextTop!.isNew {
            retired.append(current.map.nodeBlock)
            nextTop = MapNode(copying: nextTop!)
        }
        var node = nextTop!
        var level = StoreLayout.levels - 1
        while level > 0 {
            let slot = Self.slot(page, level: level)
            let child = try child(of: node, level: level, page: page)
            if let child, child.isNew {
                node = child
            } else {
                let made: MapNode
                if let child {
                    retired.append(MapEntry(raw: node.entries[slot]).nodeBlock)
                    made = MapNode(copying: child)
                } else {
                    made = MapNode(level: level - 1)
                }
                node.children[slot] = made
                node = made
            }
            level -= 1
        }
        return node
    }

    /// A node without the pages from `limit` on; nil if nothing is left. What goes is retired.
    /// - Parameter first: the first page below the node.
    private func cut(
        _ node: MapNode, level: Int, first: UInt64, limit: UInt64, entry: MapEntry
    ) throws(StoreError) -> MapNode? {
        let span: UInt64 = 1 << (StoreLayout.fanOutShift * UInt64(level))
        if first + span << StoreLayout.fanOutShift <= limit { return node }
        retired.append(entry.nodeBlock)
        let made = MapNode(copying: node)
        for slot in 0..<StoreLayout.fanOut {
            let start = first + UInt64(slot) * span
            let entry = MapEntry(raw: node.entries[slot])
            if entry.isNone || start + span <= limit { continue }
            made.entries[slot] = 0
            if level == 0 {
                retired.append(UInt64(entry.place))
                continue
            }
            made.children[slot] = nil
            guard let child = try child(of: node, level: level, page: start) else { continue }
            made.children[slot] = try cut(child, level: level - 1, first: start, limit: limit, entry: entry)
        }
        return first >= limit ? nil : made
    }

    /// New nodes on their way into a block.
    private struct Packer {
        var block: UInt64 = 0
        var count = 0
    }

    /// Writes the new nodes from `node` down, children first.
    /// - Returns: the node's entry; none if it has only zeros below it.
    private func emit(
        _ node: MapNode, level: Int, index: UInt64, _ packer: inout Packer
    ) throws(StoreError) -> MapEntry {
        if level > 0 {
            for slot in 0..<StoreLayout.fanOut {
                guard let child = node.children[slot], child.isNew else { continue }
                let entry = try emit(
                    child, level: level - 1, index: index << StoreLayout.fanOutShift | UInt64(slot), &packer)
                node.entries[slot] = entry.raw
                if entry.isNone { node.children[slot] = nil }
            }
        }
        if node.isEmpty { return .none }
        if packer.count == StoreLayout.nodesPerBlock {
            try put(packer.block, from: buffer)
            packer.count = 0
        }
        if packer.count == 0 {
            packer.block = try take()
            buffer.initializeMemory(as: UInt8.self, repeating: 0, count: StoreLayout.blockBytes)
        } else {
            use!.addFresh(packer.block)
        }
        let start = buffer + packer.count * StoreLayout.nodeBytes
        for slot in 0..<StoreLayout.fanOut {
            start.storeBytes(of: node.entries[slot], toByteOffset: slot * 8, as: UInt64.self)
        }
        let place = UInt32(packer.block) * 8 + UInt32(packer.count)
        packer.count += 1
        return MapEntry(place: place, checksum: Checksum.node(start, level: level, index: index))
    }
}
