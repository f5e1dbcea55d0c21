import SnapshotStore

/// What becomes of a write that no barrier has made durable.
enum Fate {
    case kept
    case lost
    /// Only the sectors of 512 bytes whose bits are set.
    case torn(UInt8)
    /// Kept, but one sector holds something else.
    case corrupted(sector: Int)
}

/// A log of writes cut off at some point.
struct PowerCut {
    /// The disk as the last barrier left it.
    let durable: [[UInt8]]
    /// Writes after it, in order.
    let unsynced: [(block: Int, contents: [UInt8])]
    /// Number of the last snapshot that had been acknowledged.
    let acknowledged: UInt64

    /// Cuts a log after its first `length` events.
    init(_ log: [Disk.Event], length: Int) {
        var durable: [[UInt8]] = []
        var unsynced: [(block: Int, contents: [UInt8])] = []
        var acknowledged: UInt64 = 0
        for event in log.prefix(length) {
            switch event {
            case .write(let block, let contents): unsynced.append((block, contents))
            case .barrier:
                for write in unsynced { Disk.apply(write.block, write.contents, to: &durable) }
                unsynced = []
            case .acknowledged(let number): acknowledged = number
            }
        }
        self.durable = durable
        self.unsynced = unsynced
        self.acknowledged = acknowledged
    }

    /// The disk after the power comes back.
    func disk(_ fates: (Int) -> Fate) -> [[UInt8]] {
        var blocks = durable
        for (index, write) in unsynced.enumerated() {
            switch fates(index) {
            case .kept: Disk.apply(write.block, write.contents, to: &blocks)
            case .lost: break
            case .torn(let mask):
                var contents = write.block < blocks.count ? blocks[write.block] : Disk.zeros
                for sector in 0..<8 where mask & (1 << sector) != 0 {
                    let range = sector * 512..<sector * 512 + 512
                    contents.replaceSubrange(range, with: write.contents[range])
                }
                Disk.apply(write.block, contents, to: &blocks)
            case .corrupted(let sector):
                var contents = write.contents
                for byte in stride(from: sector * 512, to: sector * 512 + 512, by: 37) { contents[byte] ^= 0x5A }
                Disk.apply(write.block, contents, to: &blocks)
            }
        }
        return blocks
    }

    /// What recovery does wrong with a disk; nil if it gives the last acknowledged snapshot or a later one, whole.
    func fault(_ blocks: [[UInt8]], expected: [UInt64: Pages], _ space: Workload.Space) -> String? {
        do throws(StoreError) {
            let store = try SnapshotStore.open(DiskDevice(disk: Disk(blocks: blocks)))
            if store.current.number < acknowledged {
                return "recovery gives snapshot \(store.current.number), but \(acknowledged) was acknowledged"
            }
            return try Workload.fault(store, expected: expected, space)
        } catch {
            return "\(error)"
        }
    }
}
